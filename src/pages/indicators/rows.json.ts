import type { APIRoute } from 'astro';
import { indicatorRows } from '../../queries/indicator-rows.ts';

/** The rows of the indicator table for its island, which asks for them when a reader first filters or sorts. */
export const GET: APIRoute = () => Response.json(indicatorRows());
