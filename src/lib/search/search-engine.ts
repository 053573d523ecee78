/** The opened index: what it loads is loaded once. Runs in the worker, in the tests and in the benchmark alike. */
import type { FigureIndex } from './index/figure-index.ts';
import { BASE, packFile, piecePack } from './index/index-files.ts';
import type {
  Base,
  ConceptEntry,
  Core,
  Directory,
  Manifest,
  NearConcepts,
  PassagesHead,
  ReportColumns,
  ReportEntry,
  Sounds,
  TraditionalHead,
} from './index/index-format.ts';
import type { Traditional } from './text/fold.ts';
import { LoadedFigures } from './index/loaded-figures.ts';
import { conceptNames, NameSearch, reportNames } from './names.ts';
import { linesOf, openPack, type ReadPack } from './index/pack.ts';
import type { Readings } from './text/readings.ts';
import { ScanIndex } from './index/scan-index.ts';
import { Sections } from './index/sections.ts';
import type { TextIndex } from './index/text-index.ts';
import { Texts } from './index/texts.ts';
import { gb2312 } from './text/syllables.ts';
import { readTraditional } from './text/traditional.ts';

/** Reads one file of the index. Rejects when it cannot be had. */
export type Load = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

type Parts = Pick<
  SearchEngine,
  | 'core'
  | 'sections'
  | 'texts'
  | 'index'
  | 'figures'
  | 'figureIndex'
  | 'reports'
  | 'themes'
  | 'conceptList'
  | 'concepts'
>;
/** Concepts near to a concept. */
export type NearList = ReadonlyMap<ConceptEntry, readonly { concept: ConceptEntry; difference: string }[]>;

const HAN = /\p{Script=Han}/gu;

/** Characters of the simplified standard; none of them is a traditional form. */
let standard: ReadonlySet<string> | null = null;

export class SearchEngine {
  readonly core: Core;
  readonly sections: Sections;
  readonly texts: Texts;
  readonly index: TextIndex;
  readonly figures: LoadedFigures;
  readonly figureIndex: FigureIndex;
  readonly themes: Directory['themes'];
  readonly conceptList: readonly ConceptEntry[];
  readonly places: NameSearch<ReportEntry>;
  readonly concepts: NameSearch<ConceptEntry>;
  /** Newest first. */
  readonly reports: readonly ReportEntry[];
  readonly reportIds: readonly string[];
  readonly #pack: ReadPack;
  #traditional: Promise<Traditional> | null = null;
  #readings: Promise<Readings> | null = null;
  #near: Promise<NearList> | null = null;

  private constructor(parts: Parts, pack: ReadPack) {
    this.core = parts.core;
    this.sections = parts.sections;
    this.texts = parts.texts;
    this.index = parts.index;
    this.figures = parts.figures;
    this.figureIndex = parts.figureIndex;
    this.reports = parts.reports;
    this.reportIds = parts.reports.map(({ id }) => id);
    this.themes = parts.themes;
    this.conceptList = parts.conceptList;
    this.concepts = parts.concepts;
    this.#pack = pack;
    this.places = new NameSearch(() => reportNames(this.reports, this.texts.traditional));
  }

