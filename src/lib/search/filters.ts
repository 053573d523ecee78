/** The filters of a search, as the address holds them. */

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
