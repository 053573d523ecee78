/**
 * Pinyin of thousands of characters in 2 kB, which as plain lists would be 10 kB. The first level of GB 2312, 3,755 common characters,
 * is ordered by sound, and every browser can list it in that order; so a run length for each syllable says it all. What else a
 * collection needs (second readings: 长 is chang and zhang; rarer characters) is listed.
 */

export interface Syllables {
  /** Runs in the order of GB 2312: 'a2 ai13 an9…', a syllable and how many characters have it. */
  runs: string;
  /** More readings: 'zhang长 lin霖…', a syllable and the characters that have it too. */
  more: string;
}

/** The 3,755 characters of the first level, in their order: rows 16 to 55 of 94 characters, the last one shorter. */
export const firstLevel = (): string => rows(0xb0, 0xd7).slice(0, 3755);

/** The characters of both levels: rows 16 to 87. */
export const gb2312 = (): string => rows(0xb0, 0xf7);

function rows(from: number, to: number): string {
  const bytes: number[] = [];
  for (let row = from; row <= to; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}

/** The runs and lists → the readings of each character. */
export function readSyllables({ runs, more }: Syllables): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  const characters = firstLevel();
  let at = 0;
  for (const [, syllable = '', count = ''] of runs.matchAll(/([a-z]+)(\d+)/g)) {
    for (const char of characters.slice(at, at + Number(count))) readings.set(char, [syllable]);
    at += Number(count);
  }
  for (const [, syllable = '', list = ''] of more.matchAll(/([a-z]+)([^a-z ]+)/g)) {
    for (const char of list) {
      const known = readings.get(char);
      if (known) known.push(syllable);
      else readings.set(char, [syllable]);
    }
  }
  return readings;
}
