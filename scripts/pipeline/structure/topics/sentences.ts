/** Sentences that name a topic, and the measures by which they are told from the others. */
import { trimHeading } from '../headings.ts';
import { readOrdinal } from '../numbering.ts';
import type { Sentence } from '../sentences.ts';
import type { Passage } from '../types.ts';

/** Longest run-in heading (the longest labelled one has 17 characters with its comma, beicang-2023). */
export const LONGEST = 20;
/** Longest heading of a topic that the file sets in bold, numbers 一是, or builds like its neighbours (三明 2020 has 24, 佛山 2023 has 38). */
export const LONGEST_MARKED = 45;
/** Fewest characters of details behind the first sentence of a paragraph. */
export const DETAILS = 40;
/** In the middle of a paragraph few words name a topic (8 or 9 in jugezhuang-2023), and they have no comma. */
export const LONGEST_INSIDE = 12;
/** Fewest characters of details behind a topic in the middle of a paragraph. */
export const DETAILS_INSIDE = 60;

/** 全年…, 我们…, 打铁还需自身硬 tell or argue; they name no topic. 是 is told from 一是 before this is asked. */
const NO_TOPIC =
  /[\d０-９；：:？?]|我们|(?<!特别|尤其)是|取决于|在于|百分之|以下|也要|^(?:各位|根据|按照|我[国省市县区州]|过去(?:的?一|[五三四])年，(?:全|我|经济社会)|第[一二三四五六][，、]|第[一二三四五六七八九十]+次|同时|在[^，]{2,20}的同时，|此外|其中|目前|为此|这|在此|对此|一年来|今年|去年|全年|总的|具体|要知道)/u;

/** 打铁还需自身硬 · 民之所盼，政之所向 · 责任十分重大: a saying opens an argument, whatever its length. */
const SAYING =
  /(?:责任|任务|使命|意义)[^，]{0,4}(?:重大|艰巨|繁重|光荣)$|^(?:打铁|民之所|民有所|民生无小事|民为邦本|悠悠万事|空谈误国|一分部署|为政|强国必先|天下|使命|新起点|新征程|路虽|道虽|为者)/u;

/** 做强“1+3”主导产业: a figure of speech is no figure. */
const withoutQuoted = (words: string): string => (words.includes('“') ? words.replace(/“[^”]*”/gu, '“”') : words);

/** More than dashes, footnotes and the mark at its end have together: most sentences are told by their length alone. */
const MARKS = 20;

/** Could this sentence name the subject of what follows? */
export function nameable(sentence: string, most = LONGEST): boolean {
  if (sentence.length > most + MARKS || !(sentence.endsWith('。') || sentence.endsWith('！'))) return false;
  const words = trimHeading(sentence);
  if (words.length < 4 || words.length > most) return false;
  return !NO_TOPIC.test(withoutQuoted(words)) && !SAYING.test(words) && (words.match(/[，,]/gu) ?? []).length <= 1;
}

/** 青岛中央法务区正式运行, 武强获评省全域旅游示范区: a deed that was done. */
const DONE =
  /^(?:也|更(?=[要是有为])|完成|建成|出台|举办|成功|获)|(?<=.{2})完成(?!。)|连续[二三四五六七八九十]+年|出台|获评|获批|入选|荣获|被评为|正式|投用|投产|启用|竣工|通车|(?<!抓紧|加快|确保|力争)开工|挂牌|揭牌|招生|投入运行|居[全省]|上线|完工|落户|封顶|试运营|启动实施|全线建设|全[国省市区]推广/u;
export const isDone = (text: string): boolean => DONE.test(withoutQuoted(text));
/** 奥体中心等一批设施投入使用: a deed even where it opens its paragraph. */
export const isInUse = (text: string): boolean => /(?:投用|投产|启用|竣工|通车|投入(?:使用|运行))。$/u.test(text);
/** 城市文明程度显著提升 */
const OUTCOME =
  /(?:加强|提升|推进|稳定|显著|明显|改善|完善|优化|增强|深化|突破|进展|成效|提高|开展|加快|向好|发展|成果|新[^。]{1,3})。$/u;
export const endsInOutcome = (text: string): boolean => OUTCOME.test(text);
const TO_DO =
  /^(?:加|推|抓|完善|提|深|强化|做|落实|实施|健全|开展|建|打|优化|扩|支|促|坚持|积极|大力|全面|着力|继续|进一步)/u;
/** 着力扩大居民消费 · 民生持续改善: what is to be done with a subject, or what became of it. */
export const namesDeed = (text: string): boolean => TO_DO.test(text) || OUTCOME.test(text);
/** 安全生产形势保持稳定: what became of a subject, not what is to be done with it (加强安全生产监管). */
export const tellsWhatBecame = (text: string): boolean => OUTCOME.test(text) && !TO_DO.test(text) && !/、/u.test(text);
/** 教育事业再创佳绩: a subject and what became of it; near misses: 加强教育事业, 民生实事全面完成. */
export const tellsOutcome = (text: string): boolean => !TO_DO.test(text) && !isDone(text) && !/、|完成/u.test(text);
/** One deed among others, done or to do. */
export const isDeed = (text: string): boolean => isDone(text) || lists(withoutQuoted(text));
const lists = (text: string): boolean => text.replace(CLOSED_LIST, '').includes('、');
/** 教育、卫生、文化等社会事业: a list that 等 closes is one subject. */
const CLOSED_LIST = /(?:[^、]{2,12}、)+[^、]{2,6}等/u;

/** Could this sentence name a topic in the middle of a paragraph? */
export const isShortTopic = ({ text }: Sentence): boolean =>
  nameable(text) && readOrdinal(text) === null && !/[，,]/u.test(text) && !isDeed(text);
/** The same for a paragraph of which nothing else is known; 要集中整治农村环境 may be an argument there. */
export const isShort = (sentence: Sentence): boolean =>
  isShortTopic(sentence) && trimHeading(sentence.text).length <= LONGEST_INSIDE && !/^(?:要|实施)/u.test(sentence.text);

/** Characters between the end of each sentence and the next one of the row. */
export const detailsOf = (row: readonly Sentence[], end: number): number[] =>
  row.map((s, i) => (row[i + 1]?.start ?? end) - s.start - s.text.length);

/** Most of a passage that may stand before the first topic of a row: topics divide it from its beginning on. */
const OPENING = 0.35;
export const opens = (row: readonly Sentence[], end: number): boolean => (row[0]?.start ?? end) <= end * OPENING;
/** Most sentences before the first topic, whatever their length (all but two of 82 labelled paragraphs). */
const OPENING_SENTENCES = 2;
export const opensEarly = ([first]: readonly Sentence[], sentences: readonly Sentence[]): boolean =>
  first !== undefined && sentences.indexOf(first) <= OPENING_SENTENCES;

export const wordsIn = (s: Sentence | undefined): number => trimHeading(s?.text ?? '').length;

export const sizeOf = (p: Passage | undefined): number => (p ? p.end - p.start : 0);
