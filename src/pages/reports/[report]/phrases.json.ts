/** The spans of set phrases in a report's sentences; the page loads them when a reader wants to dim them. */
import type { APIRoute } from 'astro';
import { phraseSpans } from '../../../queries/collection.ts';
import { reports } from '../../../queries/data.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

export const GET: APIRoute = ({ params }) => Response.json(phraseSpans(params['report'] ?? ''));
