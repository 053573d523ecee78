/** Pairs of traditional and simplified characters, from OpenCC. */
import { Converter } from 'opencc-js/t2cn';
import { gb2312 } from '../../src/lib/search/text/gb2312.ts';

/** Characters of the simplified standard are not converted: 著 and 乾 are words of their own there. */
const STANDARD = new Set(gb2312());

/** Every traditional character with its simplified form, in code point order. */
export function traditionalPairs(): [traditional: string, simplified: string][] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs: [string, string][] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const simple = simplify(char);
    if (simple !== char && simple.length === 1 && !STANDARD.has(char)) pairs.push([char, simple]);
  }
  return pairs;
}
