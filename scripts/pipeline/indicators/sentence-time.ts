/** When the figures of one sentence are, and whether they are done, estimated or to come. Made once a sentence. */
import type { Kind } from '../../../src/schema/vocabulary.ts';
import type { Candidate } from './candidate.ts';
import { kindOf } from './kind.ts';
import { periodOf } from './period.ts';
import type { SentenceLine } from './sentence-line.ts';

/** The times that hold where a sentence begins. */
export interface TimeBefore {
  /** Periods of the two halves: 2024, 2022H1, 2021-2025; null where the report names none. */
  reviews: string | null;
  plans: string | null;
  /** Whether an earlier sentence of the section says that what follows is estimated (预计数，下同). */
  estimated: boolean;
}

export interface SentenceTime {
  /** The period a figure speaks of; null where nothing tells it. */
  periodOf(figure: Candidate): string | null;
  /** Whether a figure is done, estimated or promised. */
  kindOf(figure: Candidate): Kind;
  /** What a growth without a base is over: the year before (yoy), or the years that it is told of (2017-2021). */
  growthBasis(figure: Candidate): string;
}

/** 由5.4∶50.3∶|44.3|调整为5.1∶49.3∶45.6: the other parts of a ratio */
const RATIO_BEFORE = /(?:[\d.]+[∶：])+$/;
const RATIO_BEHIND = /^(?:[∶：][\d.]+)+/;

/** 由4406元|增加到8901元: a level of some earlier time, which the sentence does not name. */
const isStartingLevel = ({ before, text, quantity }: Candidate): boolean =>
  /[由从][^由从]{0,6}$/.test(before.replace(RATIO_BEFORE, '')) &&
  /^(?:以上|左右)?[一-龥]{1,3}[到至为]/.test(
    text.slice(quantity.outerEnd).replace(RATIO_BEHIND, '').replace(/^，/, ''),
  );

/** What stands before a figure: its clause, its group of clauses (since the last ；), its sentence. */
function wordsBefore({ text, clauseStart, quantity }: Candidate): { clause: string; group: string; sentence: string } {
  const sentence = text.slice(0, quantity.start);
  return { clause: text.slice(clauseStart, quantity.start), group: sentence.split('；').at(-1) ?? '', sentence };
}

export function sentenceTime({ half }: SentenceLine, { reviews, plans, estimated }: TimeBefore): SentenceTime {
  const looksOver = half === 'plan' ? plans : reviews;
  return {
    periodOf: (figure) => (isStartingLevel(figure) ? null : periodOf(half, wordsBefore(figure), { reviews, plans })),
    kindOf: (figure) =>
      kindOf(half, { ...wordsBefore(figure), behind: figure.after, unit: figure.quantity.unit }, estimated),
    growthBasis: () => (looksOver !== null && /^\d{4}-\d{4}$/.test(looksOver) ? looksOver : 'yoy'),
  };
}
