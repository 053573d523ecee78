/** Tests and limits that distinguish sentences that name a topic from others. */
import { trimHeading } from '../headings.ts';
import { readOrdinal } from '../numbering.ts';
import type { Sentence } from '../sentences.ts';
import type { Passage } from '../types.ts';

/** Maximum length of a run-in heading (the longest labelled one has 17 characters with its comma, beicang-2023). */
export const LONGEST = 20;
/** Maximum length of a topic's heading in bold, with 一是, or built like its neighbours (三明 2020 has 24, 佛山 2023 has 38). */
export const LONGEST_MARKED = 45;
/** Minimum number of characters of details after the first sentence of a paragraph. */
export const DETAILS = 40;
/** Maximum length of a topic in the middle of a paragraph (8 or 9 characters in jugezhuang-2023); it has no comma. */
export const LONGEST_INSIDE = 12;
/** Minimum number of characters of details after a topic in the middle of a paragraph. */
export const DETAILS_INSIDE = 60;

/** Words of statements and arguments, which name no topic: 全年…, 我们…, 在于. Ordinals such as 一是 are recognized before this test. */
const NO_TOPIC =
  /[\d０-９；：:？?]|我们|(?<!特别|尤其)是|取决于|在于|百分之|以下|也要|^(?:各位|根据|按照|我[国省市县区州]|过去(?:的?一|[五三四])年，(?:全|我|经济社会)|第[一二三四五六][，、]|第[一二三四五六七八九十]+次|同时|在[^，]{2,20}的同时，|此外|其中|目前|为此|这|在此|对此|一年来|今年|去年|全年|总的|具体|要知道)/u;

/** Sayings, which open an argument: 打铁还需自身硬 · 民之所盼，政之所向 · 责任十分重大. */
const SAYING =
  /(?:责任|任务|使命|意义)[^，]{0,4}(?:重大|艰巨|繁重|光荣)$|^(?:打铁|民之所|民有所|民生无小事|民为邦本|悠悠万事|空谈误国|一分部署|为政|强国必先|天下|使命|新起点|新征程|路虽|道虽|为者)/u;

/** Empties quotation marks, because a number in them is not a figure: 做强“1+3”主导产业. */
const withoutQuoted = (words: string): string => (words.includes('“') ? words.replace(/“[^”]*”/gu, '“”') : words);

/** Maximum length of dashes, footnote marks and final punctuation together, so that the length alone excludes most sentences. */
const MARKS = 20;

/** Whether a sentence can name the subject of the text after it. */
export function nameable(sentence: string, most = LONGEST): boolean {
  if (sentence.length > most + MARKS || !(sentence.endsWith('。') || sentence.endsWith('！'))) return false;
  const words = trimHeading(sentence);
  if (words.length < 4 || words.length > most) return false;
  return !NO_TOPIC.test(withoutQuoted(words)) && !SAYING.test(words) && (words.match(/[，,]/gu) ?? []).length <= 1;
}

/** A completed deed: 青岛中央法务区正式运行, 武强获评省全域旅游示范区. */
const DONE =
  /^(?:也|更(?=[要是有为])|完成|建成|出台|举办|成功|获)|(?<=.{2})完成(?!。)|连续[二三四五六七八九十]+年|出台|获评|获批|入选|荣获|被评为|正式|投用|投产|启用|竣工|通车|(?<!抓紧|加快|确保|力争)开工|挂牌|揭牌|招生|投入运行|居[全省]|上线|完工|落户|封顶|试运营|启动实施|全线建设|全[国省市区]推广/u;
export const isDone = (text: string): boolean => DONE.test(withoutQuoted(text));
/** A deed even at the start of its paragraph: 奥体中心等一批设施投入使用. */
export const isInUse = (text: string): boolean => /(?:投用|投产|启用|竣工|通车|投入(?:使用|运行))。$/u.test(text);
/** The end of an outcome: 城市文明程度显著提升 */
const OUTCOME =
  /(?:加强|提升|推进|稳定|显著|明显|改善|完善|优化|增强|深化|突破|进展|成效|提高|开展|加快|向好|发展|成果|新[^。]{1,3})。$/u;
export const endsInOutcome = (text: string): boolean => OUTCOME.test(text);
const TO_DO =
  /^(?:加|推|抓|完善|提|深|强化|做|落实|实施|健全|开展|建|打|优化|扩|支|促|坚持|积极|大力|全面|着力|继续|进一步)/u;
/** A task or an outcome of a subject: 着力扩大居民消费 · 民生持续改善. */
export const namesDeed = (text: string): boolean => TO_DO.test(text) || OUTCOME.test(text);
/** An outcome of a subject, not a task: 安全生产形势保持稳定; near miss: 加强安全生产监管. */
export const tellsWhatBecame = (text: string): boolean => OUTCOME.test(text) && !TO_DO.test(text) && !/、/u.test(text);
/** A subject with its outcome: 教育事业再创佳绩; near misses: 加强教育事业, 民生实事全面完成. */
export const tellsOutcome = (text: string): boolean => !TO_DO.test(text) && !isDone(text) && !/、|完成/u.test(text);
/** A completed deed, or a list of deeds or tasks. */
export const isDeed = (text: string): boolean => isDone(text) || lists(withoutQuoted(text));
const lists = (text: string): boolean => text.replace(CLOSED_LIST, '').includes('、');
/** 教育、卫生、文化等社会事业: a list that 等 closes is one subject. */
const CLOSED_LIST = /(?:[^、]{2,12}、)+[^、]{2,6}等/u;

/** Whether a sentence can name a topic in the middle of a paragraph. */
export const isShortTopic = ({ text }: Sentence): boolean =>
  nameable(text) && readOrdinal(text) === null && !/[，,]/u.test(text) && !isDeed(text);
/** The same, stricter, if nothing else is known of the paragraph; 要集中整治农村环境 may be an argument there. */
export const isShort = (sentence: Sentence): boolean =>
  isShortTopic(sentence) && trimHeading(sentence.text).length <= LONGEST_INSIDE && !/^(?:要|实施)/u.test(sentence.text);

/** Number of characters between each sentence of a row and the next one. */
export const detailsOf = (row: readonly Sentence[], end: number): number[] =>
  row.map((s, i) => (row[i + 1]?.start ?? end) - s.start - s.text.length);

/** Maximum share of a passage before the first topic of a row, because topics divide a passage from its start. */
const OPENING = 0.35;
export const opens = (row: readonly Sentence[], end: number): boolean => (row[0]?.start ?? end) <= end * OPENING;
/** Maximum number of sentences before the first topic, whatever their length (holds for all but two of 82 labelled paragraphs). */
const OPENING_SENTENCES = 2;
export const opensEarly = ([first]: readonly Sentence[], sentences: readonly Sentence[]): boolean =>
  first !== undefined && sentences.indexOf(first) <= OPENING_SENTENCES;

export const wordsIn = (s: Sentence | undefined): number => trimHeading(s?.text ?? '').length;

export const sizeOf = (p: Passage | undefined): number => (p ? p.end - p.start : 0);
