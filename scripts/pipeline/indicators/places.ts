import { chineseNumber } from '../../../src/lib/text/chinese-number.ts';
import { CHINESE_UNIT } from './unit-pattern.ts';

/** How a number is written; `band` is the Chinese numeral of 前三. */
export type Script = 'arabic' | 'ordinal' | 'band' | 'chinese' | 'fraction' | 'word';

/** A number-like place of a sentence. Offsets are into the folded text. */
export interface Place {
  start: number;
  end: number;
  text: string;
  value: number;
  script: Script;
}

const CHINESE = '[零〇一二两三四五六七八九十百千万亿点]';
const BELOW_TEN_THOUSAND = '[零〇一二两三四五六七八九十百千点]';

/** 同比|-4.6%, 外贸增速为|−3.2%: a sign, not the dash of 5%-8%, 2021年-2023年, A3-A7. */
const SIGN = '(?<=[一-龥（，：](?<![点年月日]))[-−－](?=\\d[\\d.]*(?:%|‰|℃|摄氏度|个百分点))';
/** Words that state a zero: 全年未发生|较大以上安全事故. */
const NONE = '(?:未|没有)发生(?=[^，。；\\d]{0,18}(?:事故|事件|案件|疫情|灾害|死亡))';

/** 2.|8个富农专项: the number of a list item before a count. */
const LISTED = '^\\d{1,2}(?=\\.\\d+[个家名条项户所座处件])';

/**
 * What counts as number-like: Arabic numbers with their minus sign (a thousands comma only between full groups: 9,300 but not 3,4,5; a
 * space only before a unit: 5 172元), fractions (1/3, 三分之二), 第N, 前三, words that mean a number (翻番, 零发生, 未发生…事故, 首位),
 * 百分之N, N成, N倍, and Chinese numerals before a unit. 一 inside words (一致, 统一) is no number, nor is 十 in 十分.
 */
const PLACE = new RegExp(
  // Rejects most offsets by the first character. The classes are small, because the engine looks up a large one in a list.
  `(?=[\\d第首榜翻零百〇一二]|[两三四五六七八九十千万亿]|[-−－]\\d|[未没])(?:${[
    '(?<ordinal>第(?:\\d+|[一二三四五六七八九十百零]+)|首位|榜首)',
    '(?<fraction>(?<![\\d/.])[1-9]/(?:10|[2-9])(?![\\d/号栋楼月]))',
    `(?<arabic>${LISTED}|(?:${SIGN})?(?:(?<!\\d)\\d{1,3}(?:(?:[,，]\\d{3})+(?![\\d])(?:\\.\\d+)?|(?: \\d{3})+(?=[万亿]*[元人吨亩户]))|\\d+(?:\\.\\d+)?))`,
    `(?<word>翻[一二两三四五]?番|翻了?[一二两三四五]番|零发生|${NONE})`,
    `百分之(?<percent>${CHINESE}+)`,
    '(?<part>[二三四五六七八九十]分之[一二三四五六七八九])',
    '(?<=(?<!提)前)(?<band>[一二三四五六七八九十百]{1,2})(?=[位名强]|[，。；、）]|$|行列)',
    `(?<!\\d[余多几]?[十百千万]?|万|${BELOW_TEN_THOUSAND})(?!十分|千方|万分|百分|一方|一面|一时|一度)(?<chinese>(?:${BELOW_TEN_THOUSAND}+|万)(?=[余多]?[万亿][余多]?(?:${CHINESE_UNIT}))|${CHINESE}+(?=[余多]?(?:${CHINESE_UNIT})))`,
  ].join('|')})`,
  'g',
);

const WORDS: Readonly<Record<string, number>> = { 首位: 1, 榜首: 1 };

function wordValue(word: string): number {
  if (!word.startsWith('翻')) return 0;
  const doublings = /[一二两三四五]/.exec(word);
  return doublings ? (chineseNumber(doublings[0]) ?? 1) : 1;
}

/** Returns the position in an order: 第4, 第四 → 4, 首位 → 1. */
function ordinalValue(written: string): number | null {
  const number = written.slice(1);
  return WORDS[written] ?? (/\d/.test(number) ? Number(number) : chineseNumber(number));
}

/** Returns a fraction in per cent, rounded to two digits: 1/3, 三分之一 → 33.33. */
function shareOf(written: string): number {
  const [one = '', other = ''] = written.split(/分之|\//);
  const [top, bottom] = written.includes('/')
    ? [Number(one), Number(other)]
    : [chineseNumber(other), chineseNumber(one)];
  return Number((((top ?? 0) / (bottom ?? 1)) * 100).toFixed(2));
}

const arabicValue = (written: string): number => Number(written.replace(/[,， ]/g, '').replace(/^[−－]/, '-'));

/** Reads script and value of a match of PLACE; null if it is no number after all (三四个). */
function readPlace({ 0: written, groups = {} }: RegExpExecArray): Pick<Place, 'script' | 'value'> | null {
  const { ordinal, fraction, arabic, word, percent, part, band, chinese } = groups;
  if (arabic !== undefined) return { script: 'arabic', value: arabicValue(arabic) };
  if (word !== undefined) return { script: 'word', value: wordValue(word) };
  if (fraction !== undefined || part !== undefined) return { script: 'fraction', value: shareOf(written) };
  const script = ordinal !== undefined ? 'ordinal' : band !== undefined ? 'band' : 'chinese';
  const value = ordinal !== undefined ? ordinalValue(ordinal) : chineseNumber(percent ?? band ?? chinese ?? '');
  return value === null ? null : { script, value };
}

/** Returns the number-like places of a folded sentence in order; none overlap. */
export function findPlaces(text: string): Place[] {
  const places: Place[] = [];
  PLACE.lastIndex = 0;
  // matchAll would copy the pattern for every sentence.
  for (let match = PLACE.exec(text); match; match = PLACE.exec(text)) {
    const read = readPlace(match);
    if (read) places.push({ start: match.index, end: match.index + match[0].length, text: match[0], ...read });
  }
  return places;
}
