import { painted } from './slices.ts';
import { whenNear } from './when-near.ts';

/** So many rows are put into the table at once; more would keep a reader with a slow machine waiting. */
const FRAME = 10;
/** Of a long table so many come at once; the others as the reader comes near the end of those. */
const AHEAD = 60;

/** The rows of a table, a frame's worth at a time; of a long one those beyond the view wait until the reader scrolls to them. */
export class DrawnRows<Row extends { id: string }> {
  readonly #scroller: HTMLElement;
  readonly #table: HTMLTableElement;
  readonly #body: HTMLTableSectionElement;
  #turn = 0;

  constructor(scroller: HTMLElement, table: HTMLTableElement, body: HTMLTableSectionElement) {
    this.#scroller = scroller;
    this.#table = table;
    this.#body = body;
  }

  /** The rows that wait in the page stand there, a group a frame; up to the row of an id at once. */
  async showWaiting(wanted: string): Promise<void> {
    const waiting = [...this.#table.querySelectorAll<HTMLElement>('[data-waits]')];
    const last = waiting.findIndex((group) => wanted !== '' && group.querySelector(`[id="${CSS.escape(wanted)}"]`));
    for (const [at, group] of waiting.entries()) {
      if (at > last) await painted();
      delete group.dataset['waits'];
    }
  }

  /**
   * Resolves when all rows stand there or others are to, of a long table when its first do; the row of the id `wanted` is there at
   * once. Assistive technology hears the true place of each row of a long one.
   */
  async show(rows: readonly Row[], make: (row: Row) => HTMLElement, isLong: boolean, wanted: string): Promise<void> {
    const turn = ++this.#turn;
    const first = Math.max(isLong ? AHEAD : FRAME, rows.findIndex(({ id }) => id === wanted) + 1);
    const slice = (from: number, to: number): HTMLElement[] =>
      rows.slice(from, to).map((row, at) => {
        const element = make(row);
        if (isLong) element.setAttribute('aria-rowindex', String(from + at + 2));
        return element;
      });
    this.#table.setAttribute('aria-rowcount', String(rows.length + 1));
    // The table keeps its height until all rows stand there: else the page would move a reader who has scrolled.
    this.#scroller.style.minHeight = isLong ? '' : `${this.#scroller.offsetHeight}px`;
    for (const body of [...this.#table.tBodies]) if (body !== this.#body) body.remove();
    this.#body.replaceChildren(...slice(0, first));
    this.#scroller.scrollTop = 0;
    const rest = (async (): Promise<void> => {
      // Out of sight it is not laid out, and seems to end where it begins.
      if (isLong) await new Promise<void>((done) => whenNear(this.#scroller, 0, done));
      for (let at = first; at < rows.length; at += FRAME) {
        if (isLong) await this.#nearEnd();
        await painted();
        if (turn !== this.#turn) return;
        this.#body.append(...slice(at, at + FRAME));
      }
      this.#scroller.style.minHeight = '';
    })();
    if (!isLong) await rest;
  }

  /** Resolves when the reader is two windows of the table or less from its end. */
  async #nearEnd(): Promise<void> {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    if (scrollHeight - scrollTop <= 3 * clientHeight) return;
    await new Promise((done) => this.#scroller.addEventListener('scroll', done, { once: true }));
    await this.#nearEnd();
  }
}
