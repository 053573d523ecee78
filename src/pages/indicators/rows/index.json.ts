/** Lists the files with the rows of the indicator table, for its island. */
import type { APIRoute } from 'astro';
import type { RowIndex } from '../../../lib/table/row-files.ts';
import { conceptFiles, conceptsWithData } from '../../../queries/collection.ts';
import { reports } from '../../../queries/data.ts';

export const GET: APIRoute = () => {
  const files = new Map(conceptFiles().map((one) => [one.id, one.files]));
  return Response.json({
    reports: reports().map(({ id }) => id),
    concepts: conceptsWithData().map(({ id, name }) => ({ id, name, files: files.get(id) ?? 0 })),
  } satisfies RowIndex);
};
