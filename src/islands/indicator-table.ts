/** Filters, sorts and downloads the indicator table; its state is in the address. Without the script the page still has the whole table. */
import { indicatorCsv, indicatorJson } from '../lib/table/indicator-download.ts';
import { SORTS } from '../lib/table/columns.ts';
import {
  chipMarkup,
  choiceMarkup,
  clearMarkup,
  columnsMarkup,
  headMarkup,
  noRowsMarkup,
  rowMarkup,
} from '../lib/table/indicator-row-markup.ts';
import type { IndicatorRow } from '../lib/table/indicator-rows.ts';
import {
  FACETS,
  LATE_FACETS,
  PLAIN_ROWS,
  queryRows,
  readState,
  sortedBy,
  valueName,
  writeState,
  type Facet,
  type TableResult,
  type TableState,
} from '../lib/table/indicator-table.ts';
import { toDom } from '../lib/markup.ts';
import { href, idOf } from '../lib/urls.ts';
import type { TableFacets } from '../schema/site-data.ts';
import { DrawnRows } from './drawn-rows.ts';
import { failure, loadOnce } from './load.ts';
import { part } from './part.ts';
import { saveBlob } from './save-blob.ts';
import { pause } from './slices.ts';
import { loadRows, type LoadedRows } from './table-source.ts';
import { whenNear } from './when-near.ts';

/** In a collection of more than PLAIN_ROWS rows, a result longer than this is drawn as the reader scrolls. */
const LONG = 300;

/** How many more reports of a large collection are searched at a time if neither reports nor concepts are chosen. */
const LOOKED_THROUGH = 20;

class IndicatorTable extends HTMLElement {
  readonly #total = Number(this.dataset['total']);
  readonly #isLarge = this.#total > PLAIN_ROWS;
  #state: TableState = readState(new URLSearchParams());
  #loaded: LoadedRows | null = null;
  #result: TableResult | null = null;
  /** The number of reports that are searched if none are chosen. */
  #most = LOOKED_THROUGH;
  #target = '';
  #drawn = new DrawnRows<IndicatorRow>(part(this, '.table-scroll'), part(this, 'table'), part(this, 'tbody'));
  #columns: TableState['columns'] = [];

