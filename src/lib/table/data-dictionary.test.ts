import { expect, test } from 'vitest';
import { fileSize } from './data-dictionary.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [204_341, '204 kB'],
  [1_250_000, '1.3 MB'],
])('%d bytes → %s', (bytes, text) => expect(fileSize(bytes)).toBe(text));
