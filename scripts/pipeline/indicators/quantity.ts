import type { Bound } from '../../../src/schema/vocabulary.ts';
import { anyOf, matched } from './pattern.ts';
import { insideWord } from './lexicon.ts';
import type { Place } from './places.ts';
import { UNIT } from './unit-pattern.ts';
import { BOUND_AFTER, BOUND_BEFORE, BOUND_INSIDE } from './vocabulary/bounds.ts';

/** A number with its multiplier, unit and bound. Offsets are into the folded text. */
export interface Quantity {
  place: Place;
  /** Start and end of number, multiplier and unit; a range starts at its first number. */
  start: number;
  end: number;
  /** The same including the bound words on both sides: 不少于5个, 10%以上. */
  outerStart: number;
  outerEnd: number;
  value: number;
  /** Upper end of a range. */
  valueMax: number | null;
  /** Place of the upper end of a range, which is no measurement of its own. */
  maxPlace: Place | null;
  /** As written, with the multiplier: 万元; empty if none is written. */
  unit: string;
  bound: Bound;
}

const INSIDE = anyOf(Object.values(BOUND_INSIDE).flat());
const MULTIPLIER = '(?:万亿|[十百千]?[万亿]|[百千])';
/** 余 · 万 · 余 · 人次 · /年; a unit that begins like a multiplier is read whole: 5千瓦 is 5 of 千瓦, not 5千 of 瓦. */
const WITH_UNIT = new RegExp(
  `(?<inside1>${INSIDE})?(?<multiplier>${MULTIPLIER}??)(?<inside2>${INSIDE})?(?<unit>${UNIT}(?:（${UNIT}）)?)(?<rate>(?:(?:/|每)(?:${UNIT}|人|年|月|日|天|季)(?:·${UNIT})?){1,2})?`,
  'y',
);
const WITHOUT_UNIT = new RegExp(`(?<inside1>${INSIDE})?(?<multiplier>${MULTIPLIER})(?<inside2>${INSIDE})?`, 'y');
/** 收入过|10亿元, but not 通过10项, 签约10亿元 */
const BEFORE = new RegExp(
  `(?<![签合公条节违](?=约))(?:${anyOf(Object.values(BOUND_BEFORE).flat())}|(?<=[入值额资量数税])[过上])$`,
);
/** 5000亩多, but not 20万吨|多晶硅, 3台|余热锅炉 */
const AFTER = new RegExp(anyOf(Object.values(BOUND_AFTER).flat()), 'y');
/** 高2.6|、0.9和1.5个百分点: the numbers of a list share the unit of the last one. */
const SHARED_UNIT = new RegExp(
  `^个?(?:(?:、|和|及)\\d+(?:\\.\\d+)?个?)+(?<unit>个百分点|%|‰|[万亿]${UNIT}(?:（${UNIT}）)?)`,
);
/** 高于全省|0.9个|、0.7个百分点 */
const SHARED_COUNT = /^(?:[、和及]\d+(?:\.\d+)?个)*[、和及]\d+(?:\.\d+)?(?<unit>个(?:百分点|工作日|小时|月))/;
/** 住宅面积分别达到30|和35平方米: after 分别, any unit is shared. */
const EACH = /分别[^，；。\d]{0,4}(?:\d+(?:\.\d+)?[、和及])*$/;
const SHARED_OF_EACH = new RegExp(`^(?:[、和及]\\d+(?:\\.\\d+)?)+(?<unit>${UNIT})(?![一-龥]{0,2}\\d)`);
const RANGE = /[-~～—–－−]{1,2}|至|到/y;
/** 在2000元|与3500元之间 */
const BETWEEN = /[与和](?=\d[^，。；]{0,8}之间)/y;
/** 收入比为2.51|∶1 */
const TO_ONE = /[∶：:]1(?![\d.∶：:])/y;
/** 提高4个以上百分点: the bound word stands inside the unit. */
const POINTS = new RegExp(`个(?<inside1>${anyOf(Object.values(BOUND_AFTER).flat())})百分点`, 'y');

const BOUND_OF = new Map<string, Bound>(
  [BOUND_BEFORE, BOUND_AFTER, BOUND_INSIDE, { over: ['过', '上'] }].flatMap((table) =>
    Object.entries(table).flatMap(([bound, words]) => words.map((word) => [word, bound as Bound] as const)),
  ),
);

interface Tail {
  end: number;
  multiplier: string;
  unit: string;
  inside: string;
}

