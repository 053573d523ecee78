/** Numbers that Word writes itself come into the text as Word shows them. */
import { Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { docxToText } from './docx.ts';

const LEVELS = [
  { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
  { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
  { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
];
const numbering = {
  config: [
    { reference: 'outline', levels: LEVELS },
    { reference: 'points', levels: [{ level: 0, format: LevelFormat.BULLET, text: '●' }] },
    { reference: 'legal', levels: [...LEVELS.slice(0, 1), { level: 1, format: LevelFormat.DECIMAL, text: '%1-%2' }] },
  ],
};
const line = (words: string, level?: number, reference = 'outline', instance = 0): Paragraph =>
  new Paragraph({
    ...(level !== undefined && { numbering: { reference, level, instance } }),
    children: [new TextRun(words)],
  });
const docx = async (children: Paragraph[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));
const textOf = async (children: Paragraph[]): Promise<string[]> =>
  docxToText(await docx(children), 'a.docx')
    .text.split(/\n+/u)
    .filter((one) => one !== '');

test('levels count on past the text between them, and deeper ones begin anew', async () => {
  const outline = [
    line('工作回顾', 0),
    line('经济稳中有进', 1),
    line('做强工业', 2),
    line('全年完成投资。'),
    line('做优服务业', 2),
    line('民生持续改善', 1),
    line('工作安排', 0),
    line('扩大内需', 1),
  ];
  expect(await textOf(outline)).toEqual([
    '一、工作回顾',
    '（一）经济稳中有进',
    '1.做强工业',
    '全年完成投资。',
    '2.做优服务业',
    '（二）民生持续改善',
    '二、工作安排',
    '（一）扩大内需',
  ]);
});

test('from ten on, with numbers of two levels, and in a list that begins anew', async () => {
  const many = Array.from({ length: 21 }, () => line('事项', 0));
  expect((await textOf(many)).filter((_, i) => [9, 10, 19, 20].includes(i))).toEqual([
    '十、事项',
    '十一、事项',
    '二十、事项',
    '二十一、事项',
  ]);
  expect(await textOf([line('甲', 0, 'legal'), line('乙', 1, 'legal'), line('丙', 1, 'legal')])).toEqual([
    '一、甲',
    '一-1乙',
    '一-2丙',
  ]);
  expect(await textOf([line('甲', 0), line('乙', 0), line('丙', 0, 'outline', 1)])).toEqual([
    '一、甲',
    '二、乙',
    '一、丙',
  ]);
});

test('a style that is tied to a level numbers its paragraphs once', async () => {
  const zip = await JSZip.loadAsync(await docx([line('工作回顾', 0), line('经济稳中有进')]));
  const change = async (name: string, from: RegExp, to: string): Promise<void> => {
    const xml = (await zip.file(name)?.async('string')) ?? '';
    expect(xml).toMatch(from);
    zip.file(name, xml.replace(from, to));
  };
  const list = /<w:numId w:val="(\d+)"/.exec((await zip.file('word/document.xml')?.async('string')) ?? '')?.[1] ?? '';
  await change(
    'word/styles.xml',
    /<\/w:styles>/,
    `<w:style w:type="paragraph" w:styleId="er"><w:name w:val="二级"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style></w:styles>`,
  );
  await change(
    'word/numbering.xml',
    /(<w:lvl w:ilvl="1"(?:(?!<w:lvl ).)*?<w:numFmt w:val="chineseCounting"\/>)/,
    '$1<w:pStyle w:val="er"/>',
  );
  await change(
    'word/document.xml',
    /<w:p>(?=<w:r><w:t[^>]*>经济稳中有进)/,
    '<w:p><w:pPr><w:pStyle w:val="er"/></w:pPr>',
  );
  const { text } = docxToText(await zip.generateAsync({ type: 'uint8array' }), 'a.docx');
  expect(text.split(/\n+/u)).toEqual(['一、工作回顾', '（一）经济稳中有进']);
});

test('a document without numbers stays as it came', async () => {
  const bytes = await docx([line('一、工作回顾'), line('做强工业', 0, 'points')]);
  expect(docxToText(bytes, 'a.docx').text.replaceAll(/\s+/gu, ' ')).toBe('一、工作回顾 做强工业');
  const plain = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [line('正文。')] }] })));
  expect(docxToText(plain, 'a.docx')).toEqual({ text: '正文。', doubts: [] });
  expect(() => docxToText(new TextEncoder().encode('正文'), 'a.docx')).toThrow();
});
