import { sentenceUrl } from '../../../src/lib/urls.ts';
import type { Change, Indicator } from '../../../src/schema/indicator.ts';
import type { Report } from '../../../src/schema/report.ts';
import type { Decided } from './decision.ts';
import { kindOf } from './kind.ts';
import { nameOf, type NameContext, type NamePlace } from './names/name.ts';
import { fallbackName, subjectOf } from './names/subject.ts';
import { isShareOfPlan, shareName } from './names/share.ts';
import { workBefore } from './names/work.ts';
import { normalize } from './normalize.ts';
import { periodOf } from './period.ts';
import type { Verdict } from './rules/rule.ts';
import type { SentenceLine } from './sentence-line.ts';
import { spanOf } from './text-view.ts';
import { topicOf } from './topic.ts';

/** What the records of a sentence need to know from outside it. */
export interface Surroundings {
  report: Pick<Report, 'id' | 'reviews' | 'plans'>;
  /** Whether an earlier sentence of the section says that what follows is estimated (预计数，下同). */
  estimated: boolean;
}

const GROWTH_NAME = /^(?:增速|增幅|增长率|涨幅|降幅)$/;
type Claim<R extends Verdict['role']> = Decided & { verdict: Extract<Verdict, { role: R }> };
const claims = <R extends Verdict['role']>(decided: Decided, role: R): decided is Claim<R> => decided.verdict.role === role;

/**
 * The measurements of a sentence, from its decided places: a change or a rank joins the value it speaks of, or stands as a
 * record of its own under the name of what grows or is ranked.
 */
export function recordsOf(line: SentenceLine, decided: readonly Decided[], around: Surroundings): Indicator[] {
  const reader = new SentenceReader(line, around);
  for (const candidate of decided) reader.read(candidate);
  return reader.records;
}

class SentenceReader {
  readonly records: Indicator[] = [];
  readonly #line: SentenceLine;
  readonly #around: Surroundings;
  #context: NameContext;
  /** The context before a bracket, taken up again behind it. */
  #outside: NameContext | null = null;
  /** The last record that is no part (其中) itself. */
  #whole: Indicator | null = null;

  constructor(line: SentenceLine, around: Surroundings) {
    this.#line = line;
    this.#around = around;
    this.#context = { usedUntil: 0, last: null, lastNoun: null, listVerb: '', waiting: [], topic: topicOf(line.text) };
  }

  read(candidate: Decided): void {
    if (candidate.verdict.role === 'none') return;
    this.#followBrackets(candidate);
    if (this.#line.text.slice(this.#context.usedUntil, candidate.verdict.subjectEnd).includes('；')) {
      this.#context = { ...this.#context, last: null, lastNoun: null };
    }
    if (claims(candidate, 'value')) this.#addValue(candidate);
    else if (claims(candidate, 'change')) this.#addChange(candidate);
    else if (claims(candidate, 'rank')) this.#addRank(candidate);
  }

  #followBrackets({ quantity }: Decided): void {
    const inside = this.#line.bracketDepth[quantity.start] === 1;
    if (inside && this.#outside === null) this.#outside = this.#context;
    if (!inside && this.#outside !== null) {
      this.#context = { ...this.#outside, usedUntil: this.#context.usedUntil };
      this.#outside = null;
    }
  }

