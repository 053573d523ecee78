/** Shows in which years and places a run of text occurs. */
import { groupBy } from '../group-by.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import type { Spread } from '../search/find/answer.ts';
import { QUIET } from '../ui/classes.ts';
import { href, reportUrl, searchUrl } from '../urls.ts';

const MARKS = /[，,；;：:。！!？?、\s"]+/u;

/** 完整、准确、全面贯彻 → "完整" "准确" "全面贯彻": the query finds the run in one sentence, whatever its punctuation. */
export const phraseQuery = (run: string): string =>
  run
    .split(MARKS)
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
    .map((clause) => `"${clause}"`)
    .join(' ');

interface Year {
  year: string;
  reports: Spread[];
}

/** Groups reports by year of delivery, earliest first; those without a date by the year in their id. */
export function byYears(spread: readonly Spread[]): Year[] {
  const yearOf = ({ id, date }: Spread): string => date?.slice(0, 4) ?? /(?:19|20)\d\d/.exec(id)?.[0] ?? '年份不详';
  return [...groupBy(spread, yearOf)]
    .map(([year, reports]) => ({ year, reports }))
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}

const NAMED = 30;
const BAR = 8;

/** The history of a run: the number of places and reports that have it, since when, and the reports of each year. */
export function historyMarkup(run: string, spread: readonly Spread[]): Markup {
  if (spread.length === 0) return markup`<p role="status">没有一份报告写到“${run}”。</p>`;
  const years = byYears(spread);
  const places = new Set(spread.map(({ place }) => place)).size;
  const most = Math.max(...years.map(({ reports }) => reports.length));
  const since = years[0]?.year ?? '';
  return markup`<div>
    <p role="status" class="mb-2">
      “${run}”：${places} 个地方的 ${spread.length} 份报告写到${/^\d/.test(since) && `，最早是 ${since} 年`}。${' '}
      <a href=${href(searchUrl(phraseQuery(run)))}>看原句</a>
    </p>
    <ul class="mb-8">${years.map(({ year, reports }) => yearMarkup(year, reports, most))}</ul>
  </div>`;
}

function yearMarkup(year: string, reports: readonly Spread[], most: number): Markup {
  const bars = most <= BAR ? reports.length : Math.max(1, Math.round((BAR * reports.length) / most));
  return markup`<li
    class="flex flex-wrap gap-x-4 border-b border-rule py-1.5 md:grid md:grid-cols-[5rem_12rem_1fr] large:flex"
  >
    <span class="tabular-nums">${year}</span>
    <span class="${QUIET} flex items-center gap-2">
      <span class="leading-none text-accent md:w-24 large:w-auto" aria-hidden="true">${'■'.repeat(bars)}</span>
      ${reports.length} 份
    </span>
    <span class="flex flex-wrap gap-x-3">
      ${reports.slice(0, NAMED).map(({ id, place }) => markup`<a href=${href(reportUrl(id))}>${place}</a>`)}
      ${reports.length > NAMED && `等 ${reports.length} 份`}
    </span>
  </li>`;
}
