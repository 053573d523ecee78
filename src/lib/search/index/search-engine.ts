/** The opened index, which loads each file once. It runs in the worker, in the tests and in the benchmark. */
import type { FigureIndex } from './figure-index.ts';
import {
  BASE,
  packFile,
  piecePack,
  type Base,
  type ConceptEntry,
  type Manifest,
  type NearConcepts,
  type ReportEntry,
  type Sounds,
  type TraditionalPairs,
} from './index-format.ts';
import { loadedFigures, type LoadedFigures } from './loaded-figures.ts';
import { once, openPack, type ReadPack } from './pack.ts';
import { Sections } from './sections.ts';
import { scanIndex, type TextIndex } from './text-index.ts';
import { Texts } from './texts.ts';
import { conceptNames, NameSearch, reportNames } from './names.ts';
import type { Traditional } from '../text/fold.ts';
import { gb2312 } from '../text/gb2312.ts';

/** Reads one file of the index. Rejects if it cannot be loaded. */
export type Load = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

const HAN = /\p{Script=Han}/gu;

/** Characters of the simplified standard; none of them is a traditional form. */
let standard: ReadonlySet<string> | null = null;

const traditionalPairs = async (pack: ReadPack): Promise<TraditionalPairs['pairs']> =>
  (await pack<TraditionalPairs>('traditional')).pairs;

export class SearchEngine {
  readonly base: Base;
  readonly sections: Sections;
  readonly texts: Texts;
  readonly index: TextIndex;
  readonly figures: LoadedFigures;
  readonly figureIndex: FigureIndex;
  readonly places: NameSearch<ReportEntry>;
  readonly concepts: NameSearch<ConceptEntry>;
  /** Newest first. */
  readonly reports: readonly ReportEntry[];
  readonly reportIds: readonly string[];
  readonly #pack: ReadPack;

  private constructor(
    base: Base,
    traditional: Traditional,
    pack: ReadPack,
    large: typeof import('./large-index.ts') | null,
  ) {
    this.base = base;
    this.#pack = pack;
    this.reports = base.reports;
    this.reportIds = base.reports.map(({ id }) => id);
    this.sections = new Sections(base.sections);
    this.texts = new Texts(this.sections, base.pieces, traditional, pack);
    this.places = new NameSearch(() => reportNames(base.reports, traditional));
    this.concepts = new NameSearch(() => conceptNames(base.concepts, traditional), 2);
    this.figures = loadedFigures(this.texts);
    const { tables } = base;
    this.index = tables && large ? large.gramIndex(tables, pack, this.texts) : scanIndex(this.texts);
    const conceptIds = base.concepts.map(({ id }) => id);
    this.figureIndex = tables && large ? large.gramFigures(tables, pack, conceptIds) : this.figures.index;
  }

  /** Loads what every search needs. Rejects if a file is missing. */
  static async open(load: Load): Promise<SearchEngine> {
    const manifest = JSON.parse(new TextDecoder().decode(await load('manifest.json'))) as Manifest;
    const packs = new Map<string, () => Promise<unknown>>();
    const pack: ReadPack = <T>(name: string) => {
      const read = packs.get(name) ?? once(async () => openPack(await load(packFile(manifest, name))));
      packs.set(name, read);
      return read() as Promise<T>;
    };
    const [base, large] = await Promise.all([
      pack<Base>(BASE),
      manifest.whole ? null : import('./large-index.ts'),
      manifest.whole ? pack(piecePack(0)) : null,
    ]);
    const traditional: Traditional = new Map(base.traditionalTexts ? await traditionalPairs(pack) : []);
    const engine = new SearchEngine(base, traditional, pack, large);
    if (manifest.whole) await engine.texts.loadAll();
    return engine;
  }

  /** Returns a report by its index. Throws if there is none. */
  reportAt(report: number): ReportEntry {
    const entry = this.reports[report];
    if (!entry) throw new Error(`no report has the index ${report}`);
    return entry;
  }

  /** Returns the table of traditional characters. It is loaded when a query has characters outside the simplified standard. */
  async tableFor(q: string): Promise<Traditional> {
    if (this.base.traditionalTexts) return this.texts.traditional;
    standard ??= new Set(gb2312());
    if ([...q.matchAll(HAN)].every(([char]) => standard?.has(char))) return this.texts.traditional;
    return new Map(await traditionalPairs(this.#pack));
  }

  readonly readings = once(async () => {
    const [{ Readings }, sounds] = await Promise.all([import('./readings.ts'), this.#pack<Sounds>('sounds')]);
    return new Readings(sounds);
  });

  readonly near = once(() => this.#pack<NearConcepts>('near'));
}
