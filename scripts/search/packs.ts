/** Makes the packs of a search index: gzipped files of JSON in GBK, or of bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

/** All but the characters that all GBK tables agree on: ASCII, common marks, full-width forms and the Han of Unicode 1. */
const UNSURE = /[^ -~·—‘’“”…、。〈〉《》「」『』【】！-～一-龥]/g;

/** JSON in GBK; characters that are not sure to be the same everywhere are escaped. */
const encoded = (content: object): Uint8Array =>
  iconv.encode(
    JSON.stringify(content).replace(UNSURE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'gbk',
  );

/** Called with each finished pack. */
export type TakePack = (name: string, bytes: Uint8Array) => void;

export class Packs {
  readonly #level: number;
  readonly #take: TakePack;
  readonly #hash = createHash('sha256');

  /** `level` of gzip: 9 compresses best, 6 nearly as well and much faster. */
  constructor(level: number, take: TakePack) {
    this.#level = level;
    this.#take = take;
  }

  /** Compresses a pack. `content` is bytes (see pack.ts) or a value for JSON. */
  put(name: string, content: object): void {
    const bytes = gzipSync(content instanceof Uint8Array ? content : encoded(content), { level: this.#level });
    this.#hash.update(`${name} ${bytes.length} `).update(bytes);
    this.#take(name, bytes);
  }

  /** A version that changes when any pack changes. */
  version(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }
}
