/**
 * The pages of the site, from the data to dist/: the code is bundled once, as many processes as there are cores make the pages whose code
 * or data changed since they were made, and the new site takes the place of the old one when it is whole.
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
/** What the pages are made with. */
const CODE = ['src', 'public', 'astro.config.ts', 'scripts/astro-pages.ts', 'scripts/build', 'package-lock.json'];
/** Pages that say how large the files for download are, and the data file that tells them: they wait for it. */
const SAYS_SIZES = new Set(['about', 'llms.txt']);
const SIZES = 'site/downloads.json';

const { values } = readCommandLine('用法：node scripts/build-site.ts [--out 网站目录] [--cache 缓存目录]', {
  options: { out: { type: 'string', default: 'dist' }, cache: { type: 'string', default: '.cache/site' } },
});
const data = path.resolve(process.env['DATA_DIR'] ?? '.data');
const dist = path.resolve(values.out);
const cache = path.resolve(values.cache);
// The code that is bundled there finds its packages by its place.
if (path.relative(ROOT, cache).startsWith('..')) {
  console.error(`缓存目录 ${cache} 不在项目文件夹里；请换成 ${ROOT} 里面的一个目录。`);
  process.exit(1);
}

/** Makes what holds the whole collection in a process of its own. */
async function makeWholeFiles(what: 'downloads' | 'index'): Promise<void> {
  // Else V8 lets garbage stand as long as the machine has room.
  const execArgv = [...process.execArgv, '--max-semi-space-size=16', '--heap-growing-percent=100'];
  const child = fork(path.join(ROOT, 'scripts/make-whole-files.ts'), [what, data], { execArgv });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new BuildFailed();
}

async function buildSite(): Promise<void> {
  const code = checksumOfCode(ROOT, CODE, [siteRoot() ?? basePath(), process.env['ERRORS_TO'] ?? '']);
  const downloads = makeWholeFiles('downloads');
  const whole = Promise.all([downloads, makeWholeFiles('index')]);
  // Waited for when the pages are made; that one failed is told then.
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
      throw new Error(`${made.page} has to wait for ${SIZES}`);
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
