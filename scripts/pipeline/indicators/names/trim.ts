import { anyOf } from '../pattern.ts';
import { ACTION_VERBS, LIGHT_VERBS } from '../vocabulary/naming.ts';
import {
  LEADING_CHARACTERS,
  LEADING_WORDS,
  PREPOSITIONS,
  TRAILING_CHARACTERS,
  TRAILING_WORDS,
  VERBS_LIKE_PREPOSITIONS,
} from '../vocabulary/trimming.ts';

const DATED =
  '[到至]?\\d{4}年(?:度|底|末|初)?(?:以来)?|(?:\\d{1,2}[-—至到])?\\d{1,2}月份?(?:底|末)?|[截][至止到][^，]{0,8}?[月年日底末前]|按[^，、]{2,10}(?:计算|折算|测算)';
const LEAD_WORD = new RegExp(`^(?:${anyOf(LEADING_WORDS)}|${DATED})`);
/** 从一季度|负增长, 连续五年|排名 */
const SINCE =
  '[从由](?:\\d{4}年|[上去今前]年|年初|[一二三四]季度|\\d{1,2}月份?|五年前)的?|(?:增加|提高|上升|下降|减少|增长|扩大|降低|提升|发展|降|升|增|减)?[到至]\\d{4}年的?|突破[百千万亿]+元?|连续(?:[一二两三四五六七八九十]|\\d+)[年次]';
const TRAIL_WORD = new RegExp(`(?:${anyOf(TRAILING_WORDS)}|${SINCE})$`);
/** 镇村两级共|检查各类主体: who did it, before a total and its verb. */
const WHO = new RegExp(`^[^，、]{2,10}?(?:累计|共计|共)(?=(?:${anyOf([...ACTION_VERBS, ...LIGHT_VERBS])}).{2})`);
const LIGHT = new RegExp(`^(?:${anyOf(LIGHT_VERBS)})了?(?=.{2})`);

function trimFirst(words: string): string {
  const word = LEAD_WORD.exec(words)?.[0];
  if (word !== undefined) return words.slice(word.length);
  const who = WHO.exec(words)?.[0];
  if (who !== undefined) return words.slice(who.length);
  const kept = LEADING_CHARACTERS[words.charAt(0)];
  const next = words.charAt(1);
  return kept === undefined || (next !== '' && kept.includes(next)) ? words : words.slice(1);
}

function trimLast(words: string): string {
  const word = TRAIL_WORD.exec(words)?.[0];
  if (word !== undefined) return words.slice(0, -word.length);
  const kept = TRAILING_CHARACTERS[words.at(-1) ?? ''];
  const before = words.at(-2) ?? '';
  return kept === undefined || (before !== '' && kept.includes(before)) ? words : words.slice(0, -1);
}

function untilSettled(words: string, step: (words: string) => string): string {
  let rest = words;
  for (let next = step(rest); next !== rest; next = step(rest)) rest = next;
  return rest;
}

/** Takes time, whose, totals and manner off the front, verbs left: 全年累计|拆除违法建设. */
export const trimManner = (words: string): string =>
  untilSettled(words, (rest) =>
    trimFirst(rest.replace(/^[、，：）”’；—①-⑳的-]+|^（[一二三四五六七八九十\d]{1,2}）/, '')),
  );

/** Takes time, whose, totals, manner and empty verbs off the front: 全年共完成|财政收入. */
export const trimLead = (words: string): string => untilSettled(words, (rest) => trimManner(rest).replace(LIGHT, ''));

/** Takes reaching and counting off the end: 生产总值|完成, 优良天数|增至, 安全利用率|均达到. */
export const trimTail = (words: string): string =>
  untilSettled(words, (rest) => trimLast(rest.replace(/[、，：（“‘—-]+$/, '')));

const PREPOSITION = Object.entries(PREPOSITIONS)
  .sort(([a], [b]) => b.length - a.length)
  .map(([word, kept]) => (kept === '' ? word : `${word}(?![${kept}])`))
  .join('|');
const PREPOSITION_FIRST = new RegExp(`^(?:${PREPOSITION})`);
const PREPOSITION_LAST = new RegExp(`(?:${Object.keys(PREPOSITIONS).join('|')}|和)$`);
const VERB_LAST = new RegExp(`(?:${anyOf(VERBS_LIKE_PREPOSITIONS)})$`);

/** The preposition that words open with: 在|镇域村居新增投放点; null for 在册鸟类. */
export const leadingPreposition = (words: string): string | null => PREPOSITION_FIRST.exec(words)?.[0] ?? null;
export const endsInPreposition = (words: string): boolean => PREPOSITION_LAST.test(words) && !VERB_LAST.test(words);
