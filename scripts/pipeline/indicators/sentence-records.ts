import { sentenceUrl } from '../../../src/lib/urls.ts';
import type { Change, Indicator } from '../../../src/schema/indicator.ts';
import type { Bound } from '../../../src/schema/vocabulary.ts';
import type { Decided } from './decision.ts';
import { notBare } from './names/bare.ts';
import { nameOf, ownerBefore, ownWords, type LastName, type NameContext, type NamePlace } from './names/name.ts';
import { fallbackName, subjectOf } from './names/subject.ts';
import { listNames } from './names/list-names.ts';
import { isPlanRate, isShareOfPlan, shareName } from './names/share.ts';
import { trimLead, trimTail } from './names/trim.ts';
import { workBefore } from './names/work.ts';
import { normalize } from './normalize.ts';
import { anyOf } from './pattern.ts';
import { RISEN } from './rules/rank.ts';
import { runsOf, type Run } from './runs.ts';
import type { SentenceLine } from './sentence-line.ts';
import type { SentenceTime } from './sentence-time.ts';
import { spanOf } from './text-view.ts';
import { topicOf } from './topic.ts';
import type { Verdict } from './verdict.ts';

/** What the records of a sentence need to know from outside it. */
export interface Surroundings {
  /** Id of the report. */
  report: string;
  time: SentenceTime;
}

const GROWTH_NAME = /^(?:增速|增幅|增长率|涨幅|降幅|增长速度|(?:增长|下降|回升)幅度)$/;
const HOW_MANY = /^(?:数量|总量|总数)$/;
const PART = /其中[，：]?[^，；。]*$/;
const PLACE_AS_PART = /^[^、]{0,6}(?:城市|市区|城区|新区|园区|开发区|高新区|农村|城镇|本级)$/;
/** 第四、全省|第一 */
const NEXT_RANK = /^[、，和][^，；]{0,8}$/;
type Claim<R extends Verdict['role']> = Decided & { verdict: Extract<Verdict, { role: R }> };
const claims = <R extends Verdict['role']>(decided: Decided, role: R): decided is Claim<R> =>
  decided.verdict.role === role;

/**
 * The measurements of a sentence, from its decided places: a change or a rank joins the value it speaks of, or stands as a
 * record of its own under the name of what grows or is ranked.
 */
export function recordsOf(line: SentenceLine, decided: readonly Decided[], around: Surroundings): Indicator[] {
  if (decided.length === 0) return [];
  const reader = new SentenceReader(line, around, runsOf(line.text, decided));
  for (const candidate of decided) reader.read(candidate);
  return reader.records;
}

/** 城区及周边镇街|PM2.5浓度, 镇文化中心|在全区|绩效考核: the scope is told beside the rank. */
const withoutScope = (subject: string, scope: string | null): string =>
  scope === null ? subject : subject.replace(new RegExp(`(?:^|在)${anyOf([scope])}`), '');

class SentenceReader {
  readonly records: Indicator[] = [];
  readonly #line: SentenceLine;
  readonly #around: Surroundings;
  readonly #runs: ReadonlyMap<Decided, Run>;
  /** Names that a list of names gives to the numbers of a run. */
  readonly #given = new Map<Decided, string>();
  /** What a list of changes or ranks speaks of: 培训82.4万人，就业128.5万人，分别增长40.9%和20.8%. */
  readonly #spokenOf = new Map<Decided, Indicator>();
  #context: NameContext;
  /** The context before a bracket, taken up again behind it. */
  #outside: NameContext | null = null;
  /** The last value or change of the group of clauses, which a change or rank without a subject speaks of. */
  #last: Indicator | null = null;
  /** The last record that is no part (其中) itself. */
  #whole: Indicator | null = null;

  constructor(line: SentenceLine, around: Surroundings, runs: ReadonlyMap<Decided, Run>) {
    this.#line = line;
    this.#around = around;
    this.#runs = runs;
    this.#context = { usedUntil: 0, last: null, listVerb: '', taken: [], topic: topicOf(line.text) };
  }

