/** The packs of an index as they are made: compressed by other threads while this one goes on. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { joinPack } from '../../src/lib/search/index/pack.ts';

/** Packs in the making; each holds its bytes and a table of the compression. */
const AT_ONCE = 16;
const compress = promisify(gzip);

export class Packs {
  readonly #level: number;
  readonly #done = new Map<string, Uint8Array>();
  readonly #making = new Set<Promise<void>>();

  /** `level` of gzip: 9 packs best, 6 nearly as well and much faster. */
  constructor(level: number) {
    this.#level = level;
  }

  /** Takes a pack; resolves when there is room for the next. */
  async put(name: string, head: object, body?: Uint8Array): Promise<void> {
    // Its place among the others, whichever is done first.
    this.#done.set(name, new Uint8Array());
    const making = compress(joinPack(head, body), { level: this.#level }).then((bytes) => {
      this.#done.set(name, bytes);
      this.#making.delete(making);
    });
    this.#making.add(making);
    if (this.#making.size >= AT_ONCE) await Promise.race(this.#making);
  }

  /** All packs in the order in which they were put. */
  async all(): Promise<ReadonlyMap<string, Uint8Array>> {
    await Promise.all(this.#making);
    return this.#done;
  }
}
