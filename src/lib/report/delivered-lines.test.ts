import { describe, expect, test } from 'vitest';
import { deliveredLines } from './delivered-lines.ts';

const source = '标题\r\n\r\n贯彻思想 and 党的二十大 and 精神\r\n- 4 -\r\n下一页';
const stray = { kind: 'stray', text: 'and', line: 3 };

describe('deliveredLines', () => {
  test('blank lines are left out, numbers stay those of the file', () => {
    expect(deliveredLines(source, [1, 5], []).map(({ number }) => number)).toEqual([1, 3, 4, 5]);
  });
  test('what was taken out is marked, as often as it is listed', () => {
    const [line] = deliveredLines(source, [3, 3], [stray, stray]);
    expect(line?.parts).toEqual([
      { text: '贯彻思想 ', removed: null },
      { text: 'and', removed: '混入的外文' },
      { text: ' 党的二十大 ', removed: null },
      { text: 'and', removed: '混入的外文' },
      { text: ' 精神', removed: null },
    ]);
    expect(deliveredLines(source, [3, 3], [stray])[0]?.parts.filter(({ removed }) => removed)).toHaveLength(1);
  });
  test('a whole line taken out', () => {
    expect(deliveredLines(source, [4, 4], [{ kind: 'page-number', text: '- 4 -', line: 4 }])[0]?.parts).toEqual([
      { text: '- 4 -', removed: '页码' },
    ]);
  });
  test('file headers are listed and stay', () => {
    const [line] = deliveredLines(source, [1, 1], [{ kind: 'file-header', text: '标题', line: 1 }]);
    expect(line?.parts).toEqual([{ text: '标题', removed: null }]);
  });
  test('all parts of a line are the line', () => {
    const [line] = deliveredLines(source, [3, 3], [stray]);
    expect(line?.parts.map(({ text }) => text).join('')).toBe('贯彻思想 and 党的二十大 and 精神');
  });
});
