import { expect, test } from 'vitest';
import { htmlToText } from './html.ts';

const page = (table: string): string =>
  htmlToText(
    `<html><body><div><p>${'我代表镇人民政府报告工作。'.repeat(40)}</p>${table}<p>谢谢大家！</p></div></body></html>`,
    'a.html',
  ).text;

test('a table of figures keeps its rows, and the cells stay apart', () => {
  const table =
    '<table><thead><tr><th><p>序号</p></th><th>项目<br>名称</th><th>总投资（万元）</th></tr></thead><tbody><tr><td>1</td><td>清水河治理</td><td>1200</td></tr><tr><td></td></tr></tbody></table>';
  expect(page(table).split(/\n+/u).slice(1, -1)).toEqual([
    '| 序号 | 项目名称 | 总投资（万元） |',
    '| 1 | 清水河治理 | 1200 |',
  ]);
});

test('a table that sets the page leaves its paragraphs as they are', () => {
  const long = '一年来，我们坚持稳中求进，经济运行总体平稳。'.repeat(6);
  const table = `<table><tr><td>栏目</td><td><p>${long}</p><p>二、2025年工作安排</p></td></tr></table>`;
  expect(page(table).split(/\n+/u).slice(1, -1)).toEqual(['栏目', long, '二、2025年工作安排']);
});

test('the items of a list keep the numbers that the page shows', () => {
  const list = '<ol><li><p>新建学校。</p><p>八月底前完成。</p></li><li>改造危房。</li></ol><ul><li>其他。</li></ul>';
  expect(page(list).split(/\n+/u).slice(1, -1)).toEqual(['1. 新建学校。', '八月底前完成。', '2. 改造危房。', '其他。']);
});

test('sentences beside the article are told with their first words, its surroundings are not', () => {
  const body = '<p>我代表镇人民政府报告工作。</p>'.repeat(60);
  const beside = '<div><p>名词解释：三资是指村级资金、资产和资源的统称。</p><p>版权所有</p></div>';
  const { text, doubts } = htmlToText(`<html><body><div>${body}</div>${beside}</body></html>`, 'a.html');
  expect(text).not.toContain('三资');
  expect(doubts.map(({ message }) => message)).toEqual([
    '网页里有 1 段文字在正文之外，没有收入（“名词解释：三资是指村级资……”）',
  ]);
});
