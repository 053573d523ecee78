/**
 * Times queries in a browser that nobody watches: developer tools, and with them whatever drives a browser from outside, make
 * each request of a page take half as long again. The page measures by itself and sends the times here. A process of its own,
 * since what serves the files is to have nothing else to do: takes the work as JSON, prints the times as JSON.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CHROME_FLAGS, findChrome } from '../browser/chrome.ts';
import { serveStatic } from '../browser/static-server.ts';
import type { Search } from './search-in-page.ts';

/** Between two queries, as between two keys. */
const PAUSE = 50;
/** After the first answer, in which nobody has typed on. */
const REST = 1_000;
const PATIENCE = 120_000;

/** What is to be timed: milliseconds from asking to the first `shown` hits of each query, in turn, on one page. */
export interface Timing {
  /** Served as a site; a page is written into it. */
  folder: string;
  /** Source text of an expression that opens a search: see search-in-page.ts. */
  opening: string;
  queries: readonly string[];
  shown: number;
}

/** Rejects with what went wrong in the page. */
async function timeQueries({ folder, opening, queries, shown }: Timing): Promise<number[]> {
  const profile = mkdtempSync(path.join(tmpdir(), 'report-explorer-profile-'));
  const site = await serveStatic(folder);
  const results = Promise.withResolvers<number[]>();
  const inbox = await receiver(results.resolve, results.reject);
  const given = JSON.stringify({ queries, shown, rest: REST, pause: PAUSE, inbox: inbox.url } satisfies Given);
  const script = `(${String(timeInPage)})(() => ${opening}, ${given})`.replaceAll('</', '<\\/');
  writeFileSync(
    path.join(folder, 'timed.html'),
    `<!doctype html><meta charset="utf-8"><title>timed</title><script type="module">${script}</script>`,
  );
  const browser = spawn(
    findChrome(),
    [...CHROME_FLAGS, '--headless=new', `--user-data-dir=${profile}`, `${site.url}timed.html`],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  void gone.then(() => results.reject(new Error('浏览器没有给出结果就结束了')));
  const timer = setTimeout(() => results.reject(new Error('页面两分钟内没有给出结果')), PATIENCE);
  try {
    return await results.promise;
  } finally {
    clearTimeout(timer);
    browser.kill();
    await gone;
    await Promise.all([site.close(), inbox.close()]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

interface Given {
  queries: readonly string[];
  shown: number;
  rest: number;
  pause: number;
  inbox: string;
}

/** Runs in the page; uses nothing but its arguments. */
async function timeInPage(open: () => Promise<Search>, given: Given): Promise<void> {
  const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const tell = (what: object): Promise<unknown> =>
    fetch(given.inbox, { method: 'POST', mode: 'no-cors', body: JSON.stringify(what) });
  try {
    const search = await open();
    await search(given.queries[0] ?? '', given.shown);
    await wait(given.rest);
    const times: number[] = [];
    for (const q of given.queries) {
      const begun = performance.now();
      await search(q, given.shown);
      times.push(performance.now() - begun);
      await wait(given.pause);
    }
    await tell({ times });
  } catch (error) {
    await tell({ error: String(error) });
  }
}

/** Takes what the page sends. */
async function receiver(
  resolve: (times: number[]) => void,
  reject: (error: Error) => void,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.end();
      const told = JSON.parse(Buffer.concat(parts).toString()) as { times?: number[]; error?: string };
      if (told.times) resolve(told.times);
      else reject(new Error(told.error));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return { url: `http://127.0.0.1:${String(port)}/`, close };
}

const work = JSON.parse(readFileSync(0, 'utf8')) as Timing;
console.log(JSON.stringify(await timeQueries(work)));
