/** The bundled code of the pages: the scripts and styles that they load, and the modules that make them. */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';

/** Set where Astro is to bundle only: the folder that keeps it. */
export const BUNDLE_FOLDER = 'SITE_BUNDLE';
export const BUNDLE_LIST = 'bundle.json';

/** Of memory the bundler takes what it uses, gives it back at once, and works in one thread: half as much in the same time. */
const LEAN = { MIMALLOC_ARENA_EAGER_COMMIT: '0', MIMALLOC_PURGE_DELAY: '0', RAYON_NUM_THREADS: '1' };

export interface Bundle {
  /** The module that all others hang on, in the folder `modules`. */
  entry: string;
  /** Styles of each kind of page. */
  styles: [kind: string, styles: unknown[]][];
}

/** What makes the pages, as Astro's own build uses it. */
export interface PageMaker {
  manifest: { routes: { routeData: RouteData }[] };
  /** Which pages there are of each kind. */
  routeCache: { get(kind: RouteData): unknown; set(kind: RouteData, known: unknown): void; clearAll(): void };
  getComponentByRoute(kind: RouteData): Promise<unknown>;
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

/** A process of the build failed; what went wrong it has said itself. */
export class BuildFailed extends Error {
  constructor() {
    super('网站没有生成完，dist/ 没有改动；修正后重新运行，会接着做。');
  }
}

/** Bundles the code with the checksum `code`, unless that is what `folder` holds; returns the folder, with `client` and `modules`. */
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

/** The maker of pages of a bundle. */
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
