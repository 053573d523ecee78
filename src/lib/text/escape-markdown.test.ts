import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.ts';

test.each([
  ['“1+9+N”*[点](x)<b>|_', String.raw`“1+9+N”\*\[点\](x)\<b\>\|\_`],
  ['1. 修路', String.raw`1\. 修路`],
  ['1.5公里', '1.5公里'],
  ['# 题', String.raw`\# 题`],
  ['- 一', String.raw`\- 一`],
  ['甲\n 乙', '甲 乙'],
])('%j stays text in Markdown', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
