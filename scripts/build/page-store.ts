/**
 * A cache of rendered pages: a folder that stays from one build to the next, and a list of the data files that each page reads. A page
 * whose code and data did not change is not rendered again. A page is listed after it is written, so that a build after an interrupted one
 * continues where that one stopped.
 */
import { createHash, hash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { partOf } from '../../src/schema/site-data.ts';
import type { Made, Page } from './page-worker.ts';

/** A line of the list. */
interface Listed extends Made {
  /** Checksum of the code and of the data files that the page reads. */
  stamp: string;
}

/** Parsed data files in memory: the pages of one report read parts of three. */
const PARSED = 8;

export interface StoreFolders {
  /** The folder of the pages. */
  pages: string;
  data: string;
}

export class PageStore {
  readonly #folders: StoreFolders;
  readonly #list: string;
  /** Checksum of the code that makes the pages. */
  readonly #code: string;
  readonly #kept = new Map<string, Listed>();
  readonly #checksums = new Map<string, string>();
  /** The data files of which parts were used most recently. */
  readonly #parsed = new Map<string, unknown>();
  /** File descriptor of the list, while pages are made. */
  #open: number | undefined;

  /** Deletes every listed page whose code or data changed; ignores files that are not listed. */
  constructor(folders: StoreFolders, code: string) {
    this.#folders = folders;
    this.#code = code;
    this.#list = `${folders.pages}.jsonl`;
    mkdirSync(folders.pages, { recursive: true });
    for (const listed of readList(this.#list))
      if (listed.stamp !== this.#stamp(listed.reads)) rmSync(this.#place(listed), { force: true });
      else if (existsSync(this.#place(listed))) this.#kept.set(listed.page, listed);
    this.#writeList();
  }

  /** The files of all pages, relative to the folder of the pages. */
  files = (): string[] => [...this.#kept.values()].map(({ file }) => file);

  /** Returns those of `pages` that have to be rendered, and deletes the kept pages that are not among `pages`. */
  stale(pages: readonly Page[]): Page[] {
    const wanted = new Map(pages.map((page) => [page[1], page]));
    for (const [page, listed] of this.#kept) {
      if (wanted.delete(page)) continue;
      this.#kept.delete(page);
      rmSync(this.#place(listed));
    }
    this.#writeList();
    return [...wanted.values()];
  }

  #place = ({ file }: Listed): string => path.join(this.#folders.pages, file);

  #writeList(): void {
    writeFileSync(this.#list, [...this.#kept.values()].map((one) => `${JSON.stringify(one)}\n`).join(''));
  }

  /** Lists a page that was rendered and written. */
  made({ page, file, reads }: Made): void {
    const listed: Listed = { page, file, reads, stamp: this.#stamp(reads) };
    this.#kept.set(page, listed);
    this.#open ??= openSync(this.#list, 'a');
    writeSync(this.#open, `${JSON.stringify(listed)}\n`);
  }

  #stamp(reads: readonly string[]): string {
    const sum = createHash('sha1').update(this.#code);
    for (const name of reads) sum.update(`\n${name} ${this.#checksum(name)}`);
    return sum.digest('hex');
  }

  #checksum(name: string): string {
    let sum = this.#checksums.get(name);
    if (sum === undefined) {
      const [file = '', part] = name.split('#');
      sum = this.#sumOf(path.join(this.#folders.data, file), part);
      this.#checksums.set(name, sum);
    }
    return sum;
  }

  /** Checksum of a data file, or of a part of it. */
  #sumOf(file: string, part: string | undefined): string {
    if (!existsSync(file)) return 'none';
    if (part === undefined) return hash('sha1', readFileSync(file));
    const whole = this.#parsed.get(file) ?? (JSON.parse(readFileSync(file, 'utf8')) as unknown);
    // Moves the file to the end of the map, whose first entry is evicted.
    this.#parsed.delete(file);
    this.#parsed.set(file, whole);
    const [oldest = ''] = this.#parsed.keys();
    if (this.#parsed.size > PARSED) this.#parsed.delete(oldest);
    return hash('sha1', JSON.stringify([partOf(whole, part)]));
  }
}

/** The last entry of each page. Ignores an incomplete line that an interrupted build left. */
function readList(file: string): Iterable<Listed> {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const all = lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line) as Listed);
  return new Map(all.map((listed) => [listed.page, listed])).values();
}
