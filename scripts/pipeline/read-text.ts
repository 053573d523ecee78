/** Any text, not only a report → its sentences with their indicators, so that its figures can be checked against the collection. */
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

/** A longer sentence is cut, because for every number the rules read the whole sentence. */
const LONGEST = 1000;
const YEAR = /(?<!\d)((?:19|20)\d\d)年/gu;

/** Spaces beside Chinese characters, such as between characters and numbers, which do not belong to the text. */
const SPACES = /(?<=\P{ASCII})[ \t\u00a0\u3000]+|[ \t\u00a0\u3000]+(?=[^\p{ASCII}\s])/gu;

/** If fewer than this share of the lines ends like a sentence, the text is wrapped, and line breaks do not end sentences. */
const ENDED = /[。！？；：.!?;:”）)]\s*$/u;
const FEWEST_ENDED = 0.5;

/**
 * Returns the text without needless spaces and breaks, and its sentences in order with offsets in that text. The year that the text names
 * most often counts as the year it is about; if it names none, indicators have no period.
 */
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
