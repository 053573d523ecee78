/** The types of the comparison of two figures. */
import type { Concept } from '../../../schema/catalogue.ts';
import type { Indicator } from '../../../schema/indicator.ts';
import type { Place } from '../../../schema/report.ts';
import type { Aspect } from '../../figure/figure-text.ts';

/** yes: without restriction; care: with the cautions given as reasons; no: neither side by side nor on a common axis. */
export type Verdict = 'yes' | 'care' | 'no';

/** Codes of the reasons; each occurs in at least one case of may-compare.cases.ts. */
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

/** What the caller supplies besides the two figures. */
export interface Context {
  aspect: Aspect;
  place: (report: string) => Place;
  /** The concept of an id; undefined if the catalogue does not have it. */
  concept: (id: string) => Pick<Concept, 'name' | 'nature' | 'near'> | undefined;
}

export interface Pair {
  a: Indicator;
  b: Indicator;
  aspect: Aspect;
  placeA: Place;
  placeB: Place;
  samePlace: boolean;
  /** Names of the two in a sentence: 北庄镇, or 2024年 if the place is the same. */
  labelA: string;
  labelB: string;
  /** Whether they have the same concept, or the same name if neither has a concept. */
  sameThing: boolean;
  /** Whether the value adds up over its period, so that a half year does not compare with a year. */
  flow: boolean;
  /** Whether the value depends on the size of the place, unlike a ratio, mean, growth or figure per head. */
  total: boolean;
  concept: Context['concept'];
}

/** A reason with its verdict. A rule returns all that it finds. */
export interface Finding extends Reason {
  verdict: 'care' | 'no';
}
export type Rule = (pair: Pair) => Finding[];

export const no = (code: Code, text: string): Finding => ({ verdict: 'no', code, text });
export const care = (code: Code, text: string): Finding => ({ verdict: 'care', code, text });
