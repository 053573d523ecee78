/** Measures how much of a source file a report shows: nothing may be lost or added. */
import { linesOf } from '../../src/lib/text/lines.ts';
import type { Artefact, Report, Section } from '../../src/schema/report.ts';

const BLANK = /[\s\u200b-\u200d\u2060\u00ad]+/gu;
const squeeze = (text: string): string => text.replace(BLANK, '');

/** The lines of the file as delivered. */
function sourceLines(bytes: Uint8Array, encoding: string): string[] {
  return linesOf(new TextDecoder(encoding.replace(' BOM', '')).decode(bytes));
}

/** The lines without the artefacts, each removed at its span. File headers are listed as artefacts but stay. */
function without(lines: readonly string[], artefacts: readonly Artefact[]): { text: string; notFound: Artefact[] } {
  const taken = Map.groupBy(artefacts, ({ line }) => line);
  const notFound: Artefact[] = [];
  const rest = lines.map((line, i) => {
    let at = 0;
    const parts = (taken.get(i + 1) ?? []).map((artefact) => {
      const [start, end] = artefact.span;
      if (artefact.kind === 'file-header') return '';
      if (start < at || line.slice(start, end) !== artefact.text) notFound.push(artefact);
      const before = line.slice(at, start);
      at = end;
      return before;
    });
    return parts.join('') + line.slice(at);
  });
  return { text: squeeze(rest.join('')), notFound };
}

/** Everything a report shows in reading order, without white space. */
export function shownText(report: Report): string {
  const paragraphs = (list: Report['front']): string => list.flatMap((p) => p.sentences.map((s) => s.text)).join('');
  const section = (s: Section): string => s.verbatim + paragraphs(s.paragraphs) + s.children.map(section).join('');
  return squeeze(paragraphs(report.front) + report.sections.map(section).join(''));
}

function counts(text: string): Map<string, number> {
  const map = new Map<string, number>();
  for (const char of text) map.set(char, (map.get(char) ?? 0) + 1);
  return map;
}

/** How many characters text `a` has more often than text `b`. */
function surplus(a: Map<string, number>, b: Map<string, number>): number {
  let n = 0;
  for (const [char, count] of a) n += Math.max(0, count - (b.get(char) ?? 0));
  return n;
}

export interface Fidelity {
  /** 1 if no character is lost or added. */
  ratio: number;
  /** The first difference between file and report, in Chinese; empty if there is none. */
  place: string;
}

/**
 * Compares a report with its source file, independently of the parser: the headings and sentences of the report, in reading order, must be
 * the file without the listed artefacts and with the declared corrections, apart from white space.
 */
export function fidelityOf(report: Report, bytes: Uint8Array): Fidelity {
  const { text, notFound } = without(sourceLines(bytes, report.source.encoding), report.artefacts);
  const expected = report.corrections.reduce((t, c) => t.replace(squeeze(c.old), () => squeeze(c.new)), text);
  const got = shownText(report);
  const [a, b] = [counts(expected), counts(got)];
  const ratio = 1 - (surplus(a, b) + surplus(b, a)) / Math.max(1, expected.length);
  let at = 0;
  while (at < expected.length && expected[at] === got[at]) at++;
  const first =
    at < Math.max(expected.length, got.length)
      ? `原文“${expected.slice(at, at + 16)}” 页面“${got.slice(at, at + 16)}”`
      : '';
  return {
    ratio,
    place: [...notFound.map((n) => `第 ${String(n.line)} 行没有“${n.text}”`), ...(first ? [first] : [])].join('；'),
  };
}
