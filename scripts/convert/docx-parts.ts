/** The parts of a Word document as XML, and back. */
import JSZip from 'jszip';
import { DOMParser } from 'linkedom';
import { refusal } from './convert-notes.ts';
import { MOST_MARKUP, refuseHugeMarkup, tooMuch } from './limits.ts';

declare module 'jszip' {
  interface JSZipObject {
    /** Documented, and missing in its types. */
    internalStream(type: 'uint8array'): JSZipStreamHelper<Uint8Array>;
  }
}

const PARTS = ['document', 'numbering', 'styles', 'footnotes', 'endnotes'];

/** Unpacks one part as long as no more than `most` bytes come out, whatever the archive says of its size. */
function unpack(part: JSZip.JSZipObject, most: number, file: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const stream = part.internalStream('uint8array');
    stream
      .on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size <= most) return;
        stream.pause();
        reject(tooMuch(file, '压缩包里的文字展开后太大', `${String(MOST_MARKUP / 1e6)} MB`));
      })
      .on('error', reject)
      .on('end', () => {
        const whole = new Uint8Array(size);
        let at = 0;
        for (const chunk of chunks) {
          whole.set(chunk, at);
          at += chunk.length;
        }
        resolve(whole);
      })
      .resume();
  });
}

/**
 * Unpacks the parts that hold text, and gives the one of a name as XML. Throws a ReportError for parts beyond the limits, and for a
 * document type, which a Word document must not have (ECMA-376, part 2, 7.2.2).
 */
export async function partsOf(bytes: Uint8Array, file: string): Promise<(name: string) => Document | null> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, Document>();
  let left = MOST_MARKUP;
  for (const name of PARTS) {
    const part = zip.file(`word/${name}.xml`);
    if (!part) continue;
    const unpacked = await unpack(part, left, file);
    left -= unpacked.length;
    const xml = new TextDecoder().decode(unpacked);
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
