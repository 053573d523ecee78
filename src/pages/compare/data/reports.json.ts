import type { APIRoute } from 'astro';
import { comparedReports } from '../../../lib/compare/compared-report.ts';
import { listedReport } from '../../../lib/compare/chooser-item.ts';
import { reports } from '../../../queries/data.ts';

/** All reports to choose from, for the comparison island: in a large collection the page lists none. */
export const GET: APIRoute = () => Response.json(comparedReports(reports()).map(listedReport));
