/** The values of the facets whose menus the indicator table fills when they are opened. */
import type { APIRoute } from 'astro';
import { LATE_FACETS } from '../../../lib/table/indicator-table.ts';
import { facets } from '../../../queries/collection.ts';

export const GET: APIRoute = () => Response.json(facets().filter(({ facet }) => LATE_FACETS.includes(facet)));
