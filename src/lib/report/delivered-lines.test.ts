import { describe, expect, test } from 'vitest';
import type { Artefact } from '../../schema/report.ts';
import { deliveredLines } from './delivered-lines.ts';

const source = '标题\r\n\r\n贯彻思想 and 党的二十大 and 精神\r\n- 4 -\r\n下一页';
const artefact = (kind: string, text: string, line: number, start = 0): Artefact => ({
  kind,
  text,
  line,
  span: [start, start + text.length],
});
const stray = artefact('stray', 'and', 3, 5);

describe('deliveredLines', () => {
  test('leaves out blank lines and keeps the line numbers of the file', () => {
    expect(deliveredLines(source, [1, 5], []).map(({ number }) => number)).toEqual([1, 3, 4, 5]);
  });
  test('marks removed text in its position', () => {
    const [line] = deliveredLines(source, [3, 3], [stray, artefact('stray', 'and', 3, 15)]);
    expect(line?.parts).toEqual([
      { text: '贯彻思想 ', removed: null },
      { text: 'and', removed: '混入的外文' },
      { text: ' 党的二十大 ', removed: null },
      { text: 'and', removed: '混入的外文' },
      { text: ' 精神', removed: null },
    ]);
    // The first “and” is text here: where a remain stands is told by its span, not by its words.
    expect(deliveredLines(source, [3, 3], [artefact('stray', 'and', 3, 15)])[0]?.parts.map(({ text }) => text)).toEqual(
      ['贯彻思想 and 党的二十大 ', 'and', ' 精神'],
    );
  });
  test('marks a whole removed line', () => {
    expect(deliveredLines(source, [4, 4], [artefact('page-number', '- 4 -', 4)])[0]?.parts).toEqual([
      { text: '- 4 -', removed: '页码' },
    ]);
  });
  test('keeps file headers, which are only listed', () => {
    const [line] = deliveredLines(source, [1, 1], [artefact('file-header', '标题', 1)]);
    expect(line?.parts).toEqual([{ text: '标题', removed: null }]);
  });
  test('all parts of a line together are the line', () => {
    const [line] = deliveredLines(source, [3, 3], [stray]);
    expect(line?.parts.map(({ text }) => text).join('')).toBe('贯彻思想 and 党的二十大 and 精神');
  });
});
