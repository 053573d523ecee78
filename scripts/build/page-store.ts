/**
 * The pages of the site as they were built, in a folder that stays from one build to the next, and beside it a list of what
 * each was made of: a page whose code and data are the same is not made again. Pages are listed when they are whole, so that a build
 * that was broken off goes on where it was.
 */
import { createHash, hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { partOf } from '../../src/schema/site-data.ts';
import type { Made, Page } from './page-worker.ts';

/** A line of the list. */
interface Listed extends Made {
  /** Checksum of the code and of the files that it reads. */
  stamp: string;
}

/** Data files that are in memory at once: the pages of a report ask for parts of three. */
const PARSED = 8;

export interface StoreFolders {
  /** Where the pages lie. */
  pages: string;
  data: string;
}

export class PageStore {
  readonly #folders: StoreFolders;
  readonly #list: string;
  /** Checksum of all code that pages are made with. */
  readonly #code: string;
  readonly #kept = new Map<string, Listed>();
  readonly #checksums = new Map<string, string>();
  /** The data files of which parts were asked for last. */
  readonly #parsed = new Map<string, unknown>();
  /** The list, while pages are made. */
  #open: number | undefined;

  /** Takes away every listed page but those whose code and data are what they were; a file that is not listed is no page. */
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

  /** The files of all pages, below the folder of pages. */
  files = (): string[] => [...this.#kept.values()].map(({ file }) => file);

  /** Of the pages that there are to be those that have to be made; kept ones that are not to be are taken away. */
  stale(pages: readonly Page[]): Page[] {
    const wanted = new Map(pages.map((page) => [page[1], page]));
    for (const [page, listed] of this.#kept) {
      if (wanted.delete(page)) continue;
      this.#kept.delete(page);
      removeWithFolders(this.#place(listed));
    }
    this.#writeList();
    return [...wanted.values()];
  }

  #place = ({ file }: Listed): string => path.join(this.#folders.pages, file);

  #writeList(): void {
    writeFileSync(this.#list, [...this.#kept.values()].map((one) => `${JSON.stringify(one)}\n`).join(''));
  }

  /** A page was made whole. */
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
    // Last in the order of the map, whose first goes.
    this.#parsed.delete(file);
    this.#parsed.set(file, whole);
    const [oldest = ''] = this.#parsed.keys();
    if (this.#parsed.size > PARSED) this.#parsed.delete(oldest);
    return hash('sha1', JSON.stringify([partOf(whole, part)]));
  }
}

/** The last line of each page; one that a broken build has left half written is none. */
function readList(file: string): Iterable<Listed> {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const all = lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line) as Listed);
  return new Map(all.map((listed) => [listed.page, listed])).values();
}

/** Takes away a file, and the folders that are then empty. */
function removeWithFolders(file: string): void {
  rmSync(file);
  for (let folder = path.dirname(file); readdirSync(folder).length === 0; folder = path.dirname(folder))
    rmdirSync(folder);
}
