import { expect, test } from 'vitest';
import { textOfPages } from './pdf.ts';

const column = (text: string, goesOn: number | null, full: number | null) => ({ paragraphs: [text], goesOn, full });

test('a paragraph runs over the end of a page: its last line is full, and the next is not indented as others are', () => {
  const first = column('　　推动产业升级。', null, 12);
  expect(textOfPages([[first], [column('着力招商。', 12, null)]])).toBe('　　推动产业升级。着力招商。');
});

test.each([
  ['falls short', column('　　推动产业升级。', null, null), column('着力招商。', 12, null)],
  ['is followed by an indented one', column('　　推动产业升级。', null, 12), column('　　着力招商。', null, null)],
  ['is followed by letters of another size', column('　　推动产业升级。', null, 12), column('第二部分', 18, null)],
])('it ends with the page where its last line %s', (_why, last, next) => {
  expect(textOfPages([[last], [next]])).toBe(`${last.paragraphs[0] ?? ''}\n\n${next.paragraphs[0] ?? ''}`);
});

test('columns of a page are parted by a line, pages by a blank one', () => {
  const one = column('甲', null, null);
  expect(textOfPages([[one, one], [], [one]])).toBe('甲\n甲\n\n甲');
});
