/** A report in other forms: as Markdown, and as records for reference managers. */
import type { APIRoute } from 'astro';
import { citationRecord } from '../../lib/cite/citation-record.ts';
import { citedReport } from '../../lib/cite/cited.ts';
import { reportMarkdown } from '../../lib/machine/markdown.ts';
import { addressesOf, reportUrl } from '../../lib/urls.ts';
import { report as readReport, reports } from '../../queries/data.ts';

const RECORDS = { ris: 'ris', bib: 'bibtex', 'csl.json': 'csl' } as const;

export const getStaticPaths = () =>
  reports().flatMap(({ id }) => ['md', ...Object.keys(RECORDS)].map((form) => ({ params: { report: id, form } })));

export const GET: APIRoute = ({ params, site }) => {
  const report = readReport(params['report'] ?? '');
  const at = addressesOf(site);
  const style = RECORDS[params['form'] as keyof typeof RECORDS] as (typeof RECORDS)[keyof typeof RECORDS] | undefined;
  const whole = { section: '', quote: '', url: at(reportUrl(report.id)) };
  return new Response(style ? citationRecord(style, whole, citedReport(report), null) : reportMarkdown(report, at));
};
