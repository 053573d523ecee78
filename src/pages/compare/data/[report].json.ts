import type { APIRoute } from 'astro';
import { comparisonExtras } from '../../../queries/comparison.ts';
import { reports } from '../../../queries/data.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

/** What the island that compares needs of one report beside its data. */
export const GET: APIRoute = ({ params }) => Response.json(comparisonExtras(params['report'] ?? ''));
