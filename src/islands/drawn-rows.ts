import { painted } from './slices.ts';
import { whenNear } from './when-near.ts';

/** How many rows are added to the table in a frame; more would keep readers with a slow machine waiting. */
const FRAME = 10;
/** How many rows of a long table are drawn at first; the others are added as the reader comes near the end. */
const AHEAD = 60;

/** Draws the rows of a table, some each frame; those of a long table beyond the view wait until the reader scrolls to them. */
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

  /** Shows the rows that are hidden in the page, a group each frame; those up to the row with the id `wanted` at once. */
  async showWaiting(wanted: string): Promise<void> {
    const waiting = [...this.#table.querySelectorAll<HTMLElement>('[data-waits]')];
    const last = waiting.findIndex((group) => wanted !== '' && group.querySelector(`[id="${CSS.escape(wanted)}"]`));
    for (const [at, group] of waiting.entries()) {
      if (at > last) await painted();
      delete group.dataset['waits'];
    }
  }

  /**
   * Replaces the rows. Resolves when all are drawn or replaced by others, for a long table when the first are drawn; the row with the id
   * `wanted` is drawn at once. Assistive technology is told the index of each row of a long table.
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
    // Keep the height of the table until all rows are drawn: else the page would move for a reader who has scrolled.
    this.#scroller.style.minHeight = isLong ? '' : `${this.#scroller.offsetHeight}px`;
    for (const body of [...this.#table.tBodies]) if (body !== this.#body) body.remove();
    this.#body.replaceChildren(...slice(0, first));
    this.#scroller.scrollTop = 0;
    const rest = (async (): Promise<void> => {
      // While it is out of sight it has no layout, so that its end would seem near.
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

  /** Resolves when the reader is within two heights of the scrolling box from its end. */
  async #nearEnd(): Promise<void> {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    if (scrollHeight - scrollTop <= 3 * clientHeight) return;
    await new Promise((done) => this.#scroller.addEventListener('scroll', done, { once: true }));
    await this.#nearEnd();
  }
}
