/** Composes the stages: bytes of one file → the report, its indicators and the notes. No reading or writing here. */
import { createHash } from 'node:crypto';
import { reportUrl, sectionUrl } from '../../src/lib/urls.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import type { Sidecar } from './sidecar.ts';
import { clean } from './clean/clean.ts';
import { decode } from './decode/decode.ts';
import { slugOf, assignReportIds, type IdFacts } from './ids/report-id.ts';
import { extractIndicators } from './indicators/extract.ts';
import { ReportError, type Note } from './notes.ts';
import { levelOf } from './structure/place.ts';
import { structure } from './structure/structure.ts';

export interface ReportInput {
  bytes: Uint8Array;
  /** File name without folder. */
  file: string;
  /** Id given by the collection; without it the report's own facts make it. */
  id?: string;
  sidecar?: Sidecar;
}
export interface ParsedReport {
  report: Report;
  indicators: Indicator[];
  notes: Note[];
}

/** Throws a ReportError where the file cannot be read or holds no report. */
export function parseReport({ bytes, file, id, sidecar = {} }: ReportInput): ParsedReport {
  const notes: Note[] = [];
  const decoded = decode(bytes, file);
  const cleaned = clean(decoded.text);
  const read = structure(cleaned);
  const { cover } = read;
  if (read.sections.length === 0) {
    throw new ReportError({
      severity: 'error', rule: 'structure/no-text', file, line: null,
      message: '没有读到正文：除标题和称呼外没有任何段落', hint: '请检查文件是否保存完整', excerpt: null,
    });
  }
  const place = cover.place ?? { name: file.replace(/\.[^.]*$/, ''), level: 'prefecture' as const, region: [] };
  const region = sidecar.region ?? place.region;
  if (!cover.place) notes.push(doubt(file, 'cover/no-place', '封面没有写明地方', '请在同名 YAML 中写 slug 与 region'));
  if (cover.date === null) notes.push(doubt(file, 'cover/no-date', '封面没有写明日期', '日期留空；如原件有日期，请补全文本'));
  const facts: IdFacts = {
    file, slug: sidecar.slug ?? null, place: cover.place ? { ...place, region } : null, date: cover.date,
    halfYear: /H[12]$/.test(read.reviews ?? ''),
  };
  const reportId = id ?? assignReportIds([facts])[0] ?? slugOf(file);
  const sections = withUrls(read.sections, reportId);
  const report: Report = {
    id: reportId,
    title: cover.title,
    place: { name: place.name, level: levelOf(place.name, region), region },
    date: cover.date,
    meeting: cover.meeting,
    speaker: cover.speaker,
    reviews: read.reviews,
    plans: read.plans,
    source: {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: decoded.encoding,
      characters: decoded.text.replace(/\s/gu, '').length,
      address: sidecar.source ?? null,
      delivered: sidecar.delivered ?? null,
    },
    counts: { sections: countSections(sections), sentences: countSentences(sections) + read.front.reduce((n, p) => n + p.sentences.length, 0), indicators: 0 },
    url: reportUrl(reportId),
    front: read.front,
    sections,
    artefacts: read.artefacts,
    corrections: [],
  };
  const { indicators } = extractIndicators(report);
  report.counts.indicators = indicators.length;
  return { report, indicators, notes };
}

const withUrls = (sections: readonly Section[], report: string): Section[] =>
  sections.map((section) => ({ ...section, url: sectionUrl(report, section.id), children: withUrls(section.children, report) }));

const countSections = (sections: readonly Section[]): number => sections.reduce((n, s) => n + 1 + countSections(s.children), 0);
const countSentences = (sections: readonly Section[]): number =>
  sections.reduce((n, s) => n + s.paragraphs.reduce((m, p) => m + p.sentences.length, 0) + countSentences(s.children), 0);

const doubt = (file: string, rule: string, message: string, hint: string): Note => ({ severity: 'doubt', rule, file, line: null, message, hint, excerpt: null });
