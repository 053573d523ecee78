/** Which files hold the rows of the indicator table, for its island. */
import type { APIRoute } from 'astro';
import type { RowIndex } from '../../../lib/table/row-files.ts';
import { conceptsWithData, figuresOf } from '../../../queries/collection.ts';
import { reports } from '../../../queries/data.ts';

export const GET: APIRoute = () =>
  Response.json({
    reports: reports().map(({ id }) => id),
    concepts: conceptsWithData().map(({ id, name }) => ({ id, name, files: figuresOf(id).rowFiles })),
  } satisfies RowIndex);
