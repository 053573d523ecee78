/** '財财務务…' as the index has it → the table that folding uses. */
import type { Traditional } from './fold.ts';

export function readTraditional(pairs: string): Traditional {
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2) table.set(pairs.charAt(at), pairs.charAt(at + 1));
  return table;
}
