/** Writes a report and its indicators as the text of their data files. Also runs in a browser. */
import { indicatorSchema, type Indicator } from '../../src/schema/indicator.ts';
import type { Report } from '../../src/schema/report.ts';

/** Text of reports/ID.json, without indentation, which would be a quarter of the file. */
export const reportJson = (report: Report): string => `${JSON.stringify(report)}\n`;

/** Records of indicators.json, one on each line. Throws if a record does not match the schema. */
export const indicatorLines = (indicators: readonly Indicator[]): string[] =>
  indicators.map((indicator) => JSON.stringify(indicatorSchema.parse(indicator)));

/** Text of indicators/ID.json. */
export const indicatorsJson = (lines: readonly string[]): string => `[${lines.join(',\n')}]\n`;
