/** Villages, roads, schools … that the reports of a place name. These are files of `.data/site/`, which is not published. */

export const NAMED_KINDS = ['village', 'community', 'road', 'school', 'hospital', 'project'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

export interface NamedThing {
  name: string;
  /** Number of sentences that name it, in all reports of the place. */
  count: number;
  /** Report and id of the last of these sentences. */
  report: string;
  sentence: string;
}

/** `named/PLACE.json`: by kind, most often named first, at most MOST_NAMED of `all`; kinds without any named thing are left out. */
export type NamedThings = { kind: NamedKind; all: number; things: NamedThing[] }[];
export const MOST_NAMED = 60;
