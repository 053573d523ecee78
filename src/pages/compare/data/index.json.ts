import type { APIRoute } from 'astro';
import { comparisonIndex } from '../../../queries/comparison.ts';

/** What all comparisons share, for the island. */
export const GET: APIRoute = () => Response.json(comparisonIndex());
