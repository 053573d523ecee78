/** Reads the XML parts of a Word document. */
import { unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { refusal } from './convert-notes.ts';
import { MOST_MARKUP, refuseHugeMarkup, tooMuch } from './limits.ts';

const PART = /^word\/(document|numbering|styles|footnotes|endnotes)\.xml$/u;

/**
 * Unpacks the parts with text; returns a function that returns a part by name, or null. Throws a ReportError if the parts exceed the limits
 * or contain a document type declaration, which a Word document must not have (ECMA-376, part 2, 7.2.2).
 */
export function partsOf(bytes: Uint8Array, file: string): (name: string) => Document | null {
  let left = MOST_MARKUP;
  // The unzipper writes at most `originalSize` bytes, so the size that the archive declares can be trusted.
  const unpacked = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!PART.test(name)) return false;
      left -= originalSize;
      if (left < 0) throw tooMuch(file, '压缩包里的文字展开后太大', `${String(MOST_MARKUP / 1e6)} MB`);
      return true;
    },
  });
  const parts = new Map<string, Document>();
  for (const [path, part] of Object.entries(unpacked)) {
    const name = PART.exec(path)?.[1] ?? '';
    const xml = new TextDecoder().decode(part);
    refuseHugeMarkup(file, xml);
    if (/<!DOCTYPE/iu.test(xml))
      throw refusal('doctype', file, `Word 文件的 ${name} 里有 DOCTYPE 声明，可能是恶意文件`, '请另存为纯文本再加入');
    parts.set(name, new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document);
  }
  return (name) => parts.get(name) ?? null;
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  [...(element?.children ?? [])].find(({ tagName }) => tagName === name);
export const named = (root: Document | Element, name: string): Element[] => [...root.getElementsByTagName(name)];
export const valueOf = (element: Element | undefined): string | undefined =>
  element?.getAttribute('w:val') ?? undefined;
