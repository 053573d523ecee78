/** Runs the stages: bytes of one file → the report, its indicators and notes. Reads and writes no files. */
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report } from '../../src/schema/report.ts';
import { assembleReport } from './assemble-report.ts';
import { doubtsOf } from './doubts.ts';
import { assignReportIds } from './ids/report-id.ts';
import type { Decision } from './indicators/decision.ts';
import { extractIndicators } from './indicators/extract.ts';
import { inStage, type Note } from './notes.ts';
import { outlineReport } from './outline-report.ts';
import { correctionError, refuseWhatIsNoReport } from './refusals.ts';
import { idFacts, placeOf } from './report-facts.ts';
import type { ReportInput } from './report-input.ts';
import { structure } from './structure/structure.ts';
import { asWritten, figuresOf } from './traditional.ts';

export interface ParsedReport {
  report: Report;
  /** The text as delivered. */
  text: string;
  indicators: Indicator[];
  /** For `npm run inspect`: the decision on every mention, and the rule that found each topic, by section id. */
  decisions: Decision[];
  rules: ReadonlyMap<string, string>;
  notes: Note[];
}

/**
 * Throws a ReportError if the file cannot be read, contains no report, or does not match its YAML. A caller that has the outline already
 * passes it as `outlined`; parsing modifies it.
 */
export function parseReport(input: ReportInput, outlined = outlineReport(input)): ParsedReport {
  const { file, sidecar = {} } = input;
  const { decoded, traditional, cleaned } = outlined;
  const [problem] = cleaned.problems;
  if (problem) throw correctionError(file, problem);
  const plain = inStage('structure', file, () => structure(cleaned, outlined.outline));
  const read = traditional ? asWritten(plain, decoded.text, sidecar.corrections) : plain;
  refuseWhatIsNoReport(file, read, cleaned.blocks);
  const place = placeOf(read.cover.place, input);
  const id = input.id ?? assignReportIds([idFacts(input, read)])[0] ?? file;
  const report = assembleReport({ id, input, decoded, read, source: cleaned.source, place });
  const { indicators, decisions } = inStage('indicators', file, () =>
    traditional ? figuresOf(report, extractIndicators) : extractIndicators(report),
  );
  report.counts.indicators = indicators.length;
  return {
    report,
    text: decoded.text,
    indicators,
    decisions,
    rules: read.rules,
    notes: doubtsOf(report, file, read.cover.place !== null || sidecar.place !== undefined),
  };
}
