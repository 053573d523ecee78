import type { APIRoute } from 'astro';
import { comparisonExtras } from '../../../queries/comparison.ts';
import { reports } from '../../../queries/data.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

/** The data of one report that the comparison island needs beside the report's own data. */
export const GET: APIRoute = ({ params }) => Response.json(comparisonExtras(params['report'] ?? ''));
