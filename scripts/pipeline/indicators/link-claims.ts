import { hasRole, type NameClaim, type NamedRole } from './claims.ts';
import { RISEN } from './rules/rank.ts';

/** The claims that make one record: the one that names it, and the changes and the rank told of it. */
export interface LinkedClaims {
  head: NameClaim;
  changes: readonly NamedRole<'change'>[];
  rank: NamedRole<'rank'> | null;
  /** Whether the rank is one that was left for another: 由第23位|上升到第17位. */
  left: boolean;
}

/** Whether the next claim tells that this rank was left for another. */
function isLeft(claim: NameClaim, next: NameClaim | undefined): boolean {
  if (!next || !hasRole(claim, 'rank') || !hasRole(next, 'rank')) return false;
  const { text, verdict } = claim.candidate;
  return RISEN.test(text.slice(verdict.end, next.candidate.quantity.start));
}

/**
 * Joins the claims of a sentence into records: a change joins what it speaks of, the first rank the value that it ranks.
 *
 *     财政收入4219万元，同比增长16%，列全区第4，增速居第2   →   [4219万元, 16%, 第4] · [第2]
 */
export function linkClaims(claims: readonly NameClaim[]): LinkedClaims[] {
  const linked = new Map<NameClaim, { -readonly [K in keyof LinkedClaims]: LinkedClaims[K] }>();
  claims.forEach((claim, i) => {
    const left = isLeft(claim, claims[i + 1]);
    const record = claim.of && linked.get(claim.of);
    if (record && hasRole(claim, 'change')) record.changes = [...record.changes, claim];
    else if (record && hasRole(claim, 'rank') && hasRole(record.head, 'value') && record.rank === null && !left)
      record.rank = claim;
    else
      linked.set(claim, {
        head: claim,
        changes: hasRole(claim, 'change') ? [claim] : [],
        rank: hasRole(claim, 'rank') ? claim : null,
        left,
      });
  });
  return [...linked.values()];
}
