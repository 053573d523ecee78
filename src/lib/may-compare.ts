/** "May I compare?": whether two figures may be set side by side, and every reason against it in plain Chinese. */

/** yes: plainly; care: with what the reasons say in mind; no: not side by side, and on no common axis. */
export type Verdict = 'yes' | 'care' | 'no';

/** What of the two statements is compared: the value, the growth or fall, or the claimed rank. */
export type Aspect = 'value' | 'change' | 'rank';

export type Code =
  | 'no-figure'
  | 'other-concept'
  | 'near-concept'
  | 'unknown-concept'
  | 'same-name-only'
  | 'other-whole'
  | 'part-against-whole'
  | 'share-of-plan'
  | 'both-shares-of-plan'
  | 'other-unit'
  | 'other-counter'
  | 'other-level'
  | 'other-kind-of-place'
  | 'municipality-district'
  | 'half-against-year'
  | 'other-half'
  | 'other-span'
  | 'years-apart'
  | 'prices'
  | 'unknown-period'
  | 'target-against-result'
  | 'target-against-estimate'
  | 'estimate-against-result'
  | 'both-estimates'
  | 'bound-against-exact'
  | 'both-bounds'
  | 'range'
  | 'other-growth-base'
  | 'other-growth-unit'
  | 'rank-of-other-scope'
  | 'rank-of-unknown-scope'
  | 'rank-of-growth'
  | 'self-reported-rank'
  | 'doubtful'
  | 'same-report';

export interface Reason {
  code: Code;
  text: string;
}
