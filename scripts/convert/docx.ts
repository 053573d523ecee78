/** A Word document → its text; headings and bold words at the head of a paragraph are kept as Markdown. */
import mammoth from 'mammoth';
import type { Note } from '../pipeline/notes.ts';
import { doubt, type Text } from './convert-notes.ts';
import { writeNumbers } from './docx-numbers.ts';
import { named, packed, parseXml, partsOf } from './docx-parts.ts';
import { showText, type Found } from './docx-text.ts';
import { htmlToText } from './html.ts';

/** What a person must look at in the document itself. */
const LOOK: Readonly<Record<keyof Found, { message: (n: string) => string; hint: string }>> = {
  boxes: {
    message: (n) => `Word 文件有 ${n} 个文本框，文字放在所在段落之后`,
    hint: '请对照原文件核对这些文字的位置，放错的请在文本里移到原处',
  },
  hidden: {
    message: (n) => `Word 文件有 ${n} 处隐藏文字，没有收入`,
    hint: '请核对：确是正文的，请在 Word 里取消隐藏后再加入',
  },
  changes: {
    message: (n) => `Word 文件有 ${n} 处修订，按全部接受来读`,
    hint: '请核对：不是定稿的，请在 Word 里接受或拒绝全部修订后再加入',
  },
};

/** Chinese characters that the document holds and the text does not, a character as often as it is missing. */
function lost(document: Document, text: string): string {
  const left = new Map<string, number>();
  for (const [char] of text.matchAll(HAN)) left.set(char, (left.get(char) ?? 0) + 1);
  const held = [...named(document, 'w:t'), ...named(document, 'm:t')].map((run) => run.textContent).join('');
  const missing = [...held.matchAll(HAN)].flatMap(([char]) => {
    const n = left.get(char) ?? 0;
    left.set(char, n - 1);
    return n > 0 ? [] : [char];
  });
  return missing.join('');
}
const HAN = /\p{Script=Han}/gu;

export async function docxToText(bytes: Uint8Array, file: string): Promise<Text> {
  const parts = await partsOf(bytes, file);
  const read = (name: string): Document | null => {
    const xml = parts.get(`word/${name}.xml`);
    return xml === undefined ? null : parseXml(xml);
  };
  const [document, numbering, styles] = [read('document'), read('numbering'), read('styles')];
  const doubts: Note[] = [];
  if (document) {
    const found = showText(document, styles);
    if (numbering) writeNumbers(document, numbering, styles);
    parts.set('word/document.xml', document.toString());
    if (numbering) parts.set('word/numbering.xml', numbering.toString());
    for (const [what, { message, hint }] of Object.entries(LOOK)) {
      const n = found[what as keyof Found];
      if (n > 0) doubts.push(doubt(what, file, message(String(n)), hint));
    }
  }
  const arrayBuffer = await packed(parts);
  // Its build for browsers reads the one, its build for Node the other.
  const input = { arrayBuffer, buffer: arrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  const { text, doubts: more } = htmlToText(value, file);
  const missing = document ? lost(document, text) : '';
  if (missing !== '')
    doubts.push(
      doubt('lost', file, `有 ${String(missing.length)} 字没有读出：${missing.slice(0, 20)}`, '请对照原文件补上'),
    );
  return { text, doubts: [...doubts, ...more] };
}
