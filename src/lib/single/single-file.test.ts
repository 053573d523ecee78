import { expect, test } from 'vitest';
import type { Report } from '../../schema/report.ts';
import { singleFile } from './single-file.ts';

const paragraph = (...texts: [string, string][]) => ({
  id: 'p',
  lines: [1, 1],
  sentences: texts.map(([id, text]) => ({ id, text })),
});
const report = {
  id: 'yunxi-2025',
  url: '/reports/yunxi-2025/',
  title: '政府工作报告',
  place: { name: '云溪镇', level: 'town', region: ['甲省'] },
  date: '2025-02-08',
  meeting: null,
  speaker: null,
  reviews: null,
  plans: null,
  source: { version: '89ba0b66' },
  front: [paragraph(['s0.1', '各位代表：'])],
  sections: [
    {
      id: 's1',
      level: 1,
      verbatim: '一、回顾',
      runIn: false,
      paragraphs: [paragraph(['s1.1', '修路<12>公里。'])],
      children: [
        {
          id: 's1-1',
          level: 2,
          verbatim: '一是修路。',
          runIn: true,
          paragraphs: [paragraph(['s1-1.1', '全线贯通。'])],
          children: [],
        },
      ],
    },
  ],
  corrections: [],
} as unknown as Report;
const file = {
  title: '云溪镇',
  script: 'const end = "</script>";',
  site: 'https://reports.example.org/',
  day: '2026-01-05',
};

test('contains the text in order, with its headings, run-in headings and the links to them', () => {
  const html = singleFile(file, [{ report, indicators: [] }]);
  const text = html
    .slice(html.indexOf('<article'))
    .replace(/<script[\s\S]*/, '')
    .replace(/<details[\s\S]*?<\/details>/g, '')
    .replace(/<[^>]+>/g, '');
  expect(text).toContain('各位代表：一、回顾修路&#60;12&#62;公里。一是修路。全线贯通。');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links).toEqual(['yunxi-2025.s1', 'yunxi-2025.s1-1']);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

test('its text cannot end the script element, and it requests nothing', () => {
  const html = singleFile(file, []);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).toContain(`content="default-src 'none';`);
  expect(html).not.toMatch(/(?:src|href)="(?!#)/);
});
