/** The packs of an index as they are made: compressed by other threads while this one goes on, and handed on in their order. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { joinPack } from '../../src/lib/search/index/pack.ts';

/** Takes a finished pack. */
export type TakePack = (name: string, bytes: Uint8Array) => void;

/** Packs in the making; each holds its bytes and a table of the compression. */
const AT_ONCE = 16;
const compress = promisify(gzip);

export class Packs {
  readonly #level: number;
  readonly #take: TakePack;
  readonly #making: { name: string; bytes: Promise<Uint8Array> }[] = [];
  readonly #hash = createHash('sha256');

  /** `level` of gzip: 9 packs best, 6 nearly as well and much faster. */
  constructor(level: number, take: TakePack) {
    this.#level = level;
    this.#take = take;
  }

  /** Takes what goes into a pack; resolves when there is room for the next. */
  async put(name: string, head: object, body?: Uint8Array): Promise<void> {
    this.#making.push({ name, bytes: compress(joinPack(head, body), { level: this.#level }) });
    if (this.#making.length >= AT_ONCE) await this.#hand();
  }

  putLines(name: string, head: object, lines: readonly string[]): Promise<void> {
    return this.put(name, head, linesToBytes(lines));
  }

  /** Resolves, when all packs are handed on, to a name for all of them that changes with any. */
  async finish(): Promise<string> {
    while (this.#making.length > 0) await this.#hand();
    return this.#hash.digest('hex').slice(0, 12);
  }

  async #hand(): Promise<void> {
    const [first] = this.#making.splice(0, 1);
    if (!first) return;
    const bytes = await first.bytes;
    this.#hash.update(`${first.name} ${bytes.length} `).update(bytes);
    this.#take(first.name, bytes);
  }
}

export const linesToBytes = (lines: readonly string[]): Uint8Array => Buffer.from(lines.join('\n'), 'utf16le');
