import { insideWord } from '../lexicon.ts';
import { anyOf } from '../pattern.ts';
import { ACTION_VERBS, LIGHT_VERBS } from '../vocabulary/naming.ts';
import {
  LEADING_CHARACTERS,
  LEADING_WORDS,
  PREPOSITIONS,
  TRAILING_CHARACTERS,
  TRAILING_WORDS,
} from '../vocabulary/trimming.ts';

const DATED =
  '[到至]?“[^”]{1,3}五”(?:(?:时期|期间|期?末|以来)的?|(?=万元|单位))|在[^，、]{0,8}基础上|[到至]?(?:\\d{4}年?[-—至到])?\\d{4}年(?:度|底|末|初|间)?(?:以来|前)?|连续(?:[多几]|[一二两三四五六七八九十]+|\\d{1,2})年|近?(?:[一二两三四五六七八九十]|\\d{1,2})年[内间来]|[一二两三四五六七八九十]年共|\\d{1,2}年(?:来|间)?累计|(?:\\d{1,2}[-—至到])?\\d{1,2}月份?(?:底|末)?前?|[由从](?:[上去前]年|年初|“[^”]{1,6}”末?|\\d{4}年)[底末]?的?|[截][至止到][^，]{0,8}?[月年日底末前]|按[^，、]{2,10}(?:计算|折算|测算)';
/** Words at the start, unless they are part of another word: 有效率, 有效灌溉, 计划生育. */
const LEAD_WORD = new RegExp(`^(?:${anyOf(LEADING_WORDS)}|${DATED})(?!率(?!先)|性|灌溉|生育)`);
/** 从一季度|负增长, 连续五年|排名 */
const SINCE =
  '[从由](?:最[高低](?:时|峰)?|“[^”]{2,6}”(?:时期|期间|末)?|\\d{4}年|[上去今前]年|年初|目前|现在|[一二三四]季度|\\d{1,2}月份?|[一-龥]{1,4}前)的?|(?:增加|提高|上升|下降|减少|增长|扩大|降低|提升|发展|下滑|回落|降|升|增|减)?[到至](?:\\d{4}|[今去])年的?|(?:连续|连|接连)?(?:突破|[跨迈跃站登]上|跨越|[跨迈越]过|跨)[一二两三四五六七八九十]*个?[百千万亿]+元?级?(?:台阶|大关|关口)?|在[^，、]{1,10}基础上|提前[一二两三四五]年|连续(?:[多几一二两三四五六七八九十]+|\\d+)(?:[年次]|个?季度|个月)|(?:\\d{1,2}(?:[-—–]\\d{1,2})?)?年内|(?:\\d{4}年|[前第]?[一二三四]个?季度|[上下]半年|今年[春夏秋冬]季)';
const REACHED =
  '(?:(?:优化|整合|调整|重组)?(?:增加|增长|提高|提升|上升|下降|降低|减少|压缩|压减|调整|扩大|扩展|拓展|发展|跃升|缩短|缩减|缩小|收窄|回升|回落|下滑|攀升|恢复|优化|整合|重组|合并|归并|撤并|精[简减]|削减|[上下]调|[增升降减提])[到至为]|(?:合并|归并|整合)成)';
/** 老旧小区改造|实施|120个 */
const UNDER_WAY = '(?<=改造|建设|工程|项目|整治|治理|任务|事项|行动|改革)(?:启动|实施|推进|动工|开展)';
/** 达到国家“十二五”规划提出|的93%: who set the aim. */
const SET_BY =
  '(?:达到|完成|超过|高于)?(?:国家|省|自治区|上级|中央|市委)[^，、]{0,10}(?:下达的?|(?:提出|规定|要求|确定|明确)的)|(?<=标准|水平|生产率|[到至由为在])(?:年|月)?[人户]均';
const TRAIL_WORD = new RegExp(`(?:${anyOf(TRAILING_WORDS)}|${REACHED}|${SET_BY}|${SINCE}|${UNDER_WAY})$`);
/** 镇村两级|共|检查各类主体, 科技园|累计|引进企业: who did it before a total and its verb. */
const TOTAL_OF = new RegExp(
  `^(?<who>[^，、]{2,12}?)(?<!公)(?:累计|共计|共)(?=(?!完成投资)(?:${anyOf([...ACTION_VERBS, ...LIGHT_VERBS])}).{2})`,
);
/** Authorities and times say nothing in a name; who else did it stays: 科技园引进企业. */
const SAYS_NOTHING = /(?:级|政府|财政|部门|单位|[省市县镇]区?|[一二两三四五六七八九十几]年|[力争启来后下]|”,)$/;
const LEAD_CHARACTER = new RegExp(`^[${LEADING_CHARACTERS.join('')}]`);
const TRAIL_CHARACTER = new RegExp(`[${TRAILING_CHARACTERS.join('')}]$`);
/** An empty verb at the start, but not in a noun: 办理时限. */
const LIGHT = new RegExp(
  `^(?:${anyOf(LIGHT_VERBS)})[了好]?(?!率|(?<=制定)修订|(?<=办理)(?:时[限间]|环节|流程|材料|要件))(?=.{2})`,
);

