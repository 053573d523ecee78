/** For tests: the measurements of one sentence that stands in a report on 2024 with a plan for 2025. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Half } from '../../../src/schema/vocabulary.ts';
import { decideAll } from './decision.ts';
import { sentenceLine } from './sentence-line.ts';
import { recordsOf } from './sentence-records.ts';
import { sentenceTime, type TimeBefore } from './sentence-time.ts';

const BEFORE: TimeBefore = { reviews: '2024', plans: '2025', estimated: false };

export function readSentence(text: string, half: Half = 'review', before: TimeBefore = BEFORE): Indicator[] {
  const line = sentenceLine({ id: 's1.1', text }, { section: 's1', half, theme: 'overview' });
  return recordsOf(line, decideAll(line), { report: 'report', time: sentenceTime(line, before) });
}
