import { painted } from './slices.ts';

/** So many rows are put into the table at once; more would keep a reader with a slow machine waiting. */
const FRAME = 10;
/** Rows by which the window moves, so that a little scrolling changes nothing, and rows kept on either side of those in view. */
const STEP = 10;
const MARGIN = 20;

/**
 * The rows of a table: all of them, a frame's worth at a time, or, of very many, those in view alone between two spacers. Then
 * all are equally high, and assistive technology hears the true place of each.
 */
export class DrawnRows<Row extends { id: string }> {
  readonly #scroller: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #body: HTMLTableSectionElement;
  #rows: readonly Row[] = [];
  #make: (row: Row) => HTMLElement = () => document.createElement('tr');
  /** In px; 0 where the table has all its rows. */
  #rowHeight = 0;
  #viewHeight = 0;
  #window = '';
  #turn = 0;

  constructor(scroller: HTMLElement, table: HTMLTableElement, body: HTMLTableSectionElement) {
    this.#scroller = scroller;
    this.#table = table;
    this.#body = body;
    scroller.addEventListener('scroll', () => this.#drawWindow(), { passive: true });
    window.addEventListener('resize', () => {
      const { scrollTop } = this.#scroller;
      if (this.#rowHeight === 0) return;
      this.#measure();
      this.#drawWindow(scrollTop);
    });
  }

  /** Resolves when all rows stand there or others are to; the row of the id `wanted` is there at once. */
  async show(
    rows: readonly Row[],
    make: (row: Row) => HTMLElement,
    isWindowed: boolean,
    wanted: string,
  ): Promise<void> {
    const turn = ++this.#turn;
    const place = rows.findIndex(({ id }) => id === wanted);
    const { offsetHeight } = this.#scroller;
    this.#rows = rows;
    this.#make = make;
    this.#table.setAttribute('aria-rowcount', String(rows.length + 1));
    this.#table.classList.toggle('is-windowed', isWindowed);
    this.#rowHeight = 0;
    this.#scroller.style.minHeight = '';
    if (isWindowed) {
      this.#measure();
      this.#drawWindow(Math.max(0, place * this.#rowHeight - this.#viewHeight / 2));
      return;
    }
    // The table keeps its height until all rows stand there: else the page would move a reader who has scrolled.
    this.#scroller.style.minHeight = `${offsetHeight}px`;
    const first = Math.max(FRAME, place + 1);
    this.#body.replaceChildren(...rows.slice(0, first).map(make));
    this.#scroller.scrollTop = 0;
    for (let at = first; at < rows.length; at += FRAME) {
      await painted();
      if (turn !== this.#turn) return;
      this.#body.append(...rows.slice(at, at + FRAME).map(make));
    }
    this.#scroller.style.minHeight = '';
  }

  /** How high rows are depends on the reader's text size. */
  #measure(): void {
    this.#window = '';
    this.#body.replaceChildren(...this.#rows.slice(0, 1).map(this.#make));
    this.#rowHeight = this.#body.getBoundingClientRect().height;
    this.#viewHeight = parseFloat(getComputedStyle(this.#scroller).maxHeight);
  }

  /** Rows that stay in the window stay in the document, and so keep the focus. */
  #drawWindow(scrolled?: number): void {
    if (this.#rowHeight === 0) return;
    const first = Math.floor((scrolled ?? this.#scroller.scrollTop) / this.#rowHeight / STEP) * STEP;
    const start = Math.max(0, first - MARGIN);
    const end = Math.min(this.#rows.length, first + STEP + Math.ceil(this.#viewHeight / this.#rowHeight) + MARGIN);
    if (this.#window === `${start} ${end}`) return;
    this.#window = `${start} ${end}`;
    const there = new Map([...this.#body.children].map((row) => [row.id, row]));
    const shown = this.#rows.slice(start, end).map((row, at) => {
      const element = there.get(row.id) ?? this.#make(row);
      element.setAttribute('aria-rowindex', String(start + at + 2));
      return element;
    });
    const children = [this.#spacer(start), ...shown, this.#spacer(this.#rows.length - end)];
    const hadFocus = this.#body.contains(document.activeElement);
    for (const child of [...this.#body.children]) if (!children.includes(child)) child.remove();
    for (const [at, child] of children.entries())
      if (this.#body.children[at] !== child) this.#body.insertBefore(child, this.#body.children[at] ?? null);
    // A row that left the document must not take the keyboard with it.
    if (hadFocus && !this.#body.contains(document.activeElement)) this.#scroller.focus({ preventScroll: true });
    if (scrolled !== undefined) this.#scroller.scrollTop = scrolled;
  }

  #spacer(rows: number): HTMLElement {
    const spacer = document.createElement('tr');
    spacer.className = 'table-spacer';
    spacer.setAttribute('aria-hidden', 'true');
    spacer.style.height = `${rows * this.#rowHeight}px`;
    spacer.insertCell();
    return spacer;
  }
}
