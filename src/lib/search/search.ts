/** One request → its answer. Exact hits first; what is less than exact comes behind and says why. */
import { reportMark } from '../report-mark.ts';
import { dateText, HALF_NAMES } from '../report-name.ts';
import { conceptUrl, indicatorUrl, reportUrl, sectionUrl, sentenceUrl } from '../urls.ts';
import type { Answer, ConceptHit, Facet, FigureHit, Hit, ReportHits, Request, SectionHits, Tier } from './answer.ts';
import { excerpt, lead, tail } from './excerpt.ts';
import type { ConceptEntry } from './index-format.ts';
import type { Figure } from './figures.ts';
import { KIND_NAMES, KINDS, type Filters } from './filters.ts';
import { bareText, fold, type Traditional } from './fold.ts';
import { marksIn, mergeRanges, type Needles, type Range } from './marks.ts';
import { makeTerm, parseQuery, type Query, type Term } from './query.ts';
import type { NameHit, NameSearch } from './names.ts';
import type { SearchEngine } from './search-engine.ts';

/** Hits shown of a tier behind the exact ones. */
export const TIER_LIMIT = 12;
const FIGURE_LIMIT = 60;
/** A run as long as this without punctuation is likely to be pasted text. */
export const SENTENCE_LIKE = 10;
/** Places, concepts looked up for one word. */
const NAMES = 6;

/** A run so long is likely to be pasted, and may lie across two sentences. */
const isLong = (term: Term | undefined): boolean => (term?.literals[0]?.length ?? 0) >= 6;

/** Whether an item passes the filters, one of them left out where asked. */
export type ItemTest = (item: number, without?: 'report' | 'theme' | 'half') => boolean;

/** less-than-exact.ts, which is loaded when a query calls for it. */
export type LessThanExact = (
  search: Search,
  answer: Answer,
  terms: readonly Term[],
  exact: readonly number[],
  fits: ItemTest,
) => Promise<Tier[]>;

export class Search {
  readonly engine: SearchEngine;
  readonly traditional: Traditional;
  readonly #request: Request;
  readonly #loadLessThanExact: () => Promise<LessThanExact>;
  readonly query: Query;
  /** What was found for a run, since several steps ask the same. */
  readonly #found = new Map<string, Promise<readonly number[]>>();

  constructor(
    engine: SearchEngine,
    traditional: Traditional,
    request: Request,
    loadLessThanExact: () => Promise<LessThanExact>,
  ) {
    this.#loadLessThanExact = loadLessThanExact;
    this.engine = engine;
    this.traditional = traditional;
    this.#request = request;
    this.query = parseQuery(request.q, traditional);
  }

