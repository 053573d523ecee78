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
  /** The list, while pages are made. */
  #open: number | undefined;

  /** Takes away every file but the pages whose code and data are what they were. */
  constructor(folders: StoreFolders, code: string) {
    this.#folders = folders;
    this.#code = code;
    this.#list = `${folders.pages}.jsonl`;
    mkdirSync(folders.pages, { recursive: true });
    for (const listed of readList(this.#list))
      if (listed.stamp === this.#stamp(listed.reads) && existsSync(this.#place(listed)))
        this.#kept.set(listed.page, listed);
    removeOthers(folders.pages, new Set([...this.#kept.values()].map((listed) => this.#place(listed))));
    this.#writeList();
  }

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
    this.#open ??= openSync(this.#list, 'a');
    writeSync(this.#open, `${JSON.stringify({ page, file, reads, stamp: this.#stamp(reads) })}\n`);
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
      sum = sumOf(path.join(this.#folders.data, file), part);
      this.#checksums.set(name, sum);
    }
    return sum;
  }
}

/** The last line of each page; one that a broken build has left half written is none. */
function readList(file: string): Listed[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line) as Listed);
}

/** Takes away a file, and the folders that are then empty. */
function removeWithFolders(file: string): void {
  rmSync(file);
  for (let folder = path.dirname(file); readdirSync(folder).length === 0; folder = path.dirname(folder))
    rmdirSync(folder);
}

/** Takes away all files but these, and the folders that are then empty; returns whether the folder is. */
function removeOthers(folder: string, kept: ReadonlySet<string>): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (removeOthers(file, kept)) rmdirSync(file);
      else isEmpty = false;
    } else if (kept.has(file)) isEmpty = false;
    else rmSync(file);
  }
  return isEmpty;
}

/** Checksum of a data file, or of a part of it. */
function sumOf(file: string, part: string | undefined): string {
  if (!existsSync(file)) return 'none';
  if (part === undefined) return hash('sha1', readFileSync(file));
  return hash('sha1', JSON.stringify([partOf(JSON.parse(readFileSync(file, 'utf8')), part)]));
}