  read(candidate: Decided): void {
    if (candidate.verdict.role === 'none') return;
    this.#followBrackets(candidate);
    if (this.#line.text.slice(this.#context.usedUntil, candidate.verdict.subjectEnd).includes('；')) {
      this.#context = { ...this.#context, last: null };
      this.#last = null;
    }
    this.#shareOut(candidate);
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

  /** At the first number of a run: gives out a list of names, or finds the records that a list of changes or ranks speaks of. */
  #shareOut(candidate: Decided): void {
    const run = this.#runs.get(candidate) ?? [];
    if (run.length < 2 || run[0] !== candidate) return;
    const words = this.#listWords(candidate);
    const owner = ownerBefore(words, this.#context) ?? '';
    const names = listNames(words, run.length).map((name) => owner + name);
    names.forEach((name, i) => run[i] && this.#given.set(run[i], name));
    const { role } = candidate.verdict;
    if (names.length > 0 || (role !== 'change' && role !== 'rank')) return;
    const records = this.records.slice(-run.length);
    const subject =
      role === 'rank'
        ? this.#rankedWords(candidate)
        : subjectOf(this.#line.text, this.#placeOf(candidate), this.#context);
    const free = records.every((record) => record[role] === null);
    if (records.length < run.length || (subject !== '' && (role === 'change' || !GROWTH_NAME.test(subject)))) return;
    if (!free && records.some((record) => record.value === null)) return;
    records.forEach((record, i) => {
      const member = run[i];
      if (!member) return;
      if (free) this.#spokenOf.set(member, record);
      // 城乡居民收入分别增长5.3%、7.5%，增速分列全省第一和第二; 收入增长2%和8.9%，分别比全区高0.6和0.5个百分点
      if (!free || subject !== '') this.#given.set(member, record.name + subject);
    });
  }

  /** The words that may name a list: its own, or where they only tell the time (2000年分别达到) those of the clause before. */
  #listWords(candidate: Decided): string {
    const at = this.#placeOf(candidate);
    const words = ownWords(this.#line.text, at, this.#context);
    if (candidate.verdict.role !== 'value' || !/年/.test(words) || trimLead(trimTail(words)) !== '') return words;
    return (
      this.#line.text
        .slice(0, at.clauseStart)
        .split(/[，；。：]/)
        .at(-2) ?? words
    );
  }

  #rankedWords(candidate: Decided): string {
    const scope = candidate.verdict.role === 'rank' ? candidate.verdict.scope : null;
    const words = withoutScope(subjectOf(this.#line.text, this.#placeOf(candidate), this.#context), scope);
    // 上市企业增至34家，数量居全国第7位: the number just told
    return this.#last?.value != null && HOW_MANY.test(words) ? '' : words;
  }

  #placeOf({ clauseStart, clauseEnd, quantity, verdict }: Decided): NamePlace {
    const subjectEnd = verdict.role === 'none' ? clauseStart : verdict.subjectEnd;
    const outerEnd = verdict.role === 'rank' ? verdict.end : quantity.outerEnd;
    return { clauseStart, clauseEnd, subjectEnd, outerEnd, unit: quantity.unit };
  }

  #addValue(candidate: Claim<'value'>): void {
    const { quantity } = candidate;
    const { text, view } = this.#line;
    const at = this.#placeOf(candidate);
    const named = nameOf(text, at, this.#context);
    const first = this.#runs.get(candidate)?.[0];
    const before = text.slice(at.clauseStart, first ? this.#placeOf(first).subjectEnd : at.subjectEnd);
    const shareOfPlan = quantity.unit === '%' && isShareOfPlan(before);
    const owner = (): string | null => this.#context.last?.name ?? workBefore(text, at.clauseStart);
    const ownName =
      shareOfPlan && !isPlanRate(before)
        ? shareName(before, owner())
        : notBare(named.last.name, ownWords(text, at, this.#context));
    const given = candidate.verdict.subject ?? this.#given.get(candidate);
    const made = this.#open(candidate, given ?? this.#nameOfPart(candidate, ownName));
    made.value = quantity.value;
    made.valueMax = quantity.valueMax;
    made.unit = quantity.unit;
    made.bound = this.#boundOf(candidate);
    made.span = spanOf(view, quantity.start, quantity.end);
    made.normalized = normalize(quantity.value, quantity.unit);
    made.shareOfPlan = shareOfPlan;
    this.#last = made;
    const other = given ?? (named.last.name === '' ? made.name : null);
    this.#remember(
      other === null
        ? { ...named.last, name: shareOfPlan ? made.name : named.last.name }
        : { ...named.last, name: other, noun: other, again: other },
    );
    this.#context = { ...this.#context, usedUntil: named.usedUntil, listVerb: named.listVerb };
  }

  /** 分别稳定在95%、90%、80%|以上: the word behind the last number of a list holds for all of it. */
  #boundOf(candidate: Decided): Bound {
    const run = this.#runs.get(candidate) ?? [];
    const [first, last] = [run[0], run.at(-1)];
    const { bound } = candidate.quantity;
    if (!first || !last || run.length < 2 || run.some((one) => one !== last && one.quantity.bound !== 'exact'))
      return bound;
    const behind = last.quantity.outerEnd > last.quantity.end;
    return behind && (this.#given.has(first) || /分别[^，；]*$/.test(first.before)) ? last.quantity.bound : bound;
  }

  /** 城乡建设投资510亿元，其中|中心城市|300亿元: a place as a part is named by the whole. */
  #nameOfPart({ quantity }: Decided, name: string): string {
    const isPart = PART.test(this.#line.text.slice(0, quantity.start)) && PLACE_AS_PART.test(name);
    return isPart && this.#whole?.unit === quantity.unit ? name + this.#whole.name : name;
  }

  #remember(last: LastName): void {
    this.#context = { ...this.#context, last, taken: [...this.#context.taken, last.name] };
  }

  #addChange(candidate: Claim<'change'>): void {
    const { quantity, verdict } = candidate;
    const change: Change = {
      value: quantity.value,
      valueMax: quantity.valueMax,
      unit: quantity.place.text.startsWith('翻') ? '番' : quantity.unit,
      direction: verdict.direction,
      basis: verdict.basis ?? this.#around.time.growthBasis(candidate),
      bound: this.#boundOf(candidate),
      span: spanOf(this.#line.view, quantity.start, quantity.end),
    };
    const given = verdict.subject ?? this.#given.get(candidate);
    const at = this.#placeOf(candidate);
    const owner = ownerBefore(ownWords(this.#line.text, at, this.#context), this.#context) ?? '';
    const own = subjectOf(this.#line.text, at, this.#context);
    const subject = given ?? (own === '' ? '' : owner + own);
    const last = this.#last;
    const changed = this.#spokenOf.get(candidate) ?? (last?.change === null && subject === '' ? last : null);
    if (changed) changed.change = change;
    else {
      const made = this.#open(candidate, subject || last?.name || this.#context.topic || '');
      made.change = change;
      this.#last = made;
      this.#remember({ name: made.name, noun: made.name, again: made.name, object: null, nounUnit: '' });
      this.#context = { ...this.#context, listVerb: '' };
    }
    this.#context = { ...this.#context, usedUntil: quantity.outerEnd };
  }

  #addRank(candidate: Claim<'rank'>): void {
    const { verdict } = candidate;
    const at = this.#placeOf(candidate);
    const rank = {
      position: verdict.position,
      scope: verdict.scope,
      bound: 'exact' as const,
      span: spanOf(this.#line.view, verdict.start, verdict.end),
    };
    const subject = this.#given.get(candidate) ?? this.#rankedWords(candidate);
    const last = this.#spokenOf.get(candidate) ?? this.#last;
    const before = this.#rankBefore(candidate, subject);
    if (before?.value === null) this.#open(candidate, before.name).rank = rank;
    else if (before?.rank && this.#hasRisen(candidate)) {
      // 出口额16.8亿美元，由第23位上升到第17位: the value is of the place reached
      Object.assign(this.#open(candidate, before.name), { rank: before.rank, period: null });
      before.rank = rank;
    } else if (last?.rank === null && last.value !== null && subject === '') last.rank = rank;
    else {
      const base = before?.name ?? last?.name ?? this.#context.topic ?? '';
      // 面对全区第一的任务量: what is ranked stands behind
      const said = /^的([一-龥]+)/.exec(this.#line.text.slice(verdict.end, at.clauseEnd))?.[1];
      const behind = subject !== '' && /(?:成绩|佳绩|位置|水平|名次)$/.test(said ?? '') ? undefined : said;
      this.#open(
        candidate,
        behind ?? (GROWTH_NAME.test(subject) ? base + subject : subject + (verdict.list ?? '') || base),
      ).rank = rank;
    }
    this.#context = { ...this.#context, usedUntil: verdict.end };
  }

  /** 信用指数排名全国第四、|全省第一, 从全省第14位上升到|第12位: the record of the place before, of which this one is another. */
  #rankBefore(candidate: Claim<'rank'>, subject: string): Indicator | null {
    const { previous, quantity } = candidate;
    if (subject !== '' || this.#spokenOf.has(candidate) || previous?.verdict.role !== 'rank') return null;
    const between = this.#line.text.slice(previous.verdict.end, quantity.start);
    return NEXT_RANK.test(between) || this.#hasRisen(candidate) ? (this.records.at(-1) ?? null) : null;
  }

  #hasRisen({ previous, quantity }: Decided): boolean {
    return previous?.verdict.role === 'rank' && RISEN.test(this.#line.text.slice(previous.verdict.end, quantity.start));
  }

  /** A new record with everything but its figures. */
  #open(candidate: Decided, name: string): Indicator {
    const { id, original, section, theme, text } = this.#line;
    const { report, time } = this.#around;
    const { clauseStart, quantity } = candidate;
    const record: Indicator = {
      id: `${report}.${id}.${this.records.length + 1}`,
      report,
      section,
      url: sentenceUrl(report, id),
      sentenceId: id,
      sentence: original,
      name: name || fallbackName(text, clauseStart, quantity.outerEnd),
      concept: null,
      theme,
      kind: time.kindOf(candidate),
      bound: 'exact',
      period: time.periodOf(candidate),
      value: null,
      valueMax: null,
      unit: '',
      span: null,
      normalized: null,
      change: null,
      moreChanges: [],
      rank: null,
      scope: null,
      shareOfPlan: false,
      partOf: null,
      rule: candidate.rule.id,
      checks: [],
    };
    // 其中 opens its clause or stands alone before it: 其中，工业投资…; 其中灵活就业人员参保318人
    const isPart = PART.test(text.slice(0, quantity.start));
    if (!isPart) this.#whole = record;
    else if (this.#whole) record.partOf = this.#whole.id;
    this.records.push(record);
    return record;
  }
}
