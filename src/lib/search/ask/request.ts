/** What the page asks of the worker. Plain data: it is copied from one thread to the other. */

/** What one box finds: sentences and headings, figures, concepts, places and reports. */
export const KINDS = ['text', 'indicator', 'concept', 'place'] as const;
export type Kind = (typeof KINDS)[number];
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  text: '文字',
  indicator: '数字',
  concept: '指标',
  place: '地方与报告',
};

/** Ids; each empty where not set. */
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
  /** Sentences and headings to show in all; the counts are of everything. */
  limit: number;
  /** Every report that holds the words is wanted, too. */
  spread?: true;
  /** Id of the report that the reader is in: its hits come first. */
  here?: string;
}
