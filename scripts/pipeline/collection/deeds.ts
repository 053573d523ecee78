/**
 * Which clauses of a plan promise something without a number that one can look for a year later. The rule: the clause begins with
 * something being done, or ends with its being done, and what it is done to has a name of its own: a name in quotation marks, or a thing
 * that can be pointed at (a road, a school, a fair, a plan on paper, a programme) with words that tell it from others of its kind. 开工
 * 建设北郊热源厂 promises; 进一步提升治理能力 calls for more of a quality; 统筹推进“五位一体”总体布局 is a set phrase. And the clause that
 * says which way a measure is to go: PM2.5浓度明显下降.
 */
import {
  AIMS,
  CARRYING_ON,
  DOING,
  DONE,
  GENERAL,
  LEADS,
  NO_DEED,
  PAPERS,
  PLACES,
  QUALITIES,
  SERVICES,
  SLOGANS,
} from './deed-words.ts';

const QUOTED = /[“《][^”》]{3,24}[”》]/u;

/** 办好第六届世界佛教论坛 → true, 提升治理能力 → false. */
export function isDeed(clause: string): boolean {
  const whole = clause.trim();
  const text = whole.replace(LEADS, '');
  if (whole.length < 5 || NO_DEED.test(whole) || SLOGANS.test(whole)) return false;
  if (AIMS.test(whole) || SERVICES.test(whole)) return true;
  if (QUALITIES.test(whole)) return false;
  if (DOING.test(text) || DONE.test(whole))
    return QUOTED.test(text) || named(text, PLACES, 1) || named(text, PAPERS, 2);
  // With a lead that was the verb itself: 推动4号线一期.
  const carried = CARRYING_ON.test(text) || text !== whole;
  return carried && (QUOTED.test(text) || named(text, PLACES, 2) || named(text, PAPERS, 2));
}

/** Whether one of the things has at least so many characters before it that tell it apart. */
function named(text: string, things: RegExp, least: number): boolean {
  let from = text.match(DOING)?.[0].length ?? text.match(CARRYING_ON)?.[0].length ?? 0;
  for (const { 0: thing, index } of text.matchAll(things)) {
    const before = text.slice(Math.min(from, index), index).replace(/^.*[、，和与及]/u, '');
    if ((before.length >= least || /\d$/u.test(before)) && !GENERAL.test(before)) return true;
    from = index + thing.length;
  }
  return false;
}
