/** Finds what the next report tells of each promise of a report. */
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Evidence, Promised, Relation } from '../../../src/schema/promise.ts';
import { figureLikeness, lacksThings, sameValue, soughtOf, unitLikeness, untold, type Sought } from './likeness.ts';
import { AIMS, OF_PAPERS } from './deed-words.ts';
import { isPaper, objectOf } from './deeds.ts';
import { withConcept } from '../indicators/with-concept.ts';
import { clauseBefore, itemOf, overYears } from './figure-words.ts';
import type { ReportTexts } from './promises.ts';
import { contrast, isFinished, isOtherName, isRefused, otherPhase, otherShare, otherTime } from './refusals.ts';
import { stageOf } from './stages.ts';
import { likeliest, type Likely } from './signs.ts';
import type { Told, ToldClause } from './told.ts';
import { pairsOf } from './wording.ts';

/** The least likeness with which a figure is taken for the promised one. */
const SAME_FIGURE = 0.5;
/**
 * How sure it must be that a clause tells of a promise, or promises it again: a plan has words in common with many promises, so more is
 * asked of it, and more of a second clause or of one that tells of one of several things.
 */
interface Sureness {
  told: number;
  planned: number;
}
const FIRST: Sureness = { told: 0.37, planned: 0.65 };
const ONE_THING: Sureness = { told: 0.62, planned: 0.65 };
const SECOND: Sureness = { told: 0.62, planned: 0.85 };
/** The same for a target told without its figure. */
const SURE_WITHOUT = 0.83;

/** Returns the promises with their evidence. A told figure answers the promise that it is most like, and no other of the same period. */
export function withEvidence(promises: readonly Promised[], own: ReportTexts, told: Told): Promised[] {
  const periods = new Map(promises.map(({ id, period }) => [id, period]));
  const targets = new Map(own.indicators.map((indicator) => [indicator.id, indicator]));
  const all = promises.map((promise) => soughtOf(promise, targets.get(promise.indicator ?? '') ?? null, told.weights));
  const found = new Map<string, Evidence[]>();
  const parts = ofParts(all);
  for (const sought of all) {
    const evidence = parts.has(sought) ? [] : byMeasures(sought, told);
    if (evidence.length > 0 || parts.has(sought)) found.set(sought.promise.id, evidence);
  }
  const open = all.filter(({ promise, target }) => target && !found.has(promise.id));
  for (const { sought, clause, figure } of bestFirst(open, told))
    if (sought.target) found.set(sought.promise.id, [answer(told, clause, sought.target, figure)]);
  const given = new Map([...found].flatMap(([id, own]) => own.map(({ indicator }) => [indicator, periods.get(id)])));
  for (const sought of all.filter(({ promise }) => !found.has(promise.id))) {
    const { id, period } = sought.promise;
    const own = inWords(sought, told, (figure) => given.get(figure.id) === period);
    for (const { indicator } of own) given.set(indicator, period);
    found.set(id, own);
  }
  return promises.map((promise) => ({ ...promise, evidence: found.get(promise.id) ?? [] }));
}

/** Whether a clause is in a section about several years: a term of office or a plan of years. */
const ofYears = ({ passage: { period } }: ToldClause): boolean => period?.kind === 'term' || period?.kind === 'plan';
const isTold = ({ passage: { half } }: ToldClause): boolean => half !== 'plan' && half !== 'closing';

/** Targets for unnamed parts of the place: they repeat the name, concept, period and scope of an earlier one with another value. */
function ofParts(all: readonly Sought[]): Set<Sought> {
  const first = new Map<string, Indicator>();
  const valueOf = ({ value, change }: Indicator): number | undefined => value ?? change?.value;
  return new Set(
    all.filter(({ target }) => {
      if (!target || target.concept === null) return false;
      const key = `${target.concept} ${target.period ?? ''} ${target.scope ?? ''} ${String(target.value === null)}`;
      const whole = first.get(key) ?? target;
      first.set(key, whole);
      return target.name === whole.name && valueOf(target) !== valueOf(whole);
    }),
  );
}

const answers = (target: Indicator, figure: Indicator): boolean =>
  target.value === null ? figure.change?.basis === 'yoy' : figure.value !== null;

const CONCEPT_OF = new Map(CONCEPTS.flatMap(({ id, wordings }) => wordings.map((wording) => [wording, id] as const)));

/** The longest first, so that a search finds the most specific wording. */
const WORDINGS = [...CONCEPT_OF.keys()].filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);

type Measure = Indicator & { concept: string };
const isMeasure = (target: Indicator): target is Measure => target.concept !== null;