  async answer(): Promise<Answer> {
    const query = this.query;
    const filters = await this.#filters();
    const answer = emptyAnswer({ ...this.#request, filters }, query);
    answer.traditional = this.engine.core.traditionalTexts;
    if (query.terms.length === 0 && query.ranges.length === 0) {
      if (query.excluded.length) answer.notice = '只写了要排除的词。请再写一个要找的词。';
      return answer;
    }
    answer.asked = true;
    const fits = this.#filterTest(filters);
    if (query.ranges.length && !(await this.#standsAsWritten())) await this.#answerRanges(answer, fits);
    else await this.#answerWords(answer, fits);
    await this.#answerNames(answer);
    answer.counts = {
      text: answer.matches,
      indicator: answer.figures.count,
      concept: answer.concepts.length,
      place: answer.places.length,
    };
    return answer;
  }

  async #answerWords(answer: Answer, fits: ItemTest): Promise<void> {
    const { sections } = this.engine;
    const terms = await this.#terms();
    const all = await this.holding(terms);
    const items = all.filter((item) => fits(item));
    answer.marks = needlesOf(terms);
    answer.matches = items.length;
    answer.unfiltered = all.length;
    answer.reports = new Set(items.map((item) => sections.reportOf(item))).size;
    answer.facets = await this.#facets(all, answer.filters);
    const figures = await this.engine.figures.named(terms, this.#conceptIds(terms));
    const phrases = this.query.joined ? [this.query.joined] : terms;
    answer.groups = await this.groups(items, answer.marks, {
      limit: this.#request.limit,
      sort: this.#request.sort,
      phrases,
      measured: new Set(figures.map(({ item }) => item)),
    });
    this.#fillFigures(
      answer,
      figures.filter(({ item }) => fits(item)),
    );
    if (terms.length > 1 || items.length === 0 || isLong(terms[0])) {
      const lessThanExact = await this.#loadLessThanExact();
      answer.tiers = await lessThanExact(this, answer, terms, items, fits);
    }
  }

  async #answerRanges(answer: Answer, fits: ItemTest): Promise<void> {
    const { terms, excluded, ranges } = this.query;
    const { figures, sections } = this.engine;
    const inRange = await figures.inRanges(ranges);
    const wanted = new Set(await figures.named(terms, this.#conceptIds(terms)));
    const inName = inRange.filter((figure) => terms.length === 0 || wanted.has(figure));
    // Figures of that name; where none is called so, figures of sentences that hold the words.
    const words = await Promise.all(terms.map(async (term) => new Set(await this.find(term))));
    const meant = inName.length ? inName : inRange.filter(({ item }) => words.every((items) => items.has(item)));
    const barred = await this.anyOf(excluded);
    const kept = meant.filter(({ item }) => !barred.has(item));
    const all = [...new Set(kept.map(({ item }) => item))].sort((a, b) => a - b);
    const items = all.filter((item) => fits(item));
    answer.matches = items.length;
    answer.unfiltered = all.length;
    answer.reports = new Set(items.map((item) => sections.reportOf(item))).size;
    answer.facets = await this.#facets(all, answer.filters);
    answer.marks = needlesOf(terms);
    const spans = Map.groupBy(kept, ({ item }) => item);
    answer.groups = await this.groups(items, answer.marks, {
      limit: this.#request.limit,
      sort: this.#request.sort,
      phrases: terms,
      measured: new Set(items),
      spans: (item) => (spans.get(item) ?? []).map(({ span }) => span),
    });
    this.#fillFigures(
      answer,
      kept.filter(({ item }) => fits(item)),
    );
  }

  /** Whether what looks like a condition on figures is a run of the text: 助力企业争取“科技贷”不低于1500万元. */
  async #standsAsWritten(): Promise<boolean> {
    const { whole } = this.query;
    if (!whole) return false;
    let stands = (await this.find(whole)).length > 0;
    if (!stands) {
      const plain = bareText(whole.literals[0] ?? '');
      if (plain.length >= SENTENCE_LIKE) {
        await this.loadAlike(plain);
        stands = this.engine.texts.findBare(plain).items.length > 0;
      }
    }
    if (stands) Object.assign(this.query, { terms: [whole], joined: null, spaced: true });
    return stands;
  }

  /** The terms that count: words pasted with spaces in them are one, where the text has them so. */
  async #terms(): Promise<Term[]> {
    const { joined, spaced, excluded, terms } = this.query;
    if (joined && !spaced && excluded.length === 0 && (await this.find(joined)).length) return [joined];
    return terms;
  }

  /** Every item that holds all the terms and none of the excluded, ascending. */
  async holding(terms: readonly Term[]): Promise<number[]> {
    const [first = [], ...others] = await Promise.all(terms.map((term) => this.find(term)));
    const sets = others.map((items) => new Set(items));
    const barred = await this.anyOf(this.query.excluded);
    return first.filter((item) => sets.every((set) => set.has(item)) && !barred.has(item));
  }

  async anyOf(terms: readonly Term[]): Promise<Set<number>> {
    return new Set((await Promise.all(terms.map((term) => this.find(term)))).flat());
  }

  /** Every item that holds the term in one of its forms. */
  async find(term: Term): Promise<readonly number[]> {
    const lists = await Promise.all([
      ...term.literals.map((run) => this.#once(run, () => this.engine.index.find(run))),
      ...(term.amount === null
        ? []
        : [this.#once(`#${term.amount}`, () => this.engine.index.findAmount(term.amount ?? ''))]),
    ]);
    const [only] = lists;
    if (lists.length === 1 && only) return only;
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  }

  #once(key: string, find: () => Promise<readonly number[]>): Promise<readonly number[]> {
    let found = this.#found.get(key);
    if (!found) this.#found.set(key, (found = find()));
    return found;
  }

  async loadAlike(run: string): Promise<readonly number[]> {
    const items = await this.engine.index.alike(run, TIER_LIMIT);
    await this.engine.texts.load(items);
    return items;
  }

  // ---- putting together --------------------------------------------------------------------------------------------

  /** The items in the order of how good an answer they are. */
  async best(items: readonly number[], phrases: readonly Term[]): Promise<number[]> {
    const scores = await this.#scores(items, phrases, new Set());
    return [...items].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
  }

  /** What makes a sentence a better answer: it is a heading, has the words as one phrase, gives a figure of that name, is short. */
  async #scores(
    items: readonly number[],
    phrases: readonly Term[],
    measured: ReadonlySet<number>,
  ): Promise<Map<number, number>> {
    const { sections, texts } = this.engine;
    const together = phrases.length === 1 && items.length ? await this.anyOf(phrases) : new Set<number>();
    return new Map(
      items.map((item) => {
        let score = 1 / (1 + texts.lengthOf(item) / 60);
        if (sections.isHeading(item)) score += 1.2;
        if (together.has(item)) score += 2;
        if (measured.has(item)) score += 1;
        return [item, score];
      }),
    );
  }

  async groups(
    items: readonly number[],
    needles: Needles,
    {
      limit,
      sort,
      phrases = [],
      measured = new Set(),
      spans = () => [],
    }: {
      limit: number;
      /** given: as the items come. */
      sort: Request['sort'] | 'given';
      phrases?: readonly Term[];
      measured?: ReadonlySet<number>;
      spans?: (item: number) => Range[];
    },
  ): Promise<ReportHits[]> {
    const { sections, texts } = this.engine;
    const scores =
      sort === 'given'
        ? new Map(items.map((item, at) => [item, items.length - at]))
        : await this.#scores(items, phrases, measured);
    const best = (list: readonly number[]): number => {
      const top = list.reduce((most, item) => Math.max(most, scores.get(item) ?? 0), 0);
      return sort === 'given' ? top : top + Math.log2(1 + list.length) / 4;
    };
    const reports = [...Map.groupBy(items, (item) => sections.reportOf(item))].map(([report, list]) => ({
      report,
      list,
      best: best(list),
    }));
    reports.sort((a, b) => (sort === 'date' ? a.report - b.report : b.best - a.best || a.report - b.report));
    // Every report gets its share of what is shown, so that none hides behind the first; of very many, the first ones.
    const share = Math.max(FEWEST_SHOWN, Math.floor(limit / Math.max(1, reports.length)));
    const listed = reports.slice(0, Math.ceil(limit / share));
    let left = limit - listed.reduce((sum, { list }) => sum + Math.min(list.length, share), 0);
    const plans = listed.map(({ list }) => {
      const more = Math.max(0, Math.min(left, list.length - share));
      left -= more;
      const bySection = [...Map.groupBy(list, (item) => sections.of(item))].map(([section, inIt]) => ({
        section,
        items: inIt,
        best: best(inIt),
      }));
      if (sort !== 'date') bySection.sort((a, b) => b.best - a.best || a.section - b.section);
      let room = Math.min(list.length, share) + more;
      return {
        count: list.length,
        sections: bySection.map(({ section, items: inIt }) => {
          const shown = inIt.slice(0, room);
          room -= shown.length;
          return { section, count: inIt.length, shown };
        }),
      };
    });
    await texts.load(plans.flatMap((plan) => plan.sections.flatMap(({ shown }) => shown)));
    return plans.map(({ count, sections: list }) => {
      const shown = list.filter((one) => one.shown.length > 0);
      const entry = texts.report(shown[0]?.shown[0] ?? 0);
      return {
        id: entry.id,
        mark: reportMark(this.engine.reportIds, entry.id),
        name: entry.name,
        place: entry.place,
        date: entry.date === null ? '' : dateText(entry.date),
        url: reportUrl(entry.id),
        count,
        more: list.reduce((sum, one) => sum + one.count - one.shown.length, 0),
        sections: shown.map((one) => this.#sectionHits(entry.id, one, needles, spans)),
      };
    });
  }

  #sectionHits(
    report: string,
    { section, count, shown }: { section: number; count: number; shown: readonly number[] },
    needles: Needles,
    spans: (item: number) => Range[],
  ): SectionHits {
    const { sections, texts } = this.engine;
    const id = texts.sectionId(section);
    const path = texts.headings(section).map((verbatim) => verbatim.replace(/[。：:；;！!，,、]+$/u, ''));
    if (!sections.isHeaded(section)) path.push(this.#called(section));
    return {
      id,
      url: id === 's0' ? reportUrl(report) : sectionUrl(report, id),
      path,
      half: sections.half(section),
      theme: sections.theme(section),
      count,
      hits: shown.map((item) => this.#hit(report, section, item, needles, spans(item))),
    };
  }

  /** What a section without a heading is called. */
  #called(section: number): string {
    const half = this.engine.sections.half(section);
    if (half === 'problems') return '存在的问题';
    if (half === 'closing') return '结语';
    if (half === 'opening') return '开头';
    const text = this.engine.texts.text(this.engine.sections.first[section] ?? 0);
    return text.length > 10 ? `${text.slice(0, 10)}……` : text;
  }

  #hit(report: string, section: number, item: number, needles: Needles, spans: Range[]): Hit {
    const { sections, texts } = this.engine;
    const heading = sections.isHeading(item);
    const text = texts.text(item);
    const marks = marksIn(text, needles, this.traditional);
    const from = (sections.first[section] ?? 0) + (sections.isHeaded(section) ? 1 : 0);
    const to = sections.first[section + 1] ?? 0;
    const neighbour = (at: number): string => (at >= from && at < to ? texts.text(at) : '');
    return {
      url: sentenceUrl(report, texts.fragment(item)),
      heading,
      segments: excerpt(text, spans.length ? mergeRanges(marks, spans) : marks),
      before: heading ? '' : tail(neighbour(item - 1)),
      after: lead(neighbour(item + 1)),
    };
  }

  #fillFigures(answer: Answer, figures: readonly Figure[]): void {
    answer.figures = {
      count: figures.length,
      hits: figures.slice(0, FIGURE_LIMIT).map((figure) => this.#figureHit(figure)),
    };
  }

  #figureHit(figure: Figure): FigureHit {
    const { texts } = this.engine;
    const { id, name } = texts.report(figure.item);
    const text = texts.text(figure.item);
    const fragment = texts.fragment(figure.item);
    return {
      url: sentenceUrl(id, fragment),
      row: indicatorUrl(`${id}.${fragment}.${figure.n}`),
      name: figure.name,
      quote: text.slice(...figure.span),
      kind: figure.kind,
      bound: figure.bound,
      period: figure.period,
      report: name,
      segments: excerpt(text, [figure.span]),
    };
  }

  // ---- names -------------------------------------------------------------------------------------------------------

  /** Concepts that are called exactly so. */
  #conceptIds(terms: readonly Term[]): Set<string> {
    const whole = terms.length === 1 ? (terms[0]?.literals[0] ?? '') : '';
    return new Set(
      this.engine.concepts
        .holding(whole)
        .filter(({ name }) => name === whole)
        .map(({ entry }) => entry.id),
    );
  }

