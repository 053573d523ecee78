/** The packs of an index as they are made. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import iconv from 'iconv-lite';

const compress = promisify(gzip);

/** What tables of GBK may differ in, or lack, is escaped: all but ASCII, common marks, full widths and the characters of Unicode 1. */
const ESCAPED = /[^ -~·—‘’“”…、。〈〉《》「」『』【】！-～一-龥]/g;
const encoded = (content: object): Uint8Array =>
  iconv.encode(
    JSON.stringify(content).replace(ESCAPED, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    'gbk',
  );

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
    const bytes = await compress(encoded(content), { level: this.#level });
    this.#hash.update(`${name} ${bytes.length} `).update(bytes);
    this.#take(name, bytes);
  }

  /** A name for all of them that changes with any. */
  version(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }
}
