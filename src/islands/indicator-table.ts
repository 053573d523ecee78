/** Filters, sorts and downloads the indicator table; its state is in the address. The page is complete without it. */
import { indicatorCsv, indicatorJson } from '../lib/table/indicator-download.ts';
import { COLUMN_ENTRIES, COLUMNS, LARGEST_FIRST, SORTS, type Sort } from '../lib/table/columns.ts';
import { columnsMarkup, headMarkup, rowMarkup, sortOf } from '../lib/table/indicator-row-markup.ts';
import { indicatorRows, type IndicatorRow, type RowNames } from '../lib/table/indicator-rows.ts';
import {
  FACETS,
  PLAIN_ROWS,
  prepareRows,
  queryRows,
  readState,
  rowText,
  writeState,
  type PreparedRows,
  type TableResult,
  type TableState,
} from '../lib/table/indicator-table.ts';
import { h, toDom } from '../lib/markup.ts';
import { button, CHIP } from '../lib/ui/classes.ts';
import { fold } from '../lib/search/text/fold.ts';
import { href, idOf } from '../lib/urls.ts';
import { rowSources, type RowIndex } from '../lib/table/row-files.ts';
import { windowOfRows } from '../lib/table/window-of-rows.ts';
import type { Indicator } from '../schema/indicator.ts';
import { failure, loadJson } from './load.ts';
import { saveBlob } from './save-blob.ts';
import { painted, pause } from './slices.ts';

/** In a collection of more than PLAIN_ROWS, a result longer than this keeps only the rows in view in the document. */
const WINDOW_ROWS = 300;

/** Reports of a large collection that are looked through at a time, where neither reports nor concepts are chosen. */
const LOOKED_THROUGH = 20;

/** So many rows are put into the table at once; more would keep a reader with a slow machine waiting. */
const FRAME_ROWS = 10;

/** The rows that a state asks for. */
interface LoadedRows {
  /** The reports and files that they are made of. */
  from: string;
  rows: PreparedRows;
  /** Reports that are not looked through. */
  left: number;
}

class IndicatorTable extends HTMLElement {
  #state: TableState = readState(new URLSearchParams());
  #loaded: LoadedRows | null = null;
  #preparing: { from: string; rows: Promise<PreparedRows> } | null = null;
  /** Reports that are looked through where none are chosen. */
  #most = LOOKED_THROUGH;
  /** By address, whatever was asked for once. */
  #coming = new Map<string, Promise<unknown>>();
  #result: TableResult | null = null;
  /** Row elements by id, made for `#columns`. */
  #elements = new Map<string, HTMLElement>();
  #columns = '';
  /** Columns that the head was made for. */
  #headColumns = '';
  /** In px; 0 where they have to be measured again. */
  #rowHeight = 0;
  #viewHeight = 0;
  #window: [number, number] = [-1, -1];
  /** Rows that still wait to be put into the table, a frame's worth at a time. */
  #waiting: IndicatorRow[] = [];

