import type { APIRoute } from 'astro';
import { conceptRows, conceptsWithData, figuresOf } from '../../../../queries/collection.ts';

export const getStaticPaths = () =>
  conceptsWithData().flatMap(({ id }) =>
    Array.from({ length: figuresOf(id).rowFiles }, (_, part) => ({ params: { file: `${id}-${String(part)}` } })),
  );

/** Rows of a concept for the island of the indicator table. */
export const GET: APIRoute = ({ params }) => Response.json(conceptRows(params['file'] ?? ''));
