/** <phrase-history>: on /phrases/?q=…, the places and years in whose reports a run of text stands. */
import { toDom } from '../lib/markup.ts';
import { historyMarkup, phraseQuery } from '../lib/phrase/phrase-history.ts';
import { NO_FILTERS } from '../lib/search/ask/request.ts';
import { orRetry } from './or-retry.ts';
import { askSearch } from './search-client.ts';

class PhraseHistory extends HTMLElement {
  connectedCallback(): void {
    const run = (new URLSearchParams(location.search).get('q') ?? '').trim();
    const input = document.querySelector<HTMLInputElement>('#phrase');
    if (input && run !== '') input.value = run;
    if (phraseQuery(run) !== '') void orRetry(this, '搜索数据', () => this.#show(run));
  }

  async #show(run: string): Promise<void> {
    this.textContent = '正在查找……';
    const request = { q: phraseQuery(run), filters: NO_FILTERS, sort: 'date', limit: 1, spread: true } as const;
    const answer = await askSearch(request);
    if (answer) this.replaceChildren(toDom(historyMarkup(run, answer.spread)));
  }
}
customElements.define('phrase-history', PhraseHistory);
