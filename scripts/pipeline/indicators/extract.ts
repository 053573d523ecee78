/** Stands in until the extraction lands: finds nothing. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Report } from '../../../src/schema/report.ts';

export type Decision = never;
export function extractIndicators(_report: Report): { indicators: Indicator[]; decisions: Decision[] } {
  return { indicators: [], decisions: [] };
}
