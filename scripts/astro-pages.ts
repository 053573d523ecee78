/**
 * One of the processes that build the site together (scripts/build-site.ts): makes its share of the pages, and of these only those whose
 * code or data changed since they were made. Does nothing where Astro builds or serves by itself.
 */
import { subscribe } from 'node:diagnostics_channel';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { PageStore } from './build/page-store.ts';
import { partOf, readPart, type FromPart, type Part } from './build/site-part.ts';

/** In ms, between two messages of how far the work has come. */
const EVERY = 500;

export function pages(): AstroIntegration {
  const part = readPart();
  if (!part) return { name: 'pages', hooks: {} };
  let store: PageStore;
  return {
    name: 'pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Before scripts and styles come into the folder, which holds the pages of the last build.
        store = new PageStore({ pages: part.folder, data: part.data }, part.code);
        updateConfig({ vite: { build: { emptyOutDir: false } } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => sharing(inner, part, store));
      },
    },
  };
}

function sharing(inner: AstroPrerenderer, part: Part, store: PageStore): AstroPrerenderer {
  const reads = new Set<string>();
  subscribe('report-explorer:read', (name) => reads.add(String(name)));
  const tell = (message: FromPart): void => void process.send?.(message);
  const base = (process.env['BASE_PATH'] ?? '').replace(/\/$/, '');
  let [made, told] = [0, 0];
  return {
    ...inner,
    name: 'pages',
    async getStaticPaths() {
      const all = await inner.getStaticPaths();
      const own = all.filter(({ pathname }) => partOf(pageOf(pathname), part.count) === part.number);
      const stale = store.stale(own.map(({ pathname }) => pageOf(pathname)));
      tell({ pages: own.length, stale: stale.size });
      return interleaved(own.filter(({ pathname }) => stale.has(pageOf(pathname))));
    },
    async render(request, options) {
      reads.clear();
      const result = await inner.render(request, options);
      const page = pageOf(decodeURI(new URL(request.url).pathname).slice(base.length));
      store.made(page, fileOf(page, options.routeData.type), [...reads].sort());
      made++;
      // A message a page takes a twentieth of the time.
      if (performance.now() - told > EVERY) {
        tell({ made });
        told = performance.now();
      }
      return result;
    },
    async teardown() {
      store.finish();
      await inner.teardown?.();
    },
  };
}

/** Each kind of page evenly over the whole, each in its own order: so the time that is left is told right from the start. */
function interleaved<Page extends { pathname: string }>(pages: readonly Page[]): Page[] {
  const kinds = Map.groupBy(pages, ({ pathname }) => pageOf(pathname).split('/')[0]);
  const places = [...kinds.values()].flatMap((kind) => kind.map((page, at) => ({ page, place: at / kind.length })));
  return places.sort((a, b) => a.place - b.place).map(({ page }) => page);
}

/** `/reports/beizhuang-2025/` → `reports/beizhuang-2025` */
const pageOf = (pathname: string): string => pathname.replace(/^\/|\/$/g, '');

function fileOf(page: string, type: string): string {
  if (type === 'endpoint') return page;
  return page === '404' ? '404.html' : `${page}/index.html`.replace(/^\//, '');
}
