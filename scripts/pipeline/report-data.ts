/** A report and its measurements as the text of their data files; also made in a browser. */
import { indicatorSchema, type Indicator } from '../../src/schema/indicator.ts';
import type { Report } from '../../src/schema/report.ts';

/** reports/ID.json; a quarter of a file would be blanks. */
export const reportJson = (report: Report): string => `${JSON.stringify(report)}\n`;

/** Records of indicators.json, each a line. Throws where one breaks the contract. */
export const indicatorLines = (indicators: readonly Indicator[]): string[] =>
  indicators.map((indicator) => JSON.stringify(indicatorSchema.parse(indicator)));

/** indicators/ID.json */
export const indicatorsJson = (lines: readonly string[]): string => `[${lines.join(',\n')}]\n`;
