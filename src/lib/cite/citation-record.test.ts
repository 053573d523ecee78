import { describe, expect, test } from 'vitest';
import { citationRecord } from './citation-record.ts';
import type { CitedReport } from './cited.ts';

const report: CitedReport = {
  title: '政府工作报告',
  place: { name: '云溪镇', level: 'town', region: ['甲省', '乙市'] },
  date: '2025-02-08',
  meeting: '云溪镇第三届人民代表大会第一次会议',
  speaker: { name: '张三', post: '镇长' },
  version: '89ba0b66.1',
};
const whole = { section: '', quote: '', url: 'https://example.org/reports/yunxi-2025/' };
const passage = { section: '一、回顾', quote: '增长5%，_其中_\n完成\\全部。', url: `${whole.url}#s1.3` };

describe('records of a report', () => {
  test('RIS: one line per field; fields that the text does not give are omitted', () => {
    expect(citationRecord('ris', whole, report, null).split('\r\n')).toEqual([
      'TY  - RPRT',
      'TI  - 云溪镇政府工作报告',
      'AU  - 张三',
      'PB  - 云溪镇人民政府',
      'CY  - 甲省乙市云溪镇',
      'PY  - 2025',
      'DA  - 2025/02/08',
      'ET  - 文本版本 89ba0b66.1',
      'C1  - 云溪镇第三届人民代表大会第一次会议',
      'LA  - zh-CN',
      'UR  - https://example.org/reports/yunxi-2025/',
      'ER  - ',
      '',
    ]);
    const bare = citationRecord('ris', whole, { ...report, date: null, speaker: null, meeting: null }, null);
    expect(bare).not.toMatch(/^(AU|PY|DA|C1|Y2)/m);
  });

  test('BibTeX: special characters of TeX stay text, the key is made from the address', () => {
    const text = citationRecord('bibtex', passage, report, new Date(2026, 0, 5));
    expect(text).toMatch(/^@techreport\{yunxi-2025:s1\.3,/);
    expect(text).toContain('abstract = {增长5\\%，\\_其中\\_ 完成 全部。},');
    expect(text).toContain('url = {https://example.org/reports/yunxi-2025/#s1.3},');
    expect(text).toContain('urldate = {2026-01-05},');
  });

  test('CSL-JSON: a report with its fields', () => {
    expect(JSON.parse(citationRecord('csl', passage, report, null))).toEqual([
      {
        id: passage.url,
        type: 'report',
        title: '云溪镇政府工作报告：一、回顾',
        author: [{ literal: '张三' }],
        publisher: '云溪镇人民政府',
        'publisher-place': '甲省乙市云溪镇',
        issued: { 'date-parts': [[2025, 2, 8]] },
        version: '文本版本 89ba0b66.1',
        'event-title': '云溪镇第三届人民代表大会第一次会议',
        abstract: passage.quote,
        language: 'zh-CN',
        URL: passage.url,
      },
    ]);
  });
});
