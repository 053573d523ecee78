/** For tests: the measurements of one sentence that stands in a report on 2024 with a plan for 2025. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Half } from '../../../src/schema/vocabulary.ts';
import type { Clock } from '../time/clock.ts';
import { decideAll } from './decision.ts';
import { sentenceLine } from './sentence-line.ts';
import { recordsOf } from './sentence-records.ts';
import { sentenceTime, type TimeBefore } from './sentence-time.ts';

const CLOCK: Clock = { reviewed: 2024, planned: 2025, month: 1 };

export function readSentence(
  text: string,
  half: Half = 'review',
  times: Partial<TimeBefore> = {},
  before = '',
  zone: string | null = null,
): Indicator[] {
  const line = sentenceLine({ id: 's1.1', text }, { section: 's1', half, theme: 'overview', before, zone });
  const scope = half === 'plan' ? '2025' : '2024';
  const time = sentenceTime(line, { clock: CLOCK, scope, long: null, estimated: false, columns: null, ...times });
  return recordsOf(line, decideAll(line), { report: 'report', time });
}
