/** The rules by which a section tells its topics, in their order: the first that finds a row counts. Cases: rules.test.ts. */
import { insideParagraphs } from './inside.ts';
import { dashes, longOpenings, shortOpenings, years, yearsInside } from './openings.ts';
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
  yearsInside,
  ordinalsInside,
  insideParagraphs,
  wordedInside,
];

/** A heading with the id of its rule. */
export type Told = Heading & { rule: string };

export interface Topics {
  headings: readonly Told[];
  /** They stand in the middle of their paragraphs. */
  inside: boolean;
}

const NONE: Topics = { headings: [], inside: false };

/** The topics of a section, by the first rule that finds some. */
export function readTopics(section: Topical): Topics {
  for (const { id, find, inside } of RULES) {
    const row = find(section).map((heading) => ({ ...heading, rule: id }));
    if (inside && row.length > 0) return { headings: row, inside };
    if (row.length > 0) return { headings: withNeighbours(row, section), inside: false };
  }
  return NONE;
}

/**
 * What stands before a row, or behind one that is closed, is read by the same rules, and counts where it is a row of three or more:
 * ——建设经济强市。…… before 一是…… 二是…… (安庆 2016). Else the paragraph behind a closed row is no part of its last topic.
 */
function withNeighbours(row: readonly Told[], section: Topical): Told[] {
  const [from, to] = [row[0]?.at ?? 0, (row.at(-1)?.at ?? 0) + 1];
  const before = rowIn({ ...section, passages: section.passages.slice(0, from) });
  if (!isClosed(row) || to === section.passages.length) return [...before, ...row];
  const behind = rowIn({ ...section, passages: section.passages.slice(to) }).map((h) => ({ ...h, at: h.at + to }));
  const [first] = behind;
  // A row in the middle of its paragraph is of what stands behind the first one.
  const goesOn = first?.start === 0;
  const rest = goesOn && first.at === to ? [] : [{ ...breakAt(to), rule: row[0]?.rule ?? '' }];
  return [...before, ...row, ...rest, ...(goesOn ? behind : [])];
}
function rowIn(section: Topical): readonly Told[] {
  const { headings, inside } = readTopics(section);
  return inside || headings.length < ROW ? [] : headings;
}
