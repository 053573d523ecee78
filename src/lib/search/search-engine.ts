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
  ReportEntry,
  Sounds,
  TraditionalHead,
} from './index/index-format.ts';
import type { Traditional } from './text/fold.ts';
import { LoadedFigures } from './index/loaded-figures.ts';
import { conceptNames, NameSearch, reportNames } from './names.ts';
import { openPack, type ReadPack } from './index/pack.ts';
import type { Readings } from './text/readings.ts';
import { ScanIndex } from './index/scan-index.ts';
import { Sections, sums } from './index/sections.ts';
import { codeFromBytes, lineReader, type TextCode } from './index/text-code.ts';
import type { TextIndex } from './index/text-index.ts';
import { Texts } from './index/texts.ts';
import { readTraditional } from './text/traditional.ts';

/** Reads one file of the index. Rejects when it cannot be had. */
export type Load = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

type Parts = Pick<
  SearchEngine,
  | 'core'
  | 'code'
  | 'sections'
  | 'texts'
  | 'index'
  | 'figures'
  | 'figureIndex'
  | 'directory'
  | 'conceptList'
  | 'concepts'
>;
/** Concepts near to a concept. */
export type NearList = ReadonlyMap<ConceptEntry, readonly { concept: ConceptEntry; difference: string }[]>;

const HAN = /\p{Script=Han}/gu;

export class SearchEngine {
  readonly core: Core;
  readonly code: TextCode;
  readonly sections: Sections;
  readonly texts: Texts;
  readonly index: TextIndex;
  readonly figures: LoadedFigures;
  readonly figureIndex: FigureIndex;
  readonly directory: Directory;
  readonly conceptList: readonly ConceptEntry[];
  readonly places: NameSearch<ReportEntry>;
  readonly concepts: NameSearch<ConceptEntry>;
  /** Newest first. */
  readonly reportIds: readonly string[];
  readonly #pack: ReadPack;
  readonly #lines: (body: Uint8Array) => string[];
  #traditional: Promise<Traditional> | null = null;
  #readings: Promise<Readings> | null = null;
  #near: Promise<NearList> | null = null;

  private constructor(parts: Parts, pack: ReadPack, lines: (body: Uint8Array) => string[]) {
    this.core = parts.core;
    this.code = parts.code;
    this.sections = parts.sections;
    this.texts = parts.texts;
    this.index = parts.index;
    this.figures = parts.figures;
    this.figureIndex = parts.figureIndex;
    this.directory = parts.directory;
    this.conceptList = parts.conceptList;
    this.concepts = parts.concepts;
    this.#pack = pack;
    this.#lines = lines;
    this.reportIds = this.directory.reports.map(({ id }) => id);
    this.places = new NameSearch(() => reportNames(this.directory.reports, this.texts.traditional));
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
    const sections = new Sections(head.sections);
    const pieceItems = sums(core.pieceItems);
    const code = codeFromBytes(body.subarray(0, head.codeBytes), core.singles);
    const read = lineReader(code);
    const lines = (coded: Uint8Array): string[] => {
      const own = read(coded);
      return Array.from({ length: own.length }, (_, at) => own.at(at));
    };
    const traditional = core.traditionalTexts
      ? readTraditional((await pack<TraditionalHead>('traditional')).body)
      : new Map<string, string>();
    const texts = new Texts(sections, pieceItems, traditional, async (piece) => {
      const opened = piece === 0 && first ? first : await pack<PassagesHead>(piecePack(piece));
      return { head: opened.head, lines: read(opened.body) };
    });
    const conceptList = readConcepts(directory, lines(body.subarray(head.codeBytes)));
    const concepts = new NameSearch(() => conceptNames(conceptList, traditional), 2);
    const figures = new LoadedFigures(
      texts,
      conceptList.map(({ id }) => id),
    );
    const { index, figureIndex } =
      core.tables && large
        ? large.largeIndex(pack, core.tables, texts, concepts, lines)
        : { index: new ScanIndex(texts), figureIndex: figures };
    if (!core.tables) await texts.loadAll();
    return new SearchEngine(
      { core, code, sections, texts, index, figures, figureIndex, directory, conceptList, concepts },
      pack,
      lines,
    );
  }

  /** A report by its number. */
  reportAt(report: number): ReportEntry {
    const entry = this.directory.reports[report];
    if (!entry) throw new Error(`no report ${report}`);
    return entry;
  }

  /** The table of traditional characters, loaded when a query has characters that the collection has not. */
  async tableFor(q: string): Promise<Traditional> {
    if (this.core.traditionalTexts) return this.texts.traditional;
    const foreign = [...q.matchAll(HAN)].some(([char]) => !this.code.alphabet.includes(char));
    if (!foreign) return this.texts.traditional;
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
        const differences = this.#lines(body);
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

/** The columns of the directory and its lines → the concepts. */
function readConcepts({ concepts, counts }: Directory, lines: readonly string[]): ConceptEntry[] {
  const ids = concepts.split(' ');
  return lines.map((line, at) => {
    const [name = '', ...wordings] = line.split('\t');
    return { id: ids[at] ?? '', name, wordings, count: counts[at] ?? 0 };
  });
}
