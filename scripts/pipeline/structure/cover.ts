/** Reads the cover of a report: title, place, date, meeting, speaker, and where the cover ends. */
import type { Place } from '../../../src/schema/report.ts';
import type { Block } from '../clean/types.ts';
import { dateFromCaption, findDate, yearOf } from './dates.ts';
import { findMeeting, type Meeting } from './meeting.ts';
import { readNumber } from './numbering.ts';
import { isPartName } from './part-words.ts';
import { levelOf, placeChain } from './place.ts';
import { findSpeaker, POSTS, type Speaker } from './speaker.ts';

export interface Cover {
  title: string;
  place: Place | null;
  date: string | null;
  /** Year of delivery: of the date, else of the title; null if neither has one. */
  year: number | null;
  meeting: string | null;
  speaker: Speaker | null;
  /** Blocks [0, end) are the cover, including the salutation. */
  end: number;
  /** Indexes of cover blocks with the number of the document at the meeting, which are listed but stay in the text. */
  fileHeaders: number[];
}

const SALUTATION = /^.{0,40}?(?:各位代表|同志们|代表们)[，,：:！!、同志们各位委员]*$/u;
const FOR_DELIBERATION = /请[^。]{0,80}审议|提出意见。?$|请予审查/u;
/** Maximum length of a block of a cover, and maximum number of blocks. */
const LONGEST = 400;
const MOST_BLOCKS = 30;

/** Whether the body begins with a block. `behind`: its distance in blocks from the salutation; 0 if there was none before it. */
function opensBody(text: string, behind: number): boolean {
  const style = readNumber(text)?.style;
  return style === 'han' || style === 'paren' || (behind > 0 && (isPartName(text) || behind > 1 || text.length > 150));
}

/** Number of blocks up to and including the salutation and the sentence that asks for deliberation (请予审议). */
function coverEnd(blocks: readonly Block[]): number {
  let end = 0;
  for (const [i, { text }] of blocks.slice(0, MOST_BLOCKS).entries()) {
    if (text.length < LONGEST && (SALUTATION.test(text) || FOR_DELIBERATION.test(text))) end = i + 1;
    else if (opensBody(text, end > 0 ? i + 1 - end : 0)) break;
  }
  if (end > 0) return end;
  const body = blocks.findIndex(({ text }) => readNumber(text) !== null || text.length > 80);
  return body < 0 ? 0 : Math.min(body, 12);
}

/** `hints`: the title of the front matter and captions, which are not part of the text. */
export function readCover(blocks: readonly Block[], hints: readonly string[]): Cover {
  const end = coverEnd(blocks);
  const lines = blocks.slice(0, end).map((block) => block.text);
  const head = lines.filter((text) => text.length < 120);
  // The name of a meeting may span two lines, but not two hints.
  const meeting =
    [head.join(''), ...lines, ...hints]
      .map((text) => findMeeting(text.replace(/\s/gu, '')))
      .find((found) => found !== null) ?? null;
  // 我代表……作关于“九五”计划和2010年远景目标纲要的报告 is not a title.
  const titles = [...head.filter((text) => /报告/u.test(text) && !/我代表/u.test(text)), ...hints];
  const titled = yearOf(titles);
  const found = findDate([...head, head.join(''), ...hints]) ?? dateFromCaption(titles, hints);
  const date = found !== null && isOfYear(found, titled) ? found : null;
  return {
    title: readTitle(head),
    place: readPlace(lines, meeting, hints),
    date,
    year: date === null ? titled : Number(date.slice(0, 4)),
    meeting: meeting?.name ?? null,
    speaker: findSpeaker(
      head.map((text) => text.replace(/各位代表.*$/u, '')),
      hints,
    ),
    end,
    fileHeaders: lines.flatMap((text, i) => (isFileHeader(text, lines[i + 1] ?? '') ? [i] : [])),
  };
}

/** Whether a date fits the year of the title: 2010 under 2003年政府工作报告 is not the date of delivery; the December before may be. */
const isOfYear = (date: string, titled: number | null): boolean =>
  titled === null || Math.abs(Number(date.slice(0, 4)) - titled) <= 1;

const TITLES: readonly RegExp[] = [
  // 1994年政府工作报告——1994年3月10日在……
  /^([^—─（(，。]{0,24}工作报告)(?:$|[—─（(])/u,
  // 云溪镇2023年工作总结和2024年工作计划
  /^([^—─（(，。：]{0,30}(?:工作|计划|预算)[^—─（(，。：]{0,20}(?:报告|总结|计划|要点|安排|汇报|草案))(?:$|[—─（(])/u,
];

/** The title as written; 政府工作报告 if there is none. */
function readTitle(head: readonly string[]): string {
  const flat = head.map((line) => line.replace(/\s/gu, ''));
  const found = TITLES.flatMap((pattern) => flat.flatMap((line) => pattern.exec(line)?.[1] ?? []));
  return found[0] ?? '政府工作报告';
}

/** 北关区十一届人大 / 五次会议文件（3） */
const FILE_HEADER = /会议(?:文件|材料)(?:之|[（(]|$)/u;
const isFileHeader = (text: string, next: string): boolean =>
  text.length < 40 && (FILE_HEADER.test(text) || (/届人(?:民代表)?大(?:会)?$/u.test(text) && FILE_HEADER.test(next)));

/** The words of a cover that may name its place, the most reliable first. */
function placeMentions(lines: readonly string[], meeting: Meeting | null, hints: readonly string[]): string[] {
  const flat = lines.map((text) => text.replace(/\s/gu, ''));
  const all = (texts: readonly string[], pattern: RegExp): (string | undefined)[] =>
    texts.map((text) => pattern.exec(text)?.[1]);
  return [
    meeting?.place,
    ...all(flat, new RegExp(`^(.{2,24}?)(?:人民政府|政府)(?:党组书记、)?${POSTS}`, 'u')),
    ...all([...flat, ...hints], new RegExp(`^(?:.{4,12}日)?(.{2,20}?[省市县区镇乡州旗盟])${POSTS}`, 'u')),
    ...all(flat, /我代表(?:本届)?(.{2,24}?)(?:人民)?政府/u),
    ...all(
      [...hints, ...flat],
      /^(?:\d{4}年)?(.{2,16}?)(?:\d{4}年)?(?:(?:人民)?政府)?(?:\d{4}年)?(?:上半年)?工作(?:报告|总结)/u,
    ),
  ].filter((mention) => mention !== undefined);
}

function readPlace(lines: readonly string[], meeting: Meeting | null, hints: readonly string[]): Place | null {
  const text = lines.join('').replace(/\s/gu, '');
  if (/全国人民代表大会|国务院(?:代)?总理|我代表国务院/u.test(text))
    return { name: '全国', level: 'nation', region: [] };
  const chains = placeMentions(lines, meeting, hints).flatMap((mention) => {
    const chain = placeChain(mention);
    return chain ? [chain] : [];
  });
  const first = chains[0]?.at(-1);
  if (first === undefined) return null;
  // If one line has 黔东南州 and another 黔东南苗族侗族自治州, the full name counts.
  const stem = first.replace(/(?:市|州|县|区)$/u, '');
  const name =
    chains
      .map((chain) => chain.at(-1) ?? '')
      .find((other) => other.startsWith(stem) && /自治[州县旗区]$/u.test(other)) ?? first;
  const region =
    chains
      .filter((chain) => chain.at(-1) === name)
      .sort((a, b) => b.length - a.length)[0]
      ?.slice(0, -1) ?? [];
  return { name, level: levelOf(name, region), region };
}
