/** Finds the places, reports and concepts that the words of a query name, and near concepts. */
import { groupBy } from '../../group-by.ts';
import { conceptUrl, reportUrl } from '../../urls.ts';
import type { ConceptHit, PlaceHit } from './answer.ts';
import { foldText } from '../text/fold.ts';
import type { ConceptEntry, ReportEntry } from '../index/index-format.ts';
import { isPinyin, type NameHit, type NameSearch } from '../index/names.ts';
import { isYear, type Term } from '../ask/query.ts';
import type { SearchEngine } from '../index/search-engine.ts';

/** Most names returned for one word. */
const OFFERED = 6;
/** A word of at least this length that begins the name of a concept means the concept. */
const TELLING = 4;

/** `nearly` decides whether names that only resemble a word are returned too. Rejects if a file of the index cannot be loaded. */
export async function nameHits(
  engine: SearchEngine,
  words: readonly Term[],
  nearly: () => Promise<boolean>,
): Promise<{ concepts: ConceptHit[]; places: PlaceHit[] }> {
  const [concepts, places] = await Promise.all([
    conceptHits(engine, words, nearly),
    namedBy(engine, engine.places, words.length > 1 ? words.filter((word) => !isYear(word)) : words, nearly),
  ]);
  return { concepts, places: places.map(({ entry }) => placeHit(entry)) };
}

const placeHit = ({ id, name, title, region, place }: ReportEntry): PlaceHit => ({
  url: reportUrl(id),
  name,
  title,
  where: [...region, place].join(' '),
});

async function conceptHits(
  engine: SearchEngine,
  words: readonly Term[],
  nearly: () => Promise<boolean>,
): Promise<ConceptHit[]> {
  const hits = await namedBy(engine, engine.concepts, words, nearly);
  // A concept whose names contain all the words comes before one that contains some: 接诉即办 满意率.
  const held = ({ entry }: NameHit<ConceptEntry>): number =>
    wordsIn(words, [entry.name, entry.english, ...entry.wordings]);
  const listed = hits.sort((a, b) => held(b) - held(a));
  const isMeant = (name: string): boolean =>
    words.some(({ literals }) =>
      literals.some((word) => name === word || (word.length >= TELLING && name.startsWith(word))),
    );
  const meant = listed.flatMap(({ entry, name }) => (isMeant(name) ? [entry] : []));
  return [
    // A concept without figures has no page and only leads to near concepts.
    ...listed.flatMap((hit) => (hit.entry.count > 0 ? [conceptHit(hit)] : [])),
    ...(await nearConcepts(engine, meant, new Set(listed.map(({ entry }) => entry)))),
  ];
}

/** The entries that any of the words names, each once. */
async function namedBy<T>(
  engine: SearchEngine,
  names: NameSearch<T>,
  words: readonly Term[],
  nearly: () => Promise<boolean>,
): Promise<NameHit<T>[]> {
  const named = async (word: string): Promise<NameHit<T>[]> => {
    let hits = names.holding(word);
    if (hits.length === 0 && isPinyin(word)) hits = names.spelt(word, await engine.readings());
    if (hits.length === 0 && (await nearly())) hits = await names.near(word);
    return hits.slice(0, OFFERED);
  };
  const found = (await Promise.all(words.flatMap(({ literals }) => literals).map(named))).flat();
  return [...groupBy(found, ({ entry }) => entry).values()].flatMap(([first]) => first ?? []);
}

function noteOf(entry: ConceptEntry, name: string, how: NameHit<ConceptEntry>['how']): string {
  if (name === foldText(entry.name)) return '';
  if (how === 'near') return '名称相近';
  return foldText(entry.english).endsWith(name) ? entry.english : `又作“${name}”`;
}

const conceptHit = ({ entry, name, how }: NameHit<ConceptEntry>): ConceptHit => ({
  url: conceptUrl(entry.id),
  name: entry.name,
  count: entry.count,
  note: noteOf(entry, name, how),
});

/** The near concepts of the concepts that were meant, each with the difference. */
async function nearConcepts(
  engine: SearchEngine,
  meant: readonly ConceptEntry[],
  named: ReadonlySet<ConceptEntry>,
): Promise<ConceptHit[]> {
  const hits = new Map<string, ConceptHit>();
  const near = meant.length > 0 ? await engine.near() : {};
  for (const one of meant)
    for (const [id, difference] of near[one.id] ?? []) {
      const concept = engine.base.concepts.find((other) => other.id === id);
      if (!concept || named.has(concept) || hits.has(id)) continue;
      const note = `与“${one.name}”相近而不同：${difference}`;
      hits.set(id, { url: conceptUrl(id), name: concept.name, count: concept.count, note });
    }
  return [...hits.values()].slice(0, OFFERED);
}

/** The largest number of the words that a single name contains. */
const wordsIn = (words: readonly Term[], names: readonly string[]): number =>
  Math.max(
    ...names.map((name) => {
      const folded = foldText(name);
      return words.filter(({ literals }) => literals.some((run) => folded.includes(run))).length;
    }),
  );

/** Ids of the concepts named by the word, or by all of several words. Their figures are meant, whatever name the text uses. */
export function conceptsCalled(engine: SearchEngine, words: readonly Term[]): Set<string> {
  const first = words[0]?.literals ?? [];
  const hits = first.flatMap((word) => engine.concepts.holding(word));
  const called = hits.filter(({ entry, name }) =>
    words.length === 1
      ? first.includes(name)
      : wordsIn(words, [entry.name, entry.english, ...entry.wordings]) === words.length,
  );
  return new Set(called.map(({ entry }) => entry.id));
}

/** Splits words into those that name places or years and the others; `isOf` tests whether all of the former name an item's report. */
export function placesAmong(
  engine: SearchEngine,
  words: readonly Term[],
): { places: Term[]; others: Term[]; isOf: (item: number) => boolean } {
  const reports = new Map(words.map((word) => [word, reportsOf(engine, word)]));
  const named = [...reports.values()].filter(({ size }) => size > 0);
  return {
    places: words.filter((word) => reports.get(word)?.size),
    others: words.filter((word) => !reports.get(word)?.size),
    isOf: (item) => named.every((own) => own.has(engine.sections.reportOf(item))),
  };
}

/** Indexes of the reports of the place that a word names (北仓镇, 北仓), or of the year: those that plan the year and those that review it. */
const reportsOf = (engine: SearchEngine, word: Term): Set<number> =>
  (isYear(word) ? reportsOfYear : reportsOfPlace)(engine, word.literals[0] ?? '');

function reportsOfYear({ reports }: SearchEngine, word: string): Set<number> {
  const names = [0, 1].map((more) => `${parseInt(word) + more}年`);
  return new Set(reports.flatMap((report, at) => (names.some((name) => report.name.includes(name)) ? [at] : [])));
}

const reportsOfPlace = (engine: SearchEngine, word: string): Set<number> =>
  new Set(
    engine.places
      .holding(word)
      .flatMap(({ entry }) => (foldText(entry.place).startsWith(word) ? [engine.reports.indexOf(entry)] : [])),
  );
