/** Counts the places that report each concept and collects the range of its values, place by place. */
import { pinyin } from 'pinyin-pro';
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import type { Concept } from '../../../src/schema/catalogue.ts';
import { figureText } from '../../../src/lib/figure/figure-text.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import { MOST_DOTS, type IndexedConcept } from '../../../src/schema/site-data.ts';

/** A value in the base unit, and the figure as text. */
interface Level {
  value: number;
  text: string;
}

/** The values of a concept: the least, the largest, and at most MOST_DOTS of all: every one, or every second, fourth, eighth … */
class Spread {
  places = 0;
  reports = 0;
  values: number[] = [];
  least: Level | null = null;
  largest: Level | null = null;
  #seen = 0;
  #stride = 1;

  push(level: Level): void {
    const { value } = level;
    if (!this.least || value < this.least.value) this.least = level;
    if (!this.largest || value > this.largest.value) this.largest = level;
    if (this.#seen++ % this.#stride === 0) this.values.push(value);
    if (this.values.length <= MOST_DOTS) return;
    this.values = this.values.filter((_, at) => at % 2 === 0);
    this.#stride *= 2;
  }
}

/** A concept that a place reports: in how many of its reports, and its latest value for the whole place. */
export interface PlaceLevel {
  concept: string;
  reports: number;
  level: Level | null;
}

/** The concepts of one place, from the indicators of its reports, the earliest report first. */
export function placeLevels(reports: readonly (readonly Indicator[])[]): PlaceLevel[] {
  const told = Map.groupBy(reports.flat(), ({ concept }) => concept);
  return CONCEPTS.flatMap((concept) => {
    const own = told.get(concept.id);
    if (!own) return [];
    const last = own.findLast((one) => isLevel(one, concept));
    const level = last?.normalized ? { value: last.normalized.value, text: figureText(last) } : null;
    return [{ concept: concept.id, reports: new Set(own.map(({ report }) => report)).size, level }];
  });
}

export class ConceptIndex {
  readonly #spreads = new Map(CONCEPTS.map((concept) => [concept.id, { concept, spread: new Spread() }]));

  /** Adds a place. */
  add(levels: readonly PlaceLevel[]): void {
    for (const { concept, reports, level } of levels) {
      const spread = this.#spreads.get(concept)?.spread;
      if (!spread) continue;
      spread.places++;
      spread.reports += reports;
      if (level) spread.push(level);
    }
  }

  /** The concepts that any place reports, in the order of the catalogue. */
  finish(): IndexedConcept[] {
    return [...this.#spreads.values()].flatMap(({ concept, spread }) => {
      const { places, reports, values, least, largest } = spread;
      if (places === 0) return [];
      const range: [string, string] | null = least && largest ? [least.text, largest.text] : null;
      return [{ id: concept.id, ...readingOf(concept.name), places, reports, range, values }];
    });
  }
}

const isLevel = ({ kind, scope, partOf, normalized, shareOfPlan }: Indicator, { unit }: Concept): boolean =>
  (kind === 'actual' || kind === 'estimate') &&
  scope === null &&
  partOf === null &&
  !shareOfPlan &&
  normalized?.unit === unit;

/** Letter and pinyin for sorting: 城镇新增就业 → C, chengzhenxinzengjiuye; 5G基站数 is under #, “三公”经费 under S. */
function readingOf(name: string): Pick<IndexedConcept, 'letter' | 'reading'> {
  const letters = name.replace(/[“”（）]/gu, '');
  const reading = pinyin(letters, { toneType: 'none', separator: '', v: true, nonZh: 'consecutive' }).toLowerCase();
  const first = reading.charAt(0).toUpperCase();
  return { letter: /[A-Z]/.test(first) ? first : '#', reading };
}
