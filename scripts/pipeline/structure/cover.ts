/** What the cover of a report says: title, place, date, meeting, speaker; and where the cover ends. */
import type { Block } from '../clean/types.ts';
import type { Place } from '../../../src/schema/report.ts';
import { plainYears as plainDigits } from './numerals.ts';
import { levelOf, placeChain } from './place.ts';
import { isPartName } from './part-words.ts';
import { readNumber } from './numbering.ts';

export interface Cover {
  title: string;
  place: Place | null;
  date: string | null;
  meeting: string | null;
  speaker: { name: string | null; post: string | null } | null;
  /** Blocks [0, end) are the cover with the salutation. */
  end: number;
  /** Indexes of cover blocks that are a file header of the meeting, kept as text and listed. */
  fileHeaders: number[];
}

const POSTS = '(?:代理|代)?(?:镇长|乡长|区长|县长|市长|省长|州长|盟长|旗长|专员|主席|主任|总理)';
const NAME = '[\\u4e00-\\u9fff]{1,4}(?:[·•・．][\\u4e00-\\u9fff]{1,8})*(?:\\s[\\u4e00-\\u9fff]{1,3})?';
const SPEAKER = new RegExp(`(?:^|[\\s，、（(）)]|[\\u4e00-\\u9fff])(${POSTS})[\\s：:]*(${NAME})(?:$|[\\s）)])`, 'u');
const MEETING = /在?\s*([\u4e00-\u9fff]{2,24}?)(第[一二三四五六七八九十]+届人民代表大会第[一二三四五六七八九十]+次(?:全体)?会议)/u;
const SHORT_MEETING = /在?\s*([\u4e00-\u9fff]{2,24}?)((?:第)?[一二三四五六七八九十]+届人(?:民代表)?大(?:会)?(?:第)?[一二三四五六七八九十]+次会议)/u;
const DATE = /(19\d\d|20\d\d)年\s*(\d{1,2}|[一二三四五六七八九十]{1,2})月\s*(\d{1,2}|[一二三四五六七八九十]{1,3})日/u;

const HAN_NUMBER: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
/** 二十六 → 26 */
function hanToNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens ? (HAN_NUMBER[tens] ?? 0) : 1) * 10 : 0;
  return ten + (ones ? (HAN_NUMBER[ones] ?? 0) : 0);
}

export function findDate(text: string): string | null {
  const match = DATE.exec(plainDigits(text).replace(/\s+/g, ''));
  if (!match) return null;
  const [, year, month, day] = match;
  const iso = `${year ?? ''}-${String(hanToNumber(month ?? '')).padStart(2, '0')}-${String(hanToNumber(day ?? '')).padStart(2, '0')}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** The blocks up to and with the salutation and the sentence that asks for deliberation (请予审议). */
function coverEnd(blocks: readonly Block[]): number {
  let end = 0;
  for (let i = 0; i < Math.min(blocks.length, 40); i++) {
    const text = blocks[i]?.text ?? '';
    if (/请[^。]{0,60}审议|提出意见。?$|^(?:各位代表|同志们)[，,：:！!同志们 ]*$/u.test(text) && text.length < 400) end = i + 1;
    else if (end > 0 || readNumber(text)?.style === 'han' || isPartName(text) && i > 1) break;
  }
  if (end > 0) return end;
  // No salutation: the cover is what stands before the first heading or the first long paragraph.
  const body = blocks.findIndex((b) => readNumber(b.text) !== null || b.text.length > 80);
  return Math.max(0, Math.min(body, 12));
}

export function readCover(blocks: readonly Block[], frontMatter: ReadonlyMap<string, string>): Cover {
  const end = coverEnd(blocks);
  const cover = blocks.slice(0, end).map((b) => b.text);
  const head = cover.filter((text) => text.length < 120);
  const joined = head.join(' ');
  const hint = frontMatter.get('title') ?? '';
  const meeting = readMeeting(joined.replace(/\s+/g, ''));
  return {
    title: head.map((t) => t.replace(/\s/g, '')).find((t) => /^.{0,24}工作报告$/u.test(t)) ?? '政府工作报告',
    place: readPlace(cover, meeting, hint),
    date: findDate(joined) ?? findDate(hint),
    meeting: meeting?.full ?? null,
    speaker: readSpeaker(head, hint),
    end,
    fileHeaders: cover.flatMap((text, i) => (/会议(?:文件|材料)|文件之[一二三四五六七八九十]|^[\u4e00-\u9fff]{2,20}[十一二三四五六七八九]+届人大$/u.test(text) && text.length < 40 ? [i] : [])),
  };
}

interface Meeting {
  place: string;
  full: string;
}
function readMeeting(text: string): Meeting | null {
  const match = MEETING.exec(text.replace(/^.*日(?=在)/u, '')) ?? SHORT_MEETING.exec(text.replace(/^.*日(?=在)/u, ''));
  if (!match?.[1] || !match[2]) return null;
  const chain = placeChain(match[1]);
  const name = chain?.at(-1) ?? match[1];
  return { place: match[1], full: name + match[2] };
}

function readPlace(cover: readonly string[], meeting: Meeting | null, hint: string): Place | null {
  const flat = cover.map((text) => text.replace(/\s/g, ''));
  const sources = [
    meeting?.place,
    ...flat.map((text) => new RegExp(`^(.{2,24}?)(?:人民)?政府${POSTS}`, 'u').exec(text)?.[1]),
    ...flat.map((text) => new RegExp(`^(.{2,20}?[省市县区镇乡州旗盟])${POSTS}`, 'u').exec(text)?.[1]),
    ...flat.map((text) => /我代表(.{2,24}?)(?:人民)?政府/u.exec(text)?.[1]),
    /^(?:\d{4}年)?(.{2,14}?)(?:\d{4}年)?(?:人民)?政府/u.exec(hint)?.[1],
    ...flat.map((text) => /^(?:\d{4}年)?(.{2,14}?)(?:\d{4}年)?(?:人民)?政府工作报告/u.exec(text)?.[1]),
    flat.some((text) => text.includes('全国人民代表大会')) ? '国务院' : undefined,
  ];
  const chains = sources.flatMap((source) => (source === undefined ? [] : [placeChain(source)])).filter((chain) => chain !== null);
  const chain = chains[0];
  const name = chain?.at(-1);
  if (!chain || name === undefined) return null;
  const fullest = chains.filter((c) => c.at(-1) === name).sort((a, b) => b.length - a.length)[0] ?? chain;
  const region = fullest.slice(0, -1);
  return { name, level: levelOf(name, region), region };
}

function readSpeaker(head: readonly string[], hint: string): Cover['speaker'] {
  for (const text of head) {
    const match = SPEAKER.exec(text);
    if (match?.[1] && match[2]) return { name: match[2].replace(/\s/g, ''), post: match[1] };
  }
  // A line with nothing but a name: 汤枫
  const alone = head.find((text) => /^[\u4e00-\u9fff]{2,4}$/u.test(text.replace(/\s/g, '')) && !/报告|代表|大会/.test(text));
  const hinted = /[（(].*日\s*([\u4e00-\u9fff·]{2,12})\s*[）)]/u.exec(hint)?.[1];
  const name = alone ?? hinted;
  return name === undefined ? null : { name: name.replace(/\s/g, ''), post: null };
}
