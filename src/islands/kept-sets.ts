/**
 * What a reader asked to keep on this machine: sets of pages (a report, a place, all), whole or not at all, with the hashed files that
 * they need. They lie in a cache of their own, which no release and no number of other pages takes away.
 */

/** One set as it is kept. */
export interface KeptSet {
  urls: string[];
  bytes: number;
  /** That of the site when it was kept. */
  release: string;
  day: string;
}

export type SetAsked = { set: string } & ({ do: 'tell' | 'drop' } | { do: 'keep'; urls: string[] });
export type SetAnswer =
  { progress: number; of: number } | { set: KeptSet | null; release: string } | { problem: 'storage' | 'network' };

/** Files at a time. */
const AT_ONCE = 4;

export class KeptSets {
  readonly #cacheName: string;
  readonly #list: string;
  readonly #release: string;

  /** `root` is the address of the site. */
  constructor(cacheName: string, root: string, release: string) {
    this.#cacheName = cacheName;
    this.#list = `${root}kept.json`;
    this.#release = release;
  }

  async #sets(cache: Cache): Promise<Record<string, KeptSet>> {
    return ((await (await cache.match(this.#list))?.json()) ?? {}) as Record<string, KeptSet>;
  }

  /** Does what is asked; never rejects, but says what went wrong. */
  async answer(asked: SetAsked, say: (answer: SetAnswer) => void): Promise<void> {
    try {
      const cache = await caches.open(this.#cacheName);
      if (asked.do === 'keep') await this.#keep(cache, asked, say);
      if (asked.do === 'drop') await this.#write(cache, asked.set, null);
      say({ set: (await this.#sets(cache))[asked.set] ?? null, release: this.#release });
    } catch (error) {
      const isNetwork = error instanceof TypeError || (error instanceof Error && error.message === 'unsound');
      say({ problem: isNetwork ? 'network' : 'storage' });
    }
  }

  /** Fetches all before the first is put, so that a set is never half of one release and half of another. */
  async #keep(
    cache: Cache,
    { set, urls }: { set: string; urls: string[] },
    say: (answer: SetAnswer) => void,
  ): Promise<void> {
    const bodies = new Map<string, Response>();
    let bytes = 0;
    const wanted = [...urls];
    for (let done = 0; done < wanted.length; done += AT_ONCE) {
      const texts = await Promise.all(wanted.slice(done, done + AT_ONCE).map((url) => this.#fetch(url, bodies)));
      for (const { url, text, size } of texts) {
        bytes += size;
        for (const other of hashedFiles(text, url)) if (!wanted.includes(other)) wanted.push(other);
      }
      say({ progress: Math.min(done + AT_ONCE, wanted.length), of: wanted.length });
    }
    for (const [url, response] of bodies) await cache.put(url, response);
    await this.#write(cache, set, {
      urls: wanted,
      bytes,
      release: this.#release,
      day: new Date().toISOString().slice(0, 10),
    });
  }

  async #fetch(url: string, bodies: Map<string, Response>): Promise<{ url: string; text: string; size: number }> {
    const response = await fetch(url);
    const isPage = url.endsWith('/');
    if (response.status !== 200 || isPage !== !!response.headers.get('content-type')?.startsWith('text/html'))
      throw new Error('unsound');
    bodies.set(url, response.clone());
    const text = await response.text();
    return { url, text: isPage || /\.(?:js|css)$/.test(url) ? text : '', size: new Blob([text]).size };
  }

  /** Writes the list, and drops files that no set names any more. */
  async #write(cache: Cache, name: string, set: KeptSet | null): Promise<void> {
    const { [name]: before, ...others } = await this.#sets(cache);
    const sets = set ? { ...others, [name]: set } : others;
    await cache.put(
      this.#list,
      new Response(JSON.stringify(sets), { headers: { 'content-type': 'application/json' } }),
    );
    const named = new Set(Object.values(sets).flatMap(({ urls }) => urls));
    for (const url of before?.urls ?? []) if (!named.has(url)) await cache.delete(url);
  }
}

/** Addresses of the scripts and styles that a page, or one of them, names. */
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
