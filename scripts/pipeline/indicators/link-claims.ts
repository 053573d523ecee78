import { hasRole, type NameClaim, type NamedRole } from './claims.ts';
import { RISEN } from './rules/rank.ts';

/** The claims that make one record: the head, which names it, and the changes and the rank that belong to it. */
export interface LinkedClaims {
  head: NameClaim;
  changes: readonly NamedRole<'change'>[];
  rank: NamedRole<'rank'> | null;
  /** Whether the rank is a former one, as 第23位 in 由第23位|上升到第17位. */
  left: boolean;
}

/** Whether the next claim is a rank that was reached from this one. */
function isLeft(claim: NameClaim, next: NameClaim | undefined): boolean {
  if (!next || !hasRole(claim, 'rank') || !hasRole(next, 'rank')) return false;
  const { text, verdict } = claim.candidate;
  return RISEN.test(text.slice(verdict.end, next.candidate.quantity.start));
}

/** 增长16.9%|，达到|23.7万户 · 增长13.7%|和12.9%，分别达到|11677元 · 增长13.7%和12.9%|，达到11677元和|3503元 */
const REACHED =
  /^(?:以上|左右|多)?(?:[、和及与]\d[\d.]*(?:%|个百分点|倍)?(?:以上|左右)?)*[，、](?:总[量数额]|规模)?(?:分别)?(?:达到?|突破|超过?|增[加至]?到|升至)了?(?:约|近)?(?:\d[\d.]*[^\d，。；、和及与]{0,6}[、和及与])*$/;

/** The longest list of growths that is looked for before the list of values that they led to. */
const LONGEST_LIST = 8;

/** Returns the growth of the same name that stands right before a value and led to it. */
function growthBefore(claims: readonly NameClaim[], claim: NameClaim): NameClaim | undefined {
  if (!hasRole(claim, 'value')) return undefined;
  const names = [claim.name, claim.name.replace(/(?:总[量数额]|规模)$/, '')];
  const growth = claims.findLast((one) => names.includes(one.name) && one.of === null && hasRole(one, 'change'));
  if (!growth) return undefined;
  const { text, quantity } = growth.candidate;
  return REACHED.test(text.slice(quantity.end, claim.candidate.quantity.start)) ? growth : undefined;
}

/**
 * Joins the claims of a sentence into records: a change joins the claim that it is about, the first rank the value that it ranks.
 *
 *     财政收入4219万元，同比增长16%，列全区第4，增速居第2   →   [4219万元, 16%, 第4] · [第2]
 *     市场主体增长16.9%，达到23.7万户                        →   [23.7万户, 16.9%]
 */
export function linkClaims(claims: readonly NameClaim[]): LinkedClaims[] {
  const linked = new Map<NameClaim, { -readonly [K in keyof LinkedClaims]: LinkedClaims[K] }>();
  claims.forEach((claim, i) => {
    const left = isLeft(claim, claims[i + 1]);
    const growth = growthBefore(claims.slice(Math.max(0, i - LONGEST_LIST), i), claim);
    const grown = growth && linked.get(growth);
    if (growth) linked.delete(growth);
    const record = claim.of && linked.get(claim.of);
    if (record && hasRole(claim, 'change')) record.changes = [...record.changes, claim];
    else if (record && hasRole(claim, 'rank') && hasRole(record.head, 'value') && record.rank === null && !left)
      record.rank = claim;
    else
      linked.set(claim, {
        head: claim,
        changes: hasRole(claim, 'change') ? [claim] : (grown?.changes ?? []),
        rank: hasRole(claim, 'rank') ? claim : null,
        left,
      });
  });
  return [...linked.values()];
}
