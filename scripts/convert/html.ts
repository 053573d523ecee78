/** A saved web page → the text of its article as Markdown. */
import { parseHTML } from 'linkedom';
import Turndown from 'turndown';
import { doubt, type Text } from './convert-notes.ts';
import { tablesToRows } from './html-tables.ts';
import { refuseHugeMarkup } from './limits.ts';
import { superscript } from './superscript.ts';

/** What is never part of an article. */
const ASIDE =
  'script, style, noscript, template, iframe, svg, form, button, input, select, nav, header, footer, aside, rt, rp, [hidden], [aria-hidden="true"]';
/** Share of the text of all paragraphs that the article must hold. */
const MOST = 0.8;

const lengthOf = (element: Element): number => element.textContent.replace(/\s/gu, '').length;

/** The innermost element that holds nearly all paragraphs; the whole body where a page has none. */
function article(body: Element): Element {
  const prose = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('p')) {
    const length = lengthOf(paragraph);
    for (let at: Element | null = paragraph; at; at = at === body ? null : at.parentElement)
      prose.set(at, (prose.get(at) ?? 0) + length);
  }
  const most = (prose.get(body) ?? 0) * MOST;
  let best = body;
  while (most > 0) {
    const inner = [...best.children].find((child) => child.tagName !== 'P' && (prose.get(child) ?? 0) >= most);
    if (!inner) break;
    best = inner;
  }
  return best;
}

/** Takes out what a reader of the page does not see; returns how often that were words. */
function takeHidden(article: Element): number {
  const hidden = [...article.querySelectorAll('[style]')].filter((element) =>
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? ''),
  );
  const words = hidden.filter((element) => lengthOf(element) > 0).length;
  for (const element of hidden) element.remove();
  return words;
}

const BLOCK = /^(?:P|DIV|TD|TH|LI|H[1-6]|BLOCKQUOTE|DD|DT|SECTION|ARTICLE|BODY|CENTER|BR)$/u;

/** Nodes without words between two that have some: a page has a few, a hostile one a million. */
const MOST_EMPTY = 20;

/** What stands before a node on its line: the node of its last words. */
function nodeBefore(node: Node): Node | null {
  let empty = 0;
  for (let at: Node | null = node; at && !BLOCK.test(at.nodeName); at = at.parentNode)
    for (let one = at.previousSibling; one && !BLOCK.test(one.nodeName); one = one.previousSibling) {
      if (one.textContent?.trim()) return one;
      if (++empty > MOST_EMPTY) return null;
    }
  return null;
}

/** Bold words are kept where a paragraph begins with them: there they may be its heading. */
const LEAD = 'data-lead';
function markLeads(article: Element): void {
  for (const bold of article.querySelectorAll('b, strong')) {
    const before = nodeBefore(bold);
    if (!before || (before as Element).hasAttribute?.(LEAD)) bold.setAttribute(LEAD, '');
  }
}

/** Footnotes as Word's converter lists them: each gets its mark in front, so that they are told from what is numbered in the text. */
function markFootnotes(article: Element): void {
  for (const [i, note] of [...article.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]')].entries()) {
    const paragraph = article.ownerDocument.createElement('p');
    paragraph.textContent = `[${String(i + 1)}]${note.textContent.replace(BACK, '').trim()}`;
    (note.parentElement ?? note).before(paragraph);
    note.remove();
  }
}
/** What leads from a footnote back to its mark is none of its words. */
const BACK = /\s*[↑↩⤴]\ufe0e?\s*$/u;

function turndown(): Turndown {
  const service = new Turndown({ headingStyle: 'atx', bulletListMarker: '-' });
  // Nothing of the text may change: a dot behind a number is no list of Markdown.
  service.escape = (text) => text;
  service.addRule('link', { filter: 'a', replacement: (words) => words });
  service.addRule('image', { filter: 'img', replacement: () => '' });
  service.addRule('slanted', { filter: ['em', 'i'], replacement: (words) => words });
  service.addRule('bold', {
    filter: ['b', 'strong'],
    replacement: (words, node) => ((node as Element).hasAttribute(LEAD) ? `**${words}**` : words),
  });
  return service;
}

/** The page's title goes first where the article does not show it itself: a cover needs its name. Throws for markup beyond the limits. */
export function htmlToText(html: string, file: string): Text {
  const short = html.replace(/data:[\w/+.-]+;base64,[\w+/=\s]+/gu, '');
  refuseHugeMarkup(file, short);
  const { document } = parseHTML(/<html/i.test(short) ? short : `<html><body>${short}</body></html>`);
  for (const element of document.querySelectorAll(ASIDE)) element.remove();
  const whole = article(document.body);
  const hidden = takeHidden(whole);
  for (const sup of whole.querySelectorAll('sup'))
    sup.textContent = superscript(sup.textContent, nodeBefore(sup)?.textContent?.trimEnd().slice(-8) ?? '');
  markFootnotes(whole);
  markLeads(whole);
  tablesToRows(whole);
  const text = turndown().turndown(whole as HTMLElement);
  const title =
    document.title
      .trim()
      .split(/[_|]|\s[-–—]\s/u)[0]
      ?.trim() ?? '';
  const titled = title.includes('工作报告') && !text.slice(0, 400).includes('工作报告');
  return {
    text: titled ? `${title}\n\n${text}` : text,
    doubts:
      hidden === 0
        ? []
        : [doubt('hidden', file, `网页里有 ${String(hidden)} 处不显示的文字，没有收入`, '请对照网页核对正文是否完整')],
  };
}
