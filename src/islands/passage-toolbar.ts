/** The toolbar of a passage: copies its link, its words with the source, or a citation, and shares it. */
import type { CitedPassage, CitedReport } from '../lib/cite/cited.ts';
import type { CitationStyle } from '../lib/cite/citation.ts';
import { passageMarkup } from '../lib/cite/passage-markup.ts';
import { fill } from '../lib/markup.ts';
import { openEnded } from '../lib/report/report-name.ts';
import { copyText } from './copy-text.ts';
import { failure, loadCode } from './load.ts';
import { openBeside } from './open-beside.ts';
import { part } from './part.ts';

interface Passage extends CitedPassage {
  /** What the passage is, shown in the toolbar. */
  what: string;
  /** Absolute address of the page of its section; null in the front matter. */
  page: string | null;
  start: string;
  /** Its words for the share sheet, if they are too many in full. */
  share?: string;
}

/** What the card of a number asks the toolbar to do. */
export interface PassOn {
  what: 'picture' | 'error';
  head: string;
  sentence: Element;
}

const SENTENCE = '.report-text span[id]';
/** The heading of a section. */
const HEADING = ':scope > :is(h2, h3, h4, h5, h6), :scope > .run-in > :first-child';
/** Messengers show only a few lines of a shared text. */
const SHARE_LENGTH = 200;
const COPIED: Record<string, string> = { link: '链接已复制', quote: '文字和出处已复制' };

type CitationCode = typeof import('../lib/cite/citation.ts');

/** Loaded when the toolbar opens, to be there before a button is pressed: browsers allow copying only right after a press. */
let citation: Promise<CitationCode | null> | undefined;
const citationCode = () =>
  (citation ??= loadCode(import('../lib/cite/citation.ts')).catch(() => {
    // The next call tries again.
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

  /** `own`: whether this page is the page of the section. */
  openSection(section: Element, url: string, at: Element, own: boolean): void {
    const passage = sectionPassage(section, url);
    this.#open(own ? { ...passage, page: null } : passage, at, true);
  }

  /** Opens the toolbar for a selection in the text. */
  openSelection(selection: Selection): void {
    const range = selection.getRangeAt(0);
    const start = range.startContainer.parentElement?.closest(SENTENCE);
    const quote = selection.toString().trim();
    if (!start || quote.length < 2) return;
    this.#open({ ...this.#sentencePassage(start), quote, what: '选中的文字' }, range, false);
  }

  /** Does what the card of a number asks for. */
  passOn({ what, head, sentence }: PassOn): Promise<void> {
    return this.#extra(what, this.#sentencePassage(sentence), head);
  }

  /** Loads and runs an action that few readers use. */
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
    // On a phone the toolbar is at the foot, where it could cover the passage.
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
      // Closing the share sheet is no error; any other error is shown.
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

/** The title of the section around an element, from its ¶, else from its heading; the title of the page if the page is that section. */
function sectionTitle(element: Element): string {
  const section = element.closest('section');
  if (!section) return '';
  const label = section.querySelector(':scope > .pilcrow, :scope > * > .pilcrow')?.getAttribute('aria-label');
  if (label?.includes('：')) return label.replace(/^.*?：/, '');
  const heading = label ? section.querySelector(HEADING) : document.querySelector('h1');
  return openEnded(heading?.textContent.replace(/¶$/, '') ?? '');
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

/** `北庄镇政府工作报告，2025-02-28`: the source of a sentence for readers in a group chat. */
const placeAndDate = ({ place, title, date }: CitedReport): string =>
  [title.includes(place.name) ? title : place.name + title, date].filter(Boolean).join('，');

/** `一、2024年工作回顾 · 北庄镇政府工作报告（2025年） · …`: the page's title, with the section before it unless it is there already. */
const shareTitle = ({ section }: Passage): string =>
  section === '' || document.title.startsWith(section) ? document.title : `${section} · ${document.title}`;

customElements.define('passage-tools', PassageTools);
export type { PassageTools };