  connectedCallback(): void {
    const form = part<HTMLFormElement>(this, 'form');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => this.#changed(form, target));
    this.addEventListener('click', (event) => this.#clicked(event));
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#closeMenus(null));
    document.addEventListener('click', ({ target }) => this.#closeMenus(target));
    this.addEventListener('toggle', ({ target }) => void this.#fill(target as HTMLDetailsElement), true);
    this.addEventListener('focusin', ({ target }) => this.#closeMenus(target));
    for (const moved of ['popstate', 'hashchange']) window.addEventListener(moved, () => void this.#restore());
    this.#showOrder();
    whenNear(part(this, '.table-scroll'), 400, () => void this.#drawn.showWaiting(''));
    if (location.search !== '' || location.hash !== '') void this.#restore();
  }

  /** Shows the state in the address: on arrival, on back and forward, and when the fragment names a row. */
  async #restore(): Promise<void> {
    this.#state = readState(new URLSearchParams(location.search));
    this.#target = idOf(location.hash);
    const isPlain = writeState(this.#state) === '';
    // The id of a row contains that of its report: REPORT.SENTENCE.N
    if (isPlain && this.#isLarge && this.#target !== '')
      this.#state = { ...this.#state, facets: { ...this.#state.facets, report: [this.#target.replace(/\..*/, '')] } };
    this.#showControls();
    if (writeState(this.#state) !== '' || this.#result) await this.#show();
    else this.#reveal();
  }

  #changed(form: HTMLFormElement, target: EventTarget | null): void {
    const data = new FormData(form);
    const chosen = (name: string): string[] => data.getAll(name).filter((value) => typeof value === 'string');
    const { sort, descending, facets } = this.#state;
    // Values that came from the address and have no box stay chosen.
    const unseen = (facet: Facet): string[] =>
      facets[facet].filter((value) => !form.querySelector(`input[name=${facet}][value="${CSS.escape(value)}"]`));
    const query = new URLSearchParams([
      ...['q', 'cols'].map((name) => [name, chosen(name).join()]),
      ...FACETS.map((facet) => [facet, [...unseen(facet), ...chosen(facet)].join()]),
    ]);
    // Typing replaces the history entry; every other choice adds one.
    this.#go({ ...readState(query), sort, descending }, target instanceof HTMLInputElement && target.name === 'q');
  }

  #clicked({ target }: Event): void {
    const asked = (name: string): string | undefined =>
      target instanceof Element ? target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] : undefined;
    const sort = SORTS.find((one) => one === asked('sort'));
    const [go, format] = [asked('go'), asked('download')];
    if (sort) this.#go(sortedBy(this.#state, sort));
    else if (go !== undefined) {
      this.#go(readState(new URLSearchParams(go)));
      // The button was removed with its condition, so the focus moves to the table.
      part(this, '.table-scroll').focus({ preventScroll: true });
    } else if (asked('more') !== undefined) {
      if (this.#result) this.#most += LOOKED_THROUGH;
      void this.#show();
    } else if (format) void this.#download(format);
  }

  #go(state: TableState, replace = false): void {
    this.#state = state;
    this.#target = '';
    const address = location.pathname + writeState(state);
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void this.#show();
  }

  async #show(): Promise<void> {
    const status = part(this, '[data-status]');
    const state = this.#state;
    // The last load failed and is tried again.
    if (status.querySelector('button')) status.textContent = '正在载入……';
    try {
      const loaded = await loadRows(this.dataset['rows'] ?? '', state, this.#isLarge ? this.#most : Infinity);
      // The state changed in the meantime.
      if (state !== this.#state) return;
      this.#loaded = loaded;
    } catch {
      const { words, button } = await failure('筛选和排序所需的数据', () => void this.#show());
      status.replaceChildren(words, '表中仍是原来的各行。', button);
      return;
    }
    this.#result = queryRows(this.#loaded.prepared, state);
    await pause();
    if (state === this.#state) await this.#draw(this.#loaded, this.#result.rows);
  }

  async #draw({ prepared, left }: LoadedRows, rows: readonly IndicatorRow[]): Promise<void> {
    const { columns } = this.#state;
    const isLong = prepared.rows.length > PLAIN_ROWS && rows.length > LONG;
    const drawn = this.#drawn.show(rows, (row) => toDom(rowMarkup(row, columns)), isLong, this.#target);
    if (rows.length === 0) part(this, 'tbody').append(toDom(noRowsMarkup(columns, this.#without())));
    this.#showOrder();
    this.#reveal();
    await pause();
    this.#showControls();
    await drawn;
    if (this.#result?.rows !== rows) return;
    const isTarget = ({ id }: IndicatorRow): boolean => id === this.#target;
    const words = [
      rows.length === this.#total ? `共 ${this.#total} 条` : `显示 ${rows.length} 条，共 ${this.#total} 条`,
      left > 0 && `查过最新的 ${this.#most} 份报告，还有 ${left} 份`,
      prepared.rows.some(isTarget) && !rows.some(isTarget) && '地址所指的一行不符合现在的条件，没有显示',
    ];
    part(this, '[data-status]').textContent = words.filter(Boolean).join('；');
    part(this, '[data-more]').hidden = left === 0;
  }

  /** Draws the head and the columns, and marks the column by which the rows are sorted. */
  #showOrder(): void {
    const { sort, descending, columns } = this.#state;
    if (columns.join() !== this.#columns.join()) {
      part(this, 'thead').replaceChildren(toDom(headMarkup(columns, true)));
      part(this, 'colgroup').replaceWith(toDom(columnsMarkup(columns)));
      this.#columns = columns;
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-sort]')) {
      const cell = button.closest('th');
      if (button.dataset['sort'] === sort) cell?.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else cell?.removeAttribute('aria-sort');
    }
  }

  /** Sets controls, counts and chips to the state. */
  #showControls(): void {
    const { q, facets, columns } = this.#state;
    const chips = q.trim() === '' ? [] : [chipMarkup(`“${q.trim()}”`, this.#without('q'))];
    const text = part<HTMLInputElement>(this, 'input[name=q]');
    if (text.value !== q) text.value = q;
    for (const box of this.querySelectorAll<HTMLInputElement>('input[name=cols]'))
      box.checked = columns.some((column) => column === box.value);
    for (const facet of FACETS) {
      const chosen = facets[facet];
      this.querySelector(`[data-chosen=${facet}]`)?.replaceChildren(String(chosen.length || ''));
      const names = new Map(chosen.map((value) => [value, valueName(this.#result?.rows ?? [], facet, value)]));
      for (const box of this.querySelectorAll<HTMLInputElement>(`input[name=${facet}]`)) {
        box.checked = names.has(box.value);
        if (box.checked) names.set(box.value, box.nextElementSibling?.textContent ?? box.value);
        this.#showBoxCount(box, facet);
      }
      for (const [value, name] of names) chips.push(chipMarkup(name, this.#without(facet, value)));
    }
    if (chips.length > 1) chips.push(clearMarkup(this.#without()));
    part(this, '[data-chips]').replaceChildren(...chips.map(toDom));
  }

  /** Shows the count beside a box, and hides a box that would leave no rows. Rows that are not loaded are not counted. */
  #showBoxCount(box: HTMLInputElement, facet: Facet): void {
    const isKnown = !this.#isLarge || (this.#loaded?.left === 0 && facet !== 'report' && facet !== 'concept');
    const item = box.closest('label');
    if (!this.#result || !isKnown || !item) return;
    const count = this.#result.counts[facet].get(box.value) ?? 0;
    part(item, '[data-count]').textContent = String(count);
    item.hidden = count === 0 && !box.checked;
  }

  /** Fills a menu when it is first opened if its choices are not in the page. */
  async #fill(menu: HTMLDetailsElement): Promise<void> {
    const facet = menu.querySelector<HTMLElement>('[data-chosen]')?.dataset['chosen'] ?? '';
    if (!menu.open || !LATE_FACETS.includes(facet) || menu.querySelector('label')) return;
    const choices = part(menu, 'fieldset');
    try {
      const all = await loadOnce<TableFacets>(`${this.dataset['rows'] ?? ''}facets.json`);
      const own = all.find((one) => one.facet === facet)?.values ?? [];
      choices.replaceChildren(part(choices, 'legend'), ...own.map((value) => toDom(choiceMarkup(facet, value))));
      this.#showControls();
    } catch {
      const { words, button } = await failure('可选的值', () => void this.#fill(menu));
      choices.replaceChildren(part(choices, 'legend'), words, button);
    }
  }

  /** Returns the query string of the state without one of its conditions, or without all. */
  #without(name?: string, value?: string): string {
    const query = new URLSearchParams(writeState(this.#state));
    for (const one of name === undefined ? ['q', ...FACETS] : [name]) {
      const others = value === undefined ? [] : (query.get(one) ?? '').split(',').filter((other) => other !== value);
      query.set(one, others.join());
    }
    return query.toString();
  }

  /** Marks the row that the address names and scrolls to it. */
  #reveal(): void {
    this.querySelector('.is-target')?.classList.remove('is-target');
    if (this.#target !== '') void this.#drawn.showWaiting(this.#target);
    const row = this.#target === '' ? null : this.querySelector(`tr[id="${CSS.escape(this.#target)}"]`);
    row?.classList.add('is-target');
    row?.scrollIntoView({ block: 'center' });
  }

  async #download(format: string): Promise<void> {
    if (!this.#result) await this.#show();
    const rows = this.#result?.rows ?? [];
    const { columns } = this.#state;
    const absolute = (path: string): string => new URL(href(path), location.href).href;
    const blob =
      format === 'csv'
        ? new Blob([indicatorCsv(rows, columns, absolute)], { type: 'text/csv' })
        : new Blob([indicatorJson(rows, columns, absolute, location.href)], { type: 'application/json' });
    saveBlob(blob, `indicators-${rows.length}.${format}`);
  }

  /** Closes the menus except the one that contains `inside`. If `inside` is null, the focus goes back to the button of the menu. */
  #closeMenus(inside: EventTarget | null): void {
    for (const menu of this.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
      if (inside instanceof Node && menu.contains(inside)) continue;
      menu.open = false;
      if (!inside) menu.querySelector('summary')?.focus();
    }
  }
}

customElements.define('indicator-table', IndicatorTable);
