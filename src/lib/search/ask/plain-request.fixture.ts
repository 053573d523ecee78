import { NO_FILTERS, type Request } from './request.ts';

/** A request of words alone. */
export const plainRequest = (q: string, limit = 100): Request => ({
  q,
  filters: { ...NO_FILTERS },
  sort: 'relevance',
  limit,
});
