import type { APIRoute, GetStaticPaths } from 'astro';
import { comparisonReport } from '../../../queries/comparison.ts';
import { reports } from '../../../queries/data.ts';

export const getStaticPaths: GetStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

/** One report as the island compares it. */
export const GET: APIRoute = ({ params }) => Response.json(comparisonReport(params['report'] ?? ''));
