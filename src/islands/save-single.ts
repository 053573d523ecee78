/** A button that saves reports as one HTML file, which is made in the browser from their data. */
import type { SingleReport } from '../lib/single/single-file.ts';
import type { Report } from '../schema/report.ts';
import { href } from '../lib/urls.ts';
import { failure, loadCode, loadJson } from './load.ts';
import { loadFigures } from './load-figures.ts';
import { saveBlob } from './save-blob.ts';

class SaveSingle extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#save());
  }

  async #save(): Promise<void> {
    const status = this.querySelector('[role=status]');
    const { reports = '', file = 'reports', title = '' } = this.dataset;
    status?.replaceChildren('正在存……');
    try {
      const [{ singleFile }, script, ...found] = await Promise.all([
        loadCode(import('../lib/single/single-file.ts')),
        fetch(href('/single-file.js')).then((response) => response.text()),
        ...reports.split(',').map(single),
      ]);
      const day = new Date().toISOString().slice(0, 10);
      const site = new URL(href('/'), location.href).href;
      const pieces = singleFile(
        { title, script, site, day },
        found,
        found.map(({ report }) => report),
      );
      const blob = new Blob([...pieces], { type: 'text/html' });
      saveBlob(blob, `${file}.html`);
      status?.replaceChildren(`已存为 ${file}.html，${String(Math.round(blob.size / 1000))} kB`);
    } catch {
      const { words, button } = await failure('数据', () => void this.#save());
      status?.replaceChildren(words, button);
    }
  }
}

const single = async (id: string): Promise<SingleReport> => ({
  report: await loadJson<Report>(href(`/data/reports/${id}.json`)),
  indicators: await loadFigures(id),
});

customElements.define('save-single', SaveSingle);
