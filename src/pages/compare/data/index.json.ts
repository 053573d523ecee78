import type { APIRoute } from 'astro';
import { comparedConcepts } from '../../../queries/comparison.ts';

/** What all comparisons share, for the island. */
export const GET: APIRoute = () => Response.json(comparedConcepts());
