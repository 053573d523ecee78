/** One report in every format that `npm run add` takes: what the tests add to a collection. */
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { PDFDocument, PDFHexString, PDFName } from 'pdf-lib';

/** Lines of a short report of a place that is not in the collection. */
export const SIXTH: readonly string[] = [
  '政府工作报告',
  '——2024年1月9日在云溪镇第三届人民代表大会第四次会议上',
  '云溪镇人民政府镇长 陈志远',
  '各位代表：',
  '现在，我代表镇人民政府，向大会报告工作，请予审议。',
  '一、2023年工作回顾',
  '过去一年，我们团结带领全镇人民，奋力推进各项工作，经济社会保持平稳发展的良好态势。',
  '（一）经济运行稳中有进',
  '全年实现财政收入3120万元，同比增长8.5%；完成固定资产投资2.4亿元，增速居全县第2位。',
  '（二）乡村振兴扎实推进',
  '新建高标准农田1200亩，粮食产量达到5600吨，农村居民人均可支配收入增长6.2%。',
  '在肯定成绩的同时，我们也清醒地看到，工作中还存在一些问题和不足，产业基础还比较薄弱。',
  '二、2024年工作安排',
  '今年政府工作的主要预期目标是：财政收入增长7%，固定资产投资增长10%以上。',
  '（一）着力改善民生福祉',
  '新增城镇就业300人，改造老旧小区2个，新建幼儿园1所，不断提高群众的获得感和幸福感。',
  '各位代表！让我们团结一心、真抓实干，为建设美丽云溪而努力奋斗！',
];

/** The same place a year before and a year after, as text files. */
export const YEARS: Readonly<Record<number, readonly string[]>> = {
  2023: [
    '政府工作报告',
    '——2023年1月10日在云溪镇第三届人民代表大会第三次会议上',
    '云溪镇人民政府镇长 陈志远',
    '各位代表：',
    '一、2022年工作回顾',
    '全年实现财政收入2875万元，同比增长6.1%；完成固定资产投资2.1亿元。',
    '二、2023年工作安排',
    '今年政府工作的主要预期目标是：财政收入增长8%。',
    '新建高标准农田1500亩，开工建设云溪大桥。',
    '办好首届云溪龙舟赛，完成镇卫生院搬迁。',
  ],
  2025: [
    '政府工作报告',
    '——2025年1月8日在云溪镇第三届人民代表大会第五次会议上',
    '云溪镇人民政府镇长 陈志远',
    '各位代表：',
    '一、2024年工作回顾',
    '全年实现财政收入3350万元，同比增长7.4%；新增城镇就业320人，云溪幼儿园建成投用。',
    '二、2025年工作安排',
    '今年政府工作的主要预期目标是：财政收入增长6.5%左右，固定资产投资增长10%以上。',
    '新增城镇就业330人。',
    '编制云溪老街保护规划。',
  ],
};

export const sixthText = (): Uint8Array => new TextEncoder().encode(`${SIXTH.join('\n\n')}\n`);

export const sixthMarkdown = (): Uint8Array =>
  new TextEncoder().encode(
    `${SIXTH.map((line) => (/^[一二]、/u.test(line) ? `## ${line}` : /^（/u.test(line) ? `**${line}**` : line)).join('\n\n')}\n`,
  );

/** A saved page with navigation, a share bar and a foot around the article. */
export const sixthHtml = (): Uint8Array =>
  new TextEncoder()
    .encode(`<!doctype html><html><head><meta charset="utf-8"><title>云溪镇政府工作报告_云溪县人民政府</title><style>p{}</style></head><body>
<header><a href="/">首页</a></header><nav><ul><li><a href="/a">政务公开</a></li><li><a href="/b">工作报告</a></li></ul></nav>
<div id="main"><div class="share">字号：大 中 小　打印</div><div class="article">${SIXTH.map((line) => `<p>　　${line.replace('3120', '<b>3120</b>')}</p>`).join('\n')}</div></div>
<footer>版权所有：云溪县人民政府</footer><script>var a = "统计代码";</script></body></html>`);

/** A Word document that numbers its parts itself: 一、 is no text of it. */
export async function sixthDocx(): Promise<Uint8Array> {
  const children = SIXTH.map((line) =>
    /^[一二]、/u.test(line)
      ? new Paragraph({
          heading: HeadingLevel.HEADING_1,
          numbering: { reference: 'parts', level: 0 },
          children: [new TextRun(line.slice(2))],
        })
      : new Paragraph({ children: [new TextRun(line)] }),
  );
  const levels = [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }];
  const numbering = { config: [{ reference: 'parts', levels }] };
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));
}

/** Characters of a line and lines of a page in the PDF: narrow, so that paragraphs run over lines and pages. */
const MEASURE = 30;
const LINES = 14;

/** Some of the characters that a browser writes into a PDF as signs for parts of characters. */
const RADICALS: Readonly<Record<string, string>> = {
  工: '⼯',
  人: '⼈',
  一: '⼀',
  户: '⼾',
  民: '⺠',
  长: '⻓',
  青: '⻘',
};
const withRadicals = (line: string): string => [...line].map((char) => RADICALS[char] ?? char).join('');

/** Text as it is copied from such a PDF. */
export const copiedText = (): Uint8Array => new TextEncoder().encode(SIXTH.map(withRadicals).join('\n'));

/**
 * A PDF as a browser prints it: indented paragraphs in wrapped lines, page numbers, a font that names its characters by a
 * ToUnicode table, some of them as radicals.
 */
export async function sixthPdf(): Promise<Uint8Array> {
  const rows = SIXTH.flatMap(
    (line) => `　　${withRadicals(line)}`.match(new RegExp(`.{1,${String(MEASURE)}}`, 'gu')) ?? [],
  );
  const pages = Array.from({ length: Math.ceil(rows.length / LINES) }, (_, i) => [
    ...rows.slice(i * LINES, (i + 1) * LINES),
    `- ${String(i + 1)} -`,
  ]);
  const pdf = await PDFDocument.create();
  const { context } = pdf;
  const hex = (text: string): string =>
    [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const characters = [...new Set(pages.flat().join(''))];
  const toUnicode = context.flateStream(
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${characters
      .map((char) => `1 beginbfchar <${hex(char)}> <${hex(char)}> endbfchar`)
      .join('\n')}\nendcmap CMapName currentdict /CMap defineresource pop end end`,
  );
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'SongTi',
    DW: 1000,
    CIDSystemInfo: {
      Registry: PDFHexString.fromText('Adobe'),
      Ordering: PDFHexString.fromText('Identity'),
      Supplement: 0,
    },
    FontDescriptor: {
      Type: 'FontDescriptor',
      FontName: 'SongTi',
      Flags: 4,
      FontBBox: [0, 0, 1000, 1000],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 700,
      StemV: 80,
    },
  });
  const font = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: 'SongTi',
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(toUnicode),
    }),
  );
  for (const lines of pages) {
    const page = pdf.addPage([595, 842]);
    const content = lines
      .map((line, i) => {
        const words = line.trimStart();
        const x = 80 + 14 * (line.length - words.length);
        return `BT /F 14 Tf 1 0 0 1 ${String(x)} ${String(760 - i * 24)} Tm <${hex(words)}> Tj ET`;
      })
      .join('\n');
    page.node.set(PDFName.of('Resources'), context.obj({ Font: { F: font } }));
    page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
  }
  return pdf.save();
}

/** A PDF of empty pages, as a scanner without text recognition makes it. */
export async function scannedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.addPage();
  return pdf.save();
}
