/** Finds the period of each section, which the sections below it inherit, and the periods that the report reviews and plans. */
import type { SectionPeriod } from '../../../src/schema/report.ts';
import type { Half } from '../../../src/schema/vocabulary.ts';
import { isLong, yearsOf, type Clock } from '../time/clock.ts';
import { MOST_OPENERS, namedIn, openedBy, openersOf } from '../time/opening.ts';
import { smallNumber } from '../../../src/lib/text/chinese-number.ts';
import { listsTasks } from './part-words.ts';
import { splitSentences } from './sentences.ts';
import { textOf, type Node, type Passage } from './types.ts';

export interface Periods {
  /** Null for a section without a period. */
  of: ReadonlyMap<Node, string | null>;
  /** The reviewed year if the report names it besides a longer period, else the longer period; null if there is no review. */
  reviews: string | null;
  plans: string | null;
}

type Side = 'reviews' | 'plans';
const sideOf = (half: Half): Side | null =>
  half === 'review' || half === 'problems' ? 'reviews' : half === 'plan' || half === 'closing' ? 'plans' : null;

/** The single year that limits the sections below a heading: the only one that it names, else the limit from above. */
function boundOf(heading: string | null, [first, ...others]: readonly string[], above: string | null): string | null {
  if (first === undefined) return above;
  return others.length === 0 && !isLong(first) && !heading?.includes('本届') ? first : null;
}

/** Whether the last words of a section introduce the next sections: 一年来，我们主要做了以下工作： */
const leadsOn = ({ passages, children }: Node): boolean => {
  const last = children.at(-1);
  const words = passages.at(-1);
  return last ? leadsOn(last) : words !== undefined && textOf(words).endsWith('：');
};

/**
 * The period that holds for the sections below: of 五年来…… 2007年，…… in successive paragraphs only the last one, null if the last names
 * none; a plan that has come to its year stays there.
 */
const lastOf = (opened: readonly (string | null)[], isAhead: boolean): string | null =>
  opened.at(-1) ?? (isAhead ? (opened.findLast((period) => period !== null && !isLong(period)) ?? null) : null);

const within = (one: string, other: string): boolean => {
  const [[first, last], [from, to]] = [yearsOf(one) ?? [0, 0], yearsOf(other) ?? [0, 0]];
  return first >= from && last <= to;
};

/** `clock` is null if the years of the report are unknown; then no section has a period. */
export function readPeriods(roots: readonly Node[], clock: Clock | null): Periods {
  const reader = new PeriodReader(clock);
  for (const root of roots) reader.readRoot(root);
  return { of: reader.periods, reviews: reader.sum('reviews'), plans: reader.sum('plans') };
}

class PeriodReader {
  readonly periods = new Map<Node, string | null>();
  /** Periods that headings and openings of each side name, in reading order. */
  readonly #named: Readonly<Record<Side, Set<string>>> = { reviews: new Set(), plans: new Set() };
  /** The period of the last part of each side; a part that names none continues with it. */
  readonly #last: Partial<Record<Side, string | null>> = {};
  /** The side of the current part. */
  #side: Side | null = null;
  readonly #clock: Clock | null;

  constructor(clock: Clock | null) {
    this.#clock = clock;
  }

  readRoot(root: Node): void {
    const half = root.half ?? 'review';
    const side = sideOf(half);
    const tasks = half === 'appendix' && listsTasks(root.heading ?? '') ? this.#usual('plans') : null;
    const before = side ? (half === 'closing' ? this.sum(side) : (this.#last[side] ?? this.#usual(side))) : tasks;
    this.#side = side;
    this.#read(root, half, before, null);
    if (side) this.#last[side] = this.periods.get(root) ?? null;
  }

  sum(side: Side): string | null {
    if (!(side in this.#last)) return null;
    const named = [...this.#named[side]];
    const own = this.#usual(side);
    const isOwn = (period: string): boolean => own !== null && period.startsWith(own) && !isLong(period);
    return named.find(isOwn) ?? named.find(isLong) ?? own;
  }

  /** Records the period of a section whose side differs from that of its part. */
  #turn(side: Side | null, start: string | null): void {
    if (side && side !== this.#side) this.#last[side] = start;
  }

  #usual(side: Side): string | null {
    return this.#clock && String(this.#clock[side === 'reviews' ? 'reviewed' : 'planned']);
  }

  /** Reads a section and returns the period of the next ones, unless they name their own. `bound`: the limit from the heading above. */
  #read(node: Node, above: Half, before: string | null, bound: string | null): string | null {
    const half = node.half ?? above;
    const side = sideOf(half);
    const isAhead = side === 'plans';
    const named = namedIn(node.heading, this.#clock, isAhead);
    const opened = node.passages.map((p) => this.#openedBy(p, isAhead));
    const told = named.length === 1 ? named[0] : (opened[0] ?? named[0]);
    const start = told ?? (side === null || side === sideOf(above) ? before : this.#usual(side));
    this.periods.set(node, start);
    this.#turn(side, start);
    const limit = boundOf(node.heading, named, bound);
    const goesOn = (period: string | null): period is string =>
      period !== null && (limit === null || within(period, limit));
    if (side) for (const period of [...named, ...opened.filter(goesOn)]) this.#named[side].add(period);
    const last = lastOf(opened, isAhead);
    let now = goesOn(last) ? last : start;
    for (const child of node.children) now = this.#read(child, half, now, limit);
    return (node.heading === null || leadsOn(node)) && goesOn(now) ? now : before;
  }

  /** The period that a passage opens with; of 2025年是收官之年。五年来，…… the later one. Null for a past period (过去五年) in the plan. */
  #openedBy(passage: Passage, isAhead: boolean): string | null {
    if (!this.#clock) return null;
    const { reviewed, planned } = this.#clock;
    const sentences = splitSentences(textOf(passage), MOST_OPENERS);
    for (const { text } of sentences.slice(0, openersOf(sentences[0]?.text ?? '')).reverse()) {
      const period = openedBy(text, this.#clock, isAhead);
      const [first, last] = (period !== null && yearsOf(period)) || [0, 0];
      if (period !== null && (isAhead ? last >= planned : first <= reviewed)) return period;
    }
    return isAhead ? planOf(textOf(passage), planned) : null;
  }
}

/** The first year of the sixth five-year plan; a new plan begins every five years. */
const FIRST_OF_A_PLAN = 1981;

/** 编制了《……第十四个五年规划和二〇三五年远景目标纲要（草案）》 at the start of a passage sets the years of the plan as its period. */
const OUTLINE = /^[^。]{0,90}第(十[一二三四五六七])个五年规划[^。]{0,24}纲要/u;
function planOf(text: string, planned: number): string | null {
  const nth = OUTLINE.exec(text)?.[1];
  const first = FIRST_OF_A_PLAN + (smallNumber(nth ?? '') - 6) * 5;
  return nth !== undefined && first + 4 >= planned ? `${String(first)}-${String(first + 4)}` : null;
}

/** 2021-2025 → a plan from 2021 to 2025. */
export function sectionPeriod(period: string | null): SectionPeriod | null {
  if (period === null) return null;
  const [from = period, to = from] = period.split('-');
  if (from !== to) return { from, to, kind: (Number(from) - FIRST_OF_A_PLAN) % 5 === 0 ? 'plan' : 'term' };
  return { from, to, kind: /H[12]$/.test(from) ? 'half' : 'year' };
}
