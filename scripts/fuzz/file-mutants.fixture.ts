/** Web pages and Word files around the lines of a text, each with the words that a reader of it sees. */
import JSZip from 'jszip';
import { below, oneOf, type Random } from './text-mutants.fixture.ts';

export interface Made {
  bytes: Uint8Array;
  /** What the file shows; null where it was broken on purpose. */
  shown: string | null;
}

const escaped = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
/** Characters that no XML may hold. */
const clean = (text: string): string => text.replace(/[^\P{C}\n\t]/gu, '').replace(/&/gu, '＆');

/** A line in pieces, each through one of `ways`. */
function pieces(line: string, random: Random, ways: readonly ((words: string) => string)[]): string {
  // A file that cuts a character in two holds neither half.
  const characters = [...line];
  let all = '';
  for (let at = 0; at < characters.length;) {
    const end = at + 1 + below(random, 40);
    const way = random() < 0.7 ? ways[0] : oneOf(random, ways);
    all += way?.(characters.slice(at, end).join('')) ?? '';
    at = end;
  }
  return all;
}

/** Some characters of a markup lost, doubled, or put elsewhere. */
function torn(markup: string, random: Random): string {
  const parts = markup.split(/(?=<)/u);
  for (let n = 1 + below(random, 30); n > 0; n--) {
    const at = below(random, parts.length);
    const one = parts.splice(at, below(random, 2));
    if (random() < 0.5) parts.splice(below(random, parts.length), 0, ...one, ...one);
  }
  return parts.join('');
}

const tag =
  (name: string, attributes = '') =>
  (words: string): string =>
    `<${name}${attributes}>${words}</${name}>`;
const INLINE = [
  (words: string) => words,
  ...['span', 'b', 'strong', 'em', 'a', 'font', 'sup', 'sub', 'u', 'o:p', 'unknown'].map((name) => tag(name)),
  tag('span', ' style="display:inline;font-size:16pt"'),
  (words: string) => `<br/>${words}`,
  (words: string) => `${words}<!-- 注 --><script>let a;</script><span style="display:none">藏</span>`,
  (words: string) => `<ruby>${words}<rt>xi</rt></ruby>`,
];

/** A page of an office's site; `size` deepens what is nested. */
export function webPage(text: string, random: Random, size: number): Made {
  const lines = clean(text).split('\n').slice(0, 400);
  const blocks: string[] = [];
  for (const line of lines) {
    const words = pieces(
      line,
      random,
      INLINE.map((way) => (part: string) => way(escaped(part))),
    );
    const depth = random() < 0.02 ? size * Math.round(2 ** (random() * 7)) : 0;
    const block = oneOf(random, ['p', 'p', 'p', 'p', 'div', 'h2', 'blockquote', 'section']);
    const cells = random() < 0.03 ? below(random, 8) + 1 : 0;
    const rest = `<td colspan="${String(oneOf(random, [1, 2, 1e9, -1]))}" rowspan="${String(oneOf(random, [1, 3, 65535]))}">格</td>`;
    if (cells > 0) blocks.push(`<table><tr><td>${words}</td>${rest.repeat(cells)}</tr></table>`);
    else blocks.push(`${'<div>'.repeat(depth)}${tag(block)(words)}${'</div>'.repeat(depth)}`);
  }
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>政府工作报告_县政府</title></head><body><nav><a href="/">首页</a></nav><div class="article">${blocks.join('\n')}</div><footer>版权所有</footer></body></html>`;
  const broken = random() < 0.3;
  return { bytes: new TextEncoder().encode(broken ? torn(page, random) : page), shown: broken ? null : lines.join('') };
}

const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (words: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${words}</w:p>`;
const box = (words: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph(run(words))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run(words))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const RUNS = [
  (words: string) => run(words),
  (words: string) => run(words, '<w:b/>'),
  (words: string) => run(words, '<w:vertAlign w:val="superscript"/>'),
  (words: string) => run(words) + run('藏', '<w:vanish/>'),
  (words: string) => `<w:ins>${run(words)}</w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del>`,
  (words: string) => `<w:hyperlink>${run(words)}</w:hyperlink>`,
  (words: string) => `<w:sdt><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`,
  (words: string) => `<w:smartTag>${run(words)}</w:smartTag>`,
  (words: string) => `<w:r><w:ruby><w:rt>${run('xi')}</w:rt><w:rubyBase>${run(words)}</w:rubyBase></w:ruby></w:r>`,
  (words: string) => `${run(words)}<w:r><w:br/><w:tab/><w:noBreakHyphen/></w:r>`,
  (words: string) => `${run(words)}<w:r><w:footnoteReference w:id="2"/></w:r>`,
  box,
];
const cell = (words: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(words))}</w:tc>`;

/** A Word file; `size` deepens what is nested. */
export async function wordFile(text: string, random: Random, size: number): Promise<Made> {
  const lines = clean(text).split('\n').slice(0, 400);
  const body = lines.map((line) => {
    const words = pieces(
      line,
      random,
      RUNS.map((way) => (part: string) => way(escaped(part))),
    );
    const depth = random() < 0.02 ? size * Math.round(2 ** (random() * 7)) : 0;
    const control = `${'<w:sdt><w:sdtContent>'.repeat(depth)}${paragraph(words, random() < 0.1 ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`;
    if (random() >= 0.04) return control;
    const span = `<w:gridSpan w:val="${String(oneOf(random, [1, 2, 1e9, -1]))}"/>`;
    return `<w:tbl><w:tr>${cell(escaped(line))}${cell('格', span)}</w:tr><w:tr>${cell('行', '<w:vMerge w:val="restart"/>')}</w:tr></w:tbl>`;
  });
  const broken = random() < 0.3;
  const document = `<w:document><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`;
  const zip = new JSZip();
  zip.file('word/document.xml', broken ? torn(document, random) : document);
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes><w:footnote w:id="2">${paragraph(run('脚注'))}</w:footnote></w:footnotes>`,
  );
  zip.file(
    'word/numbering.xml',
    '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  );
  return { bytes: await zip.generateAsync({ type: 'uint8array' }), shown: broken ? null : lines.join('') };
}
