/** Metadata and links in the head of the pages of a report and of a section. */
import type { ReportSummary, Section } from '../../schema/report.ts';
import { citedReport } from '../cite/cited.ts';
import { citedTitle } from '../cite/citation.ts';
import { issuer } from '../report/report-name.ts';

/**
 * Names and contents of `citation_` meta elements. Zotero imports a page as a report if it has `technical_report_institution`, with the
 * address of the page.
 */
export function citationMeta(report: ReportSummary, section: string | undefined): [name: string, content: string][] {
  const { date, speaker, place, source } = report;
  const fields: [string, string | null | undefined][] = [
    ['title', citedTitle(citedReport(report), section ?? '')],
    ['author', speaker?.name],
    ['publication_date', date?.replaceAll('-', '/')],
    ['technical_report_institution', issuer(place)],
    ['technical_report_number', `文本版本 ${source.version}`],
    ['language', 'zh-CN'],
  ];
  return fields.flatMap(([name, content]) => (content ? [[`citation_${name}`, content] as [string, string]] : []));
}

/**
 * Links for signposting.org, level 1. A section has only those to its Markdown and JSON files, if there are any (`twins`), because its
 * breadcrumbs name the report, whose page has them all.
 */
export function signposts(
  { id, url, source }: ReportSummary,
  section: Section | undefined,
  at: (path: string) => string,
  twins: boolean,
): { rel: string; href: string; type?: string }[] {
  const twin = (end: string): string => at((section?.url ?? url).replace(/\/$/, `.${end}`));
  const forms = (json: string): ReturnType<typeof signposts> => [
    { rel: 'alternate', type: 'text/markdown', href: twin('md') },
    { rel: 'alternate', type: 'application/json', href: json },
  ];
  if (section) return twins ? forms(twin('json')) : [];
  return [
    { rel: 'cite-as', href: at(url) },
    { rel: 'type', href: 'https://schema.org/Report' },
    { rel: 'collection', href: at('/reports/') },
    { rel: 'license', href: at('/about/#licence') },
    ...forms(at(`/data/reports/${id}.json`)),
    { rel: 'item', type: 'text/plain', href: at(`/data/sources/${id}.txt`) },
    { rel: 'describedby', type: 'application/x-research-info-systems', href: twin('ris') },
    { rel: 'describedby', type: 'application/x-bibtex', href: twin('bib') },
    { rel: 'describedby', type: 'application/vnd.citationstyles.csl+json', href: twin('csl.json') },
    ...(source.address ? [{ rel: 'via', href: source.address }] : []),
  ];
}
