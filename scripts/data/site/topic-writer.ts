/** Writes the data of topics while places are added in the order of their ids: pages of places, and figures of the newest reports. */
import { hash } from 'node:crypto';
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import { TOPICS } from '../../../src/catalogue/topics.ts';
import {
  TOPIC_FIGURES,
  TOPIC_PLACES,
  type ReportLabel,
  type ToldTopic,
  type TopicFigures,
  type TopicPlace,
} from '../../../src/schema/site-data.ts';

type Put = (name: string, value: unknown) => void;
type ConceptFigures = TopicFigures['concepts'][number];

/**
 * A page with at least this many places ends before the next place whose checksum makes it the first of a page (one place in eight). So a
 * new place changes only its own page and one beside it, instead of shifting all that follow. A page rarely fills up before that.
 */
const FEWEST = 10;
const isFirst = (place: string): boolean => /[08]$/.test(hash('md5', place));

const NAMES = new Map(CONCEPTS.map(({ id, name }) => [id, name]));

class OneTopic {
  readonly #found: Omit<TopicFigures, 'concepts'> = { places: 0, sentences: 0, promises: 0, pages: [] };
  readonly #concepts: Map<string, ConceptFigures>;
  #page: ToldTopic[] = [];

  constructor(concepts: readonly string[]) {
    this.#concepts = new Map(
      concepts.map((id) => [id, { id, name: NAMES.get(id) ?? id, places: 0, figures: [] }] as const),
    );
  }

  /** Adds a place. `age` returns the rank of a report by date, 0 for the newest. */
  add(
    { report: _, figures, ...told }: TopicPlace,
    label: ReportLabel,
    age: (report: string) => number,
    put: Put,
  ): void {
    this.#found.places++;
    this.#found.sentences += told.said;
    this.#found.promises += told.promised;
    for (const indicator of figures) {
      const own = this.#concepts.get(indicator.concept ?? '');
      if (!own) continue;
      own.places++;
      own.figures.push({ label, indicator });
      own.figures.sort((a, b) => age(a.label.id) - age(b.label.id)).splice(TOPIC_FIGURES);
    }
    if (told.said + told.promised === 0) return;
    if (this.#page.length === TOPIC_PLACES || (this.#page.length >= FEWEST && isFirst(told.place))) this.#flush(put);
    if (this.#page.length === 0) this.#found.pages.push(label.place.name);
    this.#page.push({ ...told, label });
  }

  finish(put: Put): TopicFigures {
    this.#flush(put);
    return { ...this.#found, concepts: [...this.#concepts.values()].filter(({ places }) => places > 0) };
  }

  #flush(put: Put): void {
    if (this.#page.length > 0) put(String(this.#found.pages.length), this.#page);
    this.#page = [];
  }
}

export class TopicWriter {
  readonly #topics = new Map(TOPICS.map(({ id, concepts }) => [id, new OneTopic(concepts)]));
  readonly #ages: ReadonlyMap<string, number>;
  readonly #labels: ReadonlyMap<string, ReportLabel>;
  readonly #put: Put;

  /** `labels` are those of all reports, the newest first; `put` writes a file into the folder of topics. */
  constructor(labels: readonly ReportLabel[], put: Put) {
    this.#labels = new Map(labels.map((label) => [label.id, label]));
    this.#ages = new Map(labels.map(({ id }, age) => [id, age]));
    this.#put = put;
  }

  add(place: string, told: ReadonlyMap<string, Omit<TopicPlace, 'place'>>): void {
    for (const [topic, own] of told) {
      const label = this.#labels.get(own.report);
      const age = (report: string): number => this.#ages.get(report) ?? 0;
      if (label) this.#topics.get(topic)?.add({ place, ...own }, label, age, this.#into(topic));
    }
  }

  finish(): void {
    const spread: [string, number][] = [];
    for (const [topic, own] of this.#topics) {
      const found = own.finish(this.#into(topic));
      if (found.places === 0) continue;
      spread.push([topic, found.places]);
      this.#put(topic, found);
    }
    this.#put('index', Object.fromEntries(spread));
    this.#put('told', Object.fromEntries(spread.map(([topic]) => [topic, true])));
  }

  #into =
    (topic: string): Put =>
    (page, value) =>
      this.#put(`${topic}-${page}`, value);
}
