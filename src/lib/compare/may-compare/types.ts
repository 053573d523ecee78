/** The terms in which two figures are compared. */
import type { Concept } from '../../../schema/catalogue.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Place } from '../../../schema/report.ts';
import type { Aspect } from '../../figure/figure-text.ts';

/** yes: plainly; care: with what the reasons say in mind; no: not side by side, and on no common axis. */
export type Verdict = 'yes' | 'care' | 'no';

/** Machine names of the reasons; every one is judged at least once in may-compare.cases.ts. */
export const CODES = [
  'no-figure',
  'other-concept',
  'near-concept',
  'unknown-concept',
  'same-name-only',
  'bare-name',
  'other-whole',
  'other-scope',
  'part-against-whole',
  'share-of-plan',
  'both-shares-of-plan',
  'other-unit',
  'other-counter',
  'other-level',
  'other-kind-of-place',
  'municipality-district',
  'half-against-year',
  'other-half',
  'other-span',
  'years-apart',
  'prices',
  'unknown-period',
  'project-against-figure',
  'target-against-result',
  'target-against-estimate',
  'estimate-against-result',
  'both-estimates',
  'bound-against-exact',
  'both-bounds',
  'range',
  'other-growth-base',
  'other-growth-unit',
  'rank-of-other-scope',
  'rank-of-unknown-scope',
  'rank-of-growth',
  'self-reported-rank',
  'doubtful',
  'same-report',
] as const;
export type Code = (typeof CODES)[number];

export interface Reason {
  code: Code;
  text: string;
}

/** What the caller knows besides the two statements. */
export interface Context {
  aspect: Aspect;
  place: (report: string) => Place;
  /** The concept of an id; undefined where the catalogue has none. */
  concept: (id: string) => Pick<Concept, 'name' | 'nature' | 'near'> | undefined;
}

export interface Pair {
  a: Indicator;
  b: Indicator;
  aspect: Aspect;
  placeA: Place;
  placeB: Place;
  samePlace: boolean;
  /** What to call the two in a sentence: 北庄镇, or 2024年 where the place is the same. */
  labelA: string;
  labelB: string;
  /** The same concept, or the same name where the catalogue has none. */
  sameThing: boolean;
  /** Grows with the length of its period: a half year of it is no year. */
  flow: boolean;
  /** Grows with the size of the place: no ratio, mean, growth or figure per head. */
  total: boolean;
  concept: Context['concept'];
}

/** A reason and how much it weighs; a rule gives every one it finds. */
export interface Finding extends Reason {
  verdict: 'care' | 'no';
}
export type Rule = (pair: Pair) => Finding[];

export const no = (code: Code, text: string): Finding => ({ verdict: 'no', code, text });
export const care = (code: Code, text: string): Finding => ({ verdict: 'care', code, text });
