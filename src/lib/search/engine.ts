/** The search itself: a request → an answer. Runs in the worker, in the tests and in the benchmark alike. */
import { reportMark } from '../report-mark.ts';
import { HALF_NAMES } from '../report-name.ts';
import { conceptUrl, indicatorUrl, reportUrl, sectionUrl, sentenceUrl } from '../urls.ts';
import type {
  Answer, ConceptHit, Facet, FigureHit, Hit, ReportHits, Request, SectionHits, Suggestion, Tier,
} from './answer.ts';
import { nearRuns } from './approximate.ts';
import { Collection, type Passage } from './collection.ts';
import { excerpt, lead, tail } from './excerpt.ts';
import { named, rangeTest, readFigures, type Figure } from './figures.ts';
import { bare, fold } from './fold.ts';
import type { ConceptEntry, Directory, Manifest, PassagesHead, ReportEntry, Tables } from './index-format.ts';
import { marksIn, type Needles, type Range } from './marks.ts';
import { conceptNames, NameSearch, reportNames } from './names.ts';
import { openPack } from './pack.ts';
import { KIND_NAMES, KINDS, NO_FILTERS, type Filters } from './filters.ts';
import { makeTerm, parseQuery, type Query, type Term } from './query.ts';
import { Readings } from './readings.ts';
import { decodeText } from './text-code.ts';
import { readTraditional } from './traditional.ts';

/** Reads one file of the index. Rejects when it cannot be had. */
export type Load = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Hits shown of a tier behind the exact ones. */
const TIER_LIMIT = 12;
const FIGURE_LIMIT = 60;
/** A query as long as this without punctuation is likely to be pasted text. */
const SENTENCE_LIKE = 10;
/** Words without hits of which it is guessed what was meant, and guesses tried for each. */
const MOST_GUESSED = 2;
const GUESSES = 5;

export class SearchEngine {
  readonly #collection: Collection;
  readonly #figures: Figure[];
  readonly #readings: Readings;
  readonly #places: NameSearch<ReportEntry>;
  readonly #concepts: NameSearch<ConceptEntry>;
  readonly #directory: Directory;
  readonly #marks: ReadonlyMap<number, number>;

  private constructor(collection: Collection, figures: Figure[], readings: Readings, directory: Directory) {
    this.#collection = collection;
    this.#figures = figures;
    this.#readings = readings;
    this.#directory = directory;
    const ids = directory.reports.map(({ id }) => id);
    this.#marks = new Map(ids.map((id, index) => [index, reportMark(ids, id)]));
    this.#places = new NameSearch(reportNames(directory.reports, collection.traditional), readings);
    this.#concepts = new NameSearch(conceptNames(directory.concepts, collection.traditional), readings);
  }

  /** Loads the index. Rejects when a file is missing. */
  static async open(load: Load): Promise<SearchEngine> {
    const manifest = JSON.parse(new TextDecoder().decode(await load('manifest.json'))) as Manifest;
    const [tables, directory, pieces] = await Promise.all([
      load(manifest.tables).then(openPack<Tables>),
      load(manifest.directory).then(openPack<Directory>),
      Promise.all(
        manifest.passages.map(async ({ file, first }) => ({ first, ...(await openPack<PassagesHead>(await load(file))) })),
      ),
    ]);
    const { alphabet, syllables, traditional } = tables.head;
    const pairs = readTraditional(traditional);
    const collection = new Collection(directory.head.reports, pairs);
    const figures: Figure[] = [];
    for (const { first, head, body } of pieces) {
      const texts = decodeText(body, alphabet).split('\n').slice(0, -1);
      collection.add(first, head, texts);
      figures.push(...readFigures(head.figures, first, (item) => texts[item - first] ?? '', pairs));
    }
    return new SearchEngine(collection, figures, new Readings(syllables), directory.head);
  }

