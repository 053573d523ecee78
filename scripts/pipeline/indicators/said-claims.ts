/** The state while the numbers of a sentence are named, and the words of the next number. */
import { hasRole, type Claim, type NameClaim, type Role } from './claims.ts';
import type { Decided } from './decision.ts';
import type { NameContext, NamePlace } from './names/said.ts';
import { subjectOf } from './names/subject.ts';
import { anyOf } from './pattern.ts';
import type { SentenceLine } from './sentence-line.ts';

/** What earlier claims of the sentence leave for later ones. */
export interface Said {
  claims: readonly NameClaim[];
  context: NameContext;
  /** The state before an open bracket, which is restored after it; null outside brackets. */
  outside: Pick<Said, 'context' | 'spoken'> | null;
  /** The last claim since a ； that names itself: a change or rank without a subject is about it. */
  spoken: NameClaim | null;
  /** The last claim that names itself and is no part (其中). */
  whole: NameClaim | null;
  /** The zone of the last figure, which holds for the next ones until another is named: 开发区. */
  zone: string | null;
  /** Names that a list of names gives to the numbers of a run. */
  given: ReadonlyMap<Decided, string>;
  /** The claims that a list of changes or ranks is about: 培训82.4万人，就业128.5万人，分别增长40.9%和20.8%. */
  spokenOf: ReadonlyMap<Decided, NameClaim>;
}

export const GROWTH_NAME = /^(?:增速|增幅|增长率|涨幅|降幅|增长速度|(?:增长|下降|回升)幅度|占比)$/;
export const HOW_MANY = /^(?:数量|总量|总数|增量|人数|总额|投资额|总规模)$/;

export const isClaim = (decided: Decided): decided is Claim => decided.verdict.role !== 'none';
export const claims = <R extends Role>(claim: Claim, role: R): claim is Claim<R> => claim.verdict.role === role;

/** Removes the scope from a subject, because the rank states it: 城区及周边镇街|PM2.5浓度, 镇文化中心|在全区|绩效考核. */
const withoutScope = (subject: string, scope: string | null): string =>
  scope === null ? subject : subject.replace(new RegExp(`(?:^|在)${anyOf([scope])}`), '');

export function rankedWords({ text }: SentenceLine, { context, spoken }: Said, claim: Claim<'rank'>): string {
  const words = withoutScope(subjectOf(text, placeOf(claim), context), claim.verdict.scope);
  // 上市企业增至34家，数量居全国第7位: the number just stated
  // 汽车产量9万辆、新能源汽车产量3万辆，产量均居第2位: the same again
  const isSame = spoken !== null && words.length <= 4 && spoken.name.endsWith(words);
  return isSame || (spoken !== null && hasRole(spoken, 'value') && HOW_MANY.test(words)) ? '' : words;
}

export const placeOf = ({ clauseStart, clauseEnd, quantity, verdict }: Claim): NamePlace => ({
  clauseStart,
  clauseEnd,
  subjectEnd: verdict.subjectEnd,
  outerEnd: verdict.role === 'rank' ? verdict.end : quantity.outerEnd,
  unit: quantity.unit,
});
