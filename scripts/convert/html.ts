/** A saved web page → the text of its article as Markdown. */
import { parseHTML } from 'linkedom';
import Turndown from 'turndown';

/** What is never part of an article. */
const ASIDE =
  'script, style, noscript, template, iframe, svg, form, button, input, select, nav, header, footer, aside, [hidden], [aria-hidden="true"]';
/** Share of the text of all paragraphs that the article must hold. */
const MOST = 0.8;

const lengthOf = (element: Element): number => element.textContent.replace(/\s/gu, '').length;
const proseIn = (element: Element): number => [...element.querySelectorAll('p')].reduce((n, p) => n + lengthOf(p), 0);

/** The innermost element that holds nearly all paragraphs; the whole body where a page has none. */
function article(body: Element): Element {
  const all = proseIn(body);
  if (all === 0) return body;
  let best = body;
  for (;;) {
    const inner = [...best.children].find((child) => proseIn(child) >= all * MOST);
    if (!inner) return best;
    best = inner;
  }
}

/** A cell with more characters holds text: the table sets the page, not figures. */
const LONGEST_CELL = 120;

/** Tables of figures become rows of Markdown, each a paragraph; those that only set the page stay. */
function tablesToRows(article: Element): void {
  for (const table of article.querySelectorAll('table')) {
    if (table.querySelector('table')) continue;
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.replace(/\s+/gu, ' ').trim()),
    );
    const setsPage = rows.every(({ length }) => length < 2) || rows.flat().some(({ length }) => length > LONGEST_CELL);
    if (setsPage) continue;
    const paragraphs = rows
      .filter((cells) => cells.some((cell) => cell !== ''))
      .map((cells) => {
        const paragraph = article.ownerDocument.createElement('p');
        paragraph.textContent = `| ${cells.join(' | ')} |`;
        return paragraph;
      });
    table.replaceWith(...paragraphs);
  }
}

/** What leads from a footnote back to its mark is none of its words. */
const BACK = /^\s*[↑↩⤴]\ufe0e?\s*$/u;

/** The page's title goes first where the article does not show it itself: a cover needs its name. */
export function htmlToText(html: string): string {
  const { document } = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll(ASIDE)) element.remove();
  const turndown = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*' });
  // Nothing of the text may change: a dot behind a number is no list of Markdown.
  turndown.escape = (text) => text;
  turndown.addRule('link', { filter: 'a', replacement: (content) => (BACK.test(content) ? '' : content) });
  turndown.addRule('image', { filter: 'img', replacement: () => '' });
  const whole = article(document.body);
  tablesToRows(whole);
  const text = turndown.turndown(whole.innerHTML);
  const title =
    document.title
      .trim()
      .split(/[_|]|\s[-–—]\s/u)[0]
      ?.trim() ?? '';
  return title.includes('工作报告') && !text.slice(0, 400).includes('工作报告') ? `${title}\n\n${text}` : text;
}
