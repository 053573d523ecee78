/** Finds the meeting at which the report was given. */
import { placeChain } from './place.ts';

const N = '[一二三四五六七八九十百]+';
const FORMS: readonly RegExp[] = [
  // 第十一届全国人民代表大会第三次会议
  new RegExp(`(?<session>第${N}届全国人民代表大会第${N}次会议)`, 'u'),
  // 北庄镇第二届人民代表大会第七次会议 · 某街道第三届居民代表会议第二次会议
  new RegExp(
    `(?<before>[\\u4e00-\\u9fff]{0,24}?)(?<session>第${N}届[\\u4e00-\\u9fff]{0,6}代表(?:大会|会议)(?:常务委员会)?第${N}次(?:全体)?会议)`,
    'u',
  ),
  // 州九届人大二次会议
  new RegExp(
    `(?<before>[\\u4e00-\\u9fff]{0,20}?)(?<session>(?:第)?${N}届人(?:民代表)?大(?:会)?(?:第)?${N}次(?:全体)?会议)`,
    'u',
  ),
];

/** A date and 在 before the place, whose name may contain these characters too: ……1月11日在|日霞市, 2月6日|于都县; 市长在|云溪县 */
const BEFORE_PLACE = /^(?:.*[一二三四五六七八九十]日)?(?:.*在(?=.*[省市区县州盟旗镇乡道]|$))?/u;

export interface Meeting {
  /** The place before the meeting, as written: 北京市密云区巨各庄镇. */
  place: string;
  /** The meeting with only the last name of the place: 巨各庄镇第二届人民代表大会第三次会议. */
  name: string;
}

/** Finds the meeting in a text without white space, without the words before its place (日, 在, 向, ——); null if there is none. */
export function findMeeting(text: string): Meeting | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const { before = '', session = '' } = match.groups ?? {};
    const date = /\d$/u.test(text.slice(0, match.index)) ? /^日/u : '';
    const place = before.replace(date, '').replace(BEFORE_PLACE, '');
    // 全面完成了市十六届人大三次会议确定的各项任务 is about an earlier meeting.
    if (/[了的]|落实|完成|贯彻|执行|按照|根据/u.test(place)) continue;
    // 洪虎向|吉林省; 向阳区 and 于都县 are names.
    const chain = placeChain(place) ?? placeChain(place.replace(/^.*[向于]/u, ''));
    return { place: chain?.join('') ?? place, name: (chain?.at(-1) ?? place) + session };
  }
  return null;
}
