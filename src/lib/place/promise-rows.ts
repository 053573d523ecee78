/** Promises with their evidence, as a page shows them: quotes, relations, differences. */
import type { Indicator } from '../../schema/indicator.ts';
import type { Evidence, Promised, Relation } from '../../schema/promise.ts';
import { clauseAround, type Quote } from '../cite/clause-around.ts';
import { pairsOf, sharedPairs } from '../text/pairs.ts';
import { changeText, periodText, saidText } from '../figure/figure-text.ts';
import { sentenceUrl } from '../urls.ts';
import { difference, RELATION_NAMES } from './difference.ts';

export interface PromiseRow {
  promise: Promised;
  /** The promised figure; null for a promise without a number. */
  indicator: Indicator | null;
  /** Its period, if that ends after the year that the report plans: 2026—2030年的目标; else empty. */
  later: string;
  /** Its id within the page of its report: s3-1.2.p1. */
  anchor: string;
  quote: Quote;
  url: string;
  told: ToldRow[];
}

export interface ToldRow {
  evidence: Evidence;
  quote: Quote;
  /** The reported figure in words, with its bound and direction; empty if the evidence has no figure. */
  said: string;
  url: string;
  /** The relation in words, and how the figures differ. */
  notes: string[];
  /** Whether one of the notes says how the figures differ. */
  isCompared: boolean;
}

/** Length of a quoted passage in characters. */
const PASSAGE = 72;

/** `plans` is the period that the report plans; `indicators` are those of the report and of the next one. */
export function promiseRows(
  promises: readonly Promised[],
  indicators: readonly Indicator[],
  plans: string | null,
): PromiseRow[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  return promises.map((promise) => {
    const indicator = byId.get(promise.indicator ?? '') ?? null;
    return {
      promise,
      indicator,
      later: laterText(promise, plans),
      anchor: promise.id.slice(promise.report.length + 1),
      quote: clauseOf(promise),
      url: sentenceUrl(promise.report, promise.sentenceId),
      told: promise.evidence.map((evidence) => toldRow(promise, indicator, evidence, byId)),
    };
  });
}

const lastYear = (period: string | null): string => /\d{4}(?=$|H[12]$)/.exec(period ?? '')?.[0] ?? '';

function laterText({ period, indicator }: Promised, plans: string | null): string {
  if (period === null || plans === null || lastYear(period) <= lastYear(plans)) return '';
  return `${periodText(period)}的${indicator === null ? '计划' : '目标'}`;
}

/** A clause that does not name its thing, which the clause before names: 力争完成投资19亿元, 力争达到2000亿元. */
const NO_THING =
  /^(?:今年|全年|年内|当年|年度|力争|确保|预计|计划|要|完成|实现|达到?|突破|超过?|约|总|投资额?|产值|(?:(?:主营)?业务|营业|销售)?收入)+[\d.]+[万亿]*[^\d，]{1,3}(?:以上|左右)?(?:、增长[\d.]+%.{0,2})?$/u;
const CLAUSE_BEFORE = /[^，；。！？]+，$/u;

/** The clause of a promise, split around its number. The whole sentence would repeat for each of its targets. */
function clauseOf({ sentence, text, span }: Promised): Quote {
  const from = sentence.indexOf(text);
  if (span === null || from < 0) return { before: '', text: '', after: text };
  const [start, end] = [span[0] - from, span[1] - from];
  const thing = NO_THING.test(text) ? (CLAUSE_BEFORE.exec(sentence.slice(0, from))?.[0] ?? '') : '';
  return { before: thing + text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
}

function toldRow(
  promise: Promised,
  target: Indicator | null,
  evidence: Evidence,
  byId: ReadonlyMap<string, Indicator>,
): ToldRow {
  const figure = byId.get(evidence.indicator ?? '') ?? null;
  const { span, said } = answerOf(figure, evidence.relation);
  const by = target && figure && difference(target, figure, evidence.relation);
  return {
    evidence,
    quote: span ? clauseAround(evidence.sentence, span, PASSAGE) : clauseLike(evidence.sentence, promise.text),
    said,
    url: sentenceUrl(evidence.report, evidence.sentenceId),
    notes: [RELATION_NAMES[evidence.relation], by].filter((note): note is string => note !== null && note !== ''),
    isCompared: !!by,
  };
}

/** The span of the reported figure in its sentence, and its words. */
function answerOf(figure: Indicator | null, relation: Relation): { span?: [number, number] | undefined; said: string } {
  if (!figure) return { said: '' };
  const { span, change } = figure;
  if (relation === 'growth' && change) return { span: change.span, said: changeText(change) };
  return { span: span ?? change?.span, said: saidText(figure) };
}

/** A passage of a sentence around the clause that shares most character pairs with a text. */
function clauseLike(sentence: string, text: string): Quote {
  const wanted = pairsOf(text);
  let best: [number, number] = [0, 0];
  let most = -1;
  for (const { 0: clause, index } of sentence.matchAll(/[^，；。！？]+/gu)) {
    const shared = sharedPairs(wanted, clause);
    if (shared > most) [most, best] = [shared, [index, index + clause.length]];
  }
  const { before, text: clause, after } = clauseAround(sentence, best, PASSAGE);
  return { before: before + clause + after, text: '', after: '' };
}

/** The filter value of a promise: whether the next report answers it with a figure, in words, or not at all. */
export const toldOf = ({ told }: PromiseRow): 'figure' | 'words' | 'none' =>
  told.length === 0 ? 'none' : told.some(({ evidence }) => evidence.value !== null) ? 'figure' : 'words';
