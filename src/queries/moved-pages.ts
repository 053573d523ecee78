import { allSections } from '../lib/report/sections.ts';
import { redirects, report as readReport, reports } from './data.ts';

/** Every page that is gone and where it leads now; a renamed report takes the pages of its sections with it. */
export function movedPages(): { from: string; to: string }[] {
  const byUrl = new Map(reports().map(({ id, url }) => [url, id]));
  return redirects().pages.flatMap(({ from, to }) => {
    const report = byUrl.get(to);
    if (!report) return [{ from, to }];
    const sections = allSections(readReport(report).sections);
    return [{ from, to }, ...sections.map(({ id, url }) => ({ from: `${from}${id}/`, to: url }))];
  });
}
