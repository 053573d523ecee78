/** The request that the page sends to the worker. Plain data, because it is copied between threads. */

/** The kinds of results: sentences and headings, figures, concepts, places and reports. */
export const KINDS = ['text', 'indicator', 'concept', 'place'] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  text: '文字',
  indicator: '数字',
  concept: '指标',
  place: '地方与报告',
};

/** Ids; empty if not set. */
export interface Filters {
  report: string;
  theme: string;
  half: string;
  kind: Kind | '';
}
export const NO_FILTERS: Filters = { report: '', theme: '', half: '', kind: '' };

export type Sort = 'relevance' | 'date';

export interface Request {
  /** As typed. */
  q: string;
  filters: Filters;
  sort: Sort;
  /** Most sentences and headings to return; the counts include all matches. */
  limit: number;
  /** Whether to return the list of all reports that contain the words, too. */
  spread?: true;
  /** Id of the report that the reader has open; its hits come first. */
  here?: string;
}
