import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowance, nearRuns } from './approximate.ts';

const starts = Int32Array.from([0]);
const SOUNDS = ['即既', '资姿', '隐影', '河合', '访仿'];
const homophones = (char: string): string => SOUNDS.find((sound) => sound.includes(char)) ?? '';
const first = (typed: string, text: string): string | undefined =>
  nearRuns(typed, [{ text, starts }], homophones)[0]?.run;

describe('what was meant', () => {
  test.each([
    ['接诉既办', '做好接诉即办工作', '接诉即办', 'same sound'],
    ['接即办', '做好接诉即办工作', '接诉即办', 'dropped'],
    ['接诉诉即办', '做好接诉即办工作', '接诉即办', 'doubled'],
    ['接诉办即', '做好接诉即办工作', '接诉即办', 'swapped'],
    ['固定资产投次', '完成固定资产投资1928万元', '固定资产投资', 'wrong'],
    ['合长制', '抓好河长制工作', '河长制', 'same sound at the beginning'],
    ['信仿', '信访总量', '信访', 'two characters, by sound alone'],
  ])('%s in %s: %s (%s)', (typed, text, expected) => {
    expect(first(typed, text)).toBe(expected);
  });
});

test('two characters of which one is wrong are not guessed, and neither is a distant run', () => {
  expect(first('镇长', '河长巡河')).toBeUndefined();
  expect(first('量子纠缠', '高质量发展')).toBeUndefined();
});

test('a run does not extend into the next sentence', () => {
  const text = '做好接诉即办';
  expect(nearRuns('接诉既办', [{ text, starts: Int32Array.from([0, 4]) }], homophones)).toEqual([]);
});

test('of equally near guesses, the more frequent comes first', () => {
  expect(
    nearRuns('甲长制', [{ text: '林长制河长制林长制', starts: Int32Array.from([0, 3, 6]) }], () => '')[0],
  ).toMatchObject({ run: '林长制', count: 2 });
});

const costOfOther = (a: string, b: string, sound: (char: string) => string): number =>
  a === b ? 0 : sound(a).includes(b) ? 4 : 10;

/** The same distance without short cuts: the least cost of any run of the text. */
function leastCost(typed: string, text: string, sound: (char: string) => string): number {
  const rows = typed.length;
  const cost = Array.from({ length: rows + 1 }, (_, i) => [i * 10]);
  cost[0] = new Array<number>(text.length + 1).fill(0);
  const at = (i: number, j: number): number => cost[i]?.[j] ?? Infinity;
  for (let j = 1; j <= text.length; j++)
    for (let i = 1; i <= rows; i++) {
      const [a = '', b = ''] = [typed[i - 1], text[j - 1]];
      let least = at(i - 1, j - 1) + costOfOther(a, b, sound);
      if (i < rows) least = Math.min(least, at(i, j - 1) + 9);
      if (i > 1 && i < rows) least = Math.min(least, at(i - 1, j) + 10);
      if (i > 1 && j > 1 && a === text[j - 2] && typed[i - 2] === b && a !== b)
        least = Math.min(least, at(i - 2, j - 2) + 9);
      const row = cost[i];
      if (row) row[j] = least;
    }
  return Math.min(...(cost[rows] ?? []));
}

test('the shortcuts lose no match', () => {
  const sound = (char: string): string => ('ab'.includes(char) ? 'ab' : '');
  const word = (min: number, max: number) =>
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: min, maxLength: max });
  fc.assert(
    fc.property(word(2, 9), word(5, 25), (typed, text) => {
      fc.pre(!text.includes(typed));
      const least = leastCost(typed, text, sound);
      const found = nearRuns(typed, [{ text, starts }], sound, 99)[0]?.cost ?? Infinity;
      expect(found).toBe(least <= allowance(typed.length) ? least : Infinity);
    }),
    { numRuns: 2000 },
  );
});
