import type { Span } from '../../../src/schema/vocabulary.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import { decide } from './rules/index.ts';
import type { SentenceLine } from './sentence-line.ts';
import { spanOf } from './text-view.ts';
import type { Verdict } from './verdict.ts';

/** The outcome for one number-like place, as `npm run inspect` shows it. */
export interface Decision {
  /** Id of the sentence. */
  sentence: string;
  span: Span;
  text: string;
  outcome: Verdict['role'];
  /** Id of the rule that claimed or refused it. */
  rule: string;
  /** In Chinese: why the place is no measurement, otherwise the title of the rule. */
  why: string;
}

/** A candidate with the answer of the first rule that gave one. */
export type Decided = Candidate & { verdict: Verdict; rule: { id: string; title: string } };

/** Decides the number-like places of a sentence in order; each candidate sees the verdict on the previous one. */
export function decideAll(line: SentenceLine): Decided[] {
  const decided: Decided[] = [];
  for (const open of candidatesOf(line)) {
    const candidate = { ...open, previous: decided.at(-1) ?? null };
    decided.push(Object.assign(candidate, decide(candidate)));
  }
  return decided;
}

export function decisionOf({ line, quantity, verdict, rule }: Decided): Decision {
  const { start, end, text } = quantity.place;
  return {
    sentence: line.id,
    span: spanOf(line.view, start, end),
    text,
    outcome: verdict.role,
    rule: rule.id,
    why: verdict.role === 'none' ? verdict.why : rule.title,
  };
}
