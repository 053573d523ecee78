import type { APIRoute } from 'astro';
import { reports } from '../../../queries/data.ts';
import { reportRows } from '../../../queries/indicator-rows.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

/** The rows of a report for the island of the indicator table. */
export const GET: APIRoute = ({ params }) => Response.json(reportRows(params['report'] ?? ''));
