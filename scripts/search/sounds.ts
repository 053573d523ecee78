/** Pinyin of the characters of a collection and of the common characters that a reader may type by mistake. */
import { polyphonic } from 'pinyin-pro';
import type { Sounds } from '../../src/lib/search/index/index-format.ts';
import { gb2312 } from '../../src/lib/search/text/gb2312.ts';

const HAN = /^\p{Script=Han}$/u;
/** Rows of GB 2312 with the 3,755 common characters, its first level. */
const COMMON = 40;

function readingsOf(char: string): string[] {
  const found = polyphonic(char, { toneType: 'none', type: 'array', v: true })[0] ?? [];
  return [...new Set(found.map((one) => one.toLowerCase()))].filter((one) => /^[a-z]+$/.test(one));
}

export function soundsOf(alphabet: Iterable<string>): Sounds {
  const having = new Map<string, string>();
  for (const char of [...new Set([...gb2312(COMMON), ...alphabet])].filter((one) => HAN.test(one)).sort())
    for (const reading of readingsOf(char)) having.set(reading, (having.get(reading) ?? '') + char);
  return { sounds: [...having].sort(([a], [b]) => (a < b ? -1 : 1)) };
}