/** Splits a target that several measures share into one for each: 财政总收入和地方一般预算收入均增长15%, 城乡居民收入增长8%. */
function sharedMeasures(target: Indicator): Measure[] {
  const { name } = target;
  const list = name.startsWith('城乡')
    ? ['城镇', '农村'].map((one) => name.replace('城乡', one))
    : name.split(/[、和]/u);
  const parts = list.map((part) => withConcept({ ...target, name: part, concept: null }, null)).filter(isMeasure);
  return parts.length > 1 ? parts : [];
}

/** The evidence about the concept of a target; if there is none, about each of the concepts that share the target. */
function byMeasures(sought: Sought, told: Told): Evidence[] {
  const { target } = sought;
  if (!target) return [];
  const own = isMeasure(target) ? byConcept(sought, target, told) : [];
  return own.length > 0 ? own : sharedMeasures(target).flatMap((one) => byConcept(sought, one, told));
}

/**
 * The best figure of the same concept: one of the promised period if possible; then one that answers a growth with a growth or a level with
 * a level; then one of the same name; then the one whose name is most alike.
 */
function byConcept(sought: Sought, target: Measure, told: Told): Evidence[] {
  const figures = (told.byConcept.get(target.concept) ?? [])
    .filter(isTold)
    .flatMap((clause) => clause.indicators.map((figure) => ({ clause, figure })))
    .filter(
      ({ clause, figure }) => figure.concept === target.concept && !isRefused({ sought, target, clause, figure }),
    );
  const rank = ({ figure }: { figure: Indicator }): number =>
    (figure.period === target.period ? 0 : 4) +
    (answers(target, figure) ? 0 : 2) +
    (figure.name === target.name ? 0 : 1);
  const named = pairsOf([target.name]);
  const likeness = ({ figure }: { figure: Indicator }): number => told.weights.shared(named, pairsOf([figure.name]));
  const best = figures.toSorted((a, b) => rank(a) - rank(b) || likeness(b) - likeness(a))[0];
  return best ? [answer(told, best.clause, target, best.figure)] : [];
}

interface Pairing {
  sought: Sought;
  clause: ToldClause;
  figure: Indicator;
  score: number;
}

function bestFirst(open: readonly Sought[], told: Told): Pairing[] {
  const pairings = open.flatMap((sought): Pairing[] => {
    const { target } = sought;
    if (!target) return [];
    return told
      .matches(sought.what.pairs)
      .filter(isTold)
      .flatMap((clause) =>
        clause.indicators
          .filter((figure) => !isRefused({ sought, target, clause, figure }))
          .map((figure) => ({ sought, clause, figure, score: figureLikeness(sought, target, clause, figure, told) })),
      )
      .filter(({ score }) => score >= SAME_FIGURE);
  });
  const taken = new Set<unknown>();
  return pairings
    .toSorted((a, b) => b.score - a.score)
    .filter(({ sought, figure }) => {
      if (taken.has(sought) || taken.has(figure)) return false;
      taken.add(sought).add(figure);
      return true;
    });
}

function answer(told: Told, clause: ToldClause, target: Indicator, figure: Indicator): Evidence {
  const change = figure.change?.basis === 'yoy' ? figure.change : null;
  const growth = change && (change.direction === 'down' ? -change.value : change.value);
  if (target.value !== null && figure.value !== null)
    return evidence(told, clause, 'same-figure', figure, figure.value);
  if (target.value === null && growth !== null) return evidence(told, clause, 'growth', figure, growth);
  return evidence(told, clause, 'level-for-growth', figure, figure.value ?? growth);
}

/** The evidence in words: clauses about the whole promise, and clauses elsewhere about one of the things promised together. */
function inWords(sought: Sought, told: Told, isGiven: (figure: Indicator) => boolean): Evidence[] {
  const { target, promise } = sought;
  if (target) return byClause(sought, target, told, isGiven);
  const whole = clausesInWords(sought, told, FIRST);
  const passages = whole.map(({ passage }) => passage);
  const things = AIMS.test(promise.text) ? [] : untold(sought, passages, told);
  const parts = [...whole, ...things.flatMap((thing) => clausesInWords(thing, told, ONE_THING))];
  const found = parts.length > 0 ? parts : byMeasure(sought, told);
  return [...new Map(found.map((clause) => [clause.passage, clause])).values()].map((clause) =>
    evidence(told, clause, isTold(clause) ? relationInWords(sought, clause, told) : 'restated', null, null),
  );
}

/**
 * The evidence for a target whose name says little, found by the words of its clause: 青鳍空调基地等210个项目开工. If the found clause has figures in a
 * like unit, one of them must answer: not a refused one, and one that answers another promise only if the value is the same.
 */
