/** The cards of a report's numbers, by indicator id; a page loads them when a reader first touches a number. */
import type { APIRoute } from 'astro';
import { reports } from '../../../queries/data.ts';
import { figureCards } from '../../../queries/report-page.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

export const GET: APIRoute = ({ params }) => Response.json(figureCards(params['report'] ?? ''));
