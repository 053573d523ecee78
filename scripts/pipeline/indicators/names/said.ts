import { joinOnce } from './words.ts';

/**
 * A name by its parts, in the order in which Chinese sets them.
 *
 *     纺织企业|新增|省级|工业设计中心      whose · what is done · which ones · what is counted or measured
 */
export interface Slots {
  subject: string;
  verb: string;
  qualifier: string;
  thing: string;
}

/** Slots with the others empty. */
export const slots = (filled: Partial<Slots>): Slots => ({
  subject: '',
  verb: '',
  qualifier: '',
  thing: '',
  ...filled,
});

/** Joins the slots to a name: 疫苗接种 + 接种率 → 疫苗接种率. */
export function nameText({ subject, verb, qualifier, thing }: Slots): string {
  const own = verb + qualifier + thing;
  return subject === '' || own.startsWith(subject) ? own : joinOnce(subject, own);
}

/** How a measurement of the sentence was named, for later ones that depend on it. */
export interface SaidName {
  name: string;
  /** The thing it counts, without what is done to it: 规上纺织服装企业. */
  noun: string;
  /** Name of a further number without words of its own: 接待群众来访544批次|758人次. */
  again: string;
  /** What the things counted got: 17个村拿到|区级资金奖励. */
  object: string | null;
  /** Unit that the noun was counted in. */
  nounUnit: string;
  /** Whether the words after the noun state a figure of it: 50户优势民营企业|产值5亿元. */
  owns?: boolean;
}

/** What earlier measurements of the sentence leave for the names of later ones. */
export interface NameContext {
  /** Offset where the words that the last measurement used for its name end; 0 if there is none. */
  usedUntil: number;
  last: SaidName | null;
  /** Verb that a list shares: 新增 of 新增科技型中小企业10家、高新技术企业5家. */
  listVerb: string;
  /** Names given in this sentence. */
  taken: readonly string[];
  /** The subject that a clause of the sentence brings in: 无人机产业. */
  topic: string | null;
  /** The sentence before, for the subject of a first figure that finds none in its own sentence. */
  before: string;
}

/** Offsets of a measurement: its clause, the end of the words before its number, the end of number, unit and bound. */
export interface NamePlace {
  clauseStart: number;
  clauseEnd: number;
  subjectEnd: number;
  outerEnd: number;
  unit: string;
}

/** Returns the words before the number that no earlier measurement has used. */
export const ownWords = (text: string, at: NamePlace, { usedUntil }: NameContext): string =>
  text.slice(Math.max(at.clauseStart, Math.min(usedUntil, at.subjectEnd)), at.subjectEnd);

/** Returns the last noun if the words directly after it state a figure of it; null if they start something new. */
export const ownerBefore = (raw: string, { last }: NameContext): string | null =>
  last?.owns && !/^(?:[、，；]|$)/.test(raw) ? last.noun : null;

/** 24家高新技术企业|实现工业总产值: what companies earned belongs to them. */
const EARNED = /^(?:共|累计|预计|全年)*(?:实现|完成).{0,6}(?:[产总]值|增加值|收入|利润|税收|利税|总额|投资)$/;
const EARNS = /(?<=.{2})(?:企业|公司|集团|园区?|合作社|项目|产业链|集群)$/;
export const earnedBy = (raw: string, { clauseStart }: NamePlace, { last, usedUntil }: NameContext): string =>
  last !== null && usedUntil > clauseStart && EARNED.test(raw) && EARNS.test(last.noun) ? last.noun : '';

/** Measure words that alternate for the same things: 排查7763条，整改6647件. */
const COUNTING = new Set(['个', '件', '项', '条', '处', '起', '宗', '批', '批次', '家', '户', '例']);
export const sameKind = (a: string, b: string): boolean => a === b || (COUNTING.has(a) && COUNTING.has(b));
