/** The content of the card of a number: the measurement in words, and the same concept in other reports. */
import type { Indicator } from '../../schema/indicator.ts';
import type { Place } from '../../schema/report.ts';
import type { Concept } from '../../schema/catalogue.ts';
import type { Bound } from '../../schema/vocabulary.ts';
import {
  changesText,
  changeText,
  KIND_NAMES,
  kindWord,
  periodText,
  rankText,
  saidText,
  scopedName,
  statementText,
  valueText,
} from '../figure/figure-text.ts';
import { convertedText } from '../figure/format-value.ts';
import { mayCompare, type Aspect, type Verdict } from '../compare/may-compare.ts';
import { conceptUrl } from '../urls.ts';

export interface OtherFigure {
  report: string;
  text: string;
  /** Its period, and its kind if it is not a result: 2025年目标. */
  time: string;
  verdict: Verdict;
  reasons: string[];
  url: string;
}

export interface FigureCard {
  name: string;
  /** As written: 4219万元; the change or the rank if there is no value. */
  written: string;
  /** Name and words of each further fact, in reading order. */
  facts: [name: string, words: string][];
  concept: { name: string; url: string } | null;
  others: OtherFigure[];
  doubts: string[];
}

/** The meaning of a bound in words; an exact number needs none. */
const BOUND_MEANING: Readonly<Record<Bound, string>> = {
  exact: '',
  over: '不少于此数',
  about: '约数',
  under: '不超过此数',
};

export interface CardContext {
  indicators: readonly Indicator[];
  reportName: (report: string) => string;
  place: (report: string) => Place;
  concept: (id: string) => Concept | undefined;
}

const ORDER: Readonly<Record<Verdict, number>> = { yes: 0, care: 1, no: 2 };

/** A measurement → its card, with the most comparable figure of each other report, comparable ones first. */
export function figureCard(indicator: Indicator, context: CardContext): FigureCard {
  const { rank, normalized, bound, period, kind, scope } = indicator;
  const written = statementText(indicator);
  const facts: [string, string][] = [];
  const value = valueText(indicator);
  if (normalized && value) {
    const plain = convertedText(value, normalized);
    if (plain.replaceAll(',', '') !== value) facts.push(['折合', plain]);
  }
  if (BOUND_MEANING[bound] && value) facts.push(['界限', BOUND_MEANING[bound]]);
  facts.push(['性质', KIND_NAMES[kind] + (indicator.shareOfPlan ? '，占计划的比例' : '')]);
  if (period !== null) facts.push(['时期', periodText(period)]);
  if (scope !== null) facts.push(['范围', scope]);
  const changes = changesText(indicator);
  if (changes !== '' && written !== changes) facts.push(['变化', changes]);
  if (rank && written !== rankText(rank)) facts.push(['位次', `${rankText(rank)}（报告自述）`]);
  const concept = indicator.concept === null ? undefined : context.concept(indicator.concept);
  return {
    name: scopedName(indicator),
    written,
    facts,
    concept: concept ? { name: concept.name, url: conceptUrl(concept.id) } : null,
    others: others(indicator, context),
    doubts: indicator.checks,
  };
}

function others(indicator: Indicator, context: CardContext): OtherFigure[] {
  const { concept } = indicator;
  if (concept === null) return [];
  const aspect: Aspect = indicator.value !== null ? 'value' : indicator.change ? 'change' : 'rank';
  const best = new Map<string, OtherFigure>();
  for (const other of context.indicators) {
    if (other.concept !== concept || other.report === indicator.report || other[aspect] === null) continue;
    const { verdict, reasons } = mayCompare(indicator, other, {
      aspect,
      place: context.place,
      concept: context.concept,
    });
    const known = best.get(other.report);
    if (known && ORDER[known.verdict] <= ORDER[verdict]) continue;
    best.set(other.report, {
      report: context.reportName(other.report),
      text: aspect === 'change' && other.change ? changeText(other.change) : saidText(other),
      time: `${other.period === null ? '' : periodText(other.period)}${kindWord(other.kind)}`,
      verdict,
      reasons: reasons.map(({ text }) => text),
      url: other.url,
    });
  }
  return [...best.values()].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
}
