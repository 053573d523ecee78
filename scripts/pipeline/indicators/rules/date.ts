import type { Candidate } from '../candidate.ts';
import { refuse, type Rule } from './rule.ts';

const YEAR = /^(?:19|20)\d{2}$/;
const AFTER_YEAR = /^(?:年|[-—–~～至到/、和.](?:19|20)?\d{2,4}(?:年|学年)|学年|\.\d{1,2}\.)/;
const AFTER_MONTH = /^(?:[-—–~～至到、和]\d{1,2})?(?:个?月份?(?!子)|月)/;
const CLOCK = /^(?:时(?!间|长|段|代|期)|点(?!位|多|个|，|。|、)|:\d{2})/;

function isDate({ text, quantity }: Candidate): boolean {
  const { place } = quantity;
  if (place.script !== 'arabic') return false;
  const after = text.slice(place.end);
  const before = text.slice(Math.max(0, place.start - 8), place.start);
  if (YEAR.test(place.text) && (AFTER_YEAR.test(after) || quantity.unit === '')) return true;
  if (/^(?:年代|世纪)/.test(after) || before.endsWith('世纪')) return true;
  if (place.text.length <= 2) {
    if (AFTER_MONTH.test(after) && !/^个月/.test(after)) return true;
    if (/^[日号]/.test(after) && /月(?:\d{1,2}[日号]?[-—–~～至到、和])?$/.test(before)) return true;
    if (/月\d{1,2}[日号]?[-—–~～至到、和]$/.test(before) && /^[日号]/.test(after)) return true;
    if (CLOCK.test(after)) return true;
    if (/(?:19|20)\d{2}[-—–~～至到/、.]$/.test(before) && /^(?:年|学年)/.test(after)) return true;
  }
  return false;
}

/** 2024年, 2021-2023年度, 1-6月, 2月28日, 20世纪90年代. Near miss: 2000户, 3个月 (a duration). */
export const date: Rule = {
  id: 'date',
  title: '年份、日期、时刻',
  read: (candidate) => (isDate(candidate) ? refuse('日期或年份') : null),
};
