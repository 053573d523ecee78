/**
 * The reports outside the project that rules were tuned on or measured with: manifest.json says what each is and where it was
 * published, and holds no text. Who fetches them finds them by their checksums, whatever the files are called.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Corpus } from './read-corpus.ts';

const manifestSchema = z.array(
  z.strictObject({
    file: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    place: z.string(),
    year: z.int().describe('Of delivery'),
    address: z.url().nullable().describe('Of the publication; null where the text does not say'),
    collection: z
      .strictObject({ repository: z.string(), commit: z.string(), path: z.string() })
      .nullable()
      .describe('The file of a public repository on GitHub that it was taken from; null where it is not known'),
  }),
);

export const manifest = (): z.infer<typeof manifestSchema> =>
  manifestSchema.parse(JSON.parse(readFileSync(new URL('manifest.json', import.meta.url), 'utf8')));

/** How many of the reports are those of the manifest: counts of two folders compare only over the same reports. */
export function knownText({ reports }: Corpus): string {
  const known = new Set(manifest().map(({ sha256 }) => sha256));
  const here = reports.filter(({ source }) => known.has(source.sha256)).length;
  return `${String(reports.length)} 份报告，其中 ${String(here)} 份在清单里（清单共 ${String(known.size)} 份）\n`;
}
