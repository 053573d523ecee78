import { sentenceUrl } from '../../../src/lib/urls.ts';
import type { Change, Indicator, Rank } from '../../../src/schema/indicator.ts';
import type { Kind } from '../../../src/schema/vocabulary.ts';
import type { Decided } from './decision.ts';
import { linkClaims, type LinkedClaims } from './link-claims.ts';
import { hasRole, type NameClaim, type NamedRole } from './claims.ts';
import { isLong, yearsOf } from '../time/clock.ts';
import { nameClaims } from './name-claims.ts';
import { normalize, unsaidUnit } from './normalize.ts';
import { isPlanned } from './planned.ts';
import type { SentenceLine } from './sentence-line.ts';
import type { SentenceTime } from './sentence-time.ts';
import { spanOf } from './text-view.ts';

/** What the records of a sentence need from outside the sentence. */
export interface Surroundings {
  /** Id of the report. */
  report: string;
  time: SentenceTime;
}

/**
 * Makes the measurements of a sentence from its decided places, in three passes: names each number, links changes and ranks to the
 * value that they belong to, and turns each group into a record with period and kind.
 */
export function recordsOf(line: SentenceLine, decided: readonly Decided[], around: Surroundings): Indicator[] {
  const linked = linkClaims(nameClaims(line, decided));
  const idOf = new Map(linked.map(({ head }, i) => [head, `${around.report}.${line.id}.${String(i + 1)}`]));
  return linked.map((one) => recordOf(line, one, idOf, around));
}

function recordOf(
  line: SentenceLine,
  { head, changes, rank, left }: LinkedClaims,
  idOf: ReadonlyMap<NameClaim, string>,
  { report, time }: Surroundings,
): Indicator {
  const { candidate } = head;
  const [change = null, ...moreChanges] = changes.map((one) => changeOf(line, one, time));
  const period = left ? null : time.periodOf(candidate);
  const kind = isPlanned(candidate) ? 'planned' : time.kindOf(candidate);
  return {
    id: idOf.get(head) ?? '',
    report,
    section: line.section,
    url: sentenceUrl(report, line.id),
    sentenceId: line.id,
    sentence: line.original,
    name: head.name,
    concept: null,
    theme: line.theme,
    kind,
    period: endOfSpan(head, change, period, kind) ?? period,
    ...valueOf(line, head),
    change,
    moreChanges,
    rank: rank && rankOf(line, rank),
    scope: head.scope,
    shareOfPlan: head.shareOfPlan,
    partOf: (head.partOf && idOf.get(head.partOf)) ?? null,
    rule: candidate.rule.id,
    checks: [],
  };
}

/** 森林覆盖率达到|35.8%: a level at the end of the period. 突破 counts only for rates, since it may have been in any year. */
const ARRIVED =
  /(?:达到?|[增提扩升降减下上缩回][一-龥]?[到至]|[调优][整化][到至为]|[跃迈跨]上|(?<=(?<!贡献)率|占比|比重)(?:突破|逾|超过?))(?:了|人均|[约近]|超过?)*(?:\d[^，；到至]{0,10}[、和])*$/u;
const PASSED = /(?:突破|逾|超过?)[^，；]{0,6}$/u;
/** 集中供热率|85%, 民生支出占财政支出的|75.7%: a share is stated of the end; one kept at a level, or of the figure before, is of all years. */
const SHARE = /^(?!约?占).*(?:率|比重|占比|比例|强度|度|占[^，；]{2,16})(?:[为是达到的约近超过预计]|突破)*$/u;
const KEPT = /保持|稳定|控制|始终|一直|连续|每年|年均|均|贡献率/u;
/** 固定资产投资累计达到1681亿元: the sum over all years of the period. */
const SUMMED = /累计|合计|总计|共(?!预算|财政)/u;
/** Figures of all years: what was done, which adds up (新增就业超过6000万人), or one value a year (连续突破400、500亿元). */
const OF_ALL_YEARS =
  /(?<!前)[三四五345]年|[新净]增|[新改修]建|年均|每年|连续|先后|相继|投[资入]|引[进资]|到位|支出|发放|安排|争取|培[训育]|安置|转移|贡献率/u;

/**
 * Returns the last year of a period of several years if the figure is a level reached in it (also one with its yearly growth), a share
 * at its end, or compared with the year before it (财政收入3479.3亿元，比2007年增长1.3倍, stated of 2008-2012). Null for a target, reached
 * within its period, and for a sum over all years.
 */
function endOfSpan(head: NameClaim, change: Change | null, period: string | null, kind: Kind): string | null {
  const { clause } = head.candidate.said;
  if (period === null || kind === 'target' || !isLong(period)) return null;
  if (hasRole(head, 'change') || SUMMED.test(clause)) return null;
  const [first = 0, last = 0] = yearsOf(period) ?? [];
  const isOfEnd =
    change?.basis.includes(`${String(first - 1)}年`) ||
    isShareAtEnd(clause, head.candidate.quantity.unit) ||
    (hasArrived(clause, change) && !OF_ALL_YEARS.test(clause));
  return isOfEnd ? String(last) : null;
}

const isShareAtEnd = (clause: string, unit: string): boolean =>
  unit === '%' && SHARE.test(clause) && !KEPT.test(clause);

const hasArrived = (clause: string, change: Change | null): boolean =>
  ARRIVED.test(clause) || (change?.basis === '年均' && !PASSED.test(clause));

type ValueFields = Pick<Indicator, 'value' | 'valueMax' | 'unit' | 'bound' | 'span' | 'normalized'>;
const NO_VALUE: ValueFields = { value: null, valueMax: null, unit: '', bound: 'exact', span: null, normalized: null };

function valueOf({ view }: SentenceLine, head: NameClaim): ValueFields {
  if (!hasRole(head, 'value')) return NO_VALUE;
  const { value, valueMax, unit, start, end } = head.candidate.quantity;
  return {
    value,
    valueMax,
    unit,
    bound: head.bound,
    span: spanOf(view, start, end),
    normalized: normalize(value, unit + (unsaidUnit(unit, head.name) ?? '')),
  };
}

/** The basis of a change: what its words say, else the period of the figure; 累计 says only that this is no single year. */
const basisOf = (said: string | null, span: string): string =>
  said === null || (said === '累计' && span !== 'yoy') ? span : said;

function changeOf(line: SentenceLine, claim: NamedRole<'change'>, time: SentenceTime): Change {
  const { quantity, verdict } = claim.candidate;
  return {
    value: Math.abs(quantity.value),
    valueMax: quantity.valueMax,
    unit: quantity.place.text.startsWith('翻') ? '番' : quantity.unit,
    direction: verdict.direction,
    basis: basisOf(verdict.basis, time.growthBasis(claim.candidate)),
    bound: claim.bound,
    span: spanOf(line.view, quantity.start, quantity.end),
  };
}

function rankOf({ view }: SentenceLine, { candidate: { verdict } }: NamedRole<'rank'>): Rank {
  const { position, scope, bound, start, end } = verdict;
  return { position, scope, bound, span: spanOf(view, start, end) };
}
