import { sentenceUrl } from '../../../src/lib/urls.ts';
import type { Change, Indicator, Rank } from '../../../src/schema/indicator.ts';
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

/** What the records of a sentence need to know from outside it. */
export interface Surroundings {
  /** Id of the report. */
  report: string;
  time: SentenceTime;
}

/**
 * The measurements of a sentence, from its decided places, in three passes: each number is named, changes and ranks join the
 * value that they speak of, and what stands together becomes a record with its time and kind.
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
    kind: isPlanned(candidate) ? 'planned' : time.kindOf(candidate),
    period: (change && endOfSpan(head, change, period)) ?? period,
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

/** 累计完成投资, which is of all the years. */
const SUMMED = /累计|合计|总计|共/u;

/** 财政收入3479.3亿元，比2007年增长1.3倍, told of 2008-2012: a level held against that of the year before the span is of its last year; else null. */
function endOfSpan(head: NameClaim, { basis }: Change, period: string | null): string | null {
  if (period === null || !isLong(period) || !hasRole(head, 'value') || SUMMED.test(head.candidate.before)) return null;
  const [first = 0, last = 0] = yearsOf(period) ?? [];
  return basis.includes(`${String(first - 1)}年`) ? String(last) : null;
}

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

/** What a growth is over: what it says, or the span that it is told of; 累计 says only that it is no single year. */
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
