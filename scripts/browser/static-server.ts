/** Serves a built site the way static hosts do: directory index, redirect to the closing slash, 404.html, `_headers`, gzip, base path. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export type StaticServer = {
  /** Address of the home page, closing slash included. */
  url: string;
  /** Bytes of all bodies sent so far. */
  sent(): number;
  close(): Promise<void>;
};

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

const compress = promisify(gzip);

/** What was compressed, by file and the time of its last change: the tests ask for the same few files thousands of times. */
const packedFiles = new Map<string, { changed: number; bytes: Promise<Buffer> }>();

async function compressed(file: string | null, body: Buffer): Promise<Buffer> {
  if (file === null) return compress(body);
  const { mtimeMs } = await stat(file);
  const known = packedFiles.get(file);
  if (known?.changed === mtimeMs) return known.bytes;
  const bytes = compress(body);
  packedFiles.set(file, { changed: mtimeMs, bytes });
  return bytes;
}

/** Answers a request itself, true, or leaves it to the files. */
export type Before = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Serves `folder` under `base` (`/` or `/sub/`) on a free port of this machine; `before` is asked first. */
export async function serveStatic(folder: string, base = '/', before?: Before): Promise<StaticServer> {
  const root = path.resolve(folder);
  let sent = 0;
  const server = createServer((request, response) => {
    if (before?.(request, response)) return;
    answer(root, base, request.url ?? '/', /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
      .then(({ status, headers, body }) => {
        sent += request.method === 'HEAD' ? 0 : body.length;
        response.writeHead(status, headers).end(request.method === 'HEAD' ? '' : body);
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    sent: () => sent,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

type Answer = { status: number; headers: Record<string, string>; body: string | Buffer };

async function answer(root: string, base: string, requested: string, gzipped: boolean): Promise<Answer> {
  const { pathname, search } = new URL(requested, 'http://localhost');
  let file = fileOf(root, base, pathname);
  if (file !== null && (await isFolder(file))) {
    if (!pathname.endsWith('/')) return { status: 301, headers: { location: `${pathname}/${search}` }, body: '' };
    file = path.join(file, 'index.html');
  }
  const found = file === null ? undefined : await read(file);
  const body = found ?? (await read(path.join(root, '404.html'))) ?? Buffer.from('not found');
  if (!found) file = null;
  const type = TYPES[file === null ? '.html' : path.extname(file)] ?? 'application/octet-stream';
  const named = headersFor(pathname, String((await read(path.join(root, '_headers'))) ?? ''));
  const headers: Record<string, string> = { ...named, 'content-type': type, vary: 'accept-encoding' };
  const packed = gzipped && type !== 'application/octet-stream';
  if (packed) headers['content-encoding'] = 'gzip';
  return { status: found ? 200 : 404, headers, body: packed ? await compressed(file, body) : body };
}

/** What a path means inside a folder that is served under a base; null for what lies outside. */
function fileOf(root: string, base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const file = path.join(root, decodeURIComponent(pathname.slice(base.length)));
  return file === root || file.startsWith(root + path.sep) ? file : null;
}

/** Headers that the rules of a `_headers` file name for a path; `*` stands for anything, `:name` for one part. */
export function headersFor(pathname: string, rules: string): Record<string, string> {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of rules.split('\n')) {
    if (line.startsWith('/'))
      fits = new RegExp(`^${line.replace(/\./g, '\\.').replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`).test(pathname);
    const [, name = '', value = ''] = /^ +([\w-]+): (.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    // As hosts do.
    if (fits && key) found[key] = found[key] ? `${found[key]}, ${value}` : value;
  }
  return found;
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isDirectory() ?? false;
}

/** The bytes of a file; undefined when there is none. */
async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && /^(?:ENOENT|ENOTDIR)$/.test(String(error.code))) return undefined;
    throw error;
  });
}
