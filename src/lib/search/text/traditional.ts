/** The table of traditional characters as bytes and back. */
import { columns, readColumns, readSteps, steps } from '../index/text-code.ts';
import type { Traditional } from './fold.ts';

/** Pairs of traditional and simplified character, ascending by the traditional one → bytes. */
export const traditionalToBytes = (pairs: readonly (readonly [string, string])[]): Uint8Array =>
  Uint8Array.from([
    ...steps(pairs.map(([from]) => from).join('')),
    0,
    ...columns(pairs.map(([, to]) => to.charCodeAt(0))),
  ]);

export function readTraditional(bytes: Uint8Array): Traditional {
  const end = bytes.indexOf(0);
  const simplified = readColumns(bytes.subarray(end + 1));
  return new Map(
    [...readSteps(bytes.subarray(0, end))].map((from, at) => [from, String.fromCharCode(simplified[at] ?? 0)]),
  );
}
