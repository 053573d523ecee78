/** The rules that find the topics of a section, in their order: the first that finds a row counts. Cases: rules.test.ts. */
import { insideParagraphs } from './inside.ts';
import { dashes, longOpenings, shortOpenings, years } from './openings.ts';
import { ordinalOpenings, ordinalsInside } from './ordinals.ts';
import { breakAt, isClosed, ROW, type Heading, type Rule, type Topical } from './row.ts';
import { wordedInside, wordedOpenings } from './worded.ts';

export const RULES: readonly Rule[] = [
  ordinalOpenings,
  years,
  dashes,
  shortOpenings,
  wordedOpenings,
  longOpenings,
  ordinalsInside,
  insideParagraphs,
  wordedInside,
];

/** A heading with the id of its rule. */
export type Told = Heading & { rule: string };

export interface Topics {
  headings: readonly Told[];
  /** The headings are in the middle of their paragraphs. */
  inside: boolean;
}

const NONE: Topics = { headings: [], inside: false };

/** The topics of a section, found by the first rule that finds any. */
export function readTopics(section: Topical): Topics {
  for (const { id, find, inside } of RULES) {
    const row = find(section).map((heading) => ({ ...heading, rule: id }));
    if (inside && row.length > 0) return { headings: row, inside };
    if (row.length > 0) return { headings: withNeighbours(row, section), inside: false };
  }
  return NONE;
}

/**
 * Applies the rules also to the paragraphs before a row and, if it is closed, after it. A row found there counts if it has three or more
 * headings: ——建设经济强市。…… before 一是…… 二是…… (安庆 2016). Otherwise the paragraph after a closed row is not part of its last topic.
 */
function withNeighbours(row: readonly Told[], section: Topical): Told[] {
  const [from, to] = [row[0]?.at ?? 0, (row.at(-1)?.at ?? 0) + 1];
  const before = rowIn({ ...section, passages: section.passages.slice(0, from) });
  if (!isClosed(row) || to === section.passages.length) return [...before, ...row];
  const behind = rowIn({ ...section, passages: section.passages.slice(to) }).map((h) => ({ ...h, at: h.at + to }));
  const [first] = behind;
  // A row whose first heading is in the middle of its paragraph does not count.
  const goesOn = first?.start === 0;
  const rest = goesOn && first.at === to ? [] : [{ ...breakAt(to), rule: row[0]?.rule ?? '' }];
  return [...before, ...row, ...rest, ...(goesOn ? behind : [])];
}
function rowIn(section: Topical): readonly Told[] {
  const { headings, inside } = readTopics(section);
  return inside || headings.length < ROW ? [] : headings;
}
