import type { Change, Indicator } from '../../src/schema/indicator.ts';
import { QUALITY_FIELDS, type QualityField } from '../../src/schema/quality.ts';
import type { Span } from '../../src/schema/vocabulary.ts';
import { recordText } from './corpus/record-text.ts';
import type { Label, LabelledReport } from './labels.ts';
import { sameName, sameUnit } from './same-name.ts';

/** What was counted over one report, or over several together. */
export type Tally = Record<'found' | 'missed' | 'extra' | 'values' | 'records', number> & {
  fields: Record<QualityField, { wrong: number; of: number }>;
  /** What is wrong, figure by figure: the fields, or that it is missed or extra. */
  mistakes: { what: readonly string[]; text: string }[];
};

export const emptyTally = (): Tally => ({
  ...{ found: 0, missed: 0, extra: 0, values: 0, records: 0 },
  fields: Object.fromEntries(QUALITY_FIELDS.map((field) => [field, { wrong: 0, of: 0 }])) as Tally['fields'],
  mistakes: [],
});

/** One figure of an indicator with its place in the text without white space. */
interface Claim {
  role: 'value' | 'change' | 'rank';
  number: number;
  change: Change | null;
  start: number;
  end: number;
  indicator: Indicator;
}

const squash = (s: string): string => s.replace(/\s+/g, '');

/** Where marks of conversion stand inside a sentence, fewer and fewer characters around the figure find it. */
const AROUND = [Infinity, 14, 6, 2] as const;

function placeOf(sentence: string, [start, end]: Span, text: string, from: number): Span | null {
  const [before, figure, after] = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)].map(
    squash,
  );
  for (const many of AROUND) {
    const head = (before ?? '').slice(-many);
    const at = text.indexOf(head + (figure ?? '') + (after ?? '').slice(0, many), from);
    if (at >= 0) return [at + head.length, at + head.length + (figure ?? '').length];
  }
  return null;
}

/** The figures of the indicators, which come in reading order. */
function claimsOf(indicators: readonly Indicator[], text: string): Claim[] {
  const claims: Claim[] = [];
  let from = 0;
  for (const indicator of indicators) {
    const { value, span, change, moreChanges, rank, sentence } = indicator;
    const figures = [
      value !== null && span && ({ role: 'value', number: value, span, change: null } as const),
      ...[change, ...moreChanges].map(
        (c) => c && ({ role: 'change', number: c.value, span: c.span, change: c } as const),
      ),
      rank && ({ role: 'rank', number: rank.position, span: rank.span, change: null } as const),
    ];
    for (const figure of figures) {
      const place = figure && placeOf(sentence, figure.span, text, from);
      if (!place) continue;
      const [start, end] = place;
      from = Math.max(from, start - squash(sentence.slice(0, figure.span[0])).length);
      claims.push({ role: figure.role, number: figure.number, change: figure.change, start, end, indicator });
    }
  }
  return claims;
}

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
const listed = (sound: string | string[] | null | undefined): (string | null)[] =>
  Array.isArray(sound) ? sound : [sound ?? null];
const among = (sound: string | string[] | null | undefined, read: string | null): boolean =>
  listed(sound).some((one) => squash(one ?? '') === squash(read ?? ''));

type Verdicts = Partial<Record<QualityField, boolean>>;

/** What is judged of every record that is found by a figure of its own; what the label leaves out is not. */
const ownVerdicts = ({ indicator }: Claim, label: Label): Verdicts => ({
  name: listed(label.name).some((name) => sameName(name ?? '', indicator.name)),
  kind: among(label.kind, indicator.kind),
  period: among(label.period, indicator.period),
  ...(label.scope !== undefined && { scope: among(label.scope, indicator.scope) }),
  ...(label.concept !== undefined && {
    conceptWrong: indicator.concept === null || among(label.concept, indicator.concept),
  }),
  ...(label.concept && { conceptMissing: indicator.concept !== null }),
});

const changeVerdicts = ({ change, indicator }: Claim, label: Label, values: ReadonlyMap<number, string>): Verdicts => ({
  ...(label.of === undefined && { attached: indicator.value === null }),
  // Where the value itself was missed, nothing can be said of what belongs to it.
  ...(values.has(label.of ?? -1) && { attached: values.get(label.of ?? -1) === indicator.id }),
  change:
    label.dir === change?.direction &&
    among(label.basis, change?.basis ?? null) &&
    sameUnit(label.unit ?? '', change?.unit ?? '') &&
    among(label.bound, change?.bound ?? null),
});

/** Which fields of the figure are right. */
function verdicts(claim: Claim, label: Label, values: ReadonlyMap<number, string>): Verdicts {
  const own = ownVerdicts(claim, label);
  const { unit, bound, rank } = claim.indicator;
  if (claim.role === 'value')
    return { ...own, unit: sameUnit(label.unit ?? '', unit), bound: among(label.bound, bound) };
  if (claim.role === 'change') return { ...(label.of === undefined && own), ...changeVerdicts(claim, label, values) };
  const scope = among(label.rankScope, rank?.scope ?? null);
  return { ...own, rank: scope && (label.rankBound ?? 'exact') === rank?.bound };
}

function count(tally: Tally, claim: Claim, label: Label, values: ReadonlyMap<number, string>): void {
  const right = verdicts(claim, label, values);
  const fields = Object.entries(right) as [QualityField, boolean][];
  const other = fields.filter(([field]) => field !== 'name' && field !== 'conceptMissing');
  const what = fields.filter(([, ok]) => !ok).map(([field]) => field);
  if (what.length > 0)
    tally.mistakes.push({ what, text: `${JSON.stringify(label)}\n  ${recordText(claim.indicator)}` });
  for (const [field, isRight] of [...fields, ['any', other.every(([, ok]) => ok)] as const]) {
    tally.fields[field].of++;
    tally.fields[field].wrong += Number(!isRight);
  }
  if (claim.role !== 'value') return;
  tally.values++;
  tally.records += Number(right.name && right.unit && right.kind && right.bound);
}

/**
 * Counts one report against its labels, inside the labelled stretches of its decoded text: a label that the extraction does not
 * meet with the right role and number is missed, a figure of it that meets no label is extra.
 */
export function scoreReport(
  indicators: readonly Indicator[],
  source: string,
  { stretches }: Pick<LabelledReport, 'stretches'>,
  labels: readonly Label[],
): Tally {
  const text = squash(source);
  const squashed = (offset: number): number => squash(source.slice(0, offset)).length;
  const open = new Set(claimsOf(indicators, text));
  const tally = emptyTally();
  const values = new Map<number, string>();
  for (const label of labels) {
    if (label.role === 'none') continue;
    const [start, end] = [label.start, label.start + label.number.length].map(squashed) as Span;
    const claim = [...open].find((c) => listed(label.role).includes(c.role) && c.start < end && c.end > start);
    if (!claim && listed(label.role).includes('none')) continue;
    if (!claim || !close(claim.number, label.value ?? Number.NaN)) {
      tally.missed++;
      tally.mistakes.push({ what: ['missed'], text: JSON.stringify(label) });
      continue;
    }
    open.delete(claim);
    tally.found++;
    if (claim.role === 'value') values.set(label.start, claim.indicator.id);
    count(tally, claim, label, values);
  }
  const inside = stretches.map((stretch) => stretch.map(squashed) as Span);
  for (const { start, indicator } of open) {
    if (!inside.some(([from, to]) => from <= start && start < to)) continue;
    tally.extra++;
    tally.mistakes.push({ what: ['extra'], text: recordText(indicator) });
  }
  return tally;
}
