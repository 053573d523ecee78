/** The cards of a report's numbers, by indicator id; a page loads them when a reader first touches a number. */
import type { APIRoute } from 'astro';
import { figureCard } from '../../../lib/figure/figure-card.ts';
import { concepts, indicators, report as readReport, reports } from '../../../queries/data.ts';
import { reportName } from '../../../lib/report/report-name.ts';

export const getStaticPaths = () => reports().map(({ id }) => ({ params: { report: id } }));

export const GET: APIRoute = ({ params }) => {
  const report = readReport(params['report'] ?? '');
  const summaries = new Map(reports().map((summary) => [summary.id, summary]));
  const catalogue = new Map(concepts().map((concept) => [concept.id, concept]));
  const summary = (id: string) => {
    const found = summaries.get(id);
    if (!found) throw new Error(`unknown report ${id}`);
    return found;
  };
  const context = {
    indicators: indicators(),
    reportName: (id: string) => reportName(summary(id)),
    place: (id: string) => summary(id).place,
    concept: (id: string) => catalogue.get(id),
  };
  const own = indicators().filter((indicator) => indicator.report === report.id);
  return Response.json(Object.fromEntries(own.map((indicator) => [indicator.id, figureCard(indicator, context)])));
};
