/** Converts the state of a search to its address and back: /search/?q=…&report=…&theme=…&half=…&kind=…&sort=date */
import { href, searchUrl } from '../../urls.ts';
import { KINDS, type Filters, type Request, type Sort } from './request.ts';

export interface SearchState {
  q: string;
  filters: Filters;
  sort: Sort;
}

export function stateOf(params: URLSearchParams): SearchState {
  const kind = KINDS.find((one) => one === params.get('kind')) ?? '';
  return {
    q: params.get('q') ?? '',
    filters: {
      report: params.get('report') ?? '',
      theme: params.get('theme') ?? '',
      half: params.get('half') ?? '',
      kind,
    },
    sort: params.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The id of the report that a page of this site shows, from its path /reports/ID/…; empty for other pages. */
export const reportOfPath = (path: string): string => {
  const folder = href('/reports/');
  return path.startsWith(folder) ? (path.slice(folder.length).split('/')[0] ?? '') : '';
};

/** Root-relative address of a state; parameters that are not set are left out. */
export function stateUrl({ q, filters, sort }: SearchState): string {
  const more = Object.entries({ ...filters, sort: sort === 'date' ? sort : '' })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join('');
  return searchUrl(q) + more;
}

export const requestOf = (state: SearchState, limit: number): Request => ({ ...state, limit });
