/** What of a report's sentences is set phrase; a page loads it when a reader wants that dimmed. */
import type { APIRoute } from 'astro';
import { reports } from '../../../queries/data.ts';
import { phraseSpans } from '../../../queries/phrases.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

export const GET: APIRoute = ({ params }) => Response.json(phraseSpans(params['report'] ?? ''));
