import { expect, test } from 'vitest';
import { spanOf, viewOf } from './text-view.ts';

test.each([
  ['财政收入 ４，２１９ 万元,增长 16%', '财政收入4，219万元，增长16%'],
  ['新增(改建)HB 12 号路', '新增（改建）HB 12号路'],
  ['预算收入184. 37亿元', '预算收入184.37亿元'],
  ['主营业务收入2575 .33亿元', '主营业务收入2575.33亿元'],
  ['ＰＭ2.5 浓度：25％', 'PM2.5浓度：25%'],
  ['比二〇〇〇年翻两番，二○三五年，一九七四年', '比2000年翻两番，2035年，1974年'],
  ['二OO五年，二ＯＯ五年', '2005年，2005年'],
  ['一九家企业，一二月份，二〇二五学年', '一九家企业，一二月份，二〇二五学年'],
  ['没有要折叠的，一字不动。', '没有要折叠的，一字不动。'],
])('%s is read as %s', (sentence, text) => expect(viewOf(sentence).text).toBe(text));

test('spans lead back into the sentence', () => {
  const sentence = '完成投资 42.4 亿元，增长 7%';
  const view = viewOf(sentence);
  const start = view.text.indexOf('42.4');
  expect(sentence.slice(...spanOf(view, start, start + '42.4亿元'.length))).toBe('42.4 亿元');
});

test('an empty or outlying span is an error of the caller', () => {
  expect(() => spanOf(viewOf('一句'), 1, 1)).toThrow(RangeError);
  expect(() => spanOf(viewOf('一句'), 0, 3)).toThrow(RangeError);
});
