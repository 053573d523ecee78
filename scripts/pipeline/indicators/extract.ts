import { sentenceUrl } from '../../../src/lib/urls.ts';
import type { Change, Indicator, Rank } from '../../../src/schema/indicator.ts';
import type { Report, Section } from '../../../src/schema/report.ts';
import type { Span } from '../../../src/schema/vocabulary.ts';
import { candidatesOf, type Candidate } from './candidate.ts';
import { kindOf } from './kind.ts';
import { nameOf, type NameContext } from './names/name.ts';
import { trimLead, trimTail } from './names/trim.ts';
import { normalize } from './normalize.ts';
import { periodOf } from './period.ts';
import { decide } from './rules/index.ts';
import type { Verdict } from './rules/rule.ts';
import { sentenceLine, type SentenceLine } from './sentence-line.ts';
import { spanOf } from './text-view.ts';
import { topicOf } from './topic.ts';

/** What became of one number-like place. */
export interface Decision {
  sentence: string;
  span: Span;
  text: string;
  outcome: Verdict['role'];
  rule: string;
  why: string;
}

type Decided = Candidate & { verdict: Verdict; rule: string };

/** Sentences of a section in reading order, run through once. */
interface SectionState {
  estimated: boolean;
}

/** Every measurement of a report in reading order, and what became of each number-like place. */
export function extractIndicators(report: Report): { indicators: Indicator[]; decisions: Decision[] } {
  const indicators: Indicator[] = [];
  const decisions: Decision[] = [];
  const read = (section: Section): void => {
    const state: SectionState = { estimated: false };
    for (const paragraph of section.paragraphs) {
      for (const sentence of paragraph.sentences) {
        const line = sentenceLine(sentence, { section: section.id, half: section.half, theme: section.theme });
        const decided = decideAll(line);
        for (const candidate of decided) decisions.push(decisionOf(candidate));
        indicators.push(...recordsOf(line, decided, report, state));
      }
    }
    for (const child of section.children) read(child);
  };
  for (const section of report.sections) read(section);
  return { indicators, decisions };
}

function decideAll(line: SentenceLine): Decided[] {
  const decided: Decided[] = [];
  for (const open of candidatesOf(line)) {
    const candidate = { ...open, previous: decided.at(-1) ?? null };
    const { rule, verdict } = decide(candidate);
    decided.push({ ...candidate, verdict, rule: rule.id });
  }
  return decided;
}

function decisionOf({ line, quantity, verdict, rule }: Decided): Decision {
  const { start, end } = quantity.place;
  return {
    sentence: line.id,
    span: spanOf(line.view, start, end),
    text: quantity.place.text,
    outcome: verdict.role,
    rule,
    why: verdict.role === 'none' ? verdict.why : '',
  };
}

const ESTIMATE_FOLLOWS = /预计数[，、]?下同|下同[^）]*预计/;
const SHARE_OF_PLAN = /(?:全年|年度|年初|目标|计划|任务|预算)[^，]{0,10}(?:任务|计划|目标|预算|总量|任务量|任务数)[^，]{0,3}?的?$|(?:任务|计划|目标)(?:总?量)?的?$/;
const GROWTH_NAME = /^(?:增速|增幅|增长率|涨幅|降幅)$/;

