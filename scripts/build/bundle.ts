/** Bundles the code of the pages: the scripts and styles that they load, and the modules that render them. */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/** Environment variable that makes Astro only bundle; its value is the folder for the bundle. */
export const BUNDLE_FOLDER = 'SITE_BUNDLE';
export const BUNDLE_LIST = 'bundle.json';

/** Makes the bundler reserve no memory in advance, return it at once and use one thread: half the memory in the same time. */
const LEAN = { MIMALLOC_ARENA_EAGER_COMMIT: '0', MIMALLOC_PURGE_DELAY: '0', RAYON_NUM_THREADS: '1' };

export interface Bundle {
  /** File name of the entry module in the folder `modules`. */
  entry: string;
  /** Styles of each kind of page. */
  styles: [kind: string, styles: unknown[]][];
}

/** The renderer of the pages: the part of Astro's internal app that its own build uses. */
export interface PageMaker {
  manifest: { routes: { routeData: RouteData }[] };
  /** The static paths of each route. */
  routeCache: { get(kind: RouteData): unknown; set(kind: RouteData, known: unknown): void; clearAll(): void };
  getComponentByRoute(kind: RouteData): Promise<unknown>;
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** A child process of the build failed. It has printed the reason itself. */
export class BuildFailed extends Error {
  constructor() {
    super('网站没有生成完，dist/ 没有改动；修正后重新运行，会接着做。');
  }
}

/** Bundles the code, unless `folder` has a bundle for the checksum `code`. Returns the bundle's folder, with `client` and `modules`. */
export async function bundleCode(astro: string, folder: string, code: string): Promise<string> {
  const bundle = path.join(folder, code);
  if (existsSync(path.join(bundle, BUNDLE_LIST))) return bundle;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(bundle, { recursive: true });
  const child = fork(astro, ['build', '--silent', '--outDir', path.join(bundle, 'client')], {
    env: { ...process.env, ...LEAN, [BUNDLE_FOLDER]: bundle },
    execArgv: [...process.execArgv, '--max-semi-space-size=4'],
  });
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  if (status !== 0) throw new BuildFailed();
  return bundle;
}

/** Loads the renderer of a bundle. */
export async function loadBundle(folder: string): Promise<PageMaker> {
  const { entry, styles } = JSON.parse(readFileSync(path.join(folder, BUNDLE_LIST), 'utf8')) as Bundle;
  const { app } = (await import(/* @vite-ignore */ pathToFileURL(path.join(folder, 'modules', entry)).href)) as {
    app: PageMaker;
  };
  app.setInternals({ pagesByKeys: new Map(styles.map(([kind, own]) => [kind, { styles: own }])) });
  const destination = { write: ({ message }: { message: string }) => console.error(message) };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}
