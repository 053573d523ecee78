/** Turns found items into what the page shows: grouped by report and section, best first, each with its context. */
import { reportMark } from '../../chart/report-mark.ts';
import { dateText } from '../../report/report-name.ts';
import { reportUrl, sectionUrl, sentenceUrl } from '../../urls.ts';
import type { Hit, ReportHits, SectionHits, Spread, YearHits } from './answer.ts';
import type { Sort } from '../ask/request.ts';
import { excerpt, lead, tail } from './excerpt.ts';
import type { Items } from '../index/items.ts';
import type { Run } from '../index/sections.ts';
import type { Traditional } from '../text/fold.ts';
import { marksIn, mergeRanges, type Needles, type Range } from './marks.ts';
import { bestFirst, type Ranked } from './ranking.ts';
import type { SearchEngine } from '../index/search-engine.ts';

/** Number of hits shown of each listed report, if it has that many. */
const FEWEST_SHOWN = 3;
/** Score that each doubling of its hits adds to a report or section. */
const PER_DOUBLING = 1 / 4;

export interface Showing {
  /** Most sentences and headings in total. */
  limit: number;
  /** given: by the best score alone; relevance: by the best score and the number of hits. */
  order: Sort | 'given';
  /** Id of the report whose hits come first. */
  here?: string;
  needles: Needles;
  traditional: Traditional;
  /** Further spans to mark in an item. */
  spans?: (item: number) => readonly Range[];
}

/** The ranked items of one report or section, with their common score. */
interface Worth extends Run {
  worth: number;
}

/** Selects the items to show and loads their passages. Rejects if these cannot be loaded. */
export async function reportHits(engine: SearchEngine, ranked: Ranked, showing: Showing): Promise<ReportHits[]> {
  const shown = shownReports(engine, ranked, showing);
  await engine.texts.load(itemsShown(shown));
  return asHits(engine, shown, showing);
}

/** Every report that contains items, newest first, with the number of items. */
export function spreadOf(engine: SearchEngine, items: Items): Spread[] {
  return engine.sections.reportRunsOf(items).map(({ of, from, to }) => {
    const { id, place, date } = engine.reportAt(of);
    return { id, place, date, count: to - from };
  });
}

/** If the years span more than this, years without hits are left out. */
const LONGEST = 40;

/** Number of items by the year in the report's name, ascending, with years without hits in between; empty if all are of one year. */
export function hitsByYear({ sections, reports }: SearchEngine, items: Items): YearHits[] {
  const found = new Map<number, YearHits>();
  for (const { of, from, to } of sections.reportRunsOf(items)) {
    const year = Number(/\d{4}(?=年)/.exec(reports[of]?.name ?? '')?.[0] ?? 0);
    if (year === 0) continue;
    const own = found.get(year) ?? { year, count: 0, reports: 0 };
    found.set(year, { year, count: own.count + to - from, reports: own.reports + 1 });
  }
  if (found.size < 2) return [];
  const [first, last] = [Math.min(...found.keys()), Math.max(...found.keys())];
  const years =
    last - first < LONGEST
      ? Array.from({ length: last - first + 1 }, (_, at) => first + at)
      : [...found.keys()].sort((a, b) => a - b);
  return years.map((year) => found.get(year) ?? { year, count: 0, reports: 0 });
}

/** A report to show: its number of hits, how many of them are not shown, and its sections. */
export interface ShownReport {
  report: number;
  count: number;
  more: number;
  sections: readonly ShownSection[];
}

/** Selects what to show of the ranked items. Does not need the passages. */
export const shownReports = (
  engine: SearchEngine,
  ranked: Ranked,
  { limit, order, here = '' }: Showing,
): ShownReport[] =>
  shares(reportRuns(engine, ranked, order, engine.reportIds.indexOf(here)), limit).map(({ run, room }) => ({
    report: run.of,
    count: run.to - run.from,
    more: run.to - run.from - room,
    sections: shownSections(engine, ranked, run, room, order),
  }));

export const itemsShown = (reports: readonly ShownReport[]): number[] =>
  reports.flatMap(({ sections }) => sections.flatMap(({ shown }) => shown));

/** Makes the hits of the selected items. Their passages must be loaded. */
export const asHits = (engine: SearchEngine, reports: readonly ShownReport[], showing: Showing): ReportHits[] =>
  reports.map(({ report, count, more, sections }) => {
    const { id, name, date } = engine.reportAt(report);
    return {
      id,
      mark: reportMark(engine.reportIds, id),
      name,
      date: date === null ? '' : dateText(date),
      url: reportUrl(id),
      count,
      more,
      sections: sections.map((one) => sectionHits(engine, id, one, showing)),
    };
  });

