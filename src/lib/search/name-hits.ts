/** Places, reports and concepts that the words of a query name, and the concepts near to those. */
import { conceptUrl, reportUrl } from '../urls.ts';
import type { ConceptHit, PlaceHit } from './answer.ts';
import { foldText } from './text/fold.ts';
import type { ConceptEntry } from './index/index-format.ts';
import { isPinyin, type NameHit, type NameSearch } from './names.ts';
import type { Term } from './query.ts';
import type { SearchEngine } from './search-engine.ts';

/** Names offered for one word. */
const OFFERED = 6;
/** From this length on the beginning of a concept's name means it. */
const TELLING = 4;

/** `nearly`: whether names that only resemble a word are offered too. Rejects when a file of the index cannot be had. */
export async function nameHits(
  engine: SearchEngine,
  words: readonly Term[],
  nearly: boolean,
): Promise<{ concepts: ConceptHit[]; places: PlaceHit[] }> {
  const concepts = new Map<ConceptEntry, NameHit<ConceptEntry>>();
  const places = new Map<string, PlaceHit>();
  for (const { literals } of words) {
    const word = literals[0] ?? '';
    for (const hit of await named(engine, engine.concepts, word, nearly))
      if (!concepts.has(hit.entry)) concepts.set(hit.entry, hit);
    for (const { entry, how } of await named(engine, engine.places, word, nearly)) {
      const { id, name, title, date } = entry;
      if (!places.has(id))
        places.set(id, { url: reportUrl(id), name, title, where: [...entry.region, entry.place].join(' '), date, how });
    }
  }
  // A concept that says all the words is meant before one that says some: 接诉即办 满意率.
  const held = ({ entry }: NameHit<ConceptEntry>): number => wordsIn(words, [entry.name, ...entry.wordings]);
  const listed = [...concepts.values()].sort((a, b) => held(b) - held(a));
  const isMeant = (name: string): boolean =>
    words.some(({ literals: [word = ''] }) => name === word || (word.length >= TELLING && name.startsWith(word)));
  const meant = listed.flatMap(({ entry, name }) => (isMeant(name) ? [entry] : []));
  return {
    concepts: [
      // A concept without figures has no page; it only leads to those near to it.
      ...listed.flatMap((hit) => (hit.entry.count > 0 ? [conceptHit(hit)] : [])),
      ...(await nearConcepts(engine, meant, new Set(concepts.keys()))),
    ],
    places: [...places.values()],
  };
}

async function named<T>(
  engine: SearchEngine,
  names: NameSearch<T>,
  word: string,
  nearly: boolean,
): Promise<NameHit<T>[]> {
  let hits = names.holding(word);
  if (hits.length === 0 && isPinyin(word)) hits = names.spelt(word, await engine.readings());
  if (hits.length === 0 && nearly) hits = await names.near(word);
  return hits.slice(0, OFFERED);
}

const conceptHit = ({ entry, name, how }: NameHit<ConceptEntry>): ConceptHit => ({
  url: conceptUrl(entry.id),
  name: entry.name,
  count: entry.count,
  note: name === foldText(entry.name) ? '' : how === 'near' ? '名称相近' : `又作“${name}”`,
  near: how === 'near',
});

/** Concepts near to those that were meant, each with the difference. */
async function nearConcepts(
  engine: SearchEngine,
  meant: readonly ConceptEntry[],
  named: ReadonlySet<ConceptEntry>,
): Promise<ConceptHit[]> {
  if (meant.length === 0) return [];
  const table = await engine.near();
  const hits = new Map<ConceptEntry, ConceptHit>();
  for (const one of meant)
    for (const { concept, difference } of table.get(one) ?? []) {
      if (named.has(concept) || hits.has(concept)) continue;
      const note = `与“${one.name}”相近而不同：${difference}`;
      hits.set(concept, { url: conceptUrl(concept.id), name: concept.name, count: concept.count, note, near: true });
    }
  return [...hits.values()].slice(0, OFFERED);
}

/** How many of the words one of the names holds at once. */
const wordsIn = (words: readonly Term[], names: readonly string[]): number =>
  Math.max(
    ...names.map((name) => {
      const folded = foldText(name);
      return words.filter(({ literals }) => literals.some((run) => folded.includes(run))).length;
    }),
  );

/** Ids of the concepts that are called so, or by all of several words: their figures are meant whatever the text calls them. */
export function conceptsCalled(engine: SearchEngine, words: readonly Term[]): Set<string> {
  const hits = engine.concepts.holding(words[0]?.literals[0] ?? '');
  const called = hits.filter(({ entry, name }) =>
    words.length === 1
      ? name === words[0]?.literals[0]
      : wordsIn(words, [entry.name, ...entry.wordings]) === words.length,
  );
  return new Set(called.map(({ entry }) => entry.id));
}
