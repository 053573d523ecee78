/** The toolbar of a passage: it copies link, words with source, or a citation, and shares. */
import type { CitedPassage, CitedReport } from '../lib/cite/cited.ts';
import type { CitationStyle } from '../lib/cite/citation.ts';
import { passageMarkup } from '../lib/cite/passage-markup.ts';
import { fill } from '../lib/markup.ts';
import { copyText } from './copy-text.ts';
import { failure, loadCode } from './load.ts';
import { openBeside } from './open-beside.ts';
import { part } from './part.ts';

interface Passage extends CitedPassage {
  /** What it is, for the reader of the toolbar. */
  what: string;
  /** Absolute address of its section's own page; null in the front matter. */
  page: string | null;
  start: string;
  /** Its words for the share sheet, where all of them would be too many. */
  share?: string;
}

/** What the card of a number asks for. */
export interface PassOn {
  what: 'picture' | 'error';
  head: string;
  sentence: Element;
}

const SENTENCE = '.report-text span[id]';
/** Messengers show a few lines of what is shared. */
const SHARE_LENGTH = 200;
const COPIED: Record<string, string> = { link: '链接已复制', quote: '文字和出处已复制' };

type CitationCode = typeof import('../lib/cite/citation.ts');

/** Comes when the toolbar opens, and so is there before a button is pressed: browsers copy only right after a press. */
let citation: Promise<CitationCode | null> | undefined;
const citationCode = () =>
  (citation ??= loadCode(import('../lib/cite/citation.ts')).catch(() => {
    // Asked again it may come.
    citation = undefined;
    return null;
  }));

class PassageTools extends HTMLElement {
  #passage: Passage | undefined;
  #marked: Element | undefined;

  connectedCallback(): void {
    fill(this, passageMarkup('errors' in this.dataset));
    this.addEventListener('click', (event) => void this.#pressed(event));
    this.addEventListener('beforetoggle', (event) => event.newState === 'closed' && this.#mark(undefined));
  }

  openSentence(sentence: Element, focus: boolean): void {
    this.#open(this.#sentencePassage(sentence), sentence, focus);
  }

  /** `own`: whether the page is that of the section. */
  openSection(section: Element, url: string, at: Element, own: boolean): void {
    const passage = sectionPassage(section, url);
    this.#open(own ? { ...passage, page: null } : passage, at, true);
  }

  /** What is selected within the text. */
  openSelection(selection: Selection): void {
    const range = selection.getRangeAt(0);
    const start = range.startContainer.parentElement?.closest(SENTENCE);
    const quote = selection.toString().trim();
    if (!start || quote.length < 2) return;
    this.#open({ ...this.#sentencePassage(start), quote, what: '选中的文字' }, range, false);
  }

  /** What the card of a number asks for. */
  passOn({ what, head, sentence }: PassOn): Promise<void> {
    return this.#extra(what, this.#sentencePassage(sentence), head);
  }

  /** What few readers do comes when they do. */
  async #extra(what: PassOn['what'], passage: Passage, head = ''): Promise<void> {
    const extras = await loadCode(import('./passage-extras.ts'));
    const extra = { ...passage, head };
    if (what === 'picture') await extras.savePicture(extra, this.#report);
    else extras.pointOut(extra, this.#report, this.dataset['errors'] ?? '');
  }

  get #report(): CitedReport {
    return JSON.parse(this.dataset['report'] ?? '{}') as CitedReport;
  }

  #sentencePassage(sentence: Element): Passage {
    const section = sectionTitle(sentence);
    return {
      what: section ? `${section}：一句` : '开头：一句',
      section,
      quote: sentence.textContent,
      url: new URL(`${this.dataset['url'] ?? ''}#${sentence.id}`, location.href).href,
      page: pageOf(sentence),
      start: sentence.id,
    };
  }

  #open(passage: Passage, at: Element | Range, focus: boolean): void {
    this.#passage = passage;
    void citationCode();
    part(this, '.passage-what').textContent = passage.what;
    part(this, '[role=status]').textContent = '';
    const page = part<HTMLAnchorElement>(this, '[data-page]');
    page.hidden = passage.page === null;
    page.href = passage.page ?? '';
    part(this, '[data-read]').hidden = !document.documentElement.hasAttribute('data-voice');
    const box = [...at.getClientRects()].at(-1);
    openBeside(this, box);
    this.#mark(at instanceof Element && at.matches(SENTENCE) ? at : undefined);
    // At the foot of a phone it would lie over what it is about.
    const sheet = this.getBoundingClientRect();
    if (box && getComputedStyle(this).position === 'fixed' && box.bottom > sheet.top)
      scrollBy({ top: box.bottom - sheet.top + 16 });
    if (focus) this.focus({ preventScroll: true });
  }

