/**
 * Builds the site from the data into dist/: bundles the code once, renders the pages whose code or data changed since the last build in
 * as many processes as there are cores, and replaces the old site only when the new one is complete.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildFailed, bundleCode } from './build/bundle.ts';
import { checksumOfCode } from './build/checksum-of-code.ts';
import { finishSite, publishedData } from './build/finish-site.ts';
import { PageMakers } from './build/page-makers.ts';
import { PageStore } from './build/page-store.ts';
import type { Made } from './build/page-worker.ts';
import { basePath, siteRoot } from './build/site-address.ts';
import { Progress } from './build/progress.ts';
import { filesIn, linkedSite, takePlace } from './build/site-folder.ts';
import { readCommandLine } from './command-line.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ASTRO = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
/** Code that decides what the pages look like; a change in it makes every page stale. */
const CODE = ['src', 'public', 'astro.config.ts', 'scripts/astro-pages.ts', 'scripts/build', 'package-lock.json'];
/** Pages that show the sizes of the downloads; they are rendered after the data file SIZES is written. */
const SAYS_SIZES = new Set(['about', 'llms.txt']);
const SIZES = 'site/downloads.json';

const { values } = readCommandLine('用法：node scripts/build-site.ts [--out 网站目录] [--cache 缓存目录]', {
  options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string', default: '.cache/site' } },
});
const data = path.resolve(process.env['DATA_DIR'] ?? '.data');
const dist = path.resolve(values.out);
const cache = path.resolve(values.cache);
// The bundled code in the cache resolves npm packages relative to its own location, so the cache must be inside the project.
if (path.relative(ROOT, cache).startsWith('..')) {
  console.error(`缓存目录 ${cache} 不在项目文件夹里；请换成 ${ROOT} 里面的一个目录。`);
  process.exit(1);
}

/** Makes the files that hold the whole collection, in a child process; throws BuildFailed if that fails. */
async function makeWholeFiles(what: 'downloads' | 'index'): Promise<void> {
  // Without these flags V8 does not collect garbage until the machine runs short of memory.
  const execArgv = [...process.execArgv, '--max-semi-space-size=16', '--heap-growing-percent=100'];
  const child = fork(path.join(ROOT, 'scripts/make-whole-files.ts'), [what, data], { execArgv });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new BuildFailed();
}

async function buildSite(): Promise<void> {
  const code = checksumOfCode(ROOT, CODE, [siteRoot() ?? basePath(), process.env['ERRORS_TO'] ?? '']);
  const downloads = makeWholeFiles('downloads');
  const whole = Promise.all([downloads, makeWholeFiles('index')]);
  // Awaited after the pages are made, where a failure is reported; this only prevents an unhandled rejection until then.
  whole.catch(() => undefined);
  const folder = path.join(cache, 'pages');
  const bundle = await bundleCode(ASTRO, path.join(cache, 'code'), code);
  const makers = new PageMakers(bundle, folder);
  whole.then(
    () => makers.takeCore(),
    () => undefined,
  );
  const store = new PageStore({ pages: folder, data }, code);
  const pages = await makers.pages();
  const [late, others] = [true, false].map((says) => pages.filter(([, page]) => SAYS_SIZES.has(page) === says));
  const stale = store.stale(others ?? []);
  const progress = new Progress('页面');
  progress.add(stale.length);
  const take = (made: Made): void => {
    if (made.reads.includes(SIZES) && !SAYS_SIZES.has(made.page))
      throw new Error(`${made.page} reads ${SIZES} and must be listed in SAYS_SIZES`);
    store.made(made);
    progress.done();
  };
  try {
    await makers.make(stale, take);
    await downloads;
    await makers.make(late ?? [], take);
  } finally {
    makers.close();
  }
  await whole;
  const kept = path.join(cache, 'before');
  const own = store.files().map((file) => [file, path.join(folder, file)] as const);
  const files = new Map([...own, ...filesIn(path.join(bundle, 'client')), ...publishedData(data)]);
  const fresh = linkedSite(dist, kept, files);
  finishSite(fresh, data, [...files.keys()]);
  takePlace(fresh, dist, kept);
  const [all, made] = [pages.length, stale.length + (late ?? []).length].map((count) => count.toLocaleString('zh-CN'));
  console.log(`共 ${all} 个页面与数据文件，新生成 ${made} 个，在 dist/`);
}

try {
  await buildSite();
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
