/** Readings of the characters of a collection and of the common ones that a reader may type by mistake. */
import { polyphonic } from 'pinyin-pro';
import { firstLevel, type Syllables } from '../../src/lib/search/text/syllables.ts';

const HAN = /^\p{Script=Han}$/u;

function readingsOf(char: string): string[] {
  const found = polyphonic(char, { toneType: 'none', type: 'array', v: true })[0] ?? [];
  return [...new Set(found.map((one) => one.toLowerCase()))].filter((one) => /^[a-z]+$/.test(one));
}

export function makeSyllables(alphabet: string): Syllables {
  const runs: [syllable: string, count: number][] = [];
  const said = new Map<string, string>();
  for (const char of firstLevel()) {
    const readings = readingsOf(char);
    const last = runs.at(-1);
    // A character of several readings stands in the order by one of them: the one that carries the run on.
    if (last && readings.includes(last[0])) last[1]++;
    else runs.push([readings[0] ?? '', 1]);
    said.set(char, runs.at(-1)?.[0] ?? '');
  }
  const more = new Map<string, string>();
  for (const char of alphabet) {
    if (!HAN.test(char)) continue;
    for (const reading of readingsOf(char))
      if (said.get(char) !== reading) more.set(reading, (more.get(reading) ?? '') + char);
  }
  return {
    runs: runs.map(([syllable, count]) => `${syllable}${count}`).join(' '),
    more: [...more]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, list]) => syllable + list)
      .join(' '),
  };
}
