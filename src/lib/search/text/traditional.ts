/** The table of traditional characters as text and back: each before its simplified form, 國国財财. */
import { textOf } from '../index/pack.ts';
import type { Traditional } from './fold.ts';

export const traditionalText = (pairs: readonly (readonly [string, string])[]): string => pairs.flat().join('');

export function readTraditional(body: Uint8Array): Traditional {
  const text = textOf(body);
  return new Map(Array.from({ length: text.length / 2 }, (_, at) => [text.charAt(2 * at), text.charAt(2 * at + 1)]));
}
