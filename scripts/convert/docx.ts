/** A Word document → its text; headings and bold words are kept as Markdown. */
import mammoth from 'mammoth';
import { withNumbers } from './docx-numbers.ts';
import { htmlToText } from './html.ts';

export async function docxToText(bytes: Uint8Array): Promise<string> {
  const { buffer } = (await withNumbers(bytes)).slice();
  // Its build for Node reads the one, its build for browsers the other.
  const input = { arrayBuffer: buffer, buffer };
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return htmlToText(value);
}
