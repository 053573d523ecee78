/** What the processes that build the site together say to each other. */
import { createHash } from 'node:crypto';

/** The share of one process. */
export interface Part {
  number: number;
  /** How many processes there are. */
  count: number;
  /** Where it puts its pages, and keeps them for the next build. */
  folder: string;
  /** Where the data lies. */
  data: string;
  /** Checksum of all code that pages are made with. */
  code: string;
}

/** Pages of the share, of which some have to be made; then how many have been. */
export type FromPart = { pages: number; stale: number } | { made: number };

const VARIABLE = 'SITE_PART';

export const partEnvironment = (part: Part): Record<string, string> => ({ [VARIABLE]: JSON.stringify(part) });

/** Null where this process builds the site alone. */
export function readPart(): Part | null {
  const text = process.env[VARIABLE];
  return text === undefined ? null : (JSON.parse(text) as Part);
}

/** Which of `count` processes makes a page: all pages of one report, or of one concept, the same. `reports/beizhuang-2025/s1-2` → 0 */
export function partOf(page: string, count: number): number {
  const [, second = page] = page.split('/');
  return createHash('md5').update(second).digest().readUInt32LE() % count;
}
