/** The traditional characters that a collection can need, by OpenCC. */
import iconv from 'iconv-lite';
import { Converter } from 'opencc-js/t2cn';

/** Whether the simplified standard GB 2312 has the character: 著 and 乾 are words of their own there and stay as they are. */
function isStandard(char: string): boolean {
  const [high = 0, low = 0] = iconv.encode(char, 'gbk');
  return high >= 0xb0 && high <= 0xf7 && low >= 0xa1;
}

/** Every traditional character with its simplified form, in the order of their codes. */
export function traditionalPairs(): [traditional: string, simplified: string][] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs: [string, string][] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCharCode(code);
    const simple = simplify(char);
    if (simple !== char && simple.length === 1 && !isStandard(char)) pairs.push([char, simple]);
  }
  return pairs;
}
