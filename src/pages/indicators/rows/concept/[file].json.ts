import type { APIRoute } from 'astro';
import { conceptFiles, conceptRows } from '../../../../queries/collection.ts';

export const getStaticPaths = () =>
  conceptFiles().flatMap(({ id, files }) =>
    Array.from({ length: files }, (_, part) => ({ params: { file: `${id}-${String(part)}` } })),
  );

/** The figures of a concept by report, for the island of the indicator table. */
export const GET: APIRoute = ({ params }) => Response.json(conceptRows(params['file'] ?? ''));
