/**
 * Keeps sets of pages that a reader asked for on this machine (a report, a place, all): whole or not at all, with the hashed files that
 * they need. They are in a cache of their own, from which no new release and no number of other pages removes them.
 */

export interface KeptSet {
  urls: string[];
  bytes: number;
  /** The release of the site when the set was kept. */
  release: string;
  day: string;
}

export type SetAsked = { set: string } & ({ do: 'tell' | 'drop' } | { do: 'keep'; urls: string[] });
export type SetAnswer =
  { progress: number; of: number } | { set: KeptSet | null; release: string } | { problem: 'storage' | 'network' };

const AT_ONCE = 4;

type Say = (answer: SetAnswer) => void;

/** Reads the sets of a cache; `list` is the address under which they are stored. */
const setsOf = async (cache: Cache, list: string): Promise<Record<string, KeptSet>> =>
  ((await (await cache.match(list))?.json()) ?? {}) as Record<string, KeptSet>;

/** Keeps, drops or reports a set in a cache. Never rejects, but says what went wrong. `root` is the address of the site. */
export async function answerSets(
  { cacheName, root, release }: { cacheName: string; root: string; release: string },
  asked: SetAsked,
  say: Say,
): Promise<void> {
  const list = `${root}kept.json`;
  try {
    const cache = await caches.open(cacheName);
    if (asked.do === 'keep') await write(cache, list, asked.set, { ...(await keep(cache, asked.urls, say)), release });
    if (asked.do === 'drop') await write(cache, list, asked.set, null);
    say({ set: (await setsOf(cache, list))[asked.set] ?? null, release });
  } catch (error) {
    const isNetwork = error instanceof TypeError || (error instanceof Error && error.message === 'unusable response');
    say({ problem: isNetwork ? 'network' : 'storage' });
  }
}

/** Fetches all files before it stores the first, so that a set never mixes two releases. */
async function keep(cache: Cache, urls: readonly string[], say: Say): Promise<Omit<KeptSet, 'release'>> {
  const bodies = new Map<string, Response>();
  let bytes = 0;
  const wanted = [...urls];
  for (let done = 0; done < wanted.length; done += AT_ONCE) {
    const texts = await Promise.all(wanted.slice(done, done + AT_ONCE).map((url) => fetched(url, bodies)));
    for (const { url, text, size } of texts) {
      bytes += size;
      for (const other of hashedFiles(text, url)) if (!wanted.includes(other)) wanted.push(other);
    }
    say({ progress: Math.min(done + AT_ONCE, wanted.length), of: wanted.length });
  }
  // Pages last: if this is interrupted, the old page is still there with all that it needs.
  for (const [url, response] of [...bodies].reverse()) await cache.put(url, response);
  return { urls: wanted, bytes, day: new Date().toISOString().slice(0, 10) };
}

async function fetched(
  url: string,
  bodies: Map<string, Response>,
): Promise<{ url: string; text: string; size: number }> {
  const response = await fetch(url);
  const isPage = url.endsWith('/');
  if (response.status !== 200 || isPage !== !!response.headers.get('content-type')?.startsWith('text/html'))
    throw new Error('unusable response');
  bodies.set(url, response.clone());
  const text = await response.text();
  return { url, text: isPage || /\.(?:js|css)$/.test(url) ? text : '', size: new Blob([text]).size };
}

/** Writes the list and deletes files that no set names any more. */
async function write(cache: Cache, list: string, name: string, set: KeptSet | null): Promise<void> {
  const { [name]: before, ...others } = await setsOf(cache, list);
  const sets = set ? { ...others, [name]: set } : others;
  const headers = { 'content-type': 'application/json' };
  await cache.put(list, new Response(JSON.stringify(sets), { headers }));
  const named = new Set(Object.values(sets).flatMap(({ urls }) => urls));
  for (const url of before?.urls ?? []) if (!named.has(url)) await cache.delete(url);
}

/** Returns the addresses of the scripts and styles that a page, a script or a style sheet names. */
function hashedFiles(text: string, from: string): string[] {
  const folder = /^(.*\/)_astro\//.exec(from)?.[1];
  const inPage = [...text.matchAll(/["'`(]([^"'`()\s]*\/_astro\/[\w.-]+\.(?:js|css))/g)].map(([, path = '']) => path);
  const inScript =
    folder === undefined
      ? []
      : [...text.matchAll(/["'`]\.\/([\w.-]+\.(?:js|css))["'`]/g)].map(([, name = '']) => `./${name}`);
  return [...new Set([...inPage, ...inScript].map((path) => new URL(path, from).href))].filter(
    (url) => new URL(url).origin === new URL(from).origin,
  );
}
