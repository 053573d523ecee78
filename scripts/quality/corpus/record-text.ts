import type { Indicator } from '../../../src/schema/indicator.ts';
import { placeOf } from '../../pipeline/collection/figure-words.ts';
import { measurementLine } from '../../pipeline/indicators/measurement-line.ts';

/** A record on one line and its sentence on the next, with the figure between 【 and 】. */
export function recordText(record: Indicator): string {
  const { report, sentence } = record;
  const [start, end] = placeOf(record);
  const marked = `${sentence.slice(0, start)}【${sentence.slice(start, end)}】${sentence.slice(end)}`;
  return `${report}  ${recordLine(record)}\n    ${marked}`;
}

/** 财政收入 | 4219万元 | actual 2024 | up 16% yoy | fiscal-revenue */
export const recordLine = (record: Indicator): string => `${measurementLine(record)} | ${record.concept ?? '—'}`;
