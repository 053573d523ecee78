/** Decides whether two claimed ranks are positions in the same ranking. */
import type { Place } from '../../../schema/report.ts';
import { care, no, type Rule } from './types.ts';

/**
 * The whole that a scope means in a report of a place: 全国 is the country, 全省 the province of the place, 全市 its city, and
 * everything smaller (全区, 四区, 镇街) its parent. Null if the region of the place is not known.
 */
function whole(scope: string, { region }: Place): string | null {
  if (/国|世界|全球/u.test(scope)) return '中国';
  if (/省|自治区/u.test(scope)) return region[0] ?? null;
  if (/市/u.test(scope)) return region.findLast((name) => name.endsWith('市')) ?? null;
  return region.length > 0 ? region.join() : null;
}

const ofGrowth = (name: string): boolean => /增速|增幅|增长|涨幅|降幅|增量/u.test(name);

export const rank: Rule = ({ a, b, aspect, placeA, placeB }) => {
  if (aspect !== 'rank' || !a.rank || !b.rank) return [];
  const findings = [care('self-reported-rank', '位次是报告自述，评比办法和参加单位未必相同')];
  const [scopeA, scopeB] = [a.rank.scope, b.rank.scope];
  if (scopeA === null || scopeB === null) findings.push(no('rank-of-unknown-scope', '至少一个没有说明排名的范围'));
  else {
    const wholeA = whole(scopeA, placeA);
    if (scopeA !== scopeB || wholeA === null || wholeA !== whole(scopeB, placeB))
      findings.push(
        no(
          'rank-of-other-scope',
          `排名范围不是（或无法认定是）同一个：${placeA.name}的${scopeA}与${placeB.name}的${scopeB}`,
        ),
      );
  }
  if (a.rank.bound !== b.rank.bound) findings.push(care('bound-against-exact', '一个是具体位次，一个只说在前几位之内'));
  if (ofGrowth(a.name) !== ofGrowth(b.name)) findings.push(no('rank-of-growth', '一个排的是增速，一个排的是数额'));
  return findings;
};
