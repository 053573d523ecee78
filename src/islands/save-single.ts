/** A button that saves reports as one HTML file, which is made in the browser from their data. */
import type { SingleReport } from '../lib/single/single-file.ts';
import type { Report } from '../schema/report.ts';
import { href } from '../lib/urls.ts';
import { loadCode, loadJson, loadText } from './load.ts';
import { loadFigures } from './load-figures.ts';
import { orRetry } from './or-retry.ts';
import { part } from './part.ts';
import { saveBlob } from './save-blob.ts';

class SaveSingle extends HTMLElement {
  connectedCallback(): void {
    const status = part(this, '[role=status]');
    part(this, 'button').addEventListener('click', () => void orRetry(status, '数据', () => this.#save(status)));
  }

  async #save(status: Element): Promise<void> {
    const { reports = '', file = 'reports', title = '' } = this.dataset;
    status.replaceChildren('正在存……');
    const [{ singleFile }, script, ...found] = await Promise.all([
      loadCode(import('../lib/single/single-file.ts')),
      loadText(href('/single-file.js')),
      ...reports.split(',').map(single),
    ]);
    const day = new Date().toISOString().slice(0, 10);
    const site = new URL(href('/'), location.href).href;
    const blob = new Blob([singleFile({ title, script, site, day }, found)], { type: 'text/html' });
    saveBlob(blob, `${file}.html`);
    status.replaceChildren(`已存为 ${file}.html，${String(Math.round(blob.size / 1000))} kB`);
  }
}

const single = async (id: string): Promise<SingleReport> => ({
  report: await loadJson<Report>(href(`/data/reports/${id}.json`)),
  indicators: await loadFigures(id),
});

customElements.define('save-single', SaveSingle);