function worth({ scores }: Ranked, { from, to }: Run, order: Showing['order']): number {
  let best = 0;
  for (let at = from; at < to; at++) best = Math.max(best, scores[at] ?? 0);
  return order === 'given' ? best : best + Math.log2(1 + to - from) * PER_DOUBLING;
}

const byWorth = (order: Showing['order']) => (a: Worth, b: Worth) =>
  order === 'date' ? a.of - b.of : b.worth - a.worth || a.of - b.of;

/** The items of each report, the open report first. Reports are numbered newest first, so the order by number is the order by date. */
function reportRuns({ sections }: SearchEngine, ranked: Ranked, order: Showing['order'], here: number): Run[] {
  const runs = sections.reportRunsOf(ranked.items).map((run) => ({ ...run, worth: worth(ranked, run, order) }));
  const isHere = ({ of }: Run): number => Number(of === here);
  return runs.sort((a, b) => isHere(b) - isHere(a) || byWorth(order)(a, b));
}

/** Divides `limit` among the reports, so that the first one does not take all; if there are very many, only the first get a share. */
function shares(reports: readonly Run[], limit: number): { run: Run; room: number }[] {
  const share = Math.max(FEWEST_SHOWN, Math.floor(limit / Math.max(1, reports.length)));
  const listed = reports.slice(0, Math.ceil(limit / share));
  const least = listed.map(({ from, to }) => Math.min(to - from, share));
  let left = limit - least.reduce((sum, one) => sum + one, 0);
  return listed.map((run, at) => {
    const own = least[at] ?? 0;
    const more = Math.max(0, Math.min(left, run.to - run.from - own));
    left -= more;
    return { run, room: own + more };
  });
}

interface ShownSection {
  section: number;
  count: number;
  /** In reading order. */
  shown: readonly number[];
}

/** Selects the best hits of each section until `room` hits are selected. */
function shownSections(
  { sections }: SearchEngine,
  { items, scores }: Ranked,
  report: Run,
  room: number,
  order: Showing['order'],
): ShownSection[] {
  const own = { items: items.subarray(report.from, report.to), scores: scores.subarray(report.from, report.to) };
  const runs = sections.runsOf(own.items).map((run) => ({ ...run, worth: worth(own, run, order) }));
  let left = room;
  return runs.sort(byWorth(order)).flatMap(({ of, from, to }) => {
    if (left === 0) return [];
    const best = bestFirst({ items: own.items.subarray(from, to), scores: own.scores.subarray(from, to) });
    const shown = best.slice(0, left).sort((a, b) => a - b);
    left -= shown.length;
    return [{ section: of, count: to - from, shown }];
  });
}

function sectionHits(
  engine: SearchEngine,
  report: string,
  { section, count, shown }: ShownSection,
  showing: Showing,
): SectionHits {
  const { sections, texts } = engine;
  const id = texts.sectionId(section);
  const path = texts.headings(section).map((verbatim) => verbatim.replace(/[。：:；;！!，,、]+$/u, ''));
  if (!sections.isHeaded(section)) path.push(nameOf(engine, section));
  return {
    url: id === 's0' ? reportUrl(report) : sectionUrl(report, id),
    path,
    count,
    hits: shown.map((item) => hit(engine, report, section, item, showing)),
  };
}

/** The name of a section without a heading. */
function nameOf({ sections, texts }: SearchEngine, section: number): string {
  const half = sections.half(section);
  if (half === 'problems') return '存在的问题';
  if (half === 'closing') return '结语';
  if (half === 'opening') return '开头';
  const text = texts.text(sections.first[section] ?? 0);
  return text.length > 10 ? `${text.slice(0, 10)}……` : text;
}

function hit(
  { sections, texts }: SearchEngine,
  report: string,
  section: number,
  item: number,
  { needles, traditional, spans }: Showing,
): Hit {
  const heading = item === sections.headingOf(section);
  const text = texts.text(item);
  const marks = mergeRanges(marksIn(text, needles, traditional), spans?.(item) ?? []);
  const from = (sections.first[section] ?? 0) + (sections.isHeaded(section) ? 1 : 0);
  const to = sections.first[section + 1] ?? 0;
  const neighbour = (at: number): string => (at >= from && at < to ? texts.text(at) : '');
  return {
    url: sentenceUrl(report, texts.fragment(item)),
    heading,
    segments: excerpt(text, marks),
    before: heading ? '' : tail(neighbour(item - 1)),
    after: lead(neighbour(item + 1)),
  };
}