/** First characters of what LEAD_WORD matches, including the years and days of DATED. */
const OPENING = new Set([
  ...LEADING_WORDS.map((word) => word.charAt(0)),
  ...'“到至截按在由从近连一二两三四五六七八九十0123456789',
]);

/** 在温高校, 在长投资的企业: the location says which are meant and stays. */
const AT_HOME = /^在(?:[孵役]|[一-龥](?:工作|服务)(?=.{2,4}$))|^在[一-龥](?:投资|高校|留学|院校|央企|执业)/;
const isAtHome = (words: string): boolean => words.startsWith('在') && AT_HOME.test(words);

/** 有|进出口实绩|的企业: the verb of a clause before its noun. */
const HAVING = /^有[^的，、]{2,10}的[一-龥]/;

function trimFirst(words: string): string {
  if (isAtHome(words) || HAVING.test(words)) return words;
  const lead = OPENING.has(words.charAt(0)) ? LEAD_WORD.exec(words)?.[0] : undefined;
  if (lead === undefined && /共|累计/.test(words)) {
    const [total, who] = TOTAL_OF.exec(words) ?? [];
    if (total !== undefined && who !== undefined)
      return (SAYS_NOTHING.test(who) ? '' : who) + words.slice(total.length);
  }
  const word = lead ?? LEAD_CHARACTER.exec(words)?.[0];
  return word === undefined || insideWord(words, 0, word.length) ? words : words.slice(word.length);
}

/** Limit of the search: nothing that is trimmed is longer, and a pattern that ends in $ is tried at every offset. */
const LONGEST_TAIL = 24;

function trimLast(words: string): string {
  const from = Math.max(0, words.length - LONGEST_TAIL);
  const tail = from === 0 ? words : words.slice(from);
  const found = TRAIL_WORD.exec(tail) ?? TRAIL_CHARACTER.exec(tail);
  if (found === null) return words;
  const at = from + found.index;
  return insideWord(words, at, words.length) ? words : words.slice(0, at);
}

function untilSettled(words: string, step: (words: string) => string): string {
  let rest = words;
  for (let next = step(rest); next !== rest; next = step(rest)) rest = next;
  return rest;
}

/** Removes words of time, owner, totals and manner from the start, but no verbs: 全年累计|拆除违法建设. */
export const trimManner = (words: string): string =>
  untilSettled(words, (rest) =>
    trimFirst(
      rest.replace(
        /^[、，：）”’；—①-⒛的-]+|^（[一二三四五六七八九十\d]{1,2}）|^(?:\d{1,3}[.、](?=\D)|[一二三四五六七八九十]{1,3}、(?=[^\d二三四五六七八九十]{3}))|^[一二三四五六七八九十]{1,2}是(?=.{3})/,
        '',
      ),
    ),
  );

/** Removes words of time, owner, totals and manner and empty verbs from the start: 全年共完成|财政收入. */
export const trimLead = (words: string): string => untilSettled(words, (rest) => trimManner(rest).replace(LIGHT, ''));

/** Removes words of reaching and counting from the end: 生产总值|完成, 优良天数|增至, 安全利用率|均达到. */
export const trimTail = (words: string): string =>
  untilSettled(words, (rest) => trimLast(rest.replace(/[、，：（“‘—-]+$/, '')));

const PREPOSITION_FIRST = new RegExp(`^(?:${anyOf(PREPOSITIONS)})`);
const PREPOSITION_LAST = new RegExp(`(?:${anyOf(PREPOSITIONS)}|和)$`);

/** Returns the preposition that the words start with: 在|镇域村居新增投放点; null for 在册鸟类. */
export function leadingPreposition(words: string): string | null {
  const found = PREPOSITION_FIRST.exec(words)?.[0];
  return found === undefined || isAtHome(words) || insideWord(words, 0, found.length) ? null : found;
}
export function endsInPreposition(words: string): boolean {
  const found = PREPOSITION_LAST.exec(words);
  return found !== null && !insideWord(words, found.index, words.length);
}
