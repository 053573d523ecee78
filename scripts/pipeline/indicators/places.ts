import { chineseNumber } from './chinese-number.ts';
import { CHINESE_UNIT } from './unit-pattern.ts';

/** How a number is written. */
export type Script = 'arabic' | 'ordinal' | 'chinese' | 'word';

/** A number-like place of a sentence, in the folded view. */
export interface Place {
  start: number;
  end: number;
  text: string;
  value: number;
  script: Script;
}

const CHINESE = '[零〇一二两三四五六七八九十百千万亿点]';

/**
 * What counts as number-like: Arabic numbers (a thousands comma only between full groups: 9,300 but not 3,4,5), 第N, the words
 * of the field that are numbers (翻番, 零发生, 首位), 百分之N, N成, N倍, and Chinese numerals before a unit. 一 inside
 * words (一致, 统一) is not one, nor 十 in 十分.
 */
const PLACE = new RegExp(
  // The first character decides at most places; in two classes, since the engine looks up a large one in a list.
  `(?=[\\d第首榜翻零百〇一二]|[两三四五六七八九十千万亿])(?:${[
    '(?<ordinal>第(?:\\d+|[一二三四五六七八九十百零]+)|首位|榜首)',
    '(?<arabic>(?<!\\d)\\d{1,3}(?:[,，]\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)',
    '(?<word>翻[一二两三四五]?番|翻了?[一二两三四五]番|零发生)',
    `百分之(?<percent>${CHINESE}+)`,
    `(?<!\\d[余多几]?[十百千万]?)(?!十分|千方|万分|百分|一方|一面|一时|一度)(?<chinese>${CHINESE}+)(?=[余多]?(?:[万亿千百]*)(?:${CHINESE_UNIT}))`,
  ].join('|')})`,
  'g',
);

const WORDS: Readonly<Record<string, number>> = { 首位: 1, 榜首: 1 };

function wordValue(word: string): number {
  if (word.startsWith('零')) return 0;
  const doublings = /[一二两三四五]/.exec(word);
  return doublings ? (chineseNumber(doublings[0]) ?? 1) : 1;
}

/** Every number-like place of a folded sentence, in order, none overlapping. */
export function findPlaces(text: string): Place[] {
  const places: Place[] = [];
  PLACE.lastIndex = 0;
  // matchAll would copy the pattern for every sentence.
  for (let match = PLACE.exec(text); match; match = PLACE.exec(text)) {
    const { ordinal, arabic, word, percent, chinese } = match.groups ?? {};
    const written = match[0];
    const base = { start: match.index, end: match.index + written.length, text: written };
    if (ordinal !== undefined) {
      const number = ordinal.slice(1);
      const value = WORDS[ordinal] ?? (/\d/.test(number) ? Number(number) : chineseNumber(number));
      if (value !== null) places.push({ ...base, value, script: 'ordinal' });
    } else if (arabic !== undefined) {
      places.push({ ...base, value: Number(arabic.replace(/[,，]/g, '')), script: 'arabic' });
    } else if (word !== undefined) {
      places.push({ ...base, value: wordValue(word), script: 'word' });
    } else {
      const value = chineseNumber(percent ?? chinese ?? '');
      if (value !== null) places.push({ ...base, value, script: 'chinese' });
    }
  }
  return places;
}
