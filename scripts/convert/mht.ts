/** A web page saved in one file with its pictures (.mht, .mhtml: a MIME message, RFC 2557) → its text. */
import PostalMime from 'postal-mime';
import { refusal, type Text } from './convert-notes.ts';
import { htmlToText } from './html.ts';

export async function mhtToText(bytes: Uint8Array, file: string): Promise<Text> {
  const { html } = await PostalMime.parse(bytes);
  if (html === undefined)
    throw refusal('no-page', file, '文件里没有网页正文', '请在浏览器中打开，另存为“网页，仅 HTML”后再加入');
  return htmlToText(html, file);
}
