/** Lists what a change of the rules does to the records of a corpus, as text for review. */
import { isDeepStrictEqual } from 'node:util';
import { indicatorSchema, type Indicator } from '../../../src/schema/indicator.ts';
import { placeOf } from '../../pipeline/collection/figure-words.ts';
import { recordLine, recordText } from './record-text.ts';

/** The fields of a record that are compared; its position and its rule may differ. */
const { id, report, section, url, sentenceId, sentence, span, normalized, partOf, rule, checks, ...says } =
  indicatorSchema.shape;
export const FIELDS = Object.keys(says) as (keyof typeof says)[];

/** A record that is gained, lost or changed; `fields` are those that changed. */
export interface Difference {
  what: 'gained' | 'lost' | 'changed';
  fields: readonly (typeof FIELDS)[number][];
  text: string;
}

/** Records by report, sentence and offset in it; the records of identical sentences are distinguished by their order. */
function byPlace(records: readonly Indicator[]): Map<string, Indicator> {
  const places = new Map<string, Indicator>();
  for (const record of records) {
    const key = `${record.report} ${String(placeOf(record)[0])} ${record.sentence}`;
    let nth = 0;
    while (places.has(`${key} ${String(nth)}`)) nth++;
    places.set(`${key} ${String(nth)}`, record);
  }
  return places;
}

/** Compares the records of two readings: first those lost and changed, in reading order, then those gained. */
export function differences(before: readonly Indicator[], after: readonly Indicator[]): Difference[] {
  const [old, now] = [byPlace(before), byPlace(after)];
  const left = [...old].flatMap(([key, record]): Difference[] => {
    const other = now.get(key);
    if (!other) return [{ what: 'lost', fields: [], text: `- ${recordText(record)}` }];
    const fields = FIELDS.filter((field) => !isDeepStrictEqual(record[field], other[field]));
    const text = `~ ${fields.join(', ')}\n  - ${recordLine(record)}\n  + ${recordText(other)}`;
    return fields.length === 0 ? [] : [{ what: 'changed', fields, text }];
  });
  const gained = [...now].filter(([key]) => !old.has(key));
  return [
    ...left,
    ...gained.map(([, record]) => ({ what: 'gained', fields: [], text: `+ ${recordText(record)}` }) as const),
  ];
}
