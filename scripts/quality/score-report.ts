import type { Change, Indicator } from '../../src/schema/indicator.ts';
import type { QualityField } from '../../src/schema/quality.ts';
import type { Span } from '../../src/schema/vocabulary.ts';
import { recordText } from './corpus/record-text.ts';
import type { Label, LabelledReport } from './labels.ts';
import { sameName, sameUnit } from './same-name.ts';

/** Which fields of a figure are right; fields that its label does not judge are absent. */
export type Verdicts = Partial<Record<QualityField, boolean>>;

/** A label that was found or missed, or a figure without a label. */
export interface Finding {
  what: 'found' | 'missed' | 'extra';
  role: string;
  right: Verdicts;
  text: string;
}

/** A figure of an indicator; `span` are its offsets in the text without white space. */
interface Claim {
  role: 'value' | 'change' | 'rank';
  number: number;
  change?: Change;
  span: Span;
  indicator: Indicator;
}

const squash = (s: string): string => s.replace(/\s+/g, '');

/** Characters around a figure that must match the text; fewer are tried, because the sentence in the file may contain artefacts. */
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

/** The figures of indicators in reading order. */
function claimsOf(indicators: readonly Indicator[], text: string): Claim[] {
  let from = 0;
  return indicators.flatMap((indicator) => {
    const { value, span, change, moreChanges, rank, sentence } = indicator;
    const figures: (Claim | null)[] = [
      value !== null && span && { role: 'value' as const, number: value, span, indicator },
      ...[change, ...moreChanges].map(
        (c) => c && { role: 'change' as const, number: c.value, span: c.span, change: c, indicator },
      ),
      rank && { role: 'rank' as const, number: rank.position, span: rank.span, indicator },
    ].map((claim) => claim || null);
    return figures.flatMap((claim) => {
      const place = claim && placeOf(sentence, claim.span, text, from);
      if (!place) return [];
      from = Math.max(from, place[0] - squash(sentence.slice(0, claim.span[0])).length);
      return [{ ...claim, span: place }];
    });
  });
}

const close = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
const listed = (sound: string | (string | null)[] | null | undefined): (string | null)[] =>
  Array.isArray(sound) ? sound : [sound ?? null];
const among = (sound: string | (string | null)[] | null | undefined, read: string | null | undefined): boolean =>
  listed(sound).some((one) => squash(one ?? '') === squash(read ?? ''));

/** 2016年 and 较2016年 are the same basis, as are 五年 and the five years themselves. */
const BASE_WORDS = /^[较比与]|相比$/g;
const sameBasis = ({ basis, period }: Label, read: string | null): boolean =>
  listed(basis).some((one) => (one ?? '').replace(BASE_WORDS, '') === (read ?? '').replace(BASE_WORDS, '')) ||
  (read !== null && /-/.test(read) && basis !== 'yoy' && among(period, read));

const conceptVerdicts = ({ indicator }: Claim, label: Label): Verdicts => ({
  ...(label.concept !== undefined && {
    conceptWrong: indicator.concept === null || among(label.concept, indicator.concept),
  }),
  // A figure of a part need not have the concept of the whole.
  ...(!among(label.concept, null) && !label.scope && { conceptMissing: indicator.concept !== null }),
});

/** Verdicts on the fields that a value, a rank and a change without a value have. */
const ownVerdicts = (claim: Claim, label: Label): Verdicts => ({
  name: listed(label.name).some((name) => sameName(name ?? '', claim.indicator.name)),
  kind: among(label.kind, claim.indicator.kind),
  period: among(label.period, claim.indicator.period),
  ...(label.scope !== undefined && { scope: among(label.scope, claim.indicator.scope) }),
  ...conceptVerdicts(claim, label),
});
/** The labels of the fifth round judge only the concept. */
const ofConceptAlone = ({ kind, of, concept }: Label): boolean =>
  kind === undefined && of === undefined && concept !== undefined;

const changeVerdicts = ({ change, indicator }: Claim, label: Label, values: ReadonlyMap<number, string>): Verdicts => ({
  ...(label.of === undefined && { attached: indicator.value === null }),
  // If the value was missed, whether the change belongs to it is not judged.
  ...(values.has(label.of ?? -1) && { attached: values.get(label.of ?? -1) === indicator.id }),
  change:
    label.dir === change?.direction &&
    sameBasis(label, change?.basis ?? null) &&
    sameUnit(label.unit ?? '', change?.unit ?? '') &&
    among(label.bound, change?.bound),
});

function verdicts(claim: Claim, label: Label, values: ReadonlyMap<number, string>): Verdicts {
  if (ofConceptAlone(label)) return conceptVerdicts(claim, label);
  const own = ownVerdicts(claim, label);
  const { unit, bound, rank } = claim.indicator;
  if (claim.role === 'value')
    return { ...own, unit: sameUnit(label.unit ?? '', unit), bound: among(label.bound, bound) };
  if (claim.role === 'change') return { ...(label.of === undefined && own), ...changeVerdicts(claim, label, values) };
  return { ...own, rank: among(label.rankScope, rank?.scope) && (label.rankBound ?? 'exact') === rank?.bound };
}

/** The verdicts, and `any`: whether all are right except those on name and missing concept. */
function withAny(right: Verdicts): Verdicts {
  const { name: _name, conceptMissing: _missing, ...others } = right;
  return { ...right, any: Object.values(others).every(Boolean) };
}

/**
 * Scores one report against its labels, inside the labelled stretches of its decoded text. A label is missed if no figure has its position,
 * role and number; a figure without a label is extra.
 */
export function scoreReport(
  indicators: readonly Indicator[],
  source: string,
  { stretches }: Pick<LabelledReport, 'stretches'>,
  labels: readonly Label[],
): Finding[] {
  const text = squash(source);
  const squashed = (offset: number): number => squash(source.slice(0, offset)).length;
  const open = new Set(claimsOf(indicators, text));
  const values = new Map<number, string>();
  const findings = labels.flatMap((label): Finding[] => {
    const roles = listed(label.role);
    const [start = 0, end = 0] = [label.start, label.start + label.number.length].map(squashed);
    const claim = [...open].find((c) => roles.includes(c.role) && c.span[0] < end && c.span[1] > start);
    const said = { role: roles[0] ?? '', text: JSON.stringify(label) };
    if (!claim && roles.includes('none')) return [];
    if (!claim || !close(claim.number, label.value ?? Number.NaN)) return [{ what: 'missed', right: {}, ...said }];
    open.delete(claim);
    if (claim.role === 'value') values.set(label.start, claim.indicator.id);
    const right = withAny(verdicts(claim, label, values));
    return [{ what: 'found', role: claim.role, right, text: `${said.text}\n  ${recordText(claim.indicator)}` }];
  });
  const inside = stretches.map((stretch) => stretch.map(squashed) as Span);
  const extra = [...open].filter(({ span: [at] }) => inside.some(([from, to]) => from <= at && at < to));
  return [
    ...findings,
    ...extra.map(({ role, indicator }) => ({ what: 'extra' as const, role, right: {}, text: recordText(indicator) })),
  ];
}
