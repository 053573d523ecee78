import { expect, test } from 'vitest';
import { decode } from '../../../scripts/pipeline/decode/decode.ts';
import { ReportError } from '../../../scripts/pipeline/notes.ts';
import { readText } from '../../../scripts/pipeline/read-text.ts';
import type { Report } from '../../schema/report.ts';
import { toText } from '../markup.ts';
import type { TryNote } from './messages.ts';
import { noteMarkup, resultMarkup } from './result-markup.ts';

test('a figure is shown with its bound and its growth', () => {
  const counts = { sections: 0, sentences: 1, indicators: 1 };
  const place = { name: '云溪镇', level: 'town', region: [] };
  const report = { id: 'yunxi-2025', place, counts, artefacts: [], sections: [], source: {} } as unknown as Report;
  const { sentences } = readText('2024年，粮食产量超过42万吨，同比增长21%。');
  const indicators = sentences.flatMap((one) => one.indicators);
  const result = { format: '纯文本', report, indicators, notes: [], refused: [], files: [], data: [] };
  expect(toText(resultMarkup(result))).toContain('粮食产量42万吨以上，增长21%2024年实际');
  expect(toText(resultMarkup(result))).not.toMatch(/逐处看/u);
});

test('the message about a file that is refused as a whole has no line number', () => {
  const refused = (): string => {
    try {
      return decode(new Uint8Array(), 'a.txt').text;
    } catch (error) {
      return error instanceof ReportError ? toText(noteMarkup(error.note as TryNote)) : '';
    }
  };
  expect(refused()).toBe('错误：文件是空的。请检查文件是否保存完整');
});
