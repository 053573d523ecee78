import type { APIRoute } from 'astro';
import { reports } from '../../../queries/data.ts';
import { rowsFileOf } from '../../../queries/indicator-rows.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

/** The figures of a report, for islands. */
export const GET: APIRoute = ({ params }) => Response.json(rowsFileOf(params['report'] ?? ''));
