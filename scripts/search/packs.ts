/** The packs of an index as they are made. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Takes a finished pack. */
export type TakePack = (name: string, bytes: Uint8Array) => void;

export class Packs {
  readonly #level: number;
  readonly #take: TakePack;
  readonly #hash = createHash('sha256');

  /** `level` of gzip: 9 packs best, 6 nearly as well and much faster. */
  constructor(level: number, take: TakePack) {
    this.#level = level;
    this.#take = take;
  }

  async put(name: string, content: object): Promise<void> {
    const bytes = await compress(JSON.stringify(content), { level: this.#level });
    this.#hash.update(`${name} ${bytes.length} `).update(bytes);
    this.#take(name, bytes);
  }

  /** A name for all of them that changes with any. */
  version(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }
}
