import { allSections } from '../lib/report/sections.ts';
import { redirects, report as readReport, reports } from './data.ts';

/** Every page that is gone, without the slashes around it, and where it leads now; a renamed report takes the pages of its sections with it. */
export function movedPages(): { from: string; to: string }[] {
  const byUrl = new Map(reports().map(({ id, url }) => [url, id]));
  return redirects().pages.flatMap(({ from, to }) => {
    const report = byUrl.get(to);
    const page = from.replace(/^\/|\/$/g, '');
    const sections = report === undefined ? [] : allSections(readReport(report).sections);
    return [{ from: page, to }, ...sections.map(({ id, url }) => ({ from: `${page}/${id}`, to: url }))];
  });
}