  async #answerNames(answer: Answer): Promise<void> {
    const { concepts, places } = this.engine;
    const { joined, spaced, terms } = this.query;
    const wanted = joined && !spaced ? [joined] : terms;
    // Nearly fitting names only where nothing is called so and nothing is written so.
    const nearly = answer.matches === 0 && wanted.length === 1;
    const asked = new Map<ConceptEntry, NameHit<ConceptEntry>>();
    for (const term of wanted) {
      const needle = term.literals[0] ?? '';
      for (const hit of await this.#named(concepts, needle, nearly))
        if (!asked.has(hit.entry)) asked.set(hit.entry, hit);
      for (const { entry, how } of await this.#named(places, needle, nearly)) {
        const url = reportUrl(entry.id);
        if (answer.places.some((place) => place.url === url)) continue;
        const where = [...entry.region, entry.place].join(' ');
        answer.places.push({ url, name: entry.name, title: entry.title, where, date: entry.date, how });
      }
    }
    // A concept without figures has no page; it only leads to those near to it.
    for (const { entry, name, how } of asked.values()) {
      if (entry.count === 0) continue;
      const note = name === fold(entry.name).text ? '' : how === 'near' ? '名称相近' : `又作“${name}”`;
      answer.concepts.push({
        url: conceptUrl(entry.id),
        name: entry.name,
        count: entry.count,
        note,
        near: how === 'near',
      });
    }
    const isMeant = (name: string): boolean =>
      wanted.some(({ literals: [run = ''] }) => name === run || (run.length >= 4 && name.startsWith(run)));
    const meant = [...asked].flatMap(([entry, { name }]) => (isMeant(name) ? [entry] : []));
    answer.concepts.push(...(await this.#nearConcepts(meant, new Set(asked.keys()))));
  }

  async #named<T>(names: NameSearch<T>, needle: string, nearly: boolean): Promise<NameHit<T>[]> {
    let hits = names.holding(needle);
    if (hits.length === 0 && /^[a-z]{2,40}$/.test(needle)) hits = names.spelt(needle, await this.engine.readings());
    if (hits.length === 0 && nearly) hits = await names.near(needle);
    return hits.slice(0, NAMES);
  }

  /** Concepts near to those that were asked for by name, each with the difference. */
  async #nearConcepts(meant: readonly ConceptEntry[], asked: ReadonlySet<ConceptEntry>): Promise<ConceptHit[]> {
    if (meant.length === 0) return [];
    const table = await this.engine.near();
    const offered = new Set(asked);
    const hits: ConceptHit[] = [];
    for (const one of meant) {
      for (const { concept, difference } of table.get(one) ?? []) {
        if (offered.has(concept)) continue;
        offered.add(concept);
        const note = `与“${one.name}”相近而不同：${difference}`;
        hits.push({ url: conceptUrl(concept.id), name: concept.name, count: concept.count, note, near: true });
      }
    }
    return hits.slice(0, NAMES);
  }

