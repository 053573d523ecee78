/** What the numbers of a sentence so far have been named, and the words of the next one. */
import { hasRole, type Claim, type NameClaim, type Role } from './claims.ts';
import type { Decided } from './decision.ts';
import type { NameContext, NamePlace } from './names/said.ts';
import { subjectOf } from './names/subject.ts';
import { anyOf } from './pattern.ts';
import type { SentenceLine } from './sentence-line.ts';

/** What the claims so far leave for those to come. */
export interface Said {
  claims: readonly NameClaim[];
  context: NameContext;
  /** What was said before a bracket, taken up again behind it. */
  outside: Pick<Said, 'context' | 'spoken'> | null;
  /** The last value, or growth that names itself, of the group of clauses: what a change or rank without a subject speaks of. */
  spoken: NameClaim | null;
  /** The last claim that is no part (其中) itself. */
  whole: NameClaim | null;
  /** The zone that the figures so far were of, and those to come are until another is named: 开发区. */
  zone: string | null;
  /** Names that a list of names gives to the numbers of a run. */
  given: ReadonlyMap<Decided, string>;
  /** What a list of changes or ranks speaks of: 培训82.4万人，就业128.5万人，分别增长40.9%和20.8%. */
  spokenOf: ReadonlyMap<Decided, NameClaim>;
}

export const GROWTH_NAME = /^(?:增速|增幅|增长率|涨幅|降幅|增长速度|(?:增长|下降|回升)幅度)$/;
export const HOW_MANY = /^(?:数量|总量|总数|人数|总额|投资额|总规模)$/;

export const isClaim = (decided: Decided): decided is Claim => decided.verdict.role !== 'none';
export const claims = <R extends Role>(claim: Claim, role: R): claim is Claim<R> => claim.verdict.role === role;

/** 城区及周边镇街|PM2.5浓度, 镇文化中心|在全区|绩效考核: the scope is told beside the rank. */
const withoutScope = (subject: string, scope: string | null): string =>
  scope === null ? subject : subject.replace(new RegExp(`(?:^|在)${anyOf([scope])}`), '');

export function rankedWords({ text }: SentenceLine, { context, spoken }: Said, claim: Claim<'rank'>): string {
  const words = withoutScope(subjectOf(text, placeOf(claim), context), claim.verdict.scope);
  // 上市企业增至34家，数量居全国第7位: the number just told
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
