/** The packs of an index as they are made. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

/** What tables of GBK may differ in, or lack, is escaped: all but ASCII, common marks, full widths and the characters of Unicode 1. */
const SURE = /[ -~·—‘’“”…、。〈〉《》「」『』【】！-～一-龥]/;
/** Their codes in GBK, of one byte or of two; 0 for all others. */
const CODES = Uint16Array.from({ length: 0x10000 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return SURE.test(char) ? parseInt(iconv.encode(char, 'gbk').toString('hex'), 16) : 0;
});

/** A table is three times as fast as the library. */
function encoded(content: object): Uint8Array {
  const json = JSON.stringify(content);
  const bytes = Buffer.allocUnsafe(6 * json.length);
  let end = 0;
  for (let at = 0; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    const code = CODES[unit] ?? 0;
    if (code === 0) end += bytes.write(`\\u${unit.toString(16).padStart(4, '0')}`, end, 'latin1');
    else {
      if (code > 0xff) bytes[end++] = code >> 8;
      bytes[end++] = code;
    }
  }
  return bytes.subarray(0, end);
}

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

  /** Bytes as they are, see pack.ts, or what JSON can hold. */
  put(name: string, content: object): void {
    const bytes = gzipSync(content instanceof Uint8Array ? content : encoded(content), { level: this.#level });
    this.#hash.update(`${name} ${bytes.length} `).update(bytes);
    this.#take(name, bytes);
  }

  /** A name for all of them that changes with any. */
  version(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }
}
