/** Splits a question typed as one run into its words: 北关区2024年的固定资产投资是多少 → 北关区, 2024年, 固定资产投资. */
import { foldText } from '../text/fold.ts';
import type { ReportEntry } from '../index/index-format.ts';

/** A longer run is probably pasted text. */
const LONGEST = 24;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)年?/u;
/** Question words, and times relative to today. */
const ASKING = /[是有为达]?(?:多少|几[个家所条人]|怎么样|如何)|[今去]年|[吗呢?？]$/gu;
const LEVEL = /(?<=..)(?:街道|[省市区县旗镇乡州盟])$/u;

/** Returns the place, year and other words of a folded run, or the run itself if it cannot be split. */
export function spokenWords(reports: readonly Pick<ReportEntry, 'place'>[], run: string): string[] {
  const [year = ''] = YEAR.exec(run) ?? [];
  const rest = run.replace(year, ' ').replace(ASKING, ' ').trim();
  if (run.length > LONGEST || /\d/u.test(rest)) return [run];
  const [place = ''] = reports
    .map((one) => foldText(one.place))
    .flatMap((name) => [name, name.replace(LEVEL, '')])
    .filter((name) => rest.startsWith(name))
    .sort((a, b) => b.length - a.length);
  const others = rest
    .slice(place.length)
    .split(/\s+/u)
    .map((word) => word.replace(/^的|的$/gu, ''))
    .filter((word) => word.length > 1);
  return others.length > 0 ? [place, year, ...others].filter((word) => word !== '') : [run];
}
