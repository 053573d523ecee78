/** Paste any sentence or part of one, however it was copied, and arrive at its place. */
import { expect, test } from 'vitest';
import { plainRequest } from '../../src/lib/search/ask/plain-request.fixture.ts';
import { search } from '../../src/lib/search/find/search.ts';
import { bare, fold } from '../../src/lib/search/text/fold.ts';
import { engineOf, searchInput, textItems } from './five-reports.fixture.ts';
import { seededRandom } from './seeded-random.ts';

const random = seededRandom(20250228);
const one = <T>(list: readonly T[]): T => {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

const wide = (char: string): string => (/[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char);
const OTHER: Record<string, string[]> = {
  '，': [',', '、', ' ', ''],
  ',': ['，', ' '],
  '。': ['.', '', '．'],
  '；': [';', '，'],
  '、': ['，', ',', ' '],
  '：': [':', ''],
  '“': ['"', '「', ''],
  '”': ['"', '」', ''],
  '《': ['〈', ''],
  '》': ['〉', ''],
  '（': ['(', ''],
  '）': [')', ''],
};

/** What Word, a PDF or a phone make of a text: spaces and line breaks put in, widths and punctuation changed. */
function copied(text: string): string {
  const spaced = random();
  return [...text]
    .map((char) => {
      let out = char;
      if (OTHER[char] && random() < 0.4) out = one(OTHER[char]);
      else if (random() < 0.25) out = wide(char);
      if (spaced < 0.6 && random() < 0.12) out += one([' ', '\n', '　', '\u00a0', '\r\n', '\t']);
      return out;
    })
    .join('');
}

test('100 randomly changed fragments of 8 to 60 characters find their sentence first', async () => {
  const input = searchInput();
  const engine = await engineOf(input);
  const items = textItems(input.reports).filter(({ text }) => text.length >= 12);
  const key = (text: string): string => bare(fold(text)).text;
  const wrong: string[] = [];
  for (let count = 0; count < 100; count++) {
    const { text } = one(items);
    const length = Math.min(text.length, 8 + Math.floor(random() * 53));
    const start = Math.floor(random() * (text.length - length + 1));
    const fragment = text.slice(start, start + length);
    const pasted = copied(fragment);
    const answer = await search(engine, plainRequest(pasted));
    const first = [...answer.groups, ...answer.tiers.flatMap(({ groups }) => groups)][0]?.sections[0]?.hits[0];
    const [report = '', sentence = ''] = (first?.url ?? '').replace('/reports/', '').split('/#');
    const found = items.find((item) => item.report === report && item.fragment === sentence)?.text ?? '';
    if (!key(found).includes(key(fragment)))
      wrong.push(`${fragment} | ${JSON.stringify(pasted)} | ${found.slice(0, 30)}`);
  }
  expect(wrong).toEqual([]);
});
