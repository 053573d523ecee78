import { allSections } from '../lib/report/sections.ts';
import { redirects, report as readReport, reports } from './data.ts';

/** A page that no longer exists, without leading and trailing slash, and the address that it redirects to. */
interface Moved {
  from: string;
  to: string;
}

const bare = (address: string): string => address.replace(/^\/|\/$/g, '');

/** Returns the redirect of a page; if it is a renamed report, also the redirects of its section pages. */
function withSections({ from, to }: Moved): Moved[] {
  const page = bare(from);
  const report = reports().find(({ url }) => url === to);
  const sections = report === undefined ? [] : allSections(readReport(report.id).sections);
  return [{ from: page, to }, ...sections.map(({ id, url }) => ({ from: `${page}/${id}`, to: url }))];
}

/** All pages that no longer exist. */
export const movedPages = (): Moved[] => redirects().pages.flatMap(withSections);

/** Returns the address that a moved page redirects to. */
export const movedTo = (page: string): string | undefined => movedPages().find(({ from }) => from === page)?.to;