function recordsOf(line: SentenceLine, decided: readonly Decided[], report: Report, state: SectionState): Indicator[] {
  const records: Indicator[] = [];
  const context: NameContext = { usedUntil: 0, last: null, lastNoun: null, listVerb: '', topic: topicOf(line.text) };
  let whole: Indicator | null = null;
  if (ESTIMATE_FOLLOWS.test(line.text)) state.estimated = true;

  const record = (candidate: Decided, name: string): Indicator => {
    const { quantity } = candidate;
    const clause = line.text.slice(candidate.clauseStart, quantity.start);
    const upTo = line.text.slice(0, quantity.start).split('；').at(-1) ?? '';
    const made: Indicator = {
      id: `${report.id}.${line.id}.${records.length + 1}`,
      report: report.id,
      section: line.section,
      url: sentenceUrl(report.id, line.id),
      sentenceId: line.id,
      sentence: line.original,
      name: name || nameless(line, candidate),
      concept: null,
      theme: line.theme,
      kind: kindOf(line.half, { clause, sentence: upTo, year: null, reviews: report.reviews }, state.estimated),
      bound: 'exact',
      period: periodOf(line.half, upTo, report),
      value: null,
      valueMax: null,
      unit: '',
      span: null,
      normalized: null,
      change: null,
      rank: null,
      shareOfPlan: false,
      partOf: null,
      rule: candidate.rule,
      checks: [],
    };
    const part = /其中/.exec(line.text.slice(candidate.clauseStart - 3 < 0 ? 0 : candidate.clauseStart - 3, quantity.start));
    if (part && whole) made.partOf = whole.id;
    else whole = made;
    records.push(made);
    return made;
  };

  for (const candidate of decided) {
    const { verdict, quantity } = candidate;
    if (verdict.role === 'none') continue;
    const at = {
      clauseStart: candidate.clauseStart,
      clauseEnd: candidate.clauseEnd,
      subjectEnd: verdict.subjectEnd,
      outerEnd: verdict.role === 'rank' ? verdict.end : quantity.outerEnd,
    };
    const last = records.at(-1) ?? null;
    const linked = last !== null && !line.text.slice(context.usedUntil, at.subjectEnd).includes('；');
    const subject = trimTail(trimLead(line.text.slice(Math.max(at.clauseStart, Math.min(context.usedUntil, at.subjectEnd)), at.subjectEnd)));

    if (verdict.role === 'value') {
      const share = quantity.unit === '%' && SHARE_OF_PLAN.test(line.text.slice(at.clauseStart, quantity.outerStart));
      const named = nameOf(line.text, at, context);
      const made = record(candidate, share && last && linked ? ownerOf(last.name) + shareName(line.text, at) : named.name);
      made.value = quantity.value;
      made.valueMax = quantity.valueMax;
      made.unit = quantity.unit;
      made.bound = quantity.bound;
      made.span = spanOf(line.view, quantity.start, quantity.end);
      made.normalized = normalize(quantity.value, quantity.unit);
      made.shareOfPlan = share;
      context.usedUntil = named.usedUntil;
      context.last = made.name;
      context.lastNoun = named.noun;
      context.listVerb = named.listVerb;
    } else if (verdict.role === 'change') {
      const change: Change = {
        value: quantity.value,
        unit: quantity.unit || (quantity.place.text.startsWith('翻') ? '番' : ''),
        direction: verdict.direction,
        basis: verdict.basis,
        bound: quantity.bound,
        span: spanOf(line.view, quantity.start, quantity.end),
      };
      if (linked && last.change === null && subject === '') last.change = change;
      else {
        const made = record(candidate, subject || last?.name || context.topic || '');
        made.change = change;
        context.last = made.name;
        context.lastNoun = made.name;
        context.listVerb = '';
      }
      context.usedUntil = quantity.outerEnd;
    } else {
      const rank: Rank = { position: verdict.position, scope: verdict.scope, span: spanOf(line.view, verdict.start, verdict.end) };
      const ofGrowth = GROWTH_NAME.test(subject) || (subject === '' && last?.value === null);
      if (linked && subject === '' && last.rank === null && !ofGrowth) last.rank = rank;
      else {
        const base = last?.name ?? context.topic ?? '';
        const name = GROWTH_NAME.test(subject) ? base + subject : subject || base;
        record(candidate, name).rank = rank;
      }
      context.usedUntil = verdict.end;
    }
  }
  return records;
}

/** Where nothing beside the number names it: the clause before it, or what follows the number. */
function nameless(line: SentenceLine, { clauseStart, quantity }: Decided): string {
  const before = line.text.slice(0, clauseStart).split(/[，；。：、]/).findLast((words) => trimLead(trimTail(words)) !== '');
  return before === undefined ? line.text.slice(quantity.outerEnd).slice(0, 12) || line.text : trimLead(trimTail(before));
}

const ownerOf = (name: string): string => name.replace(/(?:完成|占).*$/, '');

/** 完成年度投资计划的103.76% → 完成年度投资计划. */
const shareName = (text: string, at: { clauseStart: number; subjectEnd: number }): string =>
  /(?:完成|占|达到?|为).*$/.exec(text.slice(at.clauseStart, at.subjectEnd))?.[0].replace(/的$/, '') ?? '';
