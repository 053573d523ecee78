import type { Half } from '../../../src/schema/vocabulary.ts';

/** Times that hold for the clauses after them too, in the report's words; the last one said counts. */
const SINCE =
  /自(?:\d{4}年)?\d{1,2}月\d{1,2}日[^，]{0,4}?以来|截[至止]到?(?:今年|\d{4}年)?(?:[一二三四五六七八九十\d]{1,2}月)(?:\d{1,2}日|底|末)?/;
/** Times of what is expected of a project, which hold for all that is told of it: 建成落地后，预计年收入100亿元，带动就业8000人. */
const EXPECTED = /(?:全部)?(?:建成|投产|达产|投用|落地|投入运营)[^，。；]{0,4}?后|每年(?=可)/;
/** Times that hold for their own clause. */
const WITHIN_CLAUSE =
  /部署当月|当月|当日|当年|(?<!平均)每年(?!平均)|近[一二三四五两\d]+年来?|[一二三四五两]年来|“?十[一二三四五]五”?(?:期间|末|时期)/;
const YEAR = /(?:^|[，；：到至于])(?<year>(?:19|20)\d{2})年(?<half>上半年|下半年)?(?!以来)/;

/**
 * 2022年 → 2022, 1-6月 of a report on 2022 → 2022H1; null where the words name no other period. What was done cannot be of a
 * later year: 2025年移民项目正稳步推进 names the project.
 */
function namedPeriod(words: string, year: string, latest: string): string | null {
  const named = YEAR.exec(words)?.groups;
  if (named?.['year'] && named['year'] <= latest) {
    return named['half'] ? `${named['year']}${named['half'] === '上半年' ? 'H1' : 'H2'}` : named['year'];
  }
  if (/1[-—–~至到]6月|上半年/.test(words)) return year === '' ? null : `${year}H1`;
  if (/7[-—–~至到]12月|下半年/.test(words)) return year === '' ? null : `${year}H2`;
  return null;
}

/** The words before a number: of its own clause, and of its group of clauses (since the last ；). */
export interface PeriodWords {
  clause: string;
  group: string;
}

/**
 * The period a figure speaks of: that of its half of the report, unless the words before it name another one
 * (2022年底, 1-6月, 自4月6日以来, 每年).
 */
export function periodOf(
  half: Half,
  words: PeriodWords,
  report: { reviews: string | null; plans: string | null },
): string | null {
  const ahead = half === 'plan' || half === 'closing';
  const standard = ahead ? report.plans : report.reviews;
  const years = standard?.match(/\d{4}/g) ?? [];
  return (
    WITHIN_CLAUSE.exec(words.clause)?.[0] ??
    EXPECTED.exec(words.group)?.[0] ??
    SINCE.exec(words.group)?.[0] ??
    namedPeriod(words.group, years[0] ?? '', ahead ? '9999' : (years.at(-1) ?? '9999')) ??
    standard
  );
}
