/** Reads a report that the visitor drops, chooses or pastes, in a worker, and shows it with all doubts. Nothing is sent anywhere. */
import { besideFigures, besideMarkup, type ConceptTwin } from '../lib/try/beside.ts';
import { noteMarkup, resultMarkup } from '../lib/try/result-markup.ts';
import type { GivenFile, TryAnswer, TryAsked, TryResult } from '../lib/try/messages.ts';
import { toDom } from '../lib/markup.ts';
import { href } from '../lib/urls.ts';
import { askWorker } from './ask-worker.ts';
import { isMissing, loadJson } from './load.ts';
import { isNewEnough, NEWER_NEEDED } from './new-enough.ts';
import { orRetry } from './or-retry.ts';
import { saveBlob } from './save-blob.ts';

/** In ms: reading a file is given up after this time. */
const PATIENCE = 60_000;
const SIDECAR = /\.ya?ml$/i;

class TryReport extends HTMLElement {
  #worker: Worker | undefined;
  #result: TryResult | undefined;

  connectedCallback(): void {
    if (!isNewEnough()) {
      this.#show('error', NEWER_NEEDED);
      return;
    }
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.files?.length) void this.#take([...target.files]);
    });
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      if (event.dataTransfer?.files.length) void this.#take([...event.dataTransfer.files]);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = this.#typed('text');
      const bytes = new TextEncoder().encode(text);
      if (text.trim()) void this.#read({ name: '粘贴的报告.txt', bytes }, null);
    });
    this.addEventListener('click', ({ target }) => {
      const name = target instanceof HTMLElement ? target.dataset['save'] : undefined;
      if (name) this.#save(name);
      const beside = target instanceof HTMLElement && 'showBeside' in target.dataset && target.closest('[data-beside]');
      if (beside) void orRetry(beside, '各地的数字', () => this.#showBeside(beside));
    });
  }

  #typed = (name: string): string =>
    this.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`)?.value ?? '';

  async #take(files: readonly File[]): Promise<void> {
    const given = await Promise.all(
      files.map(async (file): Promise<GivenFile> => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    const report = given.find(({ name }) => !SIDECAR.test(name));
    if (report) await this.#read(report, given.find(({ name }) => SIDECAR.test(name)) ?? null);
  }

  async #read(report: GivenFile, sidecar: GivenFile | null): Promise<void> {
    this.#show('reading', `正在读 ${report.name}……`);
    const asked: TryAsked = { report, sidecar, region: this.#typed('region'), source: this.#typed('source') };
    const answer = await this.#ask(asked).catch((error: unknown): TryAnswer => {
      const message = `没有读完：${error instanceof Error ? error.message : '程序没有载入'}`;
      return { refusal: { severity: 'error', line: null, message, hint: '请重新载入本页再试，或换一个文件' } };
    });
    this.#result = 'result' in answer ? answer.result : undefined;
    if ('result' in answer) this.#show('done', '读完了：', toDom(resultMarkup(answer.result)));
    else this.#show('error', '没有收下这个文件：', toDom(noteMarkup(answer.refusal)));
  }

  /** One file at a time: a worker that still reads the file before is terminated. */
  #ask(asked: TryAsked): Promise<TryAnswer> {
    this.#worker?.terminate();
    const worker = new Worker(new URL('./try-worker.ts', import.meta.url), { type: 'module' });
    this.#worker = worker;
    return askWorker<TryAnswer>(worker, asked, PATIENCE).finally(() => worker.terminate());
  }

  #show(status: string, words: string, content?: HTMLElement): void {
    this.dataset['tryStatus'] = status;
    this.querySelector('[role=status]')?.replaceChildren(words);
    this.querySelector('[data-result]')?.replaceChildren(...(content ? [content] : []));
  }

  /** Loads the figures of the collection only on request, because the requests show the host what the report is about. */
  async #showBeside(place: Element): Promise<void> {
    const result = this.#result;
    if (!result) return;
    place.replaceChildren('正在取……');
    const drawn = await Promise.all(
      besideFigures(result.indicators, result.report).map(async (own) => {
        const twin = await twinOf(own.concept);
        return twin && besideMarkup(own, result.report, twin);
      }),
    );
    const shown = drawn.filter((one) => one !== null);
    place.replaceChildren(...(shown.length > 0 ? shown.map(toDom) : ['本站的报告没有同一指标的数字。']));
  }

  #save(name: string): void {
    const file = this.#result?.files.find((one) => one.name === name)?.bytes;
    const text = this.#result?.data.find((one) => one.name === name)?.text;
    saveBlob(new Blob([file ?? text ?? '']), name);
  }
}

/** Loads the figures of the collection for a concept; null if no report has any. */
const twinOf = (concept: string): Promise<ConceptTwin | null> =>
  loadJson<ConceptTwin>(href(`/indicators/${concept}.json`)).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });

customElements.define('try-report', TryReport);
