/** Groups of hits that are less than exact, as they grow. */
import type { Answer, Tier } from './answer.ts';
import type { Asking } from './asking.ts';
import type { Items } from './index/items.ts';
import type { Needles, Range } from './marks.ts';
import { rankedAsGiven } from './ranking.ts';
import { reportHits } from './report-hits.ts';

/** Hits shown of a group. */
const SHOWN = 12;

/** What stands in one group is not repeated in the next. */
export class Tiers {
  readonly list: Tier[] = [];
  readonly #asking: Asking;
  readonly #answer: Answer;
  readonly #shown: Set<number>;

  constructor(asking: Asking, answer: Answer, exact: Items) {
    this.#asking = asking;
    this.#answer = answer;
    this.#shown = new Set(exact);
  }

  get empty(): boolean {
    return this.list.length === 0;
  }

  /** Items in the order of how good they are. */
  async add(
    reason: Tier['reason'],
    title: string,
    items: Iterable<number>,
    needles: Needles,
    spans?: (item: number) => Range[],
  ): Promise<void> {
    const { engine, scope, traditional } = this.#asking;
    const fresh = [...new Set(items)].filter((item) => !this.#shown.has(item) && scope.holds(item));
    if (fresh.length === 0) return;
    for (const item of fresh) this.#shown.add(item);
    const ranked = rankedAsGiven(fresh.slice(0, SHOWN));
    const { here = '' } = this.#answer.request;
    const showing = { limit: SHOWN, order: 'given' as const, here, needles, traditional };
    const groups = await reportHits(engine, ranked, spans ? { ...showing, spans } : showing);
    this.list.push({ reason, title, count: fresh.length, groups });
    // With no exact hit the opened page marks what the first group found.
    if (this.#answer.matches === 0 && this.list.length === 1) this.#answer.marks = needles;
  }
}
