import type { APIRoute } from 'astro';
import { comparedConcepts } from '../../../queries/comparison.ts';

/** The data that all comparisons share, for the comparison island. */
export const GET: APIRoute = () => Response.json(comparedConcepts());
