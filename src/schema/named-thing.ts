/** Villages, roads, schools … that the reports of a place name. Files of `.data/site/`, which are not published. */

export const NAMED_KINDS = ['village', 'community', 'road', 'school', 'hospital', 'project'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

export interface NamedThing {
  name: string;
  /** Sentences that name it, in all reports of the place. */
  count: number;
  /** The last of these. */
  report: string;
  sentence: string;
}

/** `named/PLACE.json`: by kind, the most named first, at most MOST_NAMED of each; kinds of which nothing is named are left out. */
export type NamedThings = { kind: NamedKind; all: number; things: NamedThing[] }[];
export const MOST_NAMED = 60;