  connectedCallback(): void {
    const form = this.#one('form', HTMLFormElement);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => this.#changed(event.target));
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#closeMenus(true);
    });
    document.addEventListener('click', (event) => {
      if (event.target instanceof Node && !form.contains(event.target)) this.#closeMenus(false);
    });
    this.addEventListener('focusin', ({ target }) => this.#closeMenus(false, target));
    window.addEventListener('popstate', () => void this.#restore());
    window.addEventListener('hashchange', () => void this.#restore());
    this.#scroller.addEventListener('scroll', () => this.#drawWindow(), { passive: true });
    window.addEventListener('resize', () => {
      this.#rowHeight = 0;
      this.#window = [-1, -1];
      this.#drawWindow();
    });
    this.#makeHead();
    if (location.search !== '' || (this.#isLarge && location.hash !== '')) void this.#restore();
  }

  get #total(): number {
    return Number(this.dataset['total']);
  }

  /** Whether the page holds only the first rows. */
  get #isLarge(): boolean {
    return this.#total > PLAIN_ROWS;
  }

  get #windowed(): boolean {
    return (this.#loaded?.rows.rows.length ?? 0) > PLAIN_ROWS && (this.#result?.rows.length ?? 0) > WINDOW_ROWS;
  }

  get #scroller(): HTMLElement {
    return this.#one('.table-scroll', HTMLElement);
  }

  #one<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`indicator-table without ${selector}`);
    return element;
  }

  /** Shows what the address says: on arrival, back and forward, and when the fragment names a row. */
  async #restore(): Promise<void> {
    const state = readState(new URLSearchParams(location.search));
    const row = idOf(location.hash);
    const plain = writeState(state) === '' && this.#result === null && (!this.#isLarge || row === '');
    // Which report a row is of, its id says: REPORT.SENTENCE.N
    const isElsewhere = this.#isLarge && row !== '' && writeState(state) === '';
    this.#state = isElsewhere ? { ...state, facets: { ...state.facets, report: [row.replace(/\..*/, '')] } } : state;
    this.#showControls();
    if (!plain) await this.#show();
    this.#reveal(row);
  }

  #changed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const form = this.#one('form', HTMLFormElement);
    const data = new FormData(form);
    const all = (name: string): string[] => data.getAll(name).filter((value) => typeof value === 'string');
    this.#go(
      {
        ...this.#state,
        q: all('q').join(),
        facets: Object.fromEntries(FACETS.map((facet) => [facet, all(facet)])) as Record<
          (typeof FACETS)[number],
          string[]
        >,
        columns: COLUMNS.filter((column) => all('cols').includes(column)),
      },
      // One entry of the history for a run of typing, one for every other choice.
      target.name === 'q',
    );
  }

  #clicked(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const sort = event.target.closest<HTMLElement>('[data-sort]')?.dataset['sort'];
    const key = SORTS.find((one) => one === sort);
    if (key) {
      this.#sortBy(key);
      return;
    }
    const drop = event.target.closest<HTMLElement>('[data-drop]')?.dataset['drop'];
    if (drop !== undefined) {
      this.#drop(drop);
      // The button is gone with its condition; the keyboard goes on at the table.
      this.#scroller.focus({ preventScroll: true });
      return;
    }
    if (event.target.closest('[data-more]')) {
      if (this.#result) this.#most += LOOKED_THROUGH;
      return void this.#show();
    }
    const format = event.target.closest<HTMLElement>('[data-download]')?.dataset['download'];
    if (format) void this.#download(format === 'json' ? 'json' : 'csv');
  }

  /** First click sorts, the second turns the order, the third goes back to reading order. */
  #sortBy(sort: Sort): void {
    const first = LARGEST_FIRST.has(sort);
    const same = this.#state.sort === sort;
    if (same && this.#state.descending !== first) this.#go({ ...this.#state, sort: null, descending: false }, false);
    else this.#go({ ...this.#state, sort, descending: same ? !first : first }, false);
  }

  /** Takes one choice back (`report=a`), or all of them (empty). */
  #drop(choice: string): void {
    const [name = '', value = ''] = choice.split(/=(.*)/s);
    const facet = FACETS.find((one) => one === name);
    const plain = readState(new URLSearchParams());
    if (facet) {
      const kept = this.#state.facets[facet].filter((one) => one !== value);
      this.#go({ ...this.#state, facets: { ...this.#state.facets, [facet]: kept } }, false);
    } else if (name === 'q') this.#go({ ...this.#state, q: '' }, false);
    else this.#go({ ...this.#state, q: '', facets: plain.facets }, false);
  }

  #go(state: TableState, replace: boolean): void {
    this.#state = state;
    const address = location.pathname + writeState(state);
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void this.#show();
  }

  /** The rows that the state asks for, in reading order. */
  async #load(): Promise<LoadedRows> {
    const index = await this.#file<RowIndex>(this.#source('index.json'));
    const { reports, files, left } = rowSources(this.#state, index, this.#isLarge ? this.#most : Infinity);
    const from = [...reports, ...files].join();
    if (this.#preparing?.from === from) return { from, left, rows: await this.#preparing.rows };
    const rows = this.#prepare([
      ...reports.map((id) => this.#rowsOf(id, index)),
      ...files.map((name) => this.#file<IndicatorRow[]>(this.#source(`concept/${name}`))),
    ]);
    this.#preparing = { from, rows };
    // Asked again it may come.
    rows.catch(() => (this.#preparing = null));
    return { from, left, rows: await rows };
  }

  async #prepare(coming: readonly Promise<IndicatorRow[]>[]): Promise<PreparedRows> {
    const plain = (text: string): string => fold(text).text;
    const rows = await Promise.all(coming);
    const texts: string[] = [];
    for (const own of rows) {
      await pause();
      texts.push(...own.map((row) => rowText(row, plain)));
    }
    return prepareRows(rows.flat(), plain, texts);
  }

  async #rowsOf(report: string, { concepts }: RowIndex): Promise<IndicatorRow[]> {
    const [names, indicators] = await Promise.all([
      this.#file<RowNames>(this.#source(`${report}.json`)),
      this.#file<Indicator[]>(href(`/data/indicators/${report}.json`)),
    ]);
    await pause();
    return indicatorRows(indicators, names, concepts);
  }

  #source(name: string): string {
    return `${this.dataset['rows'] ?? ''}${name}`;
  }

  #file<T>(address: string): Promise<T> {
    const coming = this.#coming.get(address) ?? loadJson(address);
    this.#coming.set(address, coming);
    // Asked again it may come.
    coming.catch(() => this.#coming.delete(address));
    return coming as Promise<T>;
  }

  async #show(): Promise<void> {
    const status = this.#one('[data-status]', HTMLElement);
    const state = this.#state;
    // What has failed is asked for again.
    if (status.querySelector('button')) status.textContent = '正在载入……';
    try {
      const loaded = await this.#load();
      // Asked anew meanwhile.
      if (state !== this.#state) return;
      this.#loaded = loaded;
    } catch {
      const { words, button } = await failure('筛选和排序所需的数据', () => void this.#show());
      status.replaceChildren(words, '表中仍是原来的各行。', button);
      return;
    }
    this.#result = queryRows(this.#loaded.rows, state);
    // Asked while nothing waits to be laid out.
    const height = this.#scroller.offsetHeight;
    await pause();
    if (state !== this.#state) return;
    this.#showOrder();
    this.#draw(height);
    await pause();
    this.#showControls();
  }

  #showCount(): void {
    const count = this.#result?.rows.length ?? 0;
    const left = this.#loaded?.left ?? 0;
    const looked = left > 0 ? `；查过最新的 ${this.#most} 份报告，还有 ${left} 份` : '';
    this.#one('[data-status]', HTMLElement).textContent =
      (count === this.#total ? `共 ${this.#total} 条` : `显示 ${count} 条，共 ${this.#total} 条`) + looked;
    this.#one('[data-more]', HTMLElement).hidden = left === 0;
  }

  /** `height` is that of the table now, which it keeps until all rows stand there: else the page would move a reader who has scrolled. */
  #draw(height: number): void {
    const rows = this.#result?.rows ?? [];
    this.#one('table', HTMLTableElement).setAttribute('aria-rowcount', String(rows.length + 1));
    this.#window = [-1, -1];
    this.#waiting = [];
    this.#scroller.style.minHeight = '';
    this.#fill(rows, height);
    // Last, since it makes the browser lay out what stands there now.
    this.#scroller.scrollTop = 0;
  }

  #fill(rows: readonly IndicatorRow[], height: number): void {
    if (this.#windowed) {
      this.#drawWindow(0);
      this.#showCount();
      return;
    }
    this.#one('table', HTMLTableElement).classList.remove('is-windowed');
    const body = this.#one('tbody', HTMLTableSectionElement);
    if (rows.length === 0) {
      const message = h(
        'td',
        { colspan: this.#state.columns.length + 1, class: 'py-8' },
        '没有符合这些条件的指标。 ',
        h('button', { type: 'button', class: button(), 'data-drop': '' }, '清除全部条件'),
      );
      body.replaceChildren(toDom(h('tr', {}, message)));
      this.#showCount();
      return;
    }
    this.#scroller.style.minHeight = `${height}px`;
    body.replaceChildren(...rows.slice(0, FRAME_ROWS).map((row) => this.#wholeElement(row)));
    this.#waiting = rows.slice(FRAME_ROWS);
    this.#drawWaiting();
  }

  /** Puts the next rows into the table after each frame that is painted; the count is told when all stand there. */
  #drawWaiting(): void {
    if (this.#waiting.length === 0) {
      this.#scroller.style.minHeight = '';
      this.#showCount();
      return;
    }
    const waiting = this.#waiting;
    const next = (): void => {
      if (waiting !== this.#waiting) return;
      this.#append(FRAME_ROWS);
      this.#drawWaiting();
    };
    void painted().then(next);
  }

  #append(count: number): void {
    this.#one('tbody', HTMLTableSectionElement).append(
      ...this.#waiting.slice(0, count).map((row) => this.#wholeElement(row)),
    );
    this.#waiting = this.#waiting.slice(count);
  }

  /** Long results keep only the rows in view in the document, between two spacers; assistive technology hears the true place of each. */
  #drawWindow(scrolled = this.#scroller.scrollTop): void {
    const rows = this.#result?.rows ?? [];
    if (!this.#windowed) return;
    const body = this.#one('tbody', HTMLTableSectionElement);
    if (this.#rowHeight === 0) this.#measure(body, rows);
    const [start, end] = windowOfRows(scrolled, this.#viewHeight, this.#rowHeight, rows.length);
    if (start === this.#window[0] && end === this.#window[1]) return;
    this.#window = [start, end];
    const spacer = (count: number): HTMLElement => {
      const element = toDom(
        h('tr', { 'aria-hidden': 'true', class: 'table-spacer' }, h('td', { colspan: this.#state.columns.length + 1 })),
      );
      element.style.height = `${count * this.#rowHeight}px`;
      return element;
    };
    this.#one('table', HTMLTableElement).classList.add('is-windowed');
    const elements = rows.slice(start, end).map((row, at) => {
      const element = this.#element(row);
      element.setAttribute('aria-rowindex', String(start + at + 2));
      return element;
    });
    const children = [spacer(start), ...elements, spacer(rows.length - end)];
    if (!body.contains(document.activeElement)) {
      body.replaceChildren(...children);
      return;
    }
    arrange(body, children);
    // A row that left the document must not take the keyboard with it.
    if (!body.contains(document.activeElement)) this.#scroller.focus({ preventScroll: true });
  }

  /** Rows of a windowed table are equally high; how high depends on the reader's text size. */
  #measure(body: HTMLTableSectionElement, rows: readonly IndicatorRow[]): void {
    this.#one('table', HTMLTableElement).classList.add('is-windowed');
    body.replaceChildren(...rows.slice(0, 1).map((row) => this.#element(row)));
    this.#rowHeight = body.getBoundingClientRect().height;
    this.#viewHeight = parseFloat(getComputedStyle(this.#scroller).maxHeight);
  }

  #element(row: IndicatorRow): HTMLElement {
    const columns = this.#state.columns.join();
    if (columns !== this.#columns || this.#elements.size > 4 * PLAIN_ROWS) {
      this.#elements.clear();
      this.#columns = columns;
    }
    let element = this.#elements.get(row.id);
    if (!element) {
      element = toDom(rowMarkup(row, this.#state.columns));
      this.#elements.set(row.id, element);
    }
    return element;
  }

  /** A row of a table that has all its rows: where it stands is plain, and its place in a longer table is forgotten. */
  #wholeElement(row: IndicatorRow): HTMLElement {
    const element = this.#element(row);
    element.removeAttribute('aria-rowindex');
    return element;
  }

  /** Heads of sortable columns become buttons. */
  #makeHead(): void {
    const { columns } = this.#state;
    const table = this.#one('table', HTMLTableElement);
    const head = toDom(headMarkup(columns));
    for (const column of ['name', ...columns] as const) {
      const key = sortOf(column);
      const cell = head.querySelector(`[data-column=${column}]`);
      if (!key || !cell) continue;
      cell.replaceChildren(
        toDom(
          h(
            'button',
            { type: 'button', class: 'before:absolute before:inset-0 hover:text-accent', 'data-sort': key },
            COLUMN_ENTRIES[column].title,
          ),
        ),
      );
    }
    table.tHead?.replaceChildren(head);
    table.querySelector('colgroup')?.replaceWith(toDom(columnsMarkup(columns)));
    this.#headColumns = columns.join();
  }

  /** The heads say by which column the rows are ordered. */
  #showOrder(): void {
    const { sort, descending, columns } = this.#state;
    if (columns.join() !== this.#headColumns) this.#makeHead();
    for (const button of this.querySelectorAll<HTMLElement>('[data-sort]')) {
      const cell = button.closest('th');
      if (button.dataset['sort'] === sort) cell?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else cell?.removeAttribute('aria-sort');
    }
  }

  /** Controls, counts and chips as the state has them. */
  #showControls(): void {
    const state = this.#state;
    const counts = this.#result?.counts;
    const chips = state.q.trim() === '' ? [] : [chip('q', `“${state.q.trim()}”`)];
    const text = this.#one('input[name=q]', HTMLInputElement);
    if (text.value !== state.q) text.value = state.q;
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      const facet = FACETS.find((one) => one === box.name);
      if (!facet) {
        box.checked = state.columns.some((column) => column === box.value);
        continue;
      }
      box.checked = state.facets[facet].includes(box.value);
      // What is not loaded is not counted.
      if (!counts || (this.#isLarge && (this.#loaded?.left !== 0 || facet === 'report' || facet === 'concept')))
        continue;
      const count = counts[facet].get(box.value) ?? 0;
      const item = box.closest('label');
      const place = item?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
      // No dead ends: a value that would leave nothing is not offered.
      if (item) item.hidden = count === 0 && !box.checked;
    }
    for (const facet of FACETS) {
      const chosen = state.facets[facet];
      this.#one(`[data-chosen=${facet}]`, HTMLElement).textContent = chosen.length === 0 ? '' : String(chosen.length);
      for (const value of chosen) {
        const box = this.querySelector(`input[name=${facet}][value="${CSS.escape(value)}"]`);
        chips.push(chip(`${facet}=${value}`, box?.nextElementSibling?.textContent ?? value));
      }
    }
    if (chips.length > 1) chips.push(h('button', { type: 'button', class: CHIP_BUTTON, 'data-drop': '' }, '全部清除'));
    this.#one('[data-chips]', HTMLElement).replaceChildren(...chips.map(toDom));
  }

  /** Opens at the row that the fragment names and marks it. */
  #reveal(id: string): void {
    this.querySelector('.is-target')?.classList.remove('is-target');
    if (id === '') return;
    const index = this.#result?.rows.findIndex((row) => row.id === id) ?? -1;
    if (index >= 0 && this.#windowed) {
      this.#scroller.scrollTop = Math.max(0, index * this.#rowHeight - this.#viewHeight / 2);
      this.#drawWindow();
    }
    if (this.#waiting.some((row) => row.id === id)) this.#append(this.#waiting.length);
    const row = document.getElementById(id);
    if (!row || !this.contains(row)) {
      if (this.#loaded?.rows.rows.some((one) => one.id === id))
        this.#one('[data-status]', HTMLElement).textContent += '；地址所指的一行不符合现在的条件，没有显示';
      return;
    }
    row.classList.add('is-target');
    row.scrollIntoView({ block: 'center' });
  }

  async #download(format: 'csv' | 'json'): Promise<void> {
    if (!this.#result) await this.#show();
    const rows = this.#result?.rows ?? [];
    const absolute = (path: string): string => new URL(href(path), location.href).href;
    const text =
      format === 'csv'
        ? indicatorCsv(rows, this.#state.columns, absolute)
        : indicatorJson(rows, this.#state.columns, absolute, location.href);
    saveBlob(
      new Blob([text], { type: format === 'csv' ? 'text/csv' : 'application/json' }),
      `indicators-${rows.length}.${format}`,
    );
  }

  /** Closes the menus but the one that holds the focus. */
  #closeMenus(refocus: boolean, focused: EventTarget | null = null): void {
    for (const menu of this.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
      if (focused instanceof Node && menu.contains(focused)) continue;
      menu.open = false;
      if (refocus) menu.querySelector('summary')?.focus();
    }
  }
}

/** Gives `parent` these children in this order; those that are there already stay in the document, and so keep the focus. */
function arrange(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  for (const [place, child] of children.entries()) {
    const there = parent.children[place];
    if (there !== child) parent.insertBefore(child, there ?? null);
  }
}

const CHIP_BUTTON = `${CHIP} min-h-7 flex-none bg-paper-2`;
const chip = (drop: string, text: string) =>
  h(
    'button',
    { type: 'button', class: CHIP_BUTTON, 'data-drop': drop, 'aria-label': `去掉条件 ${text}` },
    // However long, the × stays in sight.
    h('span', { class: 'inline-block max-w-[60vw] truncate align-bottom md:max-w-80' }, text),
    ' ×',
  );

customElements.define('indicator-table', IndicatorTable);
