import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

test.each([
  ['保水护水见行见效。坚持抓好河长制。', ['保水护水见行见效。', '坚持抓好河长制。']],
  ['各位代表！大道至简，实干为要。', ['各位代表！', '大道至简，实干为要。']],
  ['他说：“要干。”我们就干。', ['他说：“要干。”', '我们就干。']],
  ['构建格局（一核是指能源。六区是指小镇）。项目总投资', ['构建格局（一核是指能源。六区是指小镇）。', '项目总投资']],
  ['PM2.5为1.5微克。优良天数228天', ['PM2.5为1.5微克。', '优良天数228天']],
  ['完成没有？完成了!', ['完成没有？', '完成了!']],
  ['没有句号', ['没有句号']],
  ['', []],
])('%s', (text, expected) => {
  const sentences = splitSentences(text);
  expect(sentences.map((s) => s.text)).toEqual(expected);
  for (const { text: sentence, start } of sentences) expect(text.slice(start, start + sentence.length)).toBe(sentence);
});

test('a bracket that never closes does not swallow the paragraph', () => {
  expect(splitSentences(`（一是甲。二是乙。${'丙'.repeat(200)}。`)).toHaveLength(3);
});