function byClause(sought: Sought, target: Indicator, told: Told, isGiven: (figure: Indicator) => boolean): Evidence[] {
  const [best] = [itemOf(target, sought.promise.text), target.name]
    .map((text) => soughtOf({ ...sought.promise, text }, null, told.weights))
    .flatMap((item) =>
      likeliest(
        item,
        told,
        told.matches(item.clause).filter((one) => isTold(one) && mayTell(sought, one)),
      ),
    )
    .toSorted((a, b) => b.sure - a.sure);
  if (!best || best.sure < FIRST.told) return [];
  const { clause, sure } = best;
  const alike = clause.indicators.filter((figure) => unitLikeness(target, figure) > 0);
  if (alike.length === 0)
    return sure < SURE_WITHOUT ? [] : [evidence(told, clause, relationInWords(sought, clause, told), null, null)];
  const likeness = (figure: Indicator): number => figureLikeness(sought, target, clause, figure, told);
  const [figure] = alike
    .filter((one) => (!isGiven(one) || sameValue(target, one)) && !isRefused({ sought, target, clause, figure: one }))
    .toSorted((a, b) => likeness(b) - likeness(a));
  return figure ? [answer(told, clause, target, figure)] : [];
}

/** The clause with a figure of the measure that an aim without a number names: 外贸进出口稳中向好. */
function byMeasure({ promise, target }: Sought, told: Told): ToldClause[] {
  if (target || !AIMS.test(promise.text)) return [];
  const object = objectOf(promise.text);
  const named = WORDINGS.find((wording) => object.startsWith(wording));
  const concept = CONCEPT_OF.get(named ?? '') ?? '';
  const isOf = (figure: Indicator): boolean =>
    figure.concept === concept && figure.scope === null && !overYears(clauseBefore(figure)) && figure.kind !== 'target';
  const all = (told.byConcept.get(concept) ?? []).filter((clause) => isTold(clause) && !ofYears(clause));
  return all.filter(({ indicators }) => indicators.some(isOf)).slice(0, 1);
}

const isSure = ({ clause, sure }: Likely, least: Sureness): boolean =>
  sure >= (isTold(clause) ? least.told : least.planned);

/** The likeliest clause, and a second if that is likely too; if the first says that the work is finished, the second is not of a plan. */
function clausesInWords(sought: Sought, told: Told, least: Sureness): ToldClause[] {
  const { text } = sought.promise;
  const [first, ...more] = likeliest(sought, told, candidatesOf(sought, told)).filter(
    (one) => isSure(one, least) && !isOtherName(text, one.clause.passage.text),
  );
  if (!first) return [];
  const open = !(isTold(first.clause) && isFinished(first.clause.text));
  const also = more.filter((one) => isSure(one, SECOND) && (open || isTold(one.clause)));
  return [first, ...also.slice(0, 1)].map(({ clause }) => clause);
}

/** The clauses that may tell of a promise or promise it again. */
export const candidatesOf = (sought: Sought, told: Told): ToldClause[] =>
  told
    .matches(sought.clause)
    .filter((clause) => mayTell(sought, clause) && (isTold(clause) || mayPlan(sought.promise, clause)));

/** Whether a clause of a plan may promise the same again. A clause with a figure is a promise of its own. */
const mayPlan = ({ text }: Promised, clause: ToldClause): boolean =>
  clause.indicators.every(countsList) && !otherTime(text, clause.text);

/** Guiding principles and the appeal at the end mention everything and promise none of it. */
const GUIDING = /指导思想|总体要求|总体思路|紧密地?团结/u;

/** Whether a clause may tell of a promise: not if it is about problems, about another thing or measure, or gives sums over years. */
const mayTell = ({ promise, target }: Sought, clause: ToldClause): boolean =>
  !(target && isOtherMeasure(target.name, clause.text)) &&
  clause.passage.half !== 'problems' &&
  !GUIDING.test(clause.passage.text) &&
  !contrast(promise.text, clause.text) &&
  !otherShare(promise.text, clause.text) &&
  !otherPhase(promise.text, clause.passage.text) &&
  (OF_PAPERS.test(clause.text) || !isPaper(promise.text)) &&
  !(target && ofYears(clause) && clause.indicators.length > 0);

/** Whether a text has the name only within a longer wording: 单位地区生产总值能耗 tells nothing of 地区生产总值. */
const isOtherMeasure = (name: string, told: string): boolean =>
  told.includes(name) && WORDINGS.some((one) => one.length > name.length && one.includes(name) && told.includes(one));

/** Whether a figure is the length of a list and not a target for the things in it: 建成云溪路、青石岭隧道等43个项目. */
const countsList = (figure: Indicator): boolean => clauseBefore(figure).endsWith('等');

/** 'part' if only some of several things are told, or an earlier stage than was promised. */
function relationInWords(sought: Sought, clause: ToldClause, told: Told): Relation {
  const stage = stageOf(sought.promise.text);
  const reached = stageOf(clause.text);
  const behind = stage !== null && reached !== null && reached < stage;
  return behind || lacksThings(sought, clause, told) ? 'part' : 'in-words';
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
