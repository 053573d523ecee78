/** Compares the levels and kinds of two places. */
import { TIERS } from '../../../catalogue/tiers.ts';
import { LEVEL_NAMES } from '../../report/report-name.ts';
import type { Place } from '../../../schema/report.ts';
import type { Level } from '../../../schema/vocabulary.ts';
import { care, no, type Rule } from './types.ts';

/** The four municipalities, whose districts and counties rank with prefectures (宪法 art. 30). */
const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市']);
const underMunicipality = ({ level, region }: Place): boolean =>
  TIERS[level] === 3 && MUNICIPALITIES.has(region[0] ?? '');

/** A town and a township differ in name only; a subdistrict differs from both, because it has no budget of its own. */
const sameKind = (a: Level, b: Level): boolean => {
  const rural = (level: Level): boolean => level === 'town' || level === 'township';
  return a === b || (rural(a) && rural(b));
};

export const place: Rule = ({ placeA, placeB, aspect, total }) => {
  if (aspect === 'rank') return [];
  const names = `${placeA.name}（${LEVEL_NAMES[placeA.level]}）与${placeB.name}（${LEVEL_NAMES[placeB.level]}）`;
  if (TIERS[placeA.level] !== TIERS[placeB.level])
    return total
      ? [no('other-level', `层级不同，总量不能相比：${names}`)]
      : [care('other-level', `层级不同，只能参考：${names}`)];
  if (!total) return [];
  if (underMunicipality(placeA) !== underMunicipality(placeB))
    return [care('municipality-district', `直辖市的区县与其他区县级别不同：${names}`)];
  return sameKind(placeA.level, placeB.level) ? [] : [care('other-kind-of-place', `同级而职能、财力不同：${names}`)];
};
