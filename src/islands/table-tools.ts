/** <table-tools>: copies the whole table before it, or downloads it as CSV or as an Excel sheet. */
import { h, toDom } from '../lib/markup.ts';
import { csvLines } from '../lib/table/csv.ts';
import { tableRows, type TableCell } from '../lib/table/table-rows.ts';
import { button } from '../lib/ui/classes.ts';
import { copyText } from './copy-text.ts';
import { loadCode } from './load.ts';
import { orRetry } from './or-retry.ts';
import { part } from './part.ts';
import { saveBlob } from './save-blob.ts';

const WAYS = [
  ['copy', '复制表格'],
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
] as const;

class TableTools extends HTMLElement {
  connectedCallback(): void {
    const buttons = WAYS.map(([way, name]) =>
      h('button', { type: 'button', class: button('sm'), 'data-as': way }, name),
    );
    this.replaceChildren(...[...buttons, h('span', { role: 'status' })].map(toDom));
    this.addEventListener('click', ({ target }) => {
      const how = target instanceof Element ? target.closest<HTMLElement>('[data-as]')?.dataset['as'] : undefined;
      if (how) void this.#take(how);
    });
  }

  get #table(): HTMLTableElement {
    const table = this.previousElementSibling?.querySelector('table');
    if (!table) throw new Error('no table before <table-tools>');
    return table;
  }

  async #take(how: string): Promise<void> {
    const rows = tableRows(this.#table);
    const name = this.#table.caption?.textContent.trim() || document.title;
    const status = part(this, '[role=status]');
    if (how === 'copy')
      await copyText(rows.map((row) => row.join('\t')).join('\n')).then(
        () => status.replaceChildren('表格已复制'),
        () => status.replaceChildren('没有复制成功'),
      );
    else
      await orRetry(status, '表格', async () => {
        saveBlob(
          how === 'csv' ? new Blob([csvLines(rows)], { type: 'text/csv' }) : await sheet(rows),
          `${name}.${how}`,
        );
        status.replaceChildren('已下载');
      });
  }
}

/** Makes an Excel sheet in which numbers stay numbers. The library is loaded with the first sheet. */
async function sheet(rows: readonly (readonly TableCell[])[]): Promise<Blob> {
  const { default: write } = await loadCode(import('write-excel-file/browser'));
  const [head = [], ...body] = rows;
  return write([head.map((value) => ({ value, fontWeight: 'bold' as const })), ...body.map((row) => [...row])], {
    stickyRowsCount: 1,
  }).toBlob();
}

customElements.define('table-tools', TableTools);
