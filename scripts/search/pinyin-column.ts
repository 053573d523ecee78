/** Readings of the characters of an alphabet, for search by pinyin and for homophones. */
import { polyphonic } from 'pinyin-pro';

const HAN = /^\p{Script=Han}$/u;

/** '的市庄a长' → 'de/di shi zhuang chang/zhang': Han characters only, in order, tones left out. */
export function pinyinColumn(alphabet: string): string {
  return [...alphabet]
    .filter((char) => HAN.test(char))
    .map((char) => {
      const readings = polyphonic(char, { toneType: 'none', type: 'array', v: true })[0] ?? [];
      return [...new Set(readings.map((reading) => reading.toLowerCase()))].filter((one) => /^[a-z]+$/.test(one)).join('/');
    })
    .join(' ');
}
