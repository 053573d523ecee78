/** Recognizes paragraphs without a heading that are not about the subject of the section before: thanks, problems, other work, conduct. */
import { words } from '../../../src/catalogue/words.ts';
import { plainYears } from '../../../src/lib/text/chinese-number.ts';
import type { Role } from './types.ts';

/** 致以崇高的敬意和衷心的感谢 · 成绩的取得，是……的结果 */
const THANKS: readonly RegExp[] = [
  /(?:致以|表示)[^。]{0,16}(?:敬意|感谢|谢意|问候)/u,
  /(?:成绩|成就|变化)[^。]{0,40}(?:来之不易|极为不易|是[^。]{0,60}结果|归功于|得益于|根本在于|离不开)/u,
];
const REFLECTS = /^(?:一年来|过去的?一年|五年来|过去五年|这些|以上|上述|在此|回顾|所有这些|取得|总结|成绩)/u;

/** 在总结成绩的同时，我们也清醒看到……问题 */
const PROBLEMS: readonly RegExp[] = [
  /^[^。]{0,80}(?:成绩|成就|进步|发展|进展)的?(?:同时|时候)(?!，必须)[^。]{0,80}(?:问题|困难|不足|挑战|差距|短板|矛盾|形势)/u,
  /^[^。]{0,60}(?:清醒|深刻)(?:地|的)?(?:看到|认识到|意识到)/u,
  /^(?:同时|当然|但是?|与此同时)[^。]{0,40}(?:存在|面临|还有)[^。]{0,40}(?:问题|困难|不足|挑战|差距|短板|矛盾)/u,
  /^[^。]{0,60}(?:还|仍然?)(?:存在|面临)(?:着|的)?(?:不少|一些|许多|诸多)[^。]{0,16}(?:问题|困难|不足|挑战)/u,
];

/** The same after one or two sentences, only in a part that looks back: 成绩令人鼓舞。我们清醒认识到，……存在不少困难和问题。 */
const PROBLEMS_LATER: readonly RegExp[] = [
  /(?:清醒|深刻|头脑)[^。]{0,12}(?:看到|认识|意识|清醒)[^。]{0,90}(?:问题|困难|不足|差距|短板|矛盾)/u,
  /(?:问题|困难|差距|不足)[^。]{0,24}。?主要(?:是|有|体现|表现)/u,
];
/** Characters of the paragraph in which they are searched for. */
const BEGINNING = 160;

/** 今年政府工作的总体要求是：…… · 2014年是……的第一年 · 主要预期目标是：…… */
const AIMS: readonly RegExp[] = [
  /^(?:今年|明年|新的?一年|今后五年|20\d\d年)[^。，没未]{0,40}?(?:总体要求|总体思路|指导思想|工作思路|基本思路|目标)/u,
  /^(?:今年|明年|20\d\d年)，?是[^。]{0,120}年[，。；]/u,
  /^(?:综合[^。]{0,60}|建议[^。]{0,40}|[^。，]{0,8}经济(?:和|与)?社会发展的?)?(?:主要)?(?:预期)?(?:目标|指标)(?:是|为|：)/u,
];
/** Whether a paragraph after the problems states the aims of the planned year. */
export const tellsAims = (text: string): boolean =>
  AIMS.some((pattern) => pattern.test(plainYears(text.slice(0, LONGEST_AIM)).replace(ADDRESS, '')));
const LONGEST_AIM = 240;
const ADDRESS = /^(?:各位代表|同志们)[，,、！!：:]*/u;

/** Fields of work that a report lists together at the end of its review or plan. */
const OTHER_WORK = words(
  '国防动员 国防教育 民兵 人民防空 人防 民防 民族 宗教 工会 工青妇 共青团 团委 妇联 妇女儿童 残联 残疾人 统计 审计 档案 地方志 史志 方志 气象 地震 红十字 侨 外事 对台 双拥 关心下一代 老龄 老年体育 慈善 供销 科协 工商联 人民武装 人大 计划生育 邮政 通信 保密 参事 文史 消防',
);
/** Terms of the government's own conduct. */
const CONDUCT = words(
  '第一议题 党风廉政 全面从严治党 八项规定 法治轨道 人大代表建议 政协委员提案 依法行政 反腐败 主题教育 监督 过紧日子 建议提案',
);
/** Maximum length of a list of other work (beiguan-2025 has 107 characters). */
const LONGEST_LIST = 260;

/** 加强和创新社会治理。 names a topic of the section, even if its paragraph ends with a list of other work. */
const NAMED = /^(?:加强|加快|深化|推进|完善|提升|维护|创新)[^，；：:、。\d]{4,14}。/u;

/** Whether a text is about the government's own conduct, whatever else it lists. */
export const tellsConduct = (text: string): boolean => count(text, CONDUCT) >= 3;

/** Whether a paragraph states the problems. `back`: the part looks back, so that they may follow one or two sentences. */
const tellsProblems = (text: string, body: string, back: boolean): boolean =>
  (PROBLEMS.some((pattern) => pattern.test(body)) && /问题|困难|不足|差距|短板|挑战/u.test(text)) ||
  (back && PROBLEMS_LATER.some((pattern) => pattern.test(text.slice(0, BEGINNING))));

const count = (text: string, words: readonly string[]): number => words.filter((word) => text.includes(word)).length;

/**
 * The role of a paragraph without a heading if it is a section of its own; null if it continues the section before.
 * `last`: the next paragraph opens another section; a list of other work in the middle of a section stays there.
 * `back`: the part looks back.
 */
export function ownSection(text: string, last: boolean, back: boolean): Role | null {
  const address = ADDRESS.exec(text)?.[0] ?? '';
  const body = text.slice(address.length);
  if (tellsProblems(text, body, back)) return 'problems';
  if ((address !== '' || REFLECTS.test(body)) && THANKS.some((pattern) => pattern.test(text))) return 'thanks';
  if (last && text.length < LONGEST_LIST && !NAMED.test(text) && count(text, OTHER_WORK) >= 4) return 'other-work';
  if (last && /^(?:一年来|五年来|同时|此外|与此同时|过去一年|我们将|新的一年)/u.test(body) && tellsConduct(text))
    return 'conduct';
  return address === '' ? null : 'address';
}
