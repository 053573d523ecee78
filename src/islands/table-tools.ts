/** <table-tools>: the table before it, whole, to the clipboard, as CSV or as an Excel sheet. */
import { csvLines } from '../lib/table/csv.ts';
import { tableRows, type TableCell } from '../lib/table/table-rows.ts';
import { copyText } from './copy-text.ts';
import { failure, loadCode } from './load.ts';
import { part } from './part.ts';
import { saveBlob } from './save-blob.ts';

class TableTools extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const how = target instanceof Element ? target.closest<HTMLElement>('[data-as]')?.dataset['as'] : undefined;
      if (how) void this.#take(how);
    });
  }

  get #table(): HTMLTableElement {
    const table = this.previousElementSibling?.querySelector('table');
    if (!table) throw new Error('table-tools without a table before it');
    return table;
  }

  async #take(how: string): Promise<void> {
    const rows = tableRows(this.#table);
    const name = this.#table.caption?.textContent.trim() || document.title;
    try {
      if (how === 'copy') await copyText(rows.map((row) => row.join('\t')).join('\n'));
      else if (how === 'csv') saveBlob(new Blob([csvLines(rows)], { type: 'text/csv' }), `${name}.csv`);
      else saveBlob(await sheet(rows), `${name}.xlsx`);
      part(this, '[role=status]').replaceChildren(how === 'copy' ? '表格已复制' : '已下载');
    } catch {
      if (how === 'copy') {
        part(this, '[role=status]').replaceChildren('没有复制成功');
        return;
      }
      const { words, button } = await failure('表格', () => void this.#take(how));
      part(this, '[role=status]').replaceChildren(words, button);
    }
  }
}

/** Numbers stay numbers; the library comes when a sheet is first asked for. */
async function sheet(rows: readonly (readonly TableCell[])[]): Promise<Blob> {
  const { default: write } = await loadCode(import('write-excel-file/browser'));
  const [head = [], ...body] = rows;
  return write([head.map((value) => ({ value, fontWeight: 'bold' as const })), ...body.map((row) => [...row])], {
    stickyRowsCount: 1,
  }).toBlob();
}

customElements.define('table-tools', TableTools);