  // ---- filters -----------------------------------------------------------------------------------------------------

  /** Filters of the address and of the words. A filter that names nothing known becomes a word again. */
  async #filters(): Promise<Filters> {
    const { directory, places } = this.engine;
    const query = this.query;
    const filters = { ...this.#request.filters };
    const { report, theme, half, kind } = query.filters;
    const stray: string[] = [];
    const take = <Name extends keyof Filters>(name: Name, typed: string, found: Filters[Name] | undefined): void => {
      if (typed === '') return;
      if (found) filters[name] = found;
      else stray.push(typed);
    };
    const place = fold(report, this.traditional).text;
    const named =
      places.holding(place)[0] ??
      (/^[a-z]{2,40}$/.test(place) ? places.spelt(place, await this.engine.readings())[0] : undefined);
    take('report', report, named?.entry.id);
    take(
      'theme',
      theme,
      called(
        theme,
        directory.themes.map(({ id, name }) => [id, name]),
      ),
    );
    take('half', half, HALF_WORDS.get(half) ?? called(half, Object.entries(HALF_NAMES)));
    take(
      'kind',
      kind,
      KINDS.find((one) => one === called(kind, Object.entries(KIND_NAMES))),
    );
    if (stray.length) query.words = `${query.words} ${stray.join(' ')}`.trim();
    for (const word of stray) {
      const term = makeTerm(word, this.traditional);
      if (term) query.terms.push(term);
    }
    if (!directory.reports.some(({ id }) => id === filters.report)) filters.report = '';
    if (!directory.themes.some(({ id }) => id === filters.theme)) filters.theme = '';
    if (!Object.hasOwn(HALF_NAMES, filters.half)) filters.half = '';
    return filters;
  }

