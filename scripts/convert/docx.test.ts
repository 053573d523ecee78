/** Words of a Word document that stand in unusual places. */
import { Document, Packer, Paragraph } from 'docx';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { Text } from './convert-notes.ts';
import { docxToText } from './docx.ts';

/** The text of a document with one paragraph and, behind it, this markup. */
async function textWith(markup: string): Promise<Text> {
  const plain = new Document({ sections: [{ children: [new Paragraph('正文。')] }] });
  const zip = await JSZip.loadAsync(await Packer.toBuffer(plain));
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  zip.file('word/document.xml', xml.replace('<w:sectPr', `${markup}<w:sectPr`));
  return docxToText(await zip.generateAsync({ type: 'uint8array' }), 'a.docx');
}

test('words that nothing reads are told', async () => {
  // A box hangs on its paragraph, and the end of this one was deleted.
  const box = '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框里的话</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>';
  const { doubts } = await textWith(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${box}</w:p>`);
  expect(doubts.map(({ message }) => message)).toEqual(['Word 文件有 1 处文字没有读出（“框里的话”）']);
});

test('cells inside content controls are read', async () => {
  const cell = (words: string): string => `<w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc>`;
  const row = `<w:tr>${cell('学校')}<w:sdt><w:sdtContent>${cell('12所')}</w:sdtContent></w:sdt></w:tr>`;
  expect(await textWith(`<w:tbl>${row}</w:tbl>`)).toEqual({ text: '正文。\n\n| 学校 | 12所 |', doubts: [] });
});
