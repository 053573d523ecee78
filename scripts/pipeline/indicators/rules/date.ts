import type { Candidate } from '../candidate.ts';
import { refuse, type Rule } from './rule.ts';

const YEAR = /^(?:19|20)\d{2}$/;
const AFTER_YEAR = /^(?:年|[-—–~～至到/、和.](?:19|20)?\d{2,4}(?:年|学年)|学年|\.\d{1,2}\.)/;
const AFTER_MONTH = /^(?:[-—–~～至到、和]\d{1,2})?(?:个?月份?(?!子)|月)/;
/** 5月|6日, 5月6日至|8日 */
const IN_MONTH = /月(?:\d{1,2}[日号]?[-—–~～至到、和])?$/;
/** 2021-|23年 */
const IN_YEARS = /(?:19|20)\d{2}[-—–~～至到/、.]$/;
const CLOCK = /^(?:时(?!间|长|段|代|期)|点(?!位|多|个|，|。|、)|:\d{2})/;

function isDate({ text, quantity }: Candidate): boolean {
  const { place } = quantity;
  if (place.script !== 'arabic') return false;
  const after = text.slice(place.end);
  const before = text.slice(Math.max(0, place.start - 8), place.start);
  if (YEAR.test(place.text) && (AFTER_YEAR.test(after) || quantity.unit === '')) return true;
  if (/^(?:年代|世纪)/.test(after) || before.endsWith('世纪')) return true;
  return place.text.length <= 2 && isShortDate(before, after);
}

/** Whether a number of at most two digits is a month, a day, an hour or the end of a range of years. */
const isShortDate = (before: string, after: string): boolean =>
  (AFTER_MONTH.test(after) && !/^个月/.test(after)) ||
  (/^[日号]/.test(after) && IN_MONTH.test(before)) ||
  CLOCK.test(after) ||
  (/^(?:年|学年)/.test(after) && IN_YEARS.test(before));

/** 2024年, 2021-2023年度, 1-6月, 2月28日, 20世纪90年代. Near miss: 2000户, 3个月 (a duration). */
export const date: Rule = {
  id: 'date',
  title: '年份、日期、时刻',
  read: (candidate) => (isDate(candidate) ? refuse('日期或年份') : null),
};