  #filterTest(filters: Filters): ItemTest {
    const { sections, directory } = this.engine;
    const report = directory.reports.findIndex(({ id }) => id === filters.report);
    if (filters.report === '' && filters.theme === '' && filters.half === '') return () => true;
    return (item, without) => {
      const section = sections.of(item);
      return (
        (filters.report === '' || without === 'report' || sections.report[section] === report) &&
        (filters.theme === '' || without === 'theme' || sections.theme(section) === filters.theme) &&
        (filters.half === '' || without === 'half' || sections.half(section) === filters.half)
      );
    };
  }

  /** Counts of every choice of a filter, the other filters in force. */
  async #facets(items: readonly number[], filters: Filters): Promise<Answer['facets']> {
    const { sections, directory } = this.engine;
    const fits = this.#filterTest(filters);
    const count = (without: 'report' | 'theme' | 'half', key: (section: number) => string): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const item of items) {
        if (!fits(item, without)) continue;
        const id = key(sections.of(item));
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return counts;
    };
    const reports = count('report', (section) => directory.reports[sections.report[section] ?? 0]?.id ?? '');
    const themes = count('theme', (section) => sections.theme(section));
    const halves = count('half', (section) => sections.half(section));
    const list = (
      names: readonly (readonly [string, string])[],
      counts: Map<string, number>,
      chosen: string,
    ): Facet[] =>
      names.flatMap(([id, name]) =>
        counts.has(id) || id === chosen ? [{ id, name, count: counts.get(id) ?? 0 }] : [],
      );
    return {
      report: list(
        directory.reports.map(({ id, name }) => [id, name]),
        reports,
        filters.report,
      ),
      theme: list(
        directory.themes.map(({ id, name }) => [id, name]),
        themes,
        filters.theme,
      ),
      half: list(Object.entries(HALF_NAMES), halves, filters.half),
    };
  }
}

