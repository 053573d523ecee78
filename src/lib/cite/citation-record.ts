/** A report or a passage of it as the records that reference managers read: RIS, BibTeX, CSL-JSON. */
import { dateText, issuer, placePath, unnamedPlace } from '../report/report-name.ts';
import type { CitedPassage, CitedReport } from './citation.ts';

export const RECORDS = ['ris', 'bibtex', 'csl'] as const;
export type RecordStyle = (typeof RECORDS)[number];
export const isRecord = (style: string): style is RecordStyle => RECORDS.some((one) => one === style);

/** A day in local time: 2026-01-05. */
export const dayOf = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((number) => String(number).padStart(2, '0')).join('-');

/** Title of a report with the section that is cited: 北庄镇政府工作报告：一、2024年工作回顾 */
export const citedTitle = (report: CitedReport, section: string): string =>
  `${unnamedPlace(report)}${report.title}${section && `：${section}`}`;

/** One record. `today` is the day of access; null leaves it out, for files that are made once. An empty quote is left out. */
export function citationRecord(
  style: RecordStyle,
  { section, quote, url }: CitedPassage,
  report: CitedReport,
  today: Date | null,
): string {
  const { place, date, meeting, speaker, version } = report;
  const facts = {
    title: citedTitle(report, section),
    author: speaker?.name ?? null,
    institution: issuer(place),
    place: placePath(report),
    date,
    version: `文本版本 ${version}`,
    meeting,
    url,
    quote,
    accessed: today && dayOf(today),
  };
  return { ris, bibtex, csl }[style](facts);
}

interface Facts {
  title: string;
  author: string | null;
  institution: string;
  place: string;
  date: string | null;
  version: string;
  meeting: string | null;
  url: string;
  quote: string;
  accessed: string | null;
}

function ris(facts: Facts): string {
  const fields = [
    ['TY', 'RPRT'],
    ['TI', facts.title],
    ['AU', facts.author],
    ['PB', facts.institution],
    ['CY', facts.place],
    ['PY', facts.date?.slice(0, 4)],
    ['DA', facts.date?.replaceAll('-', '/')],
    ['ET', facts.version],
    ['C1', facts.meeting],
    ['AB', facts.quote],
    ['LA', 'zh-CN'],
    ['UR', facts.url],
    ['Y2', facts.accessed?.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return fields
    .filter(([tag, value]) => tag === 'ER' || value)
    .map(([tag = '', value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('');
}

function bibtex(facts: Facts): string {
  const key = /reports\/([\w-]+)\/#?([\w.-]*)/.exec(facts.url);
  const fields = [
    ['title', `{${facts.title}}`],
    ['author', facts.author && `{${facts.author}}`],
    ['institution', facts.institution],
    ['address', facts.place],
    ['year', facts.date?.slice(0, 4)],
    ['date', facts.date],
    ['type', '政府工作报告'],
    ['version', facts.version],
    ['note', [facts.version, facts.meeting, facts.date && dateText(facts.date)].filter(Boolean).join('，')],
    ['abstract', facts.quote],
    ['langid', 'chinese'],
    ['url', facts.url],
    ['urldate', facts.accessed],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name ?? ''} = {${inBraces(name ?? '', value ?? '')}},\n`);
  return `@techreport{${[key?.[1] ?? 'report', key?.[2]].filter(Boolean).join(':')},\n${lines.join('')}}\n`;
}

/** Signs that TeX would take for orders; an address stands as it is. */
const inBraces = (field: string, text: string): string =>
  field === 'url' ? text : oneLine(text).replace(/[\\&%$#_~^]/g, (sign) => (/[\\~^]/.test(sign) ? ' ' : `\\${sign}`));

function csl(facts: Facts): string {
  const day = (date: string): { 'date-parts': number[][] } => ({ 'date-parts': [date.split('-').map(Number)] });
  return `${JSON.stringify(
    [
      {
        id: facts.url,
        type: 'report',
        title: facts.title,
        ...(facts.author && { author: [{ literal: facts.author }] }),
        publisher: facts.institution,
        'publisher-place': facts.place,
        ...(facts.date && { issued: day(facts.date) }),
        version: facts.version,
        ...(facts.meeting && { 'event-title': facts.meeting }),
        ...(facts.quote && { abstract: facts.quote }),
        language: 'zh-CN',
        URL: facts.url,
        ...(facts.accessed && { accessed: day(facts.accessed) }),
      },
    ],
    null,
    1,
  )}\n`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