  search(request: Request): Answer {
    const query = parseQuery(request.q, this.#collection.traditional);
    const filters = this.#filters(request.filters, query);
    const answer = emptyAnswer({ ...request, filters }, query);
    if (query.terms.length === 0 && query.ranges.length === 0) {
      if (query.excluded.length) answer.notice = '只写了要排除的词。请再写一个要找的词。';
      return answer;
    }
    answer.asked = true;
    const fits = this.#filterTest(filters);
    if (query.ranges.length && !this.#standsAsWritten(query)) this.#answerRanges(answer, query, fits);
    else this.#answerWords(answer, query, fits);
    this.#answerNames(answer, query);
    answer.counts = {
      text: answer.matches, indicator: answer.figures.count, concept: answer.concepts.length, place: answer.places.length,
    };
    return answer;
  }

  #answerWords(answer: Answer, query: Query, fits: ItemTest): void {
    const all = this.#exact(query);
    const items = all.filter((item) => fits(item));
    const terms = this.#terms(query);
    const needles = needlesOf(terms);
    answer.marks = needles;
    answer.matches = items.length;
    answer.unfiltered = all.length;
    answer.facets = this.#facets(all, answer.filters);
    this.#fillGroups(answer, items, needles, query);
    const figures = named(this.#figures, terms, this.#conceptIds(terms)).filter(({ item }) => fits(item));
    this.#fillFigures(answer, figures);
    answer.tiers = this.#tiers(answer, query, terms, items, fits);
  }

  /** Whether what looks like a condition on figures is a run of the text: 助力企业争取“科技贷”不低于1500万元. */
  #standsAsWritten(query: Query): boolean {
    const { whole } = query;
    if (!whole) return false;
    const plain = bare(fold(whole.raw, this.#collection.traditional)).text;
    const found =
      this.#find(whole).length > 0 || (plain.length >= SENTENCE_LIKE && this.#collection.findBare(plain).items.length > 0);
    if (found) [query.terms, query.joined, query.spaced] = [[whole], null, true];
    return found;
  }

  #answerRanges(answer: Answer, query: Query, fits: ItemTest): void {
    const tests = query.ranges.map((range) => rangeTest(range, this.#figures));
    const words = query.terms.map((term) => new Set(this.#find(term)));
    const concepts = this.#conceptIds(query.terms);
    const inRange = this.#figures.filter((figure) => tests.every((test) => test(figure)));
    const inName = new Set(named(inRange, query.terms, concepts));
    // Figures of that name; where none is called so, figures of sentences that hold the words.
    const meant = inRange.filter(
      (figure) => inName.has(figure) || (inName.size === 0 && words.every((items) => items.has(figure.item))),
    );
    const excluded = new Set(query.excluded.flatMap((term) => this.#find(term)));
    const kept = meant.filter(({ item }) => !excluded.has(item));
    const all = [...new Set(kept.map(({ item }) => item))].sort((a, b) => a - b);
    const items = all.filter((item) => fits(item));
    answer.matches = items.length;
    answer.unfiltered = all.length;
    answer.facets = this.#facets(all, answer.filters);
    const spans = Map.groupBy(kept, ({ item }) => item);
    const needles = needlesOf(query.terms);
    answer.marks = needles;
    this.#fillGroups(answer, items, needles, query, (item) => (spans.get(item) ?? []).map(({ span }) => span));
    const shown = kept.filter(({ item }) => fits(item));
    this.#fillFigures(answer, shown);
  }

  /** The terms that count: words pasted with spaces in them are one, where the text has them so. */
  #terms(query: Query): Term[] {
    if (query.joined && !query.spaced && query.excluded.length === 0 && this.#find(query.joined).length) return [query.joined];
    return query.terms;
  }

  /** Every item that holds all terms and none of the excluded. */
  #exact(query: Query): number[] {
    let items: number[] | null = null;
    for (const term of this.#terms(query)) {
      const found = this.#find(term);
      if (items === null) items = found;
      else {
        const wanted = new Set(found);
        items = items.filter((item) => wanted.has(item));
      }
    }
    if (!items) return [];
    const excluded = new Set(query.excluded.flatMap((term) => this.#find(term)));
    return excluded.size ? items.filter((item) => !excluded.has(item)) : items;
  }

  #find(term: Term): number[] {
    const found = new Set<number>();
    for (const literal of term.literals) for (const item of this.#collection.find(literal).items) found.add(item);
    if (term.amount !== null) for (const item of this.#collection.findAmount(term.amount).items) found.add(item);
    return [...found].sort((a, b) => a - b);
  }

  // ---- behind the exact hits ---------------------------------------------------------------------------------------

  #tiers(answer: Answer, query: Query, terms: readonly Term[], exact: readonly number[], fits: ItemTest): Tier[] {
    const tiers: Tier[] = [];
    const shown = new Set(exact);
    const add = (reason: Tier['reason'], title: string, items: readonly number[], needles: Needles): void => {
      const fresh = items.filter((item) => !shown.has(item) && fits(item));
      for (const item of fresh) shown.add(item);
      if (fresh.length === 0) return;
      tiers.push({ reason, title, count: fresh.length, groups: this.#groups(fresh.slice(0, TIER_LIMIT), needles, [], TIER_LIMIT, 'relevance') });
    };
    const whole = query.joined ?? (terms.length === 1 ? (terms[0] ?? null) : null);
    if (whole) {
      const across = whole.literals.flatMap((literal) => this.#collection.find(literal).across);
      add('across', '这几个字跨在相邻两句之间：', across.flatMap((item) => [item, item + 1]), needlesOf(halves(whole)));
      const plain = bare(fold(whole.raw, this.#collection.traditional)).text;
      if ([...plain].length >= 4) {
        const found = this.#collection.findBare(plain);
        const needles = { literals: [], amounts: [], bare: [plain] };
        add('punctuation', '标点或空格不同：', found.items, needles);
        if (exact.length === 0)
          add('across', '跨在相邻两句之间：', found.across.flatMap((item) => [item, item + 1]), needles);
      }
    }
    if (terms.length > 1) {
      const sections = this.#inOneSection(terms, query.excluded);
      add('section', '几个词在同一节里，但不在同一句：', sections, needlesOf(terms));
    }
    if (exact.length === 0) this.#corrections(answer, query, terms, add);
    if (exact.length === 0 && shown.size === 0) {
      const typed = bare(fold(query.joined?.raw ?? terms.map(({ raw }) => raw).join(''), this.#collection.traditional)).text;
      const items = this.#mostAlike(typed);
      add('part', '没有完全相同的文字，最接近的是：', items, { literals: bigrams(typed), amounts: [], bare: [] });
    }
    return tiers;
  }

  /** Items that hold a term, in sections that hold all of them. */
  #inOneSection(terms: readonly Term[], excluded: readonly Term[]): number[] {
    const found = terms.map((term) => this.#find(term));
    const barred = new Set(excluded.flatMap((term) => this.#find(term)).map((item) => this.#collection.passageOf(item).first));
    const sections = found.map((items) => new Set(items.map((item) => this.#collection.passageOf(item).first)));
    return [...new Set(found.flat())]
      .sort((a, b) => a - b)
      .filter((item) => {
        const section = this.#collection.passageOf(item).first;
        return !barred.has(section) && sections.every((set) => set.has(section));
      });
  }

  /** For words without hits: what was probably meant, by sound, by one wrong character, by pinyin. */
  #corrections(
    answer: Answer,
    query: Query,
    terms: readonly Term[],
    add: (reason: Tier['reason'], title: string, items: readonly number[], needles: Needles) => void,
  ): void {
    const suggestions: Suggestion[] = [];
    const letters = query.terms.length > 1 && query.joined && /^[a-z]+$/.test(query.joined.literals[0] ?? '');
    const asked = letters && query.joined ? [query.joined] : [...terms];
    const missing = asked.filter((term) => this.#find(term).length === 0);
    // Of many unknown words no guess is a good one.
    if (missing.length > MOST_GUESSED) return;
    for (const term of missing) {
      const place = asked.indexOf(term);
      for (const { text, how } of this.#nearest(term.literals[0] ?? '').slice(0, GUESSES)) {
        const meant = makeTerm(text, this.#collection.traditional);
        if (!meant) continue;
        const corrected = asked.with(place, meant);
        const items = this.#exact({ ...query, terms: corrected, joined: null, spaced: true });
        if (items.length) suggestions.push({ text: corrected.map(({ raw }) => raw).join(' '), how, count: items.length });
      }
    }
    answer.suggestions = suggestions.slice(0, 5);
    for (const { text, how } of answer.suggestions.slice(0, 2)) {
      const corrected = parseQuery(text, this.#collection.traditional);
      const items = this.#ranked(this.#exact({ ...corrected, excluded: query.excluded }), corrected.terms);
      add('corrected', `按“${text}”（${how}）找到：`, items, needlesOf(corrected.terms));
      if (answer.marks.literals.length && answer.matches === 0) answer.marks = needlesOf(corrected.terms);
    }
  }

  #nearest(typed: string): { text: string; how: string }[] {
    if (/^[a-z]{2,24}$/.test(typed)) {
      return this.#readings
        .runs(typed, this.#collection.folded())
        .filter(({ run, whole }) => whole > 0 || run.length > 1)
        .map(({ run }) => ({ text: run, how: '拼音' }));
    }
    return nearRuns(typed, this.#collection.folded(), (char) => this.#readings.homophones(char)).map(({ run }) => ({
      text: run,
      how: run.length === typed.length && [...run].every((char, at) => this.#readings.sameSound(char, typed.charAt(at))) ? '同音' : '近似',
    }));
  }

  /** The items that share most pairs of characters with a long run, for pasted text that was changed. */
  #mostAlike(typed: string): number[] {
    const pairs = [...new Set(bigrams(typed))];
    if (pairs.length < 3) return [];
    const scores = new Map<number, number>();
    for (const pair of pairs)
      for (const item of this.#collection.find(pair).items) scores.set(item, (scores.get(item) ?? 0) + 1);
    return [...scores]
      .filter(([, score]) => score >= Math.max(2, pairs.length * 0.4))
      .sort((a, b) => b[1] - a[1] || this.#collection.text(a[0]).length - this.#collection.text(b[0]).length)
      .map(([item]) => item)
      .slice(0, 5);
  }

  // ---- putting together --------------------------------------------------------------------------------------------

  #fillGroups(
    answer: Answer,
    items: readonly number[],
    needles: Needles,
    query: Query,
    spans: (item: number) => Range[] = () => [],
  ): void {
    const { limit, sort } = answer.request;
    answer.groups = this.#groups(items, needles, query.joined ? [query.joined] : query.terms, limit, sort, spans);
    answer.reports = new Set(items.map((item) => this.#collection.passageOf(item).report)).size;
  }

  #ranked(items: readonly number[], phrases: readonly Term[]): number[] {
    const scores = this.#scores(items, phrases);
    return [...items].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  }

  /** What makes a sentence a better answer: it is a heading, has the words as one phrase, gives a figure of that name, is short. */
  #scores(items: readonly number[], phrases: readonly Term[]): Map<number, number> {
    const together = new Set(phrases.flatMap((phrase) => this.#find(phrase)));
    const measured = new Set(named(this.#figures, phrases, this.#conceptIds(phrases)).map(({ item }) => item));
    return new Map(
      items.map((item) => {
        let score = 1 / (1 + this.#collection.text(item).length / 60);
        if (this.#collection.isHeading(item)) score += 1.2;
        if (together.has(item)) score += 2;
        if (measured.has(item)) score += 1;
        return [item, score];
      }),
    );
  }

  #groups(
    items: readonly number[],
    needles: Needles,
    phrases: readonly Term[],
    limit: number,
    sort: Request['sort'],
    spans: (item: number) => Range[] = () => [],
  ): ReportHits[] {
    const scores = this.#scores(items, phrases);
    const byReport = Map.groupBy(items, (item) => this.#collection.passageOf(item).report);
    const best = (list: readonly number[]): number =>
      Math.max(...list.map((item) => scores.get(item) ?? 0)) + Math.log2(1 + list.length) / 4;
    const reports = [...byReport].sort(([a, inA], [b, inB]) => (sort === 'date' ? a - b : best(inB) - best(inA) || a - b));
    let left = limit;
    // Every report gets its share of what is shown, so that none hides behind the first.
    const share = Math.max(5, Math.floor(limit / Math.max(1, reports.length)));
    const shares = new Map(reports.map(([report, list]) => [report, Math.min(list.length, share)]));
    left -= [...shares.values()].reduce((sum, one) => sum + one, 0);
    for (const [report, list] of reports) {
      const more = Math.max(0, Math.min(left, list.length - (shares.get(report) ?? 0)));
      shares.set(report, (shares.get(report) ?? 0) + more);
      left -= more;
    }
    return reports.map(([index, list]) => {
      const report = this.#directory.reports[index];
      const sections = [...Map.groupBy(list, (item) => this.#collection.passageOf(item))];
      if (sort === 'relevance') sections.sort(([, a], [, b]) => best(b) - best(a) || (a[0] ?? 0) - (b[0] ?? 0));
      let room = shares.get(index) ?? 0;
      const shown: SectionHits[] = [];
      for (const [passage, inSection] of sections) {
        const hits = inSection.slice(0, Math.max(0, room)).map((item) => this.#hit(item, needles, spans(item)));
        room -= hits.length;
        shown.push(this.#sectionHits(passage, report?.id ?? '', inSection.length, hits));
      }
      return {
        id: report?.id ?? '', mark: this.#marks.get(index) ?? 1, name: report?.name ?? '', place: report?.place ?? '', date: report?.date ?? null,
        url: reportUrl(report?.id ?? ''), count: list.length, sections: shown,
      };
    });
  }

  #sectionHits(passage: Passage, report: string, count: number, hits: Hit[]): SectionHits {
    return {
      id: passage.id,
      url: passage.id === 's0' ? reportUrl(report) : sectionUrl(report, passage.id),
      path: this.#path(passage),
      half: passage.half,
      theme: passage.theme,
      count,
      hits,
    };
  }

  /** Headings from the part down to the section; a section without heading is called by its part. */
  #path(passage: Passage): string[] {
    const parents = this.#collection.passages.filter(
      ({ report, id }) => report === passage.report && passage.id !== id && passage.id.startsWith(`${id}-`),
    );
    return [...parents, passage].flatMap((one) => {
      if (one.headed) return [headingText(one.texts[0] ?? '')];
      return one === passage ? [sectionCalled(one)] : [];
    });
  }

  #hit(item: number, needles: Needles, spans: Range[]): Hit {
    const passage = this.#collection.passageOf(item);
    const text = this.#collection.text(item);
    const heading = this.#collection.isHeading(item);
    const marks = marksIn(text, needles, this.#collection.traditional);
    const place = item - passage.first;
    const neighbour = (at: number): string => (at < (passage.headed ? 1 : 0) ? '' : (passage.texts[at] ?? ''));
    const report = this.#directory.reports[passage.report]?.id ?? '';
    return {
      url: sentenceUrl(report, this.#collection.fragment(item)),
      heading,
      segments: excerpt(text, spans.length ? mergeRanges(marks, spans) : marks),
      before: heading ? '' : tail(neighbour(place - 1)),
      after: lead(heading ? (passage.texts[1] ?? '') : neighbour(place + 1)),
    };
  }

  #fillFigures(answer: Answer, figures: readonly Figure[]): void {
    answer.figures = { count: figures.length, hits: figures.slice(0, FIGURE_LIMIT).map((figure) => this.#figureHit(figure)) };
  }

  #figureHit(figure: Figure): FigureHit {
    const passage = this.#collection.passageOf(figure.item);
    const report = this.#directory.reports[passage.report];
    const text = this.#collection.text(figure.item);
    const fragment = this.#collection.fragment(figure.item);
    return {
      url: sentenceUrl(report?.id ?? '', fragment),
      row: indicatorUrl(`${report?.id ?? ''}.${fragment}.${figure.n}`),
      name: figure.name,
      quote: text.slice(...figure.span),
      kind: figure.kind,
      bound: figure.bound,
      period: figure.period,
      report: report?.name ?? '',
      segments: excerpt(text, [figure.span]),
    };
  }

  #conceptIds(terms: readonly Term[]): Set<string> {
    const whole = terms.length === 1 ? (terms[0]?.literals[0] ?? '') : '';
    return new Set(
      this.#concepts
        .find(whole, false)
        .filter(({ name, how }) => how === 'exact' && name === whole)
        .map(({ entry }) => entry.id),
    );
  }

  #answerNames(answer: Answer, query: Query): void {
    const seen = new Set<string>();
    const wanted = query.joined && !query.spaced ? [query.joined] : query.terms;
    const nearly = answer.matches === 0 && wanted.length === 1;
    for (const term of wanted) {
      const needle = term.literals[0] ?? '';
      for (const { entry, name, how } of this.#concepts.find(needle, nearly).slice(0, 6)) {
        if (seen.has(entry.id)) continue;
        seen.add(entry.id);
        const note = name === fold(entry.name).text ? '' : how === 'near' ? '名称相近' : `又作“${name}”`;
        answer.concepts.push({ url: conceptUrl(entry.id), name: entry.name, count: entry.count, note, near: how === 'near' });
      }
      for (const { entry, how } of this.#places.find(needle, nearly)) {
        if (answer.places.some(({ url }) => url === reportUrl(entry.id))) continue;
        answer.places.push({
          url: reportUrl(entry.id), name: entry.name, title: entry.title, where: [...entry.region, entry.place].join(' '),
          date: entry.date, how,
        });
      }
    }
    const asked = this.#directory.concepts.filter(({ id }) => seen.has(id));
    const near: ConceptHit[] = asked.slice(0, 3).flatMap((concept) =>
      concept.near
        .filter((one) => !seen.has(one.concept))
        .map((one) => {
          seen.add(one.concept);
          const count = this.#directory.concepts.find(({ id }) => id === one.concept)?.count ?? 0;
          return { url: conceptUrl(one.concept), name: one.name, count, note: `与“${concept.name}”相近而不同：${one.difference}`, near: true };
        }),
    );
    answer.concepts.push(...near.slice(0, 6));
  }

  // ---- filters -----------------------------------------------------------------------------------------------------

  /** Filters of the address and of the words. A filter that names nothing known becomes a word again. */
  #filters(given: Filters, query: Query): Filters {
    const filters = { ...given };
    const { report, theme, half, kind } = query.filters;
    const stray: string[] = [];
    const take = <Name extends keyof Filters>(name: Name, typed: string, found: Filters[Name] | undefined): void => {
      if (typed === '') return;
      if (found) filters[name] = found;
      else stray.push(typed);
    };
    take('report', report, this.#places.find(fold(report, this.#collection.traditional).text)[0]?.entry.id);
    take('theme', theme, called(theme, this.#directory.themes.map(({ id, name }) => [id, name])));
    take('half', half, HALF_WORDS[half] ?? called(half, Object.entries(HALF_NAMES)));
    take('kind', kind, KINDS.find((one) => one === called(kind, Object.entries(KIND_NAMES))));
    if (stray.length) query.words = `${query.words} ${stray.join(' ')}`.trim();
    for (const word of stray) {
      const term = makeTerm(word, this.#collection.traditional);
      if (term) query.terms.push(term);
    }
    if (!this.#directory.reports.some(({ id }) => id === filters.report)) filters.report = '';
    if (!this.#directory.themes.some(({ id }) => id === filters.theme)) filters.theme = '';
    if (!(filters.half in HALF_NAMES)) filters.half = '';
    return filters;
  }

  #filterTest(filters: Filters): ItemTest {
    const report = this.#directory.reports.findIndex(({ id }) => id === filters.report);
    return (item, without) => {
      const passage = this.#collection.passageOf(item);
      return (
        (filters.report === '' || without === 'report' || passage.report === report) &&
        (filters.theme === '' || without === 'theme' || passage.theme === filters.theme) &&
        (filters.half === '' || without === 'half' || passage.half === filters.half)
      );
    };
  }

  /** Counts of every choice of a filter, the other filters in force. */
  #facets(items: readonly number[], filters: Filters): Answer['facets'] {
    const fits = this.#filterTest(filters);
    const count = (without: 'report' | 'theme' | 'half', key: (passage: Passage) => string): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const item of items) {
        if (!fits(item, without)) continue;
        const id = key(this.#collection.passageOf(item));
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return counts;
    };
    const reports = count('report', ({ report }) => String(report));
    const themes = count('theme', ({ theme }) => theme);
    const halves = count('half', ({ half }) => half);
    const facet = (id: string, name: string, counts: Map<string, number>, key = id): Facet[] =>
      counts.has(key) || filtersHold(filters, id) ? [{ id, name, count: counts.get(key) ?? 0 }] : [];
    return {
      report: this.#directory.reports.flatMap(({ id, name }, index) => facet(id, name, reports, String(index))),
      theme: this.#directory.themes.flatMap(({ id, name }) => facet(id, name, themes)),
      half: Object.entries(HALF_NAMES).flatMap(([id, name]) => facet(id, name, halves)),
    };
  }
}

/** What readers call the parts of a report, beside their names. */
const HALF_WORDS: Readonly<Record<string, string>> = {
  任务: 'plan', 目标: 'plan', 安排: 'plan', 成绩: 'review', 总结: 'review', 困难: 'problems', 不足: 'problems', 附件: 'appendix',
};

/** The id of a list that the reader's words mean: the id itself, the name, or the beginning of either. */
function called(words: string, list: readonly (readonly [id: string, name: string])[]): string | undefined {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return undefined;
  return list.find(([id, name]) => id === wanted || name === wanted || name.startsWith(wanted) || id.startsWith(wanted))?.[0];
}

/** Whether an item passes the filters, one of them left out where asked. */
type ItemTest = (item: number, without?: 'report' | 'theme' | 'half') => boolean;

const filtersHold = (filters: Filters, id: string): boolean =>
  filters.report === id || filters.theme === id || filters.half === id;

function needlesOf(terms: readonly Term[]): Needles {
  return {
    literals: terms.flatMap(({ literals }) => literals),
    amounts: terms.flatMap(({ amount }) => amount ?? []),
    bare: [],
  };
}

/** A run that lies across two sentences is marked by its parts: every way of cutting it of which the longer half counts. */
function halves(term: Term): Term[] {
  const run = term.literals[0] ?? '';
  const parts = new Set<string>();
  for (let cut = 1; cut < run.length; cut++) parts.add(cut * 2 >= run.length ? run.slice(0, cut) : run.slice(cut));
  return [{ raw: term.raw, literals: [...parts], amount: null }];
}

function bigrams(text: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 2 <= text.length; at++) pairs.push(text.slice(at, at + 2));
  return pairs;
}

function mergeRanges(a: readonly Range[], b: readonly Range[]): Range[] {
  const all = [...a, ...b].map(([start, end]): Range => [start, end]).sort((x, y) => x[0] - y[0]);
  const merged: Range[] = [];
  for (const range of all) {
    const last = merged.at(-1);
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}

const headingText = (verbatim: string): string => verbatim.replace(/[。：:；;！!，,、]+$/u, '');

function sectionCalled({ half, texts }: Passage): string {
  if (half === 'problems') return '存在的问题';
  if (half === 'closing') return '结语';
  if (half === 'opening') return '开头';
  const text = texts[0] ?? '';
  return text.length > 10 ? `${text.slice(0, 10)}……` : text;
}

function emptyAnswer(request: Request, { notice, words }: Query): Answer {
  return {
    request, notice, asked: false, matches: 0, reports: 0, groups: [], tiers: [], suggestions: [],
    figures: { count: 0, hits: [] }, concepts: [], places: [],
    counts: { text: 0, indicator: 0, concept: 0, place: 0 },
    facets: { report: [], theme: [], half: [] },
    words, filters: request.filters, unfiltered: 0, marks: { literals: [], amounts: [], bare: [] },
  };
}

export const emptyRequest = (q: string): Request => ({ q, filters: { ...NO_FILTERS }, sort: 'relevance', limit: 100 });
