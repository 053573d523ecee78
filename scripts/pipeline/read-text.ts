/** Any text, which need be no report → its sentences with what they measure, for whoever asks whether its figures are right. */
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import { extractIndicators } from './indicators/extract.ts';
import { splitSentences } from './structure/sentences.ts';

export interface ReadSentence {
  text: string;
  /** Offset in the text. */
  start: number;
  indicators: Indicator[];
}

/** A longer run without an end is cut: the rules look at every number in all of its sentence. */
const LONGEST = 1000;
const YEAR = /(?<!\d)((?:19|20)\d\d)年/gu;

/** Spaces that are set between characters and numbers, and none of the text. */
const SPACES = /(?<=\P{ASCII})[ \t\u00a0\u3000]+|[ \t\u00a0\u3000]+(?=[^\p{ASCII}\s])/gu;

/** Lines that end so, of all: where it is fewer the text is broken in columns, and a break is none of a sentence. */
const ENDED = /[。！？；：.!?;:”）)]\s*$/u;
const FEWEST_ENDED = 0.5;

/** Sentences in reading order, their offsets in the text without needless spaces and breaks. The year that the text names most is the one it speaks of; without one no period is read. */
export function readText(pasted: string): { text: string; sentences: ReadSentence[] } {
  const text = joinLines(pasted.replace(SPACES, ''));
  const found = [...text.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) =>
    splitSentences(line).flatMap((one) => cut(one.text, index + one.start)),
  );
  const sentences = found.map((one, at) => ({ id: `s1.${at}`, ...one }));
  const section = { id: 's1', half: 'review', theme: 'overview', heading: null, period: null, children: [] };
  const paragraphs = sentences.map(({ id, text: own }) => ({ id, sentences: [{ id, text: own }] }));
  const report = { id: 'text', place: { name: '' }, reviews: yearOf(text), plans: null, date: null };
  const { indicators } = extractIndicators({
    ...report,
    sections: [{ ...section, paragraphs } as unknown as Section],
  } as Report);
  const bySentence = Map.groupBy(indicators, ({ sentenceId }) => sentenceId);
  return { text, sentences: sentences.map(({ id, ...one }) => ({ ...one, indicators: bySentence.get(id) ?? [] })) };
}

function cut(text: string, start: number): { text: string; start: number }[] {
  const pieces = [];
  for (let at = 0; at < text.length; at += LONGEST)
    pieces.push({ text: text.slice(at, at + LONGEST), start: start + at });
  return pieces.filter((piece) => piece.text.trim() !== '');
}

function yearOf(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, year = ''] of text.matchAll(YEAR)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function joinLines(text: string): string {
  const lines = text.split(/\r?\n/);
  const written = lines.filter((line) => line.trim() !== '');
  if (written.filter((line) => ENDED.test(line)).length >= FEWEST_ENDED * written.length) return text;
  return lines.reduce((joined, line) => joined + (joined === '' || ENDED.test(joined) ? '\n' : '') + line, '');
}
