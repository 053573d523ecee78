/** A host of the built site that a test can make faulty, and on which it can publish a release that renames every hashed file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { serveStatic, type Before, type StaticServer } from './static-server.ts';

export type Host = StaticServer & {
  /** Answers requests before the files do; null where nothing is wrong. */
  fault: Before | null;
  /** `renamed`: the files of the first release are gone; `kept`: they stand beside those of the second. */
  published: 'first' | 'renamed' | 'kept';
  /** Address of a path of the site: `/reports/`. */
  href(path: string): string;
};

const MARK = '-second';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const hashedFiles = (): string[] => readdirSync('dist/_astro');
const second = (name: string): string => name.replace(/(\.\w+)$/, `${MARK}$1`);

/** Serves dist/, at whose address a test may go wrong in every way without touching that of the others. */
export async function openHost(): Promise<Host> {
  const names = hashedFiles();
  const rename = (text: string): string => names.reduce((all, name) => all.replaceAll(name, second(name)), text);
  const before: Before = (request, response) => {
    if (host.fault?.(request, response)) return true;
    if (host.published === 'first') return false;
    const { pathname } = new URL(request.url ?? '/', host.url);
    const isOld = pathname.startsWith('/_astro/') && !pathname.includes(MARK);
    if (isOld && host.published === 'renamed') return !!response.writeHead(404).end();
    const wanted = path.join('dist', pathname.replace(MARK, ''));
    const file = pathname.endsWith('/') ? path.join(wanted, 'index.html') : wanted;
    const type = TYPES[path.extname(file)];
    if (isOld || !type || !existsSync(file) || !statSync(file).isFile()) return false;
    const body = rename(readFileSync(file, 'utf8')).replace(/("release":"\w+)/, `$1${MARK}`);
    return !!response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  };
  const server = await serveStatic('dist', '/', before);
  const host: Host = {
    ...server,
    fault: null,
    published: 'first',
    href: (address) => new URL(address.replace(/^\//, ''), server.url).href,
  };
  return host;
}
