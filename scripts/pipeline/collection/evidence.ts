/** What the next report tells of a promise: by concept, else by the name of what is measured, else by the words of the clause. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Evidence, Promised, Relation } from '../../../src/schema/promise.ts';
import type { ReportTexts } from './promises.ts';
import type { Match, Told, ToldClause } from './told.ts';
import { pairsOf, wordsOf } from './wording.ts';

/** Least weight of the words of a name or clause: lighter ones are found everywhere. */
const LEAST_NAME = 4;
const LEAST_CLAUSE = 6;
/** Least share of that weight that a clause must have: with a number of the same unit, without one, in words, promised again. */
const WITH_FIGURE = 0.6;
const WITHOUT_FIGURE = 0.8;
const IN_WORDS = 0.6;
const AGAIN = 0.7;

export function evidenceOf(promise: Promised, own: ReportTexts, told: Told): Evidence[] {
  const target = own.indicators.find(({ id }) => id === promise.indicator);
  if (!target) return inWords(promise, told);
  const found = byConcept(target, told) ?? byName(target, told);
  return found ? [found] : [];
}

const isTold = ({ passage: { half } }: ToldClause): boolean => half !== 'plan' && half !== 'closing';
const isResult = ({ kind }: Indicator): boolean => kind === 'actual' || kind === 'estimate';
const isSpan = (period: string | null): boolean => period?.includes('-') ?? false;

/** The figure of the same concept and scope: of the promised period before another, a growth for a growth before a level. */
function byConcept(target: Indicator, told: Told): Evidence | null {
  if (target.concept === null) return null;
  const figures = (told.byConcept.get(target.concept) ?? [])
    .filter(isTold)
    .flatMap((clause) =>
      clause.indicators
        .filter(
          (one) => one.concept === target.concept && one.scope === target.scope && isResult(one) && !isSpan(one.period),
        )
        .map((figure) => ({ clause, figure })),
    );
  const rank = ({ figure }: { figure: Indicator }): number =>
    (figure.period === target.period ? 0 : 2) + (answers(target, figure) ? 0 : 1);
  const best = figures.toSorted((a, b) => rank(a) - rank(b))[0];
  return best ? answer(told, best.clause, target, best.figure) : null;
}

const answers = (target: Indicator, figure: Indicator): boolean =>
  target.value === null ? figure.change !== null : figure.value !== null;

function answer(told: Told, clause: ToldClause, target: Indicator, figure: Indicator): Evidence {
  const growth = figure.change && (figure.change.direction === 'down' ? -figure.change.value : figure.change.value);
  if (target.value !== null && figure.value !== null)
    return evidence(told, clause, 'same-figure', figure, figure.value);
  if (target.value === null && growth !== null) return evidence(told, clause, 'growth', figure, growth);
  return evidence(told, clause, 'level-for-growth', figure, figure.value ?? growth);
}

/** The clause with most of the words of the name, and a number of its unit where there is one. */
function byName(target: Indicator, told: Told): Evidence | null {
  const pairs = pairsOf(wordsOf(target.name));
  const whole = told.weights.sum(pairs);
  if (whole < LEAST_NAME) return null;
  const unit = (one: Indicator): string => one.normalized?.unit ?? one.unit;
  const [best] = told
    .matches(pairs)
    .filter(({ clause }) => isTold(clause))
    .map((match) => {
      const figure = match.clause.indicators.find(
        (one) => isResult(one) && answers(target, one) && (target.value === null || unit(one) === unit(target)),
      );
      return { clause: match.clause, figure, share: match.weight / whole };
    })
    .filter(({ figure, share }) => share >= (figure ? WITH_FIGURE : WITHOUT_FIGURE))
    .toSorted((a, b) => b.share - a.share);
  if (!best) return null;
  return best.figure
    ? answer(told, best.clause, target, best.figure)
    : evidence(told, best.clause, 'in-words', null, null);
}

/** The told clause with most of the words of a promise without a number, and the one that promises it again. */
function inWords(promise: Promised, told: Told): Evidence[] {
  const pairs = pairsOf(wordsOf(promise.text));
  const whole = told.weights.sum(pairs);
  if (whole < LEAST_CLAUSE) return [];
  const share = ({ weight, weightAround }: Match): number => (0.8 * weight + 0.2 * weightAround) / whole;
  const all = told.matches(pairs).toSorted((a, b) => share(b) - share(a));
  const done = all.find((match) => isTold(match.clause) && share(match) > IN_WORDS);
  const again = all.find((match) => !isTold(match.clause) && share(match) > AGAIN);
  return [
    ...(done ? [evidence(told, done.clause, 'in-words', null, null)] : []),
    ...(again ? [evidence(told, again.clause, 'restated', null, null)] : []),
  ];
}

function evidence(
  told: Told,
  { passage }: ToldClause,
  relation: Relation,
  figure: Indicator | null,
  value: number | null,
): Evidence {
  return {
    report: told.report,
    sentenceId: passage.id,
    sentence: passage.text,
    indicator: figure?.id ?? null,
    relation,
    value,
  };
}
