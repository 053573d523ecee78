import type { Bound } from '../../../src/schema/vocabulary.ts';
import { anyOf } from './pattern.ts';
import type { Place } from './places.ts';
import { UNIT } from './unit-pattern.ts';
import { BOUND_AFTER, BOUND_BEFORE, BOUND_INSIDE } from './vocabulary/bounds.ts';

/** A number with its multiplier, unit and bound; positions in the folded view. */
export interface Quantity {
  place: Place;
  /** Number, multiplier and unit; a range begins with its first number. */
  start: number;
  end: number;
  /** With the bound words on both sides: 不少于5个, 10%以上. */
  outerStart: number;
  outerEnd: number;
  value: number;
  /** Upper end of a range. */
  valueMax: number | null;
  /** Place of the upper end, which is no measurement of its own. */
  maxPlace: Place | null;
  /** As written, multiplier included: 万元; empty where none is written. */
  unit: string;
  bound: Bound;
}

const INSIDE = anyOf(Object.values(BOUND_INSIDE).flat());
const MULTIPLIER = '(?:万亿|[十百千]?[万亿]|[百千])';
/** 余 · 万 · 余 · 人次 · /年; a unit that begins like a multiplier is read whole: 5千瓦 is no 5千 of 瓦. */
const WITH_UNIT = new RegExp(
  `(?<inside1>${INSIDE})?(?<multiplier>${MULTIPLIER}??)(?<inside2>${INSIDE})?(?<unit>${UNIT}(?:（${UNIT}）)?)(?<rate>(?:/|每)(?:${UNIT}|人|年|月|日|天|季)(?:·${UNIT})?)?`,
  'y',
);
const WITHOUT_UNIT = new RegExp(`(?<inside1>${INSIDE})?(?<multiplier>${MULTIPLIER})(?<inside2>${INSIDE})?`, 'y');
/** 收入过|10亿元, but 通过10项 */
const BEFORE = new RegExp(`(?:${anyOf(Object.values(BOUND_BEFORE).flat())}|(?<=[入值额资量数税])过)$`);
/** 5000亩多, but 20万吨|多晶硅, 3台|余热锅炉 */
const AFTER = new RegExp(
  `(?!多(?:晶|功能|层|元|式|媒|联|边|样|彩|头|用|径|囊|肉|肽|糖)|余(?:热|压|氯|杭|姚|干))(?:${anyOf(Object.values(BOUND_AFTER).flat())})`,
  'y',
);
/** 高2.6|、0.9和1.5个百分点: a list of numbers shares the unit of its last. */
const SHARED_UNIT = new RegExp(
  `^个?(?:(?:、|和|及)\\d+(?:\\.\\d+)?个?)+(?<unit>个百分点|%|‰|[万亿]${UNIT}(?:（${UNIT}）)?)`,
);
const RANGE = /[-~～—–至到]/y;

function boundOf(word: string, table: Readonly<Record<string, readonly string[]>>): Bound {
  const entry = Object.entries(table).find(([, words]) => words.includes(word));
  return (entry?.[0] ?? 'exact') as Bound;
}

interface Tail {
  end: number;
  multiplier: string;
  unit: string;
  inside: string;
}

function tailAt(text: string, at: number): Tail {
  WITH_UNIT.lastIndex = at;
  WITHOUT_UNIT.lastIndex = at;
  const match = WITH_UNIT.exec(text) ?? WITHOUT_UNIT.exec(text);
  if (!match) return { end: at, multiplier: '', unit: '', inside: '' };
  const { inside1 = '', inside2 = '', multiplier = '', unit = '', rate = '' } = match.groups ?? {};
  return { end: at + match[0].length, multiplier, unit: unit + rate, inside: inside1 || inside2 };
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
  let tail = tailAt(text, place.end);
  const value = place.value;
  const shared = tail.end === place.end && place.script === 'arabic' ? SHARED_UNIT.exec(text.slice(place.end)) : null;
  if (shared) tail = { ...tail, unit: shared.groups?.['unit'] ?? '' };
  let valueMax: number | null = null;
  let maxPlace: Place | null = null;

  RANGE.lastIndex = tail.end;
  if (next && next.script === place.script && RANGE.test(text) && next.start === tail.end + 1) {
    const upper = tailAt(text, next.end);
    const sameUnit = tail.unit === '' || tail.unit === upper.unit;
    if (sameUnit && upper.unit !== '' && next.value > value) {
      valueMax = next.value;
      maxPlace = next;
      tail = upper;
    }
  }

  const before = BEFORE.exec(text.slice(Math.max(0, place.start - 6), place.start));
  AFTER.lastIndex = tail.end;
  const word = AFTER.exec(text);
  // 35多措并举: 多 behind a bare number is a word of its own
  const after = word && (tail.end > place.end || word[0].length > 1) ? word : null;
  let bound: Bound = 'exact';
  if (before) bound = before[0] === '过' ? 'over' : boundOf(before[0], BOUND_BEFORE);
  else if (after) bound = boundOf(after[0], BOUND_AFTER);
  else if (tail.inside) bound = boundOf(tail.inside, BOUND_INSIDE);
  else if (previous && previous.outerStart < previous.start && text.slice(previous.outerEnd, place.start) === '、') {
    // 跨越600亿元、700亿元大关: the word before the first holds for the list
    bound = previous.bound;
  }

  return {
    place,
    start: place.start,
    end: tail.end,
    outerStart: place.start - (before?.[0].length ?? 0),
    outerEnd: tail.end + (after?.[0].length ?? 0),
    value,
    valueMax,
    maxPlace,
    unit: place.text.startsWith('百分之') ? '%' : tail.multiplier + tail.unit,
    bound,
  };
}
