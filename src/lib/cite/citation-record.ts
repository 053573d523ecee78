/** A report or a passage as a record for reference managers: RIS, BibTeX, CSL-JSON. */
import { dateText, issuer, placePath, unnamedPlace } from '../report/report-name.ts';
import type { CitedPassage, CitedReport } from './cited.ts';

export const RECORDS = ['ris', 'bibtex', 'csl'] as const;
export type RecordStyle = (typeof RECORDS)[number];
export const isRecord = (style: string): style is RecordStyle => RECORDS.some((one) => one === style);

/** A day in local time: 2026-01-05. */
export const dayOf = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((number) => String(number).padStart(2, '0')).join('-');

/** Title of a report with the cited section: 北庄镇政府工作报告：一、2024年工作回顾 */
export const citedTitle = (report: CitedReport, section: string): string =>
  `${unnamedPlace(report)}${report.title}${section && `：${section}`}`;

/** A fact with its names in RIS, BibTeX and CSL; null if a format has no such field. */
type Fact = readonly [ris: string | null, bibtex: string | null, csl: string | null, value: string | null | undefined];

/** One record. `today` is the day of access; pass null to leave it out, for files made by the build. An empty quote is left out. */
export function citationRecord(
  style: RecordStyle,
  { section, quote, url }: CitedPassage,
  report: CitedReport,
  today: Date | null,
): string {
  const { place, date, meeting, speaker } = report;
  const version = `文本版本 ${report.version}`;
  const note = [version, meeting, date && dateText(date)].filter(Boolean).join('，');
  const facts: readonly Fact[] = [
    ['TI', 'title', 'title', citedTitle(report, section)],
    ['AU', 'author', 'author', speaker?.name],
    ['PB', 'institution', 'publisher', issuer(place)],
    ['CY', 'address', 'publisher-place', placePath(report)],
    ['PY', 'year', null, date?.slice(0, 4)],
    ['DA', 'date', 'issued', date],
    [null, 'type', null, '政府工作报告'],
    ['ET', 'version', 'version', version],
    ['C1', null, 'event-title', meeting],
    [null, 'note', null, note],
    ['AB', 'abstract', 'abstract', quote],
    ['LA', null, 'language', 'zh-CN'],
    [null, 'langid', null, 'chinese'],
    ['UR', 'url', 'URL', url],
    ['Y2', 'urldate', 'accessed', today && dayOf(today)],
  ];
  const named = (form: 0 | 1 | 2): [name: string, value: string][] =>
    facts.flatMap((fact) => (fact[form] && fact[3] ? [[fact[form], fact[3]]] : []));
  if (style === 'ris') return ris(named(0));
  return style === 'bibtex' ? bibtex(named(1), url) : csl(named(2), url);
}

function ris(facts: readonly [string, string][]): string {
  const lines = facts.map(([tag, value]) => [tag, /^(?:DA|Y2)$/.test(tag) ? value.replaceAll('-', '/') : value]);
  return [['TY', 'RPRT'], ...lines, ['ER', '']]
    .map(([tag = '', value = '']) => `${tag}  - ${oneLine(value)}\r\n`)
    .join('');
}

function bibtex(facts: readonly [string, string][], url: string): string {
  const [, report = 'report', place] = /reports\/([\w-]+)\/#?([\w.-]*)/.exec(url) ?? [];
  const lines = facts.map(([name, value]) => {
    const text = name === 'url' ? value : texText(value);
    // Double braces keep the value as one name and keep its case.
    return `  ${name} = {${/^(?:title|author)$/.test(name) ? `{${text}}` : text}},\n`;
  });
  return `@techreport{${[report, place].filter(Boolean).join(':')},\n${lines.join('')}}\n`;
}

/** Escapes or removes the characters that are special in TeX. */
const texText = (text: string): string =>
  oneLine(text).replace(/[\\&%$#_~^]/g, (sign) => (/[\\~^]/.test(sign) ? ' ' : `\\${sign}`));

function csl(facts: readonly [string, string][], url: string): string {
  const shaped = facts.map(([name, value]): [string, unknown] => {
    if (name === 'author') return [name, [{ literal: value }]];
    return [name, /^(?:issued|accessed)$/.test(name) ? { 'date-parts': [value.split('-').map(Number)] } : value];
  });
  return `${JSON.stringify([{ id: url, type: 'report', ...Object.fromEntries(shaped) }], null, 1)}\n`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