  /** Loads what every search needs; `manifest`, where it is known already. Rejects when a file is missing. */
  static async open(load: Load, known?: Manifest): Promise<SearchEngine> {
    const manifest = known ?? (JSON.parse(new TextDecoder().decode(await load('manifest.json'))) as Manifest);
    const pack: ReadPack = async <Head>(name: string) => openPack<Head>(await load(packFile(manifest, name)));
    const [{ head, body }, first, large] = await Promise.all([
      pack<Base>(BASE),
      manifest.whole ? pack<PassagesHead>(piecePack(0)) : null,
      manifest.whole ? null : import('./index/large-index.ts'),
    ]);
    const { core, directory } = head;
    const sections = new Sections(head.sections, body);
    const traditional = core.traditionalTexts
      ? readTraditional((await pack<TraditionalHead>('traditional')).body)
      : new Map<string, string>();
    let section = 0;
    const pieceItems = Int32Array.from(core.pieces, (own) => sections.first[(section += own) - own] ?? 0);
    const texts = new Texts(sections, pieceItems, traditional, async (piece) => {
      const opened = piece === 0 && first ? first : await pack<PassagesHead>(piecePack(piece));
      return { head: opened.head, lines: linesOf(opened.body) };
    });
    const reports = readReports(directory.reports);
    const conceptList = readConcepts(directory, linesOf(body.subarray(sections.count + head.sections.sizeBytes)));
    const concepts = new NameSearch(() => conceptNames(conceptList, traditional), 2);
    const figures = new LoadedFigures(
      texts,
      conceptList.map(({ id }) => id),
    );
    const { index, figureIndex } =
      core.tables && large
        ? large.largeIndex(pack, core.tables, texts, concepts)
        : { index: new ScanIndex(texts), figureIndex: figures };
    if (!core.tables) await texts.loadAll();
    return new SearchEngine(
      { core, sections, texts, index, figures, figureIndex, reports, themes: directory.themes, conceptList, concepts },
      pack,
    );
  }

  /** A report by its number. */
  reportAt(report: number): ReportEntry {
    const entry = this.reports[report];
    if (!entry) throw new Error(`no report ${report}`);
    return entry;
  }

  /** The table of traditional characters, loaded when a query has characters that the simplified standard has not. */
  async tableFor(q: string): Promise<Traditional> {
    if (this.core.traditionalTexts) return this.texts.traditional;
    standard ??= new Set(gb2312());
    if ([...q.matchAll(HAN)].every(([char]) => standard?.has(char))) return this.texts.traditional;
    this.#traditional ??= this.#once(
      this.#pack<TraditionalHead>('traditional').then(({ body }) => readTraditional(body)),
      () => (this.#traditional = null),
    );
    return this.#traditional;
  }

  readings(): Promise<Readings> {
    this.#readings ??= this.#once(
      Promise.all([import('./text/readings.ts'), this.#pack<Sounds>('sounds')]).then(
        ([code, { head }]) => new code.Readings(head),
      ),
      () => (this.#readings = null),
    );
    return this.#readings;
  }

  /** For each concept the ones near to it, and how they differ. */
  near(): Promise<NearList> {
    this.#near ??= this.#once(
      this.#pack<NearConcepts>('near').then(({ head, body }) => {
        const differences = linesOf(body);
        let line = 0;
        return new Map(
          head.near.flatMap((places, at) => {
            const concept = this.conceptList[at];
            const near = places.flatMap((place) => {
              const difference = differences[line++] ?? '';
              const other = this.conceptList[place];
              return other ? [{ concept: other, difference }] : [];
            });
            return concept && near.length ? [[concept, near] as const] : [];
          }),
        );
      }),
      () => (this.#near = null),
    );
    return this.#near;
  }

  /** A load that failed is tried again the next time. */
  #once<T>(coming: Promise<T>, forget: () => void): Promise<T> {
    coming.catch(forget);
    return coming;
  }
}

const readReports = ({ id, place, name, region, title, date }: ReportColumns): ReportEntry[] =>
  id.map((one, at) => ({
    id: one,
    place: place[at] ?? '',
    name: `${place[at] ?? ''}${name[at] ?? ''}`,
    region: (region[at] ?? '').split('/').filter((above) => above !== ''),
    title: title[at] ?? '',
    date: date[at] ?? null,
  }));

/** The columns of the directory and its lines → the concepts. */
function readConcepts({ concepts, counts }: Directory, lines: readonly string[]): ConceptEntry[] {
  const ids = concepts.split(' ');
  return lines.map((line, at) => {
    const [english = '', name = '', ...wordings] = line.split('\t');
    return { id: ids[at] ?? '', name, english, wordings, count: counts[at] ?? 0 };
  });
}
