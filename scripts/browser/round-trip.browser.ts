/**
 * The reports as people have them: what goes in as a Word file, a PDF, a saved page, in traditional characters or in other lines
 * gives the sections and figures of the text.
 */
import { fileURLToPath } from 'node:url';
import { Document, type IRunOptions, Packer, Paragraph, TextRun } from 'docx';
import OpenCC from 'opencc-js';
import { expect, test, type Browser } from '@playwright/test';
import type { Section } from '../../src/schema/report.ts';
import { convert } from '../convert/convert.ts';
import { readReportFile, reportFiles } from '../data/read-reports.ts';
import { clean } from '../pipeline/clean/clean.ts';
import { decode } from '../pipeline/decode/decode.ts';
import { parseReport } from '../pipeline/parse-report.ts';

const REPORTS = fileURLToPath(new URL('../../reports', import.meta.url));
const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const toSimplified = OpenCC.Converter({ from: 'tw', to: 'cn' });
/** Both readings written alike, also where two characters became one on the way. */
const folded = (words: string): string => toSimplified(toTraditional(words)).replace(/\s/gu, '');

let browser: Browser;
test.beforeAll(({ browser: started }) => {
  browser = started;
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const isHeading = (text: string): boolean =>
  text.length < 40 && /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/u.test(text);

/** An article as a site of an office shows it. */
const page = (paragraphs: readonly string[]): string => `<!doctype html><html lang="zh"><head><meta charset="utf-8">
<title>政府工作报告_政府信息公开_某某人民政府门户网站</title><style>body{font:16px/1.9 sans-serif}p{margin:0;text-indent:2em}</style></head><body>
${paragraphs.map((text) => `<p>${isHeading(text) ? `<strong>${escaped(text)}</strong>` : escaped(text)}</p>`).join('\n')}</body></html>`;
const withChrome = (html: string): string =>
  html
    .replace(
      '<body>',
      '<body><header><a href="/">首页</a></header><nav><ul><li>政务公开</li><li>政府工作报告</li></ul></nav><div class="crumbs">当前位置：首页 &gt; 政务公开 &gt; 政府工作报告</div><div class="main"><div class="bar">发布时间：2025-02-08　来源：政府办公室　字号：<a>大</a> <a>中</a> <a>小</a>　<a>打印</a></div><div class="share">分享到：<a>微信</a></div><div id="zoom">',
    )
    .replace(
      '</body>',
      '</div><div class="pages"><a>上一篇：某某通知</a><a>下一篇：某某公告</a></div></div><footer>版权所有：某某人民政府　网站标识码：1234567890</footer></body>',
    );

async function printed(paragraphs: readonly string[], displayHeaderFooter: boolean): Promise<Uint8Array> {
  const tab = await browser.newPage();
  await tab.route('http://office.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: page(paragraphs) }),
  );
  await tab.goto('http://office.example/2025/report.html');
  const pdf = await tab.pdf({
    format: 'A4',
    displayHeaderFooter,
    margin: { top: '20mm', bottom: '20mm', left: '20mm', right: '20mm' },
  });
  await tab.close();
  return pdf;
}

async function word(paragraphs: readonly string[]): Promise<Uint8Array> {
  const children = paragraphs.map((text) => {
    const run: IRunOptions = { text, bold: isHeading(text) };
    return new Paragraph({ children: [new TextRun(run)] });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** As wide as it is set: quotation marks and all that is not ASCII take two columns. */
const columns = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u007f' ? 1 : 2), 0);
/** Lines so many characters wide, as a program breaks them: numbers whole, no line that begins with a mark. */
function wrapped(paragraph: string, width: number): string {
  const lines = [''];
  for (const piece of paragraph.match(/[A-Za-z0-9.%]+|./gsu) ?? []) {
    const line = lines.at(-1) ?? '';
    const fits = columns(line + piece) <= 2 * width || /^[，。；：、！？”）》]$/u.test(piece);
    if (fits) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  return lines.join('\n');
}

type Way = [name: string, file: string, make: (paragraphs: readonly string[]) => Promise<Uint8Array> | Uint8Array];
const WAYS: readonly Way[] = [
  ['Word', 'a.docx', word],
  ['a PDF printed by a browser, with its header and footer', 'a.pdf', (all) => printed(all, true)],
  ['a PDF exported', 'a.pdf', (all) => printed(all, false)],
  ['a saved page', 'a.html', (all) => bytesOf(withChrome(page(all)))],
  ['traditional characters', 'a.txt', (all) => bytesOf(toTraditional(all.join('\n\n')))],
  ['one paragraph a line', 'a.txt', (all) => bytesOf(all.join('\n'))],
  [
    'lines of 38 characters, indented',
    'a.txt',
    (all) => bytesOf(all.map((one) => wrapped(`　　${one}`, 38)).join('\n')),
  ],
  ['lines of 38 characters', 'a.txt', (all) => bytesOf(all.map((one) => wrapped(one, 38)).join('\n'))],
];

/** Sections and figures of a file, a line each. */
async function read(bytes: Uint8Array, file: string): Promise<string[]> {
  const text = file.endsWith('.txt') ? bytes : (await convert(bytes, file)).bytes;
  const { report, indicators } = parseReport({ bytes: text, file: 'a.txt', id: 'a' });
  const outline = (sections: readonly Section[], depth = 1): string[] =>
    sections.flatMap(({ half, number, heading, theme, children }) => [
      `${'#'.repeat(depth)} ${half} ${theme} ${number ?? ''} ${heading ?? ''}`,
      ...outline(children, depth + 1),
    ]);
  const { place, date, meeting, speaker } = report;
  const figures = indicators.map(({ name, concept, kind, period, bound, value, unit, change, rank }) =>
    [
      name,
      concept,
      kind,
      period,
      bound,
      value,
      unit,
      JSON.stringify([change, rank], (key, at: unknown) => (key === 'span' ? undefined : at)),
    ].join(' '),
  );
  return [JSON.stringify([place, date, meeting, speaker]), ...outline(report.sections), ...figures].map(folded);
}

/** Lines that one reading has and the other has not: − of the first, + of the second. */
function differences(one: readonly string[], other: readonly string[]): string[] {
  const only = (some: readonly string[], rest: readonly string[], sign: string): string[] => {
    const left = [...rest];
    return some
      .filter((line) => !left.includes(line) || !left.splice(left.indexOf(line), 1))
      .map((line) => `${sign} ${line}`);
  };
  return [...only(one, other, '−'), ...only(other, one, '+')];
}

/**
 * What differs, and cannot but: without indents nothing tells that a paragraph ends where its last line is full, and so a topic at
 * the head of the next one is read as one more sentence.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'beicang-2023.txt as lines of 38 characters': ['− ##planenvironment重治理见长效，提升城乡环境质量'],
};

for (const file of reportFiles(REPORTS))
  test.describe(file, () => {
    const { bytes } = readReportFile(REPORTS, file);
    const paragraphs = clean(decode(bytes, file).text).blocks.map(({ text }) => text);
    let text: string[];
    test.beforeAll(async () => {
      text = await read(bytes, 'a.txt');
    });

    for (const [way, name, make] of WAYS)
      test(`as ${way}`, async () => {
        expect(differences(text, await read(await make(paragraphs), name))).toEqual(KNOWN[`${file} as ${way}`] ?? []);
      });
  });
