/** Converts the compared reports and the view to an address and back. */

/** Views in the order of their tabs. */
export const VIEWS = [
  { id: 'figures', name: '指标', title: '指标并排' },
  { id: 'themes', name: '主题', title: '主题并排' },
  { id: 'attention', name: '篇幅', title: '篇幅分配' },
  { id: 'plans', name: '计划与结果', title: '计划与结果' },
  { id: 'silence', name: '未提及', title: '谁没有提及' },
  { id: 'ranks', name: '自述位次', title: '自述位次' },
] as const;
export type View = (typeof VIEWS)[number]['id'];

/** Most reports of a comparison; a table with more columns is unreadable. */
export const MOST_REPORTS = 5;

export interface ComparisonState {
  reports: string[];
  view: View;
}

/** `?reports=a,b&view=themes`, or `?reports=a&reports=b` as sent by a form → state; an unknown view becomes `figures`. */
export function readComparison(parameters: URLSearchParams): ComparisonState {
  const ids = parameters.getAll('reports').flatMap((value) => value.split(','));
  const view = VIEWS.find(({ id }) => id === parameters.get('view'))?.id ?? 'figures';
  return { reports: [...new Set(ids.map((id) => id.trim()).filter((id) => id !== ''))], view };
}

/** Address of the static page of two reports in one view; it is the same for both orders. */
export function pairUrl(a: string, b: string, view: View = 'figures'): string {
  const [first, second] = [a, b].sort();
  return `/compare/${first}/${second}/${view === 'figures' ? '' : `${view}/`}`;
}
