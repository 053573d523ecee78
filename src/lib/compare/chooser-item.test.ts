import { expect, test } from 'vitest';
import { listedBy, type ListedReport } from './chooser-item.ts';

const report = (name: string, where: string): ListedReport => ({ name, where }) as ListedReport;
const REPORTS = [
  report('北庄镇2025年', '北京市密云区'),
  report('北关区2025年', '河南省安阳市'),
  report('牛塘镇2022年', '江苏省'),
];
const names = (words: string[], most = 9): string[] => listedBy(REPORTS, words, most).map(({ name }) => name);

test('lists the reports with all words in name or place, in order, up to a limit; without words the first ones', () => {
  expect(names(['2025'])).toEqual(['北庄镇2025年', '北关区2025年']);
  expect(names(['2025', '安阳'])).toEqual(['北关区2025年']);
  expect(names(['2025'], 1)).toEqual(['北庄镇2025年']);
  expect(names([], 1)).toEqual(['北庄镇2025年']);
  expect(names(['三亚'])).toEqual([]);
});
