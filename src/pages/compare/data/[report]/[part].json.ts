import type { APIRoute } from 'astro';
import { PARTS, type Part } from '../../../../lib/compare/comparison/comparison.ts';
import { comparisonPart } from '../../../../queries/comparison.ts';
import { reports } from '../../../../queries/data.ts';

const parts = Object.keys(PARTS) as Part[];

export const getStaticPaths = () =>
  reports().flatMap(({ id }) => parts.map((part) => ({ params: { report: id, part } })));

/** One part of one report for the island that compares. */
export const GET: APIRoute = ({ params }) =>
  Response.json(comparisonPart(params['report'] ?? '', params['part'] as Part));
