/** Files made to hurt: each is refused with the reason before it takes memory or time. */
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { ReportError } from '../pipeline/notes.ts';
import { convert } from './convert.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const docx = (xml: string): Promise<Uint8Array> => {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>').file('word/document.xml', xml);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};
const deep = (tag: string): string => `<${tag}>`.repeat(200_000) + `</${tag}>`.repeat(200_000);

async function refusal(file: string, bytes: Uint8Array): Promise<string> {
  try {
    await convert(bytes, file);
  } catch (error) {
    if (error instanceof ReportError && error.note.hint.includes('请')) return error.note.message;
    throw error;
  }
  throw new Error('was taken');
}

describe('is refused', () => {
  test('a Word file that unpacks to more than any report', async () => {
    expect(await refusal('a.docx', await docx('甲'.repeat(20_000_000)))).toMatch(/展开后太大.*12 MB/u);
  });
  test('elements nested without end', async () => {
    expect(await refusal('a.html', bytesOf(deep('div')))).toMatch(/多于 512 层/u);
    expect(await refusal('a.docx', await docx(deep('w:sdt')))).toMatch(/多于 512 层/u);
  });
  test('entities that stand for each other', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>';
    expect(await refusal('a.docx', await docx(bomb))).toMatch(/DOCTYPE/u);
  });
  test('a page or a file of more than any report', async () => {
    expect(await refusal('a.html', bytesOf('<p>甲</p>'.repeat(2_000_000)))).toMatch(/百万字符/u);
    expect(await refusal('a.pdf', new Uint8Array(50_000_001))).toMatch(/文件太大/u);
  });
  test('a file with NUL bytes', async () => {
    expect(await refusal('a.html', bytesOf('<p>政府工作报告的\0</p>'))).toMatch(/NUL/u);
  });
});

test('what has no end of its own does not nest', async () => {
  const list = `<ul>${'<li>甲'.repeat(3000)}</ul>${'<p>乙'.repeat(3000)}${'<br>'.repeat(3000)}`;
  expect(new TextDecoder().decode((await convert(bytesOf(list), 'a.html')).bytes)).toContain('甲');
});