const noTail = (end: number): Tail => ({ end, multiplier: '', unit: '', inside: '' });

function tailAt(text: string, at: number): Tail {
  for (const pattern of [POINTS, WITH_UNIT, WITHOUT_UNIT]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const { inside1 = '', inside2 = '', multiplier = '', unit = '', rate = '' } = match.groups ?? {};
    const end = at + match[0].length;
    // 12万|天|然气用户
    if (unit !== '' && insideWord(text.slice(end - rate.length - unit.length), 0, unit.length)) continue;
    const read = { end, multiplier, unit: unit + rate, inside: inside1 || inside2 };
    return pattern === POINTS ? { ...read, unit: '个百分点' } : read;
  }
  return noTail(at);
}

/** Returns the end of the mark at `at` that joins the two ends of a range (-, 至, 与); null if there is none. */
function rangeOn(text: string, at: number): number | null {
  for (const pattern of [RANGE, BETWEEN]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return null;
}

/** Reads multiplier and unit of a place. A word (翻番, 未发生) has none; a bare number in a list takes those of the last one. */
function tailOf(text: string, { script, start, end }: Place): Tail {
  if (script === 'word') return noTail(end);
  TO_ONE.lastIndex = end;
  if (TO_ONE.test(text)) return noTail(TO_ONE.lastIndex);
  const tail = tailAt(text, end);
  const bare = tail.end === end && script === 'arabic';
  const ofEach = bare && EACH.test(text.slice(0, start)) ? SHARED_OF_EACH.exec(text.slice(end)) : null;
  const counted = tail.unit === '个' ? SHARED_COUNT.exec(text.slice(tail.end)) : null;
  const shared = bare ? (SHARED_UNIT.exec(text.slice(end)) ?? ofEach) : counted;
  return shared ? { ...tail, unit: shared.groups?.['unit'] ?? '' } : tail;
}

/** Reads the upper end of a range with its multiplier and unit: 5至8个; null if the next place does not continue a range. */
function upperEnd(text: string, place: Place, tail: Tail, next: Place | undefined): { at: Place; tail: Tail } | null {
  if (next?.script !== place.script || next.start !== rangeOn(text, tail.end) || next.value <= place.value) return null;
  const upper = tailAt(text, next.end);
  return upper.unit !== '' && (tail.unit === '' || tail.unit === upper.unit) ? { at: next, tail: upper } : null;
}

/** Returns the bound word after a quantity: 50亿元|以上. Directly after a bare number, 多 is no bound word: 35多措并举. */
function boundAfter(text: string, place: Place, { end }: Tail): string {
  AFTER.lastIndex = end;
  const word = AFTER.exec(text)?.[0] ?? '';
  const opens = end > place.end || word.length > 1;
  return opens && !insideWord(text.slice(end), 0, word.length) ? word : '';
}

/** 跨越600亿元、700亿元大关, 分别超过86家和120家: the bound word before the first number holds for the list. */
function boundOfList(text: string, place: Place, { start, outerStart, outerEnd, bound }: Quantity): Bound {
  const between = outerStart < start ? text.slice(outerEnd, place.start) : '';
  const isList = between === '、' || (/^[和及与]$/.test(between) && /(?:分别|均)$/.test(text.slice(0, outerStart)));
  return isList ? bound : 'exact';
}

/**
 * Reads the quantity around a place.
 *
 *     引进建筑企业近600家，劝离游客400余人次，投资50亿元以上，新建5至8个
 *                ^outerStart           ^^inside        ^^outerEnd     ^^^^ range
 */
export function readQuantity(
  text: string,
  place: Place,
  next: Place | undefined,
  previous: Quantity | undefined,
): Quantity {
  const first = tailOf(text, place);
  const upper = upperEnd(text, place, first, next);
  const tail = upper?.tail ?? first;
  const before = matched(BEFORE, text.slice(Math.max(0, place.start - 6), place.start));
  const after = boundAfter(text, place, tail);
  const word = before || after || tail.inside;
  return {
    place,
    start: place.start,
    end: tail.end,
    outerStart: place.start - before.length,
    outerEnd: tail.end + after.length,
    value: place.value,
    valueMax: upper?.at.value ?? null,
    maxPlace: upper?.at ?? null,
    unit: place.script === 'fraction' || place.text.startsWith('百分之') ? '%' : tail.multiplier + tail.unit,
    bound: BOUND_OF.get(word) ?? (previous ? boundOfList(text, place, previous) : 'exact'),
  };
}
