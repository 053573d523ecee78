/** The meeting at which the report was given. */
import { placeChain } from './place.ts';

const N = '[一二三四五六七八九十百]+';
const FORMS: readonly RegExp[] = [
  // 第十一届全国人民代表大会第三次会议
  new RegExp(`()(第${N}届全国人民代表大会第${N}次会议)`, 'u'),
  // 北庄镇第二届人民代表大会第七次会议 · 某街道第三届居民代表会议第二次会议
  new RegExp(
    `([\\u4e00-\\u9fff]{0,24}?)(第${N}届[\\u4e00-\\u9fff]{0,6}代表(?:大会|会议)(?:常务委员会)?第${N}次(?:全体)?会议)`,
    'u',
  ),
  // 州九届人大二次会议
  new RegExp(`([\\u4e00-\\u9fff]{0,20}?)((?:第)?${N}届人(?:民代表)?大(?:会)?(?:第)?${N}次(?:全体)?会议)`, 'u'),
];

export interface Meeting {
  /** The place before it, as written: 北京市密云区巨各庄镇. */
  place: string;
  /** With the name of the place alone: 巨各庄镇第二届人民代表大会第三次会议. */
  name: string;
}

/** Finds the meeting in a text without white space; what stands before its place (日, 在, 向, ——) is left out. */
export function findMeeting(text: string): Meeting | null {
  for (const form of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [, before = '', session = ''] = match;
    const place = before.replace(/^.*(?:日|在|于|向|届)(?=[\u4e00-\u9fff]*[省市区县州盟旗镇乡道]|$)/u, '');
    const chain = placeChain(place);
    return { place, name: (chain?.at(-1) ?? place) + session };
  }
  return null;
}
