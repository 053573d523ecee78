/** Assembles the results of the stages into a report as the schema defines it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { reportUrl, sectionUrl } from '../../src/lib/urls.ts';
import type { Correction, Place, Report, Section } from '../../src/schema/report.ts';
import type { Decoded } from './decode/decode.ts';
import { addressIn } from './sidecar.ts';
import { applyLock, flatten, paragraphsOf } from './lock/apply-lock.ts';
import type { ReportInput } from './report-input.ts';
import type { Structure } from './structure/structure.ts';

export interface Parts {
  id: string;
  input: ReportInput;
  decoded: Decoded;
  read: Structure;
  /** The field `source` of the front matter. */
  source: string | null;
  place: Place;
}

/** The report without the number of indicators, because they are extracted from the report later. */
export function assembleReport({ id, input, decoded, read, source, place }: Parts): Report {
  const { bytes, file, sidecar } = input;
  const { cover } = read;
  const locked = applyLock(read, input.lock);
  const { front, renamed } = locked;
  const sections = withUrls(locked.sections, id);
  const corrections = (sidecar?.corrections ?? []).map((correction, i): Correction => ({
    ...correction,
    date: correction.date ?? null,
    sentence: sentenceNow(read.correctedSentences.get(i), renamed),
  }));
  const digest = bytesToHex(sha256(bytes));
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
      sha256: digest,
      encoding: decoded.encoding,
      characters: decoded.text.replace(/\s/gu, '').length,
      address: sidecar?.source ?? addressIn(source, file),
      delivered: sidecar?.delivered ?? null,
      version: digest.slice(0, 8) + (corrections.length > 0 ? `.${String(corrections.length)}` : ''),
    },
    added: sidecar?.added ?? null,
    changed: lastDay([sidecar?.added, ...corrections.map(({ date }) => date)]),
    counts: {
      sections: flatten(sections).length,
      sentences: paragraphsOf({ front, sections }).flatMap(({ sentences }) => sentences).length,
      indicators: 0,
    },
    url: reportUrl(id),
    front,
    sections,
    artefacts: read.artefacts,
    corrections,
  };
}

/** The current id of the sentence that contains a correction. */
const sentenceNow = (ordinal: string | undefined, renamed: ReadonlyMap<string, string>): string | null =>
  ordinal === undefined ? null : (renamed.get(ordinal) ?? ordinal);

const withUrls = (sections: readonly Section[], report: string): Section[] =>
  sections.map((section) => ({
    ...section,
    url: sectionUrl(report, section.id),
    children: withUrls(section.children, report),
  }));

const lastDay = (days: readonly (string | null | undefined)[]): string | null =>
  days.reduce<string | null>((last, day) => (day && day > (last ?? '') ? day : last), null);
