import { allSections } from '../lib/report/sections.ts';
import { redirects, report as readReport, reports } from './data.ts';

/** A page that is gone, without the slashes around it, and where it leads now. */
interface Moved {
  from: string;
  to: string;
}

const bare = (address: string): string => address.replace(/^\/|\/$/g, '');

/** A renamed report takes the pages of its sections with it. */
function withSections({ from, to }: Moved): Moved[] {
  const page = bare(from);
  const report = reports().find(({ url }) => url === to);
  const sections = report === undefined ? [] : allSections(readReport(report.id).sections);
  return [{ from: page, to }, ...sections.map(({ id, url }) => ({ from: `${page}/${id}`, to: url }))];
}

/** Every page that is gone. */
export const movedPages = (): Moved[] => redirects().pages.flatMap(withSections);

/** Where one of them leads; of the reports only the one that it belongs to is read. */
export const movedTo = (page: string): string | undefined =>
  redirects()
    .pages.filter(({ from }) => page === bare(from) || page.startsWith(`${bare(from)}/`))
    .flatMap(withSections)
    .find(({ from }) => from === page)?.to;
