import type { APIRoute } from 'astro';
import { reports } from '../../../queries/data.ts';
import { namesOf } from '../../../queries/indicator-rows.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

/** The data that the island of the indicator table needs to make rows of the measurements of a report. */
export const GET: APIRoute = ({ params }) => Response.json(namesOf(params['report'] ?? ''));
