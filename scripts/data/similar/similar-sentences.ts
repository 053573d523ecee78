/**
 * Near-duplicate sentences over a whole collection, in three steps: shingles and MinHash bands find candidates, exact comparison
 * joins them, and each family of joined sentences is split so that every member is nearly the same as the first of its group.
 */
import type { Similar } from '../../../src/schema/similar.ts';
import type { Report, Section } from '../../../src/schema/report.ts';
import { BANDS, bandKey } from './bands.ts';
import { nearlySame, prepare, THRESHOLD, type Prepared } from '../../../src/lib/similar/nearly-same.ts';
import { foldSentence, SHINGLE } from '../../../src/lib/similar/shingles.ts';

/** Shorter sentences (各位代表：) are alike without saying anything. */
const SHORTEST = 12;

interface Entry extends Prepared {
  report: string;
  /** REPORT.SENTENCE */
  key: string;
}

/** Takes the reports one by one and keeps only their shingles, so that a collection need not be in memory whole. */
export class SimilarSentences {
  private readonly entries: Entry[] = [];

  add(report: Pick<Report, 'id' | 'sections'>): void {
    const visit = (section: Section): void => {
      for (const sentence of section.paragraphs.flatMap((p) => p.sentences))
        if (foldSentence(sentence.text).length >= SHORTEST)
          this.entries.push({ ...prepare(sentence.text), report: report.id, key: `${report.id}.${sentence.id}` });
      section.children.forEach(visit);
    };
    report.sections.forEach(visit);
  }

  /** Groups of sentences of two reports or more, members in the order in which their reports were added. */
  finish(): Similar {
    const groups = joined(this.entries)
      .flatMap(split)
      .filter((group) => new Set(group.map((e) => e.report)).size > 1)
      .map((group) => group.map((e) => e.key));
    return { method: { shingle: SHINGLE, shortest: SHORTEST, threshold: THRESHOLD }, groups };
  }
}

/** Families: sentences joined by a chain of pairs, each of which met in a band and is nearly the same. Single ones are left out. */
function joined(entries: readonly Entry[]): Entry[][] {
  const parent = entries.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  for (let band = 0; band < BANDS; band++) {
    // Of those with one key only the first of each family is compared with: the cost of a band is linear.
    const firsts = new Map<number, number[]>();
    for (const [i, entry] of entries.entries()) {
      const key = bandKey(entry.shingles, band);
      const known = firsts.get(key);
      if (!known) {
        firsts.set(key, [i]);
        continue;
      }
      const twin = known.find((j) => root(j) === root(i) || nearlySame(entries[j] ?? entry, entry));
      if (twin === undefined) known.push(i);
      else parent[root(i)] = root(twin);
    }
  }
  const families = Map.groupBy(entries.keys(), root);
  return [...families.values()].filter((f) => f.length > 1).map((f) => f.flatMap((i) => entries[i] ?? []));
}

/**
 * A chain may drift far, so a family becomes stars: the sentence with the most twins leads a group of itself and them, the next is
 * led by the one with the most twins among those left. A sentence between two leaders belongs to both of their groups.
 */
function split(family: readonly Entry[]): Entry[][] {
  const twins = family.map((a) => family.filter((b) => a !== b && nearlySame(a, b)));
  const order = [...family.keys()].sort((a, b) => (twins[b]?.length ?? 0) - (twins[a]?.length ?? 0) || a - b);
  const placed = new Set<Entry>();
  return order.flatMap((i) => {
    const leader = family[i];
    if (!leader || placed.has(leader)) return [];
    const group = [leader, ...(twins[i] ?? [])];
    for (const member of group) placed.add(member);
    return [group];
  });
}
