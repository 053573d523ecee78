/** Assigns a half to every part of a report, from its name, its text and its position. */
import { isLong, yearsOf, type Clock } from '../time/clock.ts';
import { openedBy } from '../time/opening.ts';
import { emptyNode } from './headings.ts';
import { tellsAims } from './own-sections.ts';
import { plainYears } from '../../../src/lib/text/chinese-number.ts';
import { halfOfHeading, looksBothWays } from './part-words.ts';
import { tenseOf } from './tense.ts';
import { textOf, type Node, type Passage } from './types.ts';

const hasProblems = (node: Node): boolean => node.half === 'problems' || node.children.some(hasProblems);

/**
 * Weights of the evidence that a part looks back, or if negative ahead. Its name weighs most; its first words and whether it lists deeds or
 * tasks weigh less; its position before or after the problems, which end the review, weighs least.
 */
const WEIGHT = { name: 3, opening: 2, tense: 2, place: 0.5 };

/** Sets `half` of every part. A report first looks back and then ahead; the turn is where the evidence of the parts fits best. */
export function setHalves(roots: Node[], clock: Clock | null): void {
  const isBody = (root: Node): boolean => root.half === null;
  if (clock && roots.filter(isBody).every((root) => root.heading === null)) divideUnnamed(roots, clock);
  for (const root of roots.filter(isBody)) {
    const named = isFront(root, roots) ? 'opening' : halfOfHeading(root.heading ?? '', clock?.planned ?? null);
    if (named !== null && named !== 'review' && named !== 'plan') root.half = named;
  }
  const parts = roots.filter(isBody);
  let problemsSeen = false;
  const evidence = parts.map((part) => {
    const place = problemsSeen ? -WEIGHT.place : WEIGHT.place;
    problemsSeen ||= hasProblems(part);
    return place + evidenceOf(part, clock);
  });
  const turn = turnBetween(evidence);
  parts.forEach((part, i) => {
    part.half = i < turn ? 'review' : 'plan';
    if (part.half === 'review') turnInside(part);
  });
}

/** Maximum number of characters before the first part; a longer text is a part that lost its heading (、2016年工作回顾). */
const LONGEST_FRONT = 1500;
const isFront = (root: Node, roots: readonly Node[]): boolean =>
  root.heading === null && (lettersIn(root) <= LONGEST_FRONT || roots.every(({ heading }) => heading === null));
const lettersIn = ({ passages, children }: Node): number =>
  passages.reduce((n, { start, end }) => n + end - start, 0) + children.reduce((n, child) => n + lettersIn(child), 0);

function evidenceOf(part: Node, clock: Clock | null): number {
  const named = halfOfHeading(part.heading ?? '', clock?.planned ?? null);
  const name = named === 'review' ? WEIGHT.name : named === 'plan' ? -WEIGHT.name : 0;
  const opening = clock ? WEIGHT.opening * sideOfText(firstPassage(part), clock) : 0;
  const tense = tenseOf(headOf(part));
  return name + opening + (Math.abs(tense) < SURE ? 0 : WEIGHT.tense * tense);
}

/** Minimum absolute tense of a text that counts: about two thirds of the clauses with a tense agree. */
const SURE = 0.3;

/** Characters of a part that are read for its tense. */
const READ = 4000;
function headOf({ passages, children }: Node, most = READ): string {
  let text = passages.map(textOf).join('');
  for (const child of children) if (text.length < most) text += headOf(child, most - text.length);
  return text.slice(0, most);
}

/** The number of parts that look back: the one with the largest sum of evidence. */
function turnBetween(evidence: readonly number[]): number {
  let [sum, most, turn] = [0, 0, 0];
  evidence.forEach((score, i) => {
    sum += score;
    if (sum > most) [most, turn] = [sum, i + 1];
  });
  return turn;
}

/** Characters at the start of a text that may name its time. */
const FIRST_WORDS = 120;

const firstPassage = ({ passages, children }: Node): Passage | undefined =>
  passages[0] ?? (children[0] && firstPassage(children[0]));

const AHEAD = /^今年|新的?一年|预期目标|做好今年/u;

/** 1 if the first words of a text look back, -1 if they look ahead, 0 if neither. */
function sideOfText(passage: Passage | undefined, clock: Clock): number {
  const text = passage ? plainYears(textOf(passage)).slice(0, FIRST_WORDS) : '';
  if (AHEAD.test(text)) return -1;
  const [ahead, back] = [openedBy(text, clock, true), openedBy(text, clock, false)];
  const period = ahead ?? back;
  const years = period === null ? null : yearsOf(period);
  // 这五年 means past years in a review and coming years in a plan, so it does not decide.
  if (period === null || years === null || (isLong(period) && back !== null && back !== period)) return 0;
  if (period.endsWith('H1') || years[1] < clock.planned) return 1;
  return years[0] > clock.reviewed ? -1 : 0;
}

/** Removes from a part everything from the first paragraph or section that turns ahead; null if none does, or the first of all. */
function takeAhead({ passages, children }: Node, turns: (passage: Passage | undefined) => boolean): Node | null {
  const at = passages.findIndex(turns);
  const below = at < 0 ? children.findIndex((child) => turns(firstPassage(child))) : 0;
  if (at === 0 || below < 0) return null;
  const ahead = at < 0 ? [] : passages.splice(at);
  return { ...emptyNode('own'), half: 'plan', passages: ahead, children: children.splice(below) };
}

/** Divides a report without headings at the first paragraph that turns ahead: 过去一年，…… 今年，…… */
function divideUnnamed(roots: Node[], clock: Clock): void {
  for (const [i, root] of roots.entries()) {
    const plan = root.half === null ? takeAhead(root, (passage) => sideOfText(passage, clock) < 0) : null;
    if (!plan) continue;
    root.half = 'review';
    roots.splice(i + 1, 0, plan);
    return;
  }
}

/**
 * Marks the sections of a part of the review that belong to the plan. A part for both halves turns at the first paragraph that begins with
 * the last period of its name: “十四五”时期发展成就和“十五五”时期目标任务 at “十五五”时期是…. Any part turns after the problems, which end the
 * review, if it is for both halves or the rest lists tasks because the heading of the plan was lost; else at the first section with aims.
 */
function turnInside(part: Node): void {
  const isBoth = looksBothWays(part.heading ?? '');
  const period = /.*(“十[一二三四五六]?五”|(?:今后|未来)[五5]年)/u.exec(part.heading ?? '')?.[1];
  const turns = (passage?: Passage): boolean =>
    period !== undefined && passage !== undefined && textOf(passage).startsWith(period);
  const plan = isBoth && part.children.length === 0 ? takeAhead(part, turns) : null;
  if (plan) part.children.push(plan);
  const problems = part.children.findIndex(hasProblems);
  const behind = problems < 0 ? [] : part.children.slice(problems + 1);
  const rest = { ...emptyNode('own'), children: behind };
  const isTasks = (): boolean => lettersIn(rest) > LEAST_PLAN * lettersIn(part) && tenseOf(headOf(rest)) < -SURE;
  const aims = behind.map(firstPassage).findIndex((passage) => passage !== undefined && tellsAims(textOf(passage)));
  const from = behind.length > 0 && (isBoth || isTasks()) ? 0 : aims;
  if (from >= 0) for (const child of behind.slice(from)) child.half ??= 'plan';
}

/** Minimum share of a part that a plan without its heading takes; a smaller rest is a list of lessons learned. */
const LEAST_PLAN = 0.3;