/** Hits shown of a report at least, where it has as many. */
const FEWEST_SHOWN = 3;

/** What readers call the parts of a report, beside their names. */
const HALF_WORDS: ReadonlyMap<string, string> = new Map([
  ['任务', 'plan'],
  ['目标', 'plan'],
  ['安排', 'plan'],
  ['成绩', 'review'],
  ['总结', 'review'],
  ['困难', 'problems'],
  ['不足', 'problems'],
  ['附件', 'appendix'],
]);

/** The id of a list that the reader's words mean: the id itself, the name, or the beginning of either. */
function called(words: string, list: readonly (readonly [id: string, name: string])[]): string | undefined {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return undefined;
  return list.find(
    ([id, name]) => id === wanted || name === wanted || name.startsWith(wanted) || id.startsWith(wanted),
  )?.[0];
}

export function needlesOf(terms: readonly Term[]): Needles {
  return {
    literals: terms.flatMap(({ literals }) => literals),
    amounts: terms.flatMap(({ amount }) => amount ?? []),
    bare: [],
  };
}

const emptyAnswer = (request: Request, { notice, words }: Query): Answer => ({
  request,
  notice,
  asked: false,
  matches: 0,
  reports: 0,
  groups: [],
  tiers: [],
  suggestions: [],
  figures: { count: 0, hits: [] },
  concepts: [],
  places: [],
  counts: { text: 0, indicator: 0, concept: 0, place: 0 },
  facets: { report: [], theme: [], half: [] },
  words,
  filters: request.filters,
  unfiltered: 0,
  marks: { literals: [], amounts: [], bare: [] },
  traditional: false,
});
