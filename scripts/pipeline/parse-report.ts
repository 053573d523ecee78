/** Composes the stages: bytes of one file → the report, its indicators and the notes. No reading or writing here. */
import { createHash } from 'node:crypto';
import { reportUrl, sectionUrl } from '../../src/lib/urls.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { ReportLock } from '../../src/schema/permalinks.ts';
import type { Correction, Place, Report, Section } from '../../src/schema/report.ts';
import { clean } from './clean/clean.ts';
import type { CorrectionProblem } from './clean/corrections.ts';
import type { Clean } from './clean/types.ts';
import { decode, type Decoded } from './decode/decode.ts';
import { assignReportIds, type IdFacts } from './ids/report-id.ts';
import { applyLock } from './lock/apply-lock.ts';
import { extractIndicators, type Decision } from './indicators/extract.ts';
import { ReportError, type Note } from './notes.ts';
import { doubtsOf } from './doubts.ts';
import type { Sidecar } from './sidecar.ts';
import { levelOf, placeChain } from './structure/place.ts';
import { factsOf, structure, type Facts, type Structure } from './structure/structure.ts';

export interface ReportInput {
  bytes: Uint8Array;
  /** File name without folder. */
  file: string;
  /** Id given by the collection; without it the report's own facts make it. */
  id?: string;
  sidecar?: Sidecar;
  /** The ids that its texts had when they were published. */
  lock?: ReportLock;
}
export interface ParsedReport {
  report: Report;
  indicators: Indicator[];
  /** What became of every number-like place, for `npm run inspect`. */
  decisions: Decision[];
  notes: Note[];
}

/** Throws a ReportError where the file cannot be read, holds no report or does not fit its YAML. */
export function parseReport(input: ReportInput): ParsedReport {
  const { bytes, file, sidecar = {} } = input;
  const decoded = decode(bytes, file);
  const cleaned = clean(decoded.text, sidecar.corrections);
  const [problem] = cleaned.problems;
  if (problem) throw correctionError(file, problem);
  const read = structure(cleaned);
  refuseWhatIsNoReport(file, read);
  const place = placeOf(read.cover.place, input);
  const id = input.id ?? assignReportIds([idFacts(input, read)])[0] ?? file;
  const report = assemble({ id, input, decoded, read, place });
  const { indicators, decisions } = extractIndicators(report);
  report.counts.indicators = indicators.length;
  return { report, indicators, decisions, notes: doubtsOf(report, file) };
}

/** What the id of a report rests on, read without extracting anything. */
export function readIdFacts(input: ReportInput): IdFacts {
  const cleaned: Clean = clean(decode(input.bytes, input.file).text, input.sidecar?.corrections);
  return idFacts(input, factsOf(cleaned));
}

function idFacts(input: ReportInput, { cover, reviews }: Facts): IdFacts {
  const { file, sidecar } = input;
  const known = cover.place ?? fromName(sidecar?.place) ?? fromName(file);
  return {
    file,
    slug: sidecar?.slug ?? null,
    place: known ? placeOf(known, input) : null,
    date: cover.date ?? sidecar?.date ?? null,
    year: cover.year,
    halfYear: /H[12]$/.test(reviews ?? ''),
  };
}

/** 江西省-2020.txt → 江西省, where the text itself names no place. */
function fromName(name: string | undefined): Place | null {
  const chain = placeChain(/^[\u4e00-\u9fff]+/u.exec(name ?? '')?.[0] ?? '');
  const last = chain?.at(-1);
  return chain && last !== undefined
    ? { name: last, level: levelOf(last, chain.slice(0, -1)), region: chain.slice(0, -1) }
    : null;
}

/** The place of the cover with the region that the YAML gives; the file name where no place is known. */
function placeOf(place: Place | null, { file, sidecar }: ReportInput): Place {
  const known = place ??
    fromName(sidecar?.place) ??
    fromName(file) ?? { name: file.replace(/\.[^.]*$/, ''), region: [] };
  const region = sidecar?.region ?? known.region;
  return { name: known.name, level: levelOf(known.name, region), region };
}

function refuseWhatIsNoReport(file: string, { cover, sections }: Structure): void {
  const facts = cover.place ?? cover.date ?? cover.meeting;
  if (sections.length > 0 && (facts !== null || sections.some((section) => section.heading !== null))) return;
  throw new ReportError({
    severity: 'error',
    rule: 'structure/no-report',
    file,
    line: 1,
    excerpt: null,
    message:
      sections.length === 0
        ? '没有读到正文：除标题和称呼外没有任何段落'
        : '认不出这是政府工作报告：没有封面（标题、日期、会议），也没有一个标题',
    hint: '请检查文件是否保存完整、是否放错；确是报告的，请补上标题与“在……会议上”一行',
  });
}

function correctionError(file: string, { correction, lines }: CorrectionProblem): ReportError {
  const yaml = file.replace(/\.[^.]*$/, '.yaml');
  return new ReportError({
    severity: 'error',
    rule: 'corrections/not-once',
    file: yaml,
    line: 1,
    message:
      lines.length === 0
        ? `更正的原文在报告中找不到：“${correction.old}”`
        : `更正的原文在报告中出现 ${String(lines.length)} 次（第 ${lines.join('、')} 行）：“${correction.old}”`,
    hint: lines.length === 0 ? '请对照报告页面核对原文，一字不差地写进 old' : '请把 old 写长一些，使它在全文只出现一次',
    excerpt: { text: correction.old, start: 0, end: correction.old.length },
  });
}

interface Parts {
  id: string;
  input: ReportInput;
  decoded: Decoded;
  read: Structure;
  place: Place;
}

function assemble({ id, input, decoded, read, place }: Parts): Report {
  const { bytes, file, sidecar } = input;
  const { cover } = read;
  const locked = applyLock(read, input.lock);
  const { front, renamed } = locked;
  const sections = withUrls(locked.sections, id);
  const corrections = (sidecar?.corrections ?? []).map((correction, i): Correction => ({
    ...correction,
    sentence: sentenceNow(read.correctedSentences.get(i), renamed),
  }));
  return {
    id,
    title: cover.title,
    place,
    date: cover.date ?? sidecar?.date ?? null,
    meeting: cover.meeting,
    speaker: cover.speaker,
    reviews: read.reviews,
    plans: read.plans,
    source: {
      file,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: decoded.encoding,
      characters: decoded.text.replace(/\s/gu, '').length,
      address: sidecar?.source ?? null,
      delivered: sidecar?.delivered ?? null,
    },
    counts: {
      sections: count(sections, () => 1),
      sentences: sentencesIn(front) + count(sections, (section) => sentencesIn(section.paragraphs)),
      indicators: 0,
    },
    url: reportUrl(id),
    front,
    sections,
    artefacts: read.artefacts,
    corrections,
  };
}

/** The sentence that holds a correction, under the id it has now. */
const sentenceNow = (ordinal: string | undefined, renamed: ReadonlyMap<string, string>): string | null =>
  ordinal === undefined ? null : (renamed.get(ordinal) ?? ordinal);

const withUrls = (sections: readonly Section[], report: string): Section[] =>
  sections.map((section) => ({
    ...section,
    url: sectionUrl(report, section.id),
    children: withUrls(section.children, report),
  }));

const sentencesIn = (paragraphs: Section['paragraphs']): number =>
  paragraphs.reduce((n, { sentences }) => n + sentences.length, 0);

/** Sum over a tree of sections. */
const count = (sections: readonly Section[], of: (section: Section) => number): number =>
  sections.reduce((n, section) => n + of(section) + count(section.children, of), 0);
