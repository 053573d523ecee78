import type { Half } from '../../../src/schema/vocabulary.ts';

/** What a clause says of its own time, in the report's words; tried in order. */
const NARROWER: readonly RegExp[] = [
  /自(?:\d{4}年)?\d{1,2}月\d{1,2}日[^，]{0,4}?以来/,
  /部署当月|当月|当日|当年/,
  /每年|近[一二三四五两\d]+年来?|[一二三四五两]年来/,
  /截[至止]到?(?:今年|目前|\d{4}年)?(?:[一二三四五六七八九十\d]{1,2}月)?(?:\d{1,2}日|底|末)?/,
  /“?十[一二三四五]五”?(?:期间|末|时期)/,
];

/** 2022年 → 2022, 1-6月 of a report on 2022 → 2022H1; null where the words name no other period. */
function namedPeriod(words: string, year: string): string | null {
  const own = /(?:^|[，；：到至于])(?<year>(?:19|20)\d{2})年(?<half>上半年|下半年)?(?!以来)/.exec(words);
  if (own?.groups?.['half']) return `${own.groups['year']}${own.groups['half'] === '上半年' ? 'H1' : 'H2'}`;
  if (own?.groups?.['year']) return own.groups['year'];
  if (/1[-—–~至到]6月|上半年/.test(words)) return year === '' ? null : `${year}H1`;
  if (/7[-—–~至到]12月|下半年/.test(words)) return year === '' ? null : `${year}H2`;
  return null;
}

/**
 * The period a figure speaks of: that of its half of the report, unless the words before it name another one
 * (2022年底, 1-6月, 自4月6日以来, 每年).
 */
export function periodOf(half: Half, words: string, report: { reviews: string | null; plans: string | null }): string | null {
  const standard = half === 'plan' || half === 'closing' ? report.plans : report.reviews;
  for (const pattern of NARROWER) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined && !/^截[至止]到?(?:目前)?$/.test(found)) return found;
  }
  return namedPeriod(words, standard?.slice(0, 4) ?? '') ?? standard;
}