  #mark(sentence: Element | undefined): void {
    this.#marked?.classList.remove('marked');
    sentence?.classList.add('marked');
    this.#marked = sentence;
  }

  async #pressed({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const passage = this.#passage;
    if (!button || !passage) return;
    const status = part(this, '[role=status]');
    const { copy } = button.dataset;
    const code = copy && copy !== 'link' ? await citationCode() : undefined;
    if (code === null) {
      const { words, button: again } = await failure('引文', () => button.click());
      status.replaceChildren(words, again);
      return;
    }
    try {
      await this.#act(button.dataset, passage, code);
    } catch (error) {
      // The reader closed the share sheet; anything else is said.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      const what = copy ? '复制' : button.dataset['extra'] ? '存' : '分享';
      status.textContent = `没有${what}成功，请手动复制：${passage.url}`;
    }
  }

  async #act(asked: DOMStringMap, passage: Passage, code: CitationCode | undefined): Promise<void> {
    const { copy, extra } = asked;
    if (extra) await this.#extra(extra as PassOn['what'], passage);
    else if (copy) {
      const text = code ? code.cite(copy as CitationStyle, passage, this.#report, new Date()) : passage.url;
      await copyText(text);
      part(this, '[role=status]').textContent = COPIED[copy] ?? `引文已复制：${text}`;
    } else if ('share' in asked) {
      const text = `“${passage.share ?? passage.quote}”——${placeAndDate(this.#report)}`;
      await navigator.share({ title: shareTitle(passage), text, url: this.#shareUrl(passage) });
    } else if ('read' in asked) {
      this.hidePopover();
      document.dispatchEvent(new CustomEvent('read-aloud', { detail: passage.start }));
    }
  }

  #shareUrl({ page, start, url, share }: Passage): string {
    const { cards } = this.dataset;
    if (share !== undefined || url === page) return url;
    return cards ? new URL(`${cards}${start}/`, location.href).href : (page ?? url);
  }
}

/** Title of the section around an element, as its ¶ says it; the page's own title where the page is that section. */
function sectionTitle(element: Element): string {
  const section = element.closest('section');
  if (!section) return '';
  const pilcrow = section.querySelector(':scope > .pilcrow, :scope > * > .pilcrow');
  return pilcrow?.getAttribute('aria-label')?.replace(/^.*?：/, '') ?? document.querySelector('h1')?.textContent ?? '';
}

const pageOf = (element: Element): string | null =>
  element.closest('section')?.querySelector<HTMLAnchorElement>(':scope > .pilcrow, :scope > * > .pilcrow')?.href ??
  null;

function sectionPassage(section: Element, url: string): Passage {
  const title = sectionTitle(section);
  const text = [...section.querySelectorAll('p > span[id]')].map((sentence) => sentence.textContent).join('');
  const start = section.querySelector('span[id]')?.id ?? '';
  const share = text.length > SHARE_LENGTH ? `${text.slice(0, SHARE_LENGTH)}……` : text;
  return { what: title, section: title, quote: text, url, page: url, start, share };
}

/** `北庄镇政府工作报告，2025-02-28`: what a group chat has to know of a sentence. */
const placeAndDate = ({ place, title, date }: CitedReport): string =>
  [title.includes(place.name) ? title : place.name + title, date].filter(Boolean).join('，');

/** `一、2024年工作回顾 · 北庄镇政府工作报告（2025年） · …`: the page's own title names the report, and its section where it has one. */
const shareTitle = ({ section }: Passage): string =>
  section === '' || document.title.startsWith(section) ? document.title : `${section} · ${document.title}`;

customElements.define('passage-tools', PassageTools);
export type { PassageTools };
