/** Compares any two to five reports in the view that the address names. Pairs also have pages that need no JavaScript. */
import { comparisonView, viewNeeds } from '../lib/compare/comparison-views/comparison-view.ts';
import {
  MOST_REPORTS,
  readComparison,
  VIEWS,
  type ComparisonState,
  type View,
} from '../lib/compare/comparison-address.ts';
import {
  makeComparison,
  type ComparedConcept,
  type ComparisonExtras,
  type ComparisonReport,
  type Part,
} from '../lib/compare/comparison/comparison.ts';
import { chooserItem, listedBy, type ListedReport } from '../lib/compare/chooser-item.ts';
import { toDom } from '../lib/markup.ts';
import { compareUrl, href } from '../lib/urls.ts';
import type { Report } from '../schema/report.ts';
import { failure, loadOnce } from './load.ts';
import { loadFigures } from './load-figures.ts';
import { part } from './part.ts';
import { appendInSlices, pause } from './slices.ts';

type LoadedReport = Partial<ComparisonReport> & Pick<ComparisonReport, 'report'>;

class CompareReports extends HTMLElement {
  /** Counts the requests, so that a slow answer never replaces a later one. */
  #turn = 0;
  /** The text by which the list of reports was last filtered. */
  #typed = '';

  connectedCallback(): void {
    this.addEventListener('change', () => this.#choose());
    this.addEventListener('submit', (event) => event.preventDefault());
    part(this, '[data-chooser-filter]').addEventListener('input', () => {
      const { reports } = readComparison(new URLSearchParams(location.search));
      this.#list(reports).catch(() => this.#fail(this.#turn, '报告的目录'));
    });
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-view]') : null;
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(link.href);
    });
    window.addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=reports]')];
  }

  #go(address: string): void {
    history.pushState(null, '', address);
    void this.#show();
  }

  /** Called when the boxes change: reports that were compared keep their order, a new one comes last. */
  #choose(): void {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const { reports, view } = readComparison(new URLSearchParams(location.search));
    const kept = reports.filter((id) => ticked.includes(id));
    const chosen = [...kept, ...ticked.filter((id) => !kept.includes(id))];
    this.#go(chosen.length === 0 ? (this.dataset['address'] ?? '') : this.#address(chosen, view));
  }

  #address(reports: readonly string[], view: View): string {
    return href(compareUrl(reports, view === 'figures' ? undefined : view));
  }

  /** Lists the chosen reports and those that match the typed words. The list of the page is left if it has all of these already. */
  async #list(chosen: readonly string[]): Promise<void> {
    const typed = part<HTMLInputElement>(this, '[data-chooser-filter]').value.trim();
    const listed = new Set(this.#boxes.map(({ value }) => value));
    if (typed === this.#typed && chosen.every((id) => listed.has(id))) return;
    const all = await loadOnce<ListedReport[]>(this.#source('reports.json'));
    this.#typed = typed;
    const kept = all.filter(({ id }) => chosen.includes(id));
    const fitting = listedBy(all, typed === '' ? [] : typed.split(/\s+/));
    const shown = [...kept, ...fitting.filter(({ id }) => !chosen.includes(id))];
    part(this, '[data-chooser-list]').replaceChildren(...shown.map((report) => toDom(chooserItem(report))));
    this.#tick(chosen);
  }

  #tick(chosen: readonly string[]): void {
    for (const box of this.#boxes) {
      box.checked = chosen.includes(box.value);
      box.disabled = !box.checked && chosen.length >= MOST_REPORTS;
    }
  }

  /** Shows the comparison that the address names. */
  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const state = readComparison(new URLSearchParams(location.search));
    try {
      await this.#list(state.reports);
    } catch {
      return this.#fail(turn, '报告的目录');
    }
    if (turn !== this.#turn) return;
    const known = state.reports.filter((id) => this.#boxes.some(({ value }) => value === id));
    const chosen = known.slice(0, MOST_REPORTS);
    this.#tick(chosen);
    part(this, '[data-chooser-note]').textContent = note(state, known);
    // /theme.js sets the same before the first paint, so that the room is there from the start.
    document.documentElement.toggleAttribute('data-comparing', chosen.length > 1);
    if (chosen.length < 2) return;
    this.#showTabs(chosen, state.view);
    const title = part(this, '[data-comparison-title]');
    title.textContent = '正在载入……';
    try {
      const [concepts, ...contents] = await Promise.all([
        loadOnce<ComparedConcept[]>(this.#source('index.json')),
        ...chosen.map((id) => this.#loadReport(id, viewNeeds(state.view))),
      ]);
      if (turn !== this.#turn) return;
      const comparison = makeComparison(concepts, contents);
      await pause();
      const { children, ...shell } = comparisonView(comparison, state.view);
      const view = toDom({ ...shell, children: [] });
      if (turn !== this.#turn) return;
      part(this, '[data-comparison-view]').replaceChildren(view);
      title.textContent = `${comparison.reports.map(({ name }) => name).join('、')}：${VIEWS.find(({ id }) => id === state.view)?.title ?? ''}`;
      await appendInSlices(view, children, () => turn === this.#turn);
      if (turn !== this.#turn) return;
      this.dataset['status'] = 'done';
    } catch {
      await this.#fail(turn, '比较所需的数据');
    }
  }

  async #fail(turn: number, what: string): Promise<void> {
    const { words, button } = await failure(what, () => void this.#show());
    if (turn !== this.#turn) return;
    document.documentElement.toggleAttribute('data-comparing', true);
    part(this, '[data-comparison-title]').textContent = words;
    part(this, '[data-comparison-view]').replaceChildren(button);
  }

  #showTabs(chosen: readonly string[], view: View): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
      const own = VIEWS.find(({ id }) => id === link.dataset['view'])?.id ?? 'figures';
      link.href = this.#address(chosen, own);
      if (own === view) {
        link.setAttribute('aria-current', 'page');
        const tabs = link.parentElement;
        // scrollIntoView would scroll the page too.
        if (tabs) tabs.scrollLeft = link.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - link.offsetWidth) / 2;
      } else link.removeAttribute('aria-current');
    }
  }

  async #loadReport(id: string, needs: readonly Part[]): Promise<LoadedReport> {
    const [extras, indicators, report] = await Promise.all([
      loadOnce<ComparisonExtras>(this.#source(`${id}.json`)),
      needs.includes('indicators') ? loadFigures(id) : null,
      needs.includes('sections') ? loadOnce<Report>(href(`/data/reports/${id}.json`)) : null,
    ]);
    return { ...extras, ...(indicators && { indicators }), ...(report && { sections: report.sections }) };
  }

  #source(name: string): string {
    return `${this.dataset['source'] ?? ''}${name}`;
  }
}

/** Returns what is wrong with the choice of reports; empty if nothing is. */
function note({ reports }: ComparisonState, known: readonly string[]): string {
  const unknown = reports.filter((id) => !known.includes(id));
  const parts = [
    unknown.length > 0 ? `没有编号为 ${unknown.join('、')} 的报告。` : '',
    known.length > MOST_REPORTS ? `最多比较 ${MOST_REPORTS} 份，只取前 ${MOST_REPORTS} 份。` : '',
    known.length === 1 ? '再选一份就可以比较。' : '',
  ];
  return parts.join('');
}

customElements.define('compare-reports', CompareReports);
