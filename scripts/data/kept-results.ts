/** What was worked out of some texts stays on disk, and is worked out again only where they or the code have changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export class KeptResults<Result> {
  readonly #folder: string;
  readonly #code: string;
  readonly #asked = new Set<string>();

  /** `code` is a checksum of what works them out. */
  constructor(folder: string, code: string) {
    this.#folder = folder;
    this.#code = code;
    mkdirSync(folder, { recursive: true });
  }

  /** The result by its id; `make` takes nothing but `texts`, and its result is plain data. */
  get(id: string, texts: readonly string[], make: () => Result): Result {
    const sum = createHash('sha1').update(this.#code);
    for (const text of texts) sum.update(`\n${String(text.length)}\n`).update(text);
    const [key, file] = [sum.digest('hex'), `${id}.json`];
    const place = path.join(this.#folder, file);
    this.#asked.add(file);
    if (existsSync(place)) {
      const known = JSON.parse(readFileSync(place, 'utf8')) as { key: string; result: Result };
      if (known.key === key) return known.result;
    }
    const result = make();
    writeFileSync(place, JSON.stringify({ key, result }));
    return result;
  }

  /** Takes away what nobody has asked for. */
  finish(): void {
    for (const file of readdirSync(this.#folder)) if (!this.#asked.has(file)) rmSync(path.join(this.#folder, file));
  }
}
