import type { Change, Indicator } from '../../src/schema/indicator.ts';
import type { Span } from '../../src/schema/vocabulary.ts';
import type { Label } from './labels.ts';
import { cleanText, numberPlaces } from './number-places.ts';
import { sameName, sameUnit } from './same-name.ts';

/** What was counted over one report, or over several together. */
export interface Tally {
  found: number;
  missed: number;
  extra: number;
  values: number;
  name: number;
  unit: number;
  kind: number;
  bound: number;
  records: number;
  changes: number;
  direction: number;
  attachable: number;
  attached: number;
  ranks: number;
  scope: number;
}

export const emptyTally = (): Tally => ({
  found: 0,
  missed: 0,
  extra: 0,
  values: 0,
  name: 0,
  unit: 0,
  kind: 0,
  bound: 0,
  records: 0,
  changes: 0,
  direction: 0,
  attachable: 0,
  attached: 0,
  ranks: 0,
  scope: 0,
});

/** One figure of an indicator with its place in the cleaned text. */
interface Claim {
  role: 'value' | 'change' | 'rank';
  number: number;
  start: number;
  end: number;
  indicator: Indicator;
  direction?: Change['direction'];
}

const squash = (s: string): string => s.replace(/\s+/g, '');

/** Sentences are found in reading order; white space does not count. */
function claimsOf(indicators: readonly Indicator[], text: string): Claim[] {
  const claims: Claim[] = [];
  let from = 0;
  let sentenceId = '';
  for (const indicator of indicators) {
    if (indicator.sentenceId !== sentenceId) {
      const at = text.indexOf(squash(indicator.sentence), from);
      if (at < 0) throw new Error(`句子不在原文中：${indicator.sentence}`);
      from = at;
      sentenceId = indicator.sentenceId;
    }
    const add = (
      role: Claim['role'],
      number: number,
      [start, end]: Span,
      more: Pick<Claim, 'direction'> = {},
    ): void => {
      const offset = (index: number): number => from + squash(indicator.sentence.slice(0, index)).length;
      claims.push({ role, number, start: offset(start), end: offset(end), indicator, ...more });
    };
    if (indicator.value !== null && indicator.span) add('value', indicator.value, indicator.span);
    for (const change of [indicator.change, ...indicator.moreChanges])
      if (change) add('change', change.value, change.span, { direction: change.direction });
    if (indicator.rank) add('rank', indicator.rank.position, indicator.rank.span);
  }
  return claims;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));

/**
 * Counts one report against its labels. What the extraction claims beyond the last labelled place is not judged; a label
 * that it does not meet with the right role and number is missed, a claim that meets no label is extra.
 */
export function scoreReport(
  indicators: readonly Indicator[],
  source: string,
  labels: ReadonlyMap<number, Label>,
): Tally {
  const text = cleanText(source);
  const last = Math.max(...labels.keys());
  const places = numberPlaces(text).filter((place) => place.id <= last);
  const open = new Set(claimsOf(indicators, text));
  const tally = emptyTally();
  const valueOf = new Map<number, string>();
  for (const place of places) {
    const label = labels.get(place.id);
    if (!label) throw new Error(`第 ${String(place.id)} 处数字没有标注：${place.text}`);
    if (label.role === 'none') continue;
    const claim = [...open].find((c) => c.role === label.role && c.start < place.end && c.end > place.start);
    if (!claim || !close(claim.number, label.value ?? Number.NaN)) {
      tally.missed++;
      continue;
    }
    open.delete(claim);
    tally.found++;
    count(tally, claim, label, valueOf);
  }
  // What is told without a number (未发生较大以上事故, 五个村) is no labelled place, so that it is not judged.
  const judged = (claim: Claim): boolean => places.some(({ start, end }) => claim.start < end && claim.end > start);
  tally.extra = [...open].filter(judged).length;
  return tally;
}

function count(tally: Tally, { indicator, direction }: Claim, label: Label, valueOf: Map<number, string>): void {
  if (label.role === 'value') {
    const right = {
      name: sameName(label.name ?? '', indicator.name),
      unit: sameUnit(label.unit ?? '', indicator.unit),
      kind: label.kind === indicator.kind,
      bound: label.bound === indicator.bound,
    };
    tally.values++;
    for (const field of ['name', 'unit', 'kind', 'bound'] as const) tally[field] += Number(right[field]);
    tally.records += Number(Object.values(right).every(Boolean));
    valueOf.set(label.id, indicator.id);
  } else if (label.role === 'change') {
    tally.changes++;
    tally.direction += Number(direction === label.dir);
    const value = label.of === null || label.of === undefined ? undefined : valueOf.get(label.of);
    tally.attachable += Number(value !== undefined);
    tally.attached += Number(value === indicator.id);
  } else {
    tally.ranks++;
    tally.scope += Number(squash(indicator.rank?.scope ?? '') === squash(label.scope ?? ''));
  }
}
