/** Draws a chart when it comes near the view. Arrow keys move through the points and announce them. The table beside it says the same. */
import { chartCsv, pointText, walkOrder, type ChartSpec } from '../lib/chart/chart.ts';
import { h, toDom } from '../lib/markup.ts';
import { href } from '../lib/urls.ts';
import { failure, loadCode } from './load.ts';
import { orRetry } from './or-retry.ts';
import { part } from './part.ts';
import { pause } from './slices.ts';
import type { Drawing } from './report-chart/draw-chart.ts';
import { saveBlob } from './save-blob.ts';
import { whenNear } from './when-near.ts';

class ReportChart extends HTMLElement {
  #spec: ChartSpec | null = null;
  #drawing: Drawing | null = null;
  #order: number[] = [];
  /** The index in `#order` of the shown point; −1 before the first. */
  #at = -1;
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const spec = JSON.parse(this.dataset['chart'] ?? '') as ChartSpec;
    this.#spec = spec;
    this.#order = walkOrder(spec);
    signal.addEventListener(
      'abort',
      whenNear(part(this, '.chart-canvas'), 200, () => void this.#draw(spec)),
    );
    this.addEventListener('click', (event) => this.#clicked(event), { signal });
    const redraw = (): void => this.#drawing?.recolour();
    const themes = new MutationObserver(redraw);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-size', 'data-mode'] });
    signal.addEventListener('abort', () => themes.disconnect());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
    window.addEventListener(
      'beforeprint',
      () => {
        this.#drawing?.recolour('light');
        // Reading the light tokens changed the theme for a moment; ignore that change.
        themes.takeRecords();
      },
      { signal },
    );
    window.addEventListener('afterprint', redraw, { signal });
    matchMedia('print').addEventListener('change', redraw, { signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#drawing?.destroy();
    this.#drawing = null;
  }

  async #draw(spec: ChartSpec): Promise<void> {
    const { signal } = this.#stop;
    const frame = part(this, '.chart-canvas');
    const code = await loadCode(import('./report-chart/draw-chart.ts')).catch(() => null);
    await pause();
    if (!this.isConnected || this.#drawing) return;
    if (!code) {
      const { words, button } = await failure('图', () => void this.#draw(spec));
      part(this, '.chart-point').textContent = `${words}下表内容相同。`;
      frame.replaceChildren(button);
      return;
    }
    const canvas = document.createElement('canvas');
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-roledescription', '图表');
    canvas.setAttribute(
      'aria-label',
      `${spec.title}，${spec.points.length} 个点。用方向键逐点查看，回车打开原句；下方表格内容相同。`,
    );
    canvas.addEventListener('keydown', (event) => this.#walked(event));
    frame.replaceChildren(canvas);
    const drawing = await code.drawChart(canvas, spec, (index) => this.#show(this.#order.indexOf(index)));
    // The element was removed in the meantime.
    if (signal.aborted) drawing.destroy();
    else this.#drawing = drawing;
    this.dataset['drawn'] = '';
  }

  #walked(event: KeyboardEvent): void {
    const last = this.#order.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: Math.min(last, this.#at + 1),
      ArrowDown: Math.min(last, this.#at + 1),
      ArrowLeft: Math.max(0, this.#at - 1),
      ArrowUp: Math.max(0, this.#at - 1),
      Home: 0,
      End: last,
    };
    if (event.key === 'Enter') {
      this.querySelector<HTMLElement>('.chart-point a')?.click();
      return;
    }
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#show(next);
  }

  /** Marks a point and describes it below the drawing, where assistive technology announces it. */
  #show(at: number): void {
    const index = this.#order[at];
    const point = index === undefined ? undefined : this.#spec?.points[index];
    if (!this.#spec || index === undefined || !point) return;
    this.#at = at;
    this.#drawing?.mark(index);
    const link = toDom(h('a', { href: href(point.url) }, point.indicator === null ? '查看' : '看原句'));
    part(this, '.chart-point').replaceChildren(`${pointText(this.#spec, point)}　`, link);
  }

  #clicked(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-download]') : null;
    const spec = this.#spec;
    if (!button || !spec) return;
    const form = button.dataset['download'];
    if (form === 'png' || form === 'svg') void this.#savePicture(spec, form);
    else
      saveBlob(
        new Blob([chartCsv(spec, (path) => new URL(href(path), location.href).href)], { type: 'text/csv' }),
        `${spec.file}.csv`,
      );
  }

  #savePicture(spec: ChartSpec, form: 'png' | 'svg'): Promise<void> {
    return orRetry(part(this, '.chart-point'), '图片', async () => {
      const { chartSvg, savePicture } = await loadCode(import('./report-chart/chart-picture.ts'));
      await savePicture((foot) => chartSvg(spec, foot), form, spec.file);
    });
  }
}

customElements.define('report-chart', ReportChart);
