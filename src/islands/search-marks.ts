/** <search-marks>: marks every hit on a page that was opened from a result, and moves between them. */
import { h, toDom } from '../lib/markup.ts';
import { openPack } from '../lib/search/index/pack.ts';
import type { Manifest, TraditionalPairs } from '../lib/search/index/index-format.ts';
import { marksIn } from '../lib/search/find/marks.ts';
import { dropMarks, takeMarks, type PageMarks } from '../lib/search/show/search-memory.ts';
import type { Traditional } from '../lib/search/text/fold.ts';
import { href, idOf } from '../lib/urls.ts';
import { loadBytes, loadJson } from './load.ts';
import { textNodes, wrapRanges } from './wrap-ranges.ts';

/** Sentences and headings: the units that the index counts, so the ones that are marked. */
const BLOCKS = 'main [id^="s"]:is(span), main :is(h1, h2, h3, h4, h5, h6)';

/** The classes of the bar at the bottom of the window, on a phone above the bar that is already there. */
const BAR =
  'floating bottom-[calc(1rem+env(safe-area-inset-bottom))] max-w-[calc(100vw-2rem)] ps-3.5 text-sm max-lg:bottom-[calc(3.75rem+env(safe-area-inset-bottom))] print:hidden';
const STEP = 'min-h-11 min-w-11 border-s border-rule text-base hover:text-accent';
const OUTLINE_COUNT =
  'search-outline-count ms-1.5 bg-mark px-1 text-xs font-normal whitespace-nowrap text-mark-ink tabular-nums print:hidden';

class SearchMarks extends HTMLElement {
  #hits: HTMLElement[][] = [];
  #at = -1;

  show(marks: PageMarks, traditional: Traditional): void {
    this.clear();
    for (const block of document.querySelectorAll<HTMLElement>(BLOCKS)) {
      if (!block.closest('search-marks')) this.#hits.push(...markBlock(block, marks, traditional));
    }
    if (this.#hits.length === 0) {
      this.remove();
      return;
    }
    const label = marks.q.length > 14 ? `${marks.q.slice(0, 14)}……` : marks.q;
    this.className = BAR;
    this.replaceChildren(
      ...[
        h(
          'p',
          { class: 'me-2 tabular-nums', role: 'status', 'aria-live': 'polite' },
          h('a', { href: marks.back, title: '回到搜索结果' }, `“${label}”`),
          ' ',
          h('span', {}),
        ),
        h('button', { class: STEP, type: 'button', 'data-step': '-1', 'aria-label': '上一处' }, '↑'),
        h('button', { class: STEP, type: 'button', 'data-step': '1', 'aria-label': '下一处' }, '↓'),
        h('button', { class: STEP, type: 'button', 'data-step': '0', 'aria-label': '去掉标记' }, '✕'),
      ].map(toDom),
    );
    const target = document.getElementById(idOf(location.hash));
    const here = this.#hits.findIndex(([first]) => first && target?.contains(first));
    this.#go(Math.max(0, here), false);
    this.#countInOutline();
  }

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
      if (!button) return;
      const step = Number(button.dataset['step']);
      if (step === 0) {
        this.clear();
        dropMarks();
        this.remove();
      } else this.#go((this.#at + step + this.#hits.length) % this.#hits.length, true);
    });
  }

  clear(): void {
    for (const mark of this.#hits.flat()) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#hits = [];
    for (const count of document.querySelectorAll('.search-outline-count')) count.remove();
  }

  /** Adds to each entry of the outline the number of hits in its section and the sections below it. */
  #countInOutline(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.report-outline a[href^="#"]')) {
      const section = document.getElementById(link.hash.slice(1));
      const count = this.#hits.filter(([first]) => first && section?.contains(first)).length;
      if (count > 0) link.append(toDom(h('span', { class: OUTLINE_COUNT }, `${count} 处`)));
    }
  }

  #go(index: number, move: boolean): void {
    for (const mark of this.#hits[this.#at] ?? []) mark.removeAttribute('aria-current');
    this.#at = index;
    for (const mark of this.#hits[index] ?? []) mark.setAttribute('aria-current', 'true');
    const text = this.querySelector('p span');
    if (text) text.textContent = `第 ${index + 1} 处，共 ${this.#hits.length} 处`;
    if (move) this.#hits[index]?.[0]?.scrollIntoView({ block: 'center' });
  }
}
customElements.define('search-marks', SearchMarks);

/** Wraps each hit of a block in <mark>, in several if it runs through links or other elements; returns the marks of each hit. */
function markBlock(block: HTMLElement, { needles }: PageMarks, traditional: Traditional): HTMLElement[][] {
  const found = textNodes(block);
  const hits = wrapRanges(found, marksIn(found.text, needles, traditional), 'mark', 'search-mark');
  return hits.filter((parts) => parts.length > 0);
}

export async function markPage(): Promise<void> {
  const marks = takeMarks(location.pathname);
  if (!marks) return;
  const traditional = marks.traditional ? await table() : new Map<string, string>();
  const element = document.querySelector<SearchMarks>('search-marks') ?? document.createElement('search-marks');
  document.body.append(element);
  if (element instanceof SearchMarks) element.show(marks, traditional);
}

/** Loads the table of traditional characters, which only a collection with such texts needs. */
async function table(): Promise<Traditional> {
  const folder = new URL(href('/data/search/'), location.href);
  const { version } = await loadJson<Manifest>(new URL('manifest.json', folder));
  const bytes = new Uint8Array(await loadBytes(new URL(`${version}/traditional.pack`, folder)));
  return new Map((await openPack<TraditionalPairs>(bytes)).pairs);
}
