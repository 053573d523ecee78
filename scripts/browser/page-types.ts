/** One address of each kind of page, taken from the data of the built site; the heaviest of its kind where they differ. */
import { existsSync, readFileSync } from 'node:fs';
import type { Concept, Theme } from '../../src/schema/catalogue.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { PlaceEntry } from '../../src/schema/place.ts';
import type { Promised } from '../../src/schema/promise.ts';
import type { ReportSummary } from '../../src/schema/report.ts';

export type PageType = {
  name: string;
  /** From the root of the site. */
  path: string;
};

export function pageTypes(folder = 'dist'): PageType[] {
  const data = <T>(name: string): T[] => JSON.parse(readFileSync(`${folder}/data/${name}`, 'utf8')) as T[];
  const reports = data<ReportSummary>('reports.json');
  const indicators = data<Indicator>('indicators.json');
  const promises = data<Promised>('promises.json');
  const longest = most(reports, ({ counts }) => counts.sentences);
  const other = reports.find(({ id }) => id !== longest.id) ?? longest;
  const inLongest = indicators.filter(({ report }) => report === longest.id);
  const figures = (section: string): number => inLongest.filter((one) => one.section === section).length;
  const section = most([...new Set(inLongest.map((one) => one.section))], figures);
  const concept = most(
    data<Concept>('concepts.json').filter(({ id }) => isDrawn(`${folder}/indicators/${id}/index.html`)),
    ({ id }) =>
      new Set(indicators.filter((one) => one.concept === id && one.value !== null).map(({ report }) => report)).size,
  );
  const theme = most(data<Theme>('themes.json'), ({ id }) => indicators.filter((one) => one.theme === id).length);
  const place = most(data<PlaceEntry>('places.json'), ({ id }) => promises.filter((one) => one.place === id).length);
  return [
    { name: '首页', path: '/' },
    { name: '报告目录', path: '/reports/' },
    { name: '报告', path: longest.url },
    { name: '章节', path: `${longest.url}${section}/` },
    { name: '地方目录', path: '/places/' },
    { name: '地方', path: `/places/${place.id}/` },
    { name: '承诺', path: `/places/${place.id}/promises/` },
    { name: '历年数字', path: `/places/${place.id}/series/` },
    { name: '话题目录', path: '/topics/' },
    { name: '话题', path: '/topics/work-safety/' },
    { name: '套话', path: '/phrases/' },
    { name: '套话查询', path: `/phrases/?q=${encodeURIComponent('坚强领导')}` },
    { name: '数字表', path: '/indicators/' },
    { name: '概念', path: `/indicators/${concept.id}/` },
    { name: '比较', path: '/compare/' },
    { name: '两份比较', path: `/compare/?reports=${longest.id},${other.id}` },
    { name: '主题', path: `/compare/${theme.id}/` },
    { name: '检索', path: '/search/' },
    { name: '检索结果', path: `/search/?q=${encodeURIComponent('环境')}` },
    { name: '关于', path: '/about/' },
  ];
}

const isDrawn = (page: string): boolean => existsSync(page) && readFileSync(page, 'utf8').includes('<report-chart');

/** The item with the highest number; throws when there is none. */
function most<T>(items: readonly T[], number: (item: T) => number): T {
  return items.reduce((best, item) => (number(item) > number(best) ? item : best));
}
