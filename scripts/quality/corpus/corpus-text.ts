import { hash } from 'node:crypto';
import { QUALITY_FIELDS, type QualityField } from '../../../src/schema/quality.ts';
import type { SetScores } from '../measure-quality.ts';
import { padded, qualityTable } from '../quality-table.ts';
import { COUNTERS } from './counters.ts';
import type { Corpus } from './read-corpus.ts';
import { differences, FIELDS } from './record-diff.ts';

export interface Asked {
  /** A counter, a field, or `gained`, `lost`, `missed` or `extra`: only this is listed. */
  only?: string | undefined;
  /** Maximum number of entries of each list, drawn at random with `seed`. */
  sample?: number | undefined;
  seed: string;
}

/** Values of `--only`. */
export const LISTS: readonly string[] = [
  ...COUNTERS.map(({ id }) => id),
  ...new Set([...FIELDS, ...QUALITY_FIELDS.filter((field) => field !== 'any')]),
  ...['gained', 'lost', 'missed', 'extra'],
];

const textsOf = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text);

/** Draws a sample in the order of the list. With the same seed an entry keeps its rank, whatever else is in the list. */
function drawn(list: readonly string[], { sample = list.length, seed }: Asked): readonly string[] {
  const lot = (text: string): string => hash('sha256', seed + text);
  const lots = new Map(list.map((text) => [text, lot(text)]));
  const last = [...lots.values()].sort()[sample - 1] ?? '~';
  return list.filter((text) => (lots.get(text) ?? '') <= last);
}

/** The scores of labelled reports, a row for each set and reading, and the mistakes of the last reading that `asked` selects. */
export function scoresText(
  readings: readonly (readonly [name: string, sets: readonly SetScores[]])[],
  asked: Asked,
): string {
  const rows = readings.flatMap(([name, sets]) => sets.map((one) => [`${one.set} ${name}`, one.scores] as const));
  const findings = readings.at(-1)?.[1].flatMap((one) => one.findings) ?? [];
  const listed = findings.filter(
    ({ what, right }) => what === asked.only || right[asked.only as QualityField] === false,
  );
  return rows.length === 0 ? '' : [qualityTable(rows), ...drawn(textsOf(listed), asked), ''].join('\n');
}

/** The counters, with a column for each reading, and what the selected counter found in the last. */
export function countersText(readings: readonly Corpus[], asked: Asked): string {
  const lines = COUNTERS.map((counter) => {
    const counts = readings.map((corpus) => counter.count(corpus));
    const cells = counts.map(({ all, found: { length } }) => {
      const share = all === 0 ? '' : `  ${((100 * length) / all).toFixed(2)}%`;
      return padded(`${String(length)} / ${String(all)}${share}`, 26);
    });
    const listed = counter.id === asked.only ? drawn(counts.at(-1)?.found ?? [], asked) : [];
    return [padded(counter.id, 18) + padded(counter.title, 26) + cells.join('').trimEnd(), ...listed].join('\n');
  });
  return lines.join('\n');
}

/** The differences between the records of two readings: counts, and the selected records. */
export function differencesText(before: Corpus, after: Corpus, asked: Asked): string {
  const all = differences(before.indicators, after.indicators);
  const of = (what: string): number => all.filter((one) => one.what === what).length;
  const fields = FIELDS.map((field) => [field, all.filter((one) => one.fields.includes(field)).length] as const);
  const sums = [
    `增 ${String(of('gained'))} 条，减 ${String(of('lost'))} 条，改 ${String(of('changed'))} 条`,
    ...fields.filter(([, count]) => count > 0).map(([field, count]) => `${field} ${String(count)}`),
  ];
  const lists = (['lost', 'changed', 'gained'] as const).map((what) =>
    all.filter((one) => one.what === what && [what, ...one.fields, undefined].some((name) => name === asked.only)),
  );
  return [sums.join('，'), ...lists.flatMap((list) => drawn(textsOf(list), asked))].join('\n');
}
