/** Renders the pages of the site in child processes, up to one for each core. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { BuildFailed } from './bundle.ts';
import type { Ask, Made, Page, Told } from './page-worker.ts';

/** Starting another process takes about as long as rendering this many pages. */
const PAGES_A_PROCESS = 300;
const MOST_PROCESSES = 8;
/** Pages in one request to a process; few, so that all processes finish at about the same time. */
const BATCH = 50;
/** Let garbage grow to half of the memory in use; without these flags V8 keeps garbage until the machine runs short of memory. */
const LEAN = ['--max-semi-space-size=32', '--heap-growing-percent=50'];
const WORKER = fileURLToPath(new URL('./page-worker.ts', import.meta.url));

class Maker {
  readonly #child: ChildProcess;
  readonly #waiting: { resolve: (told: Told) => void; reject: (error: Error) => void }[] = [];

  constructor(bundle: string, folder: string) {
    this.#child = fork(WORKER, [bundle, folder], { execArgv: [...process.execArgv, ...LEAN] });
    this.#child.on('message', (told: Told) => this.#waiting.shift()?.resolve(told));
    this.#child.on('exit', () => {
      const error = new BuildFailed();
      for (const { reject } of this.#waiting) reject(error);
    });
  }

  ask(ask: Ask): Promise<Told> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.send(ask);
    });
  }

  close(): void {
    if (this.#child.connected) this.#child.disconnect();
  }
}

export class PageMakers {
  readonly #start: () => Maker;
  readonly #makers: Maker[];
  /** Cores that no other process uses. */
  #cores = Math.max(1, availableParallelism() - 1);
  /** While pages are made: starts as many more processes as there are cores and pages for. */
  #join = (): void => undefined;

  /** The processes render pages with the bundle in `bundle` and write them into `folder`. */
  constructor(bundle: string, folder: string) {
    this.#start = () => new Maker(bundle, folder);
    this.#makers = [this.#start()];
  }

  /** All pages of the site; if two have the same address, only the first. */
  async pages(): Promise<Page[]> {
    const told = await this.#makers[0]?.ask('pages');
    const pages = told && 'pages' in told ? told.pages : [];
    return [...new Map(pages.toReversed().map((page) => [page[1], page])).values()].reverse();
  }

  /** Call when the other processes of the build are done: their core is free, so one more process renders pages if many are left. */
  takeCore(): void {
    this.#cores = availableParallelism();
    this.#join();
  }

  /** Renders pages and calls `take` for each. Rejects with BuildFailed if a process fails. */
  async make(pages: readonly Page[], take: (made: Made) => void): Promise<void> {
    const batches = inBatches(pages);
    const work = async (maker: Maker): Promise<void> => {
      for (let batch = batches.shift(); batch; batch = batches.shift()) {
        const told = await maker.ask(batch);
        if ('made' in told) told.made.forEach(take);
      }
    };
    const running: Promise<void>[] = [];
    this.#join = () => {
      const left = batches.reduce((sum, { length }) => sum + length, 0);
      const wanted = Math.min(this.#cores, MOST_PROCESSES, Math.ceil(left / PAGES_A_PROCESS));
      while (this.#makers.length < wanted) this.#makers.push(this.#start());
      for (const maker of this.#makers.slice(running.length / 2)) running.push(work(maker), work(maker));
      // A failure is reported by the Promise.all below; this only prevents an unhandled rejection until then.
      for (const one of running) one.catch(() => undefined);
    };
    this.#join();
    for (let known = 0; known < running.length;) {
      known = running.length;
      await Promise.all(running);
    }
  }

  close(): void {
    this.#join = () => undefined;
    for (const maker of this.#makers) maker.close();
  }
}

/**
 * Groups pages into batches. Pages of one report or one concept are together, because they read the same data; each kind of page is spread
 * evenly over the whole, so that the estimate of the remaining time is right from the start.
 */
function inBatches(pages: readonly Page[]): Page[][] {
  const together = Map.groupBy(
    pages,
    ([, page]) => /^[^/.]*(?:\/[^/.]*)?/.exec(page.replace(/^embed\//, 'indicators/'))?.[0],
  );
  const kinds = Map.groupBy([...together.values()].flatMap(cut), ([first]) => first?.[1].split('/')[0]);
  return [...kinds.values()]
    .flatMap((batches) => batches.map((batch, at) => ({ batch, place: at / batches.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ batch }) => batch);
}

const cut = (pages: Page[]): Page[][] =>
  Array.from({ length: Math.ceil(pages.length / BATCH) }, (_, at) => pages.slice(at * BATCH, (at + 1) * BATCH));
