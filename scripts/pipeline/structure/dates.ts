/** Finds the day on which the report was given among the dates on a cover. */
import { plainYears, smallNumber } from '../../../src/lib/text/chinese-number.ts';

const DATE = /(19\d\d|20\d\d)年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/gu;

function iso(year: string, month: string, day: string): string | null {
  const m = smallNumber(month);
  const d = smallNumber(day);
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/**
 * The date of the meeting: one followed by 在……会议, else one in brackets or after a dash, else any other; of equally good ones the first
 * in the order of `lines`.
 */
export function findDate(lines: readonly string[]): string | null {
  let best: { date: string; weight: number } | null = null;
  for (const line of lines) {
    const text = plainYears(line).replace(/\s/gu, '');
    for (const match of text.matchAll(DATE)) {
      const [whole, year = '', month = '', day = ''] = match;
      const date = iso(year, month, day);
      if (date === null) continue;
      const rest = text.slice(match.index + whole.length);
      // 2025年03月01日18:00 is the time when a page was published.
      if (/^\d{1,2}[:：]\d{2}/u.test(rest)) continue;
      const weight = /^[^。]{0,12}(?:在|于)?[^。]{0,30}(?:会议|大会)/u.test(rest)
        ? 3
        : /^[（(—─―–]/u.test(text)
          ? 2
          : 1;
      if (best === null || weight > best.weight) best = { date, weight };
    }
  }
  return best?.date ?? null;
}

/** 2011年泉州市政府工作报告 with a caption 2月22日，市长李建国作政府工作报告 → 2011-02-22. */
export function dateFromCaption(titles: readonly string[], captions: readonly string[]): string | null {
  const year = yearOf(titles);
  const match = captions
    .map((caption) => /(?:^|\D)(\d{1,2})月(\d{1,2})日/u.exec(caption))
    .find((found) => found !== null);
  return year !== null && match?.[1] && match[2] ? iso(String(year), match[1], match[2]) : null;
}

/** The year in a title: 2006年烟台市政府工作报告 · 政府工作报告（2024年）; near miss: 2010年远景目标. */
export function yearOf(titles: readonly string[]): number | null {
  const year = titles
    .map((title) => /(19\d\d|20\d\d)年(?!远景|长远|规划|[^，。]{0,6}目标)/u.exec(plainYears(title))?.[1])
    .find((found) => found !== undefined);
  return year === undefined ? null : Number(year);
}
