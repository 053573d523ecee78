/** The names of a report, its place and its parts on pages. */
import type { ReportSummary, Section } from '../../schema/report.ts';
import type { Half, Level } from '../../schema/vocabulary.ts';

export { themeName } from '../../catalogue/themes.ts';

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  nation: '国家',
  province: '省级',
  prefecture: '地级',
  county: '县级',
  district: '市辖区',
  town: '镇',
  township: '乡',
  subdistrict: '街道',
};

export const HALF_NAMES: Readonly<Record<Half, string>> = {
  opening: '开头',
  review: '回顾',
  problems: '问题',
  plan: '计划',
  closing: '结语',
  appendix: '附录',
};

type Named = Pick<ReportSummary, 'id' | 'place' | 'date' | 'reviews' | 'plans'>;

/**
 * The year of a report in words: the year that it plans, because two reports may be delivered in one year; `2022年上半年` if it reviews
 * a half year. If it plans no single year, the year of its delivery or of its review; empty if the text gives none of these.
 */
export function reportYear({ date, reviews, plans }: Omit<Named, 'id' | 'place'>): string {
  const half = /^(\d{4})H([12])$/.exec(reviews ?? '');
  if (half) return `${half[1]}年${half[2] === '1' ? '上' : '下'}半年`;
  const year = /^\d{4}$/.exec(plans ?? '')?.[0] ?? date?.slice(0, 4) ?? /^\d{4}/.exec(plans ?? reviews ?? '')?.[0];
  return year ? `${year}年` : '';
}

/** The year of a report on pages of its place, where the place is not named before it. */
export const yearInPlace = (report: Omit<Named, 'id' | 'place'>): string => reportYear(report) || '年份不详';

/** `北庄镇2025年`, `牛塘镇2022年上半年`: short enough for a table head, and unique among the reports of a place. */
export const reportName = (report: Named): string => report.place.name + reportYear(report);

/** The name to put before a title that lacks it: `北庄镇` for `政府工作报告`, empty for `2026年四川省人民政府工作报告`. */
export const unnamedPlace = ({ title, place }: Pick<ReportSummary, 'title' | 'place'>): string =>
  title.includes(place.name) ? '' : place.name;

/** The title, with the place and the year that it lacks; each is empty if the title contains it. */
export function titleParts(report: Named & Pick<ReportSummary, 'title'>): {
  place: string;
  title: string;
  year: string;
} {
  const { title } = report;
  const year = reportYear(report);
  return { place: unnamedPlace(report), title, year: title.includes(year) ? '' : year };
}

/** `北京市密云区北庄镇`: the place with its regions. */
export const placePath = ({ place }: Pick<ReportSummary, 'place'>): string => [...place.region, place.name].join('');

/** The body that gives the report under the law on local people's congresses: 北庄镇人民政府, 东关街道办事处, 国务院. */
export const issuer = ({ name, level }: ReportSummary['place']): string =>
  level === 'nation' ? '国务院' : `${name}${level === 'subdistrict' ? '办事处' : '人民政府'}`;

/** `2025-02-28` → `2025年2月28日`. */
export function dateText(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A salutation at the start of a paragraph (各位代表！), which says nothing about its content. */
const ADDRESS = /^(?:各位(?:代表|领导|委员|来宾)|同志们|代表们)[、，,！!：:。]*/u;

const NAME_LENGTH = 12;
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '《': '》', '（': '）' };

/** The first words of a text, cut before a quotation that would stay open: 一年来，我们坚持“第一议题”抓学习 → `一年来，我们坚持……`. */
function firstWords(text: string): string {
  if (text.length <= NAME_LENGTH) return text;
  const words = text.slice(0, NAME_LENGTH);
  const open = Math.max(
    ...Object.entries(QUOTES).map(([mark, end]) =>
      words.lastIndexOf(mark) > words.lastIndexOf(end) ? words.lastIndexOf(mark) : 0,
    ),
  );
  return `${open > 0 ? words.slice(0, open) : words}……`;
}

/**
 * The short name of a section: its heading without number. Without a heading, the name of its half (`存在的问题`, `结语`), or else its first
 * words: 各位代表！总结过去一年来之不易的成绩 → `总结过去一年来之不易的……`.
 */
export function sectionName({ heading, half, paragraphs }: Pick<Section, 'heading' | 'half' | 'paragraphs'>): string {
  if (heading !== null) return heading;
  if (half === 'problems') return '存在的问题';
  if (half === 'closing') return '结语';
  let text = paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join('');
  while (ADDRESS.test(text)) text = text.replace(ADDRESS, '');
  return firstWords(text) || HALF_NAMES[half];
}

/** A heading as it stands, without closing punctuation. */
export const openEnded = (heading: string): string => heading.replace(/[。：:；;，,！]$/u, '');

/** The heading with its number as written, without closing punctuation: `一、2024年工作回顾`, `一是坚决做到忠诚为政`. */
export function sectionTitle(
  section: Pick<Section, 'heading' | 'half' | 'paragraphs' | 'number' | 'verbatim'>,
): string {
  const { number, heading, verbatim } = section;
  const at = number === null ? -1 : verbatim.indexOf((heading ?? '').slice(0, 2), 1);
  return (at < 0 ? '' : verbatim.slice(0, at)) + sectionName(section);
}
