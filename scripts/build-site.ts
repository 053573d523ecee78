/**
 * The pages of the site, from the data to dist/: as many processes as there are cores share them, each makes only those whose code or data
 * changed since they were made, and the new site takes the place of the old one when it is whole.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Collection } from '../src/schema/site-data.ts';
import { checksumOfCode } from './build/checksum-of-code.ts';
import { finishSite } from './build/finish-site.ts';
import { basePath, siteRoot } from './build/site-address.ts';
import { Progress } from './build/progress.ts';
import { partEnvironment, type FromPart, type Part } from './build/site-part.ts';
import { readCommandLine } from './command-line.ts';
import { makeDownloads } from './data/downloads/make-downloads.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ASTRO = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
/** What the pages are made with. */
const CODE = ['src', 'public', 'astro.config.ts', 'scripts/astro-pages.ts', 'package-lock.json'];
/** A process more costs about as much as the pages of so many reports. */
const REPORTS_A_PART = 20;
const MOST_PARTS = 8;
/** In MB, what a page has made for itself: with less a sixth of the time goes into looking for what of it is still used. */
const NURSERY = '--max-semi-space-size=64';

const { values } = readCommandLine('用法：node scripts/build-site.ts [--out 网站目录] [--cache 缓存目录]', {
  options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string', default: '.cache/site' } },
});
const data = path.resolve(process.env['DATA_DIR'] ?? '.data');
const dist = path.resolve(values.out);
const cache = path.resolve(values.cache);

/** What went wrong the process has said itself. */
class PartFailed extends Error {}

/** Makes the share of one process; rejects where it fails. */
function makePart(part: Part, progress: Progress): Promise<number> {
  const child: ChildProcess = fork(ASTRO, ['build', '--silent', '--outDir', part.folder], {
    env: { ...process.env, ...partEnvironment(part) },
    execArgv: [...process.execArgv, NURSERY],
  });
  let [pages, made] = [0, 0];
  child.on('message', (message: FromPart) => {
    if ('pages' in message) {
      pages = message.pages;
      progress.add(message.stale);
    } else {
      progress.done(message.made - made);
      made = message.made;
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => {
      if (status === 0) resolve(pages);
      else reject(new PartFailed('页面没有生成完，dist/ 没有改动；修正后重新运行，会接着做。'));
    });
  });
}

/** Puts the files of a folder into another without copying them: both then name the same bytes, which are never written over. */
function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkAll(source, target);
    else link(source, target);
  }
}

/** What all processes make alike, scripts and styles, is there once. */
function link(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    // Not every file system lets a file have two names.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') copyFileSync(source, target);
  }
}

/** Puts a whole folder where another may be. */
function takePlace(fresh: string, place: string): void {
  const old = `${place}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

async function buildSite(): Promise<void> {
  await makeDownloads(data);
  const { reports } = JSON.parse(readFileSync(path.join(data, 'site/collection.json'), 'utf8')) as Collection;
  const count = Math.max(1, Math.min(availableParallelism(), MOST_PARTS, Math.floor(reports / REPORTS_A_PART)));
  const code = checksumOfCode(ROOT, CODE, [siteRoot() ?? basePath(), process.env['ERRORS_TO'] ?? '']);
  const parts = Array.from({ length: count }, (_, number): Part => {
    const folder = path.join(cache, `${String(number + 1)}-of-${String(count)}`);
    return { number, count, folder, data, code };
  });
  // Shares of another number of processes are of no use.
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache))
    if (!name.endsWith(`-of-${String(count)}`) && !name.endsWith(`-of-${String(count)}.jsonl`))
      rmSync(path.join(cache, name), { recursive: true });
  const progress = new Progress('页面');
  const made = await Promise.all(parts.map((part) => makePart(part, progress)));
  const fresh = `${dist}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const { folder } of parts) linkAll(folder, fresh);
  finishSite(fresh, data);
  takePlace(fresh, dist);
  const sum = made.reduce((all, one) => all + one, 0);
  console.log(
    `共 ${sum.toLocaleString('zh-CN')} 个页面与数据文件，新生成 ${progress.total.toLocaleString('zh-CN')} 个，在 dist/`,
  );
}

try {
  await buildSite();
} catch (error) {
  if (!(error instanceof PartFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