  #placeOf({ clauseStart, clauseEnd, quantity, verdict }: Decided): NamePlace {
    const subjectEnd = verdict.role === 'none' ? clauseStart : verdict.subjectEnd;
    return { clauseStart, clauseEnd, subjectEnd, outerEnd: verdict.role === 'rank' ? verdict.end : quantity.outerEnd };
  }

  #addValue(candidate: Claim<'value'>): void {
    const { quantity } = candidate;
    const { text, view } = this.#line;
    const at = this.#placeOf(candidate);
    const named = nameOf(text, at, this.#context);
    const before = text.slice(at.clauseStart, at.subjectEnd);
    const shareOfPlan = quantity.unit === '%' && isShareOfPlan(before);
    const owner = (): string | null => this.#context.lastNoun ?? workBefore(text, at.clauseStart);
    const name = shareOfPlan && !before.endsWith('完成率') ? shareName(before, owner()) : named.name;
    const made = this.#open(candidate, name);
    made.value = quantity.value;
    made.valueMax = quantity.valueMax;
    made.unit = quantity.unit;
    made.bound = quantity.bound;
    made.span = spanOf(view, quantity.start, quantity.end);
    made.normalized = normalize(quantity.value, quantity.unit);
    made.shareOfPlan = shareOfPlan;
    this.#context = {
      ...this.#context,
      usedUntil: named.usedUntil,
      last: made.name,
      lastNoun: named.noun,
      listVerb: named.listVerb,
      waiting: named.waiting,
    };
  }

  #addChange(candidate: Claim<'change'>): void {
    const { quantity, verdict } = candidate;
    const change: Change = {
      value: quantity.value,
      unit: quantity.place.text.startsWith('翻') ? '番' : quantity.unit,
      direction: verdict.direction,
      basis: verdict.basis,
      bound: quantity.bound,
      span: spanOf(this.#line.view, quantity.start, quantity.end),
    };
    const subject = subjectOf(this.#line.text, this.#placeOf(candidate), this.#context);
    const last = this.#lastRecord();
    if (last?.change === null && subject === '') last.change = change;
    else {
      const made = this.#open(candidate, subject || last?.name || this.#context.topic || '');
      made.change = change;
      this.#context = { ...this.#context, last: made.name, lastNoun: made.name, listVerb: '' };
    }
    this.#context = { ...this.#context, usedUntil: quantity.outerEnd };
  }

  #addRank(candidate: Claim<'rank'>): void {
    const { verdict } = candidate;
    const at = this.#placeOf(candidate);
    const rank = { position: verdict.position, scope: verdict.scope, span: spanOf(this.#line.view, verdict.start, verdict.end) };
    const subject = subjectOf(this.#line.text, at, this.#context);
    const last = this.#lastRecord();
    if (last?.rank === null && last.value !== null && subject === '') last.rank = rank;
    else {
      const base = last?.name ?? this.#context.topic ?? '';
      // 面对全区第一的任务量: what is ranked stands behind
      const behind = /^的([一-龥]+)/.exec(this.#line.text.slice(verdict.end, at.clauseEnd))?.[1];
      this.#open(candidate, behind ?? (GROWTH_NAME.test(subject) ? base + subject : subject || base)).rank = rank;
    }
    this.#context = { ...this.#context, usedUntil: verdict.end };
  }

  #lastRecord(): Indicator | null {
    return this.#context.last === null ? null : (this.records.at(-1) ?? null);
  }

  /** A new record with everything but its figures. */
  #open(candidate: Decided, name: string): Indicator {
    const { id, original, section, theme, half, text } = this.#line;
    const { report, estimated } = this.#around;
    const { clauseStart, quantity } = candidate;
    const sentence = text.slice(0, quantity.start);
    const group = sentence.split('；').at(-1) ?? '';
    const record: Indicator = {
      id: `${report.id}.${id}.${this.records.length + 1}`,
      report: report.id,
      section,
      url: sentenceUrl(report.id, id),
      sentenceId: id,
      sentence: original,
      name: name || fallbackName(text, clauseStart, quantity.outerEnd),
      concept: null,
      theme,
      kind: kindOf(half, { clause: text.slice(clauseStart, quantity.start), group, sentence }, estimated),
      bound: 'exact',
      period: periodOf(half, group, report),
      value: null,
      valueMax: null,
      unit: '',
      span: null,
      normalized: null,
      change: null,
      rank: null,
      shareOfPlan: false,
      partOf: null,
      rule: candidate.rule.id,
      checks: [],
    };
    // 其中 opens its clause or stands alone before it: 其中，工业投资…; 其中灵活就业人员参保318人
    const isPart = /其中[，：]?[^，；。]*$/.test(sentence);
    if (isPart && this.#whole) record.partOf = this.#whole.id;
    else this.#whole = record;
    this.records.push(record);
    return record;
  }
}
