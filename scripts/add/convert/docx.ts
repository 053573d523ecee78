/** A Word document → its text; headings and bold words are kept as Markdown. */
import mammoth from 'mammoth';
import { withNumbers } from './docx-numbers.ts';
import { htmlToText } from './html.ts';

export async function docxToText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await withNumbers(bytes)) },
    { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
  );
  return htmlToText(value);
}
