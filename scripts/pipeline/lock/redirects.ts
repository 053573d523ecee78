/** Turns the moves of the lock into redirects of the site. */
import { reportUrl, sectionUrl } from '../../../src/lib/urls.ts';
import type { Lock, Redirects, ReportLock } from '../../../src/schema/permalinks.ts';
import type { Report } from '../../../src/schema/report.ts';
import { resolve } from './check-lock.ts';
import { flatten, paragraphsOf } from './apply-lock.ts';

/** The redirects of one report: fragments of removed sections and sentences, and pages of removed sections. */
export function redirectsOf(report: Report, lock: ReportLock | undefined): Redirects {
  const moved = lock?.moved ?? {};
  const redirects: Redirects = { pages: [], anchors: {} };
  if (Object.keys(moved).length === 0) return redirects;
  const sections = new Set(flatten(report.sections).map(({ id }) => id));
  const all = new Set([...sections, ...paragraphsOf(report).flatMap((p) => p.sentences.map(({ id }) => id))]);
  for (const old of Object.keys(moved)) {
    const to = all.has(old) ? null : resolve(old, moved, (id) => all.has(id));
    if (to === null) continue;
    redirects.anchors[report.id] = { ...redirects.anchors[report.id], [old]: to };
    if (!old.includes('.') && sections.has(to))
      redirects.pages.push({ from: sectionUrl(report.id, old), to: sectionUrl(report.id, to) });
  }
  return redirects;
}

/** Adds the redirects of renamed reports. */
export function addReportRedirects(
  redirects: Redirects,
  { moved }: Pick<Lock, 'moved'>,
  ids: ReadonlySet<string>,
): void {
  for (const old of Object.keys(moved)) {
    const to = ids.has(old) ? null : resolve(old, moved, (id) => ids.has(id));
    if (to !== null) redirects.pages.push({ from: reportUrl(old), to: reportUrl(to) });
  }
}
