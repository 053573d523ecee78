/** Texts in traditional characters are parsed in simplified characters and shown as written. */
import { Converter } from 'opencc-js/t2cn';
import { linesOf } from '../../src/lib/text/lines.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Artefact, Report, Section } from '../../src/schema/report.ts';
import type { DeclaredCorrection } from './clean/corrections.ts';
import { withoutBlanks } from './clean/white-space.ts';
import { paragraphsOf } from './lock/apply-lock.ts';
import type { Structure } from './structure/structure.ts';

const known = new Map<string, string>();
let convert: ((text: string) => string) | null = null;

/** Converts one character, only to a single UTF-16 unit so that offsets in the text stay the same: 財 → 财. */
function simple(character: string): string {
  let found = known.get(character);
  if (found === undefined) {
    convert ??= Converter({ from: 't', to: 'cn' });
    const read = convert(character);
    found = read.length === 1 ? read : character;
    known.set(character, found);
  }
  return found;
}

const HAN = /[\u4e00-\u9fff]/gu;
/** 覆 is also a simplified character (覆盖), but after these characters simplified texts have 复. */
const ANSWERS = /(?<=[答回批函反])覆/gu;
export const simplified = (text: string): string => text.replace(HAN, simple).replace(ANSWERS, '复');

/** A text is traditional if this share of its characters and this many distinct ones are; 乾 and 著 occur in simplified texts too. */
const SHARE = 0.02;
const DIFFERENT = 5;
/** Maximum number of Han characters that are checked, within the first 2 × SAMPLE characters of the text. */
const SAMPLE = 4000;

export function isTraditional(text: string): boolean {
  const sample =
    text
      .slice(0, 2 * SAMPLE)
      .match(HAN)
      ?.slice(0, SAMPLE) ?? [];
  const found = sample.filter((character) => simple(character) !== character);
  return found.length > sample.length * SHARE && new Set(found).size >= DIFFERENT;
}

/** The text without artefacts and white space. */
function keptText(text: string, artefacts: readonly Artefact[]): string {
  const out = artefacts.filter(({ kind }) => kind !== 'file-header');
  const taken = Map.groupBy(out, ({ line }) => line);
  const kept = linesOf(text).map((line, i) => {
    let at = 0;
    const parts = (taken.get(i + 1) ?? []).map(({ span: [start, end] }) => {
      const part = line.slice(at, start);
      at = end;
      return part;
    });
    return parts.join('') + line.slice(at);
  });
  return withoutBlanks(kept.join(''));
}

/** Puts the delivered characters into a structure read in simplified ones; both have as many in the same order, white space aside. */
export function asWritten(read: Structure, text: string, corrections: readonly DeclaredCorrection[] = []): Structure {
  const lines = linesOf(text);
  const artefacts = read.artefacts.map((one) => ({
    ...one,
    text: lines[one.line - 1]?.slice(...one.span) ?? one.text,
  }));
  const all = corrections.reduce(
    (now, correction) => now.replace(withoutBlanks(correction.old), () => withoutBlanks(correction.new)),
    keptText(text, artefacts),
  );
  let at = 0;
  const written = (words: string): string => words.replace(/\S/g, () => all.charAt(at++));
  const paragraphs = (list: Section['paragraphs']): Section['paragraphs'] =>
    list.map((paragraph) => ({
      ...paragraph,
      sentences: paragraph.sentences.map((sentence) => ({ ...sentence, text: written(sentence.text) })),
    }));
  const section = (one: Section): Section => {
    const verbatim = written(one.verbatim);
    const start = one.verbatim.indexOf(one.heading ?? '');
    const heading = one.heading === null || start < 0 ? one.heading : verbatim.slice(start, start + one.heading.length);
    return { ...one, verbatim, heading, paragraphs: paragraphs(one.paragraphs), children: one.children.map(section) };
  };
  return { ...read, artefacts, front: paragraphs(read.front), sections: read.sections.map(section) };
}

const sentencesOf = (report: Report): string[] =>
  paragraphsOf(report).flatMap(({ sentences }) => sentences.map(({ text }) => text));

/** Extracts the indicators of a report in simplified characters; their sentences are quoted as delivered. */
export function figuresOf<T extends { indicators: Indicator[] }>(report: Report, read: (report: Report) => T): T {
  const plain = JSON.parse(simplified(JSON.stringify(report))) as Report;
  const written = sentencesOf(report);
  const asDelivered = new Map(sentencesOf(plain).map((sentence, i) => [sentence, written[i] ?? sentence]));
  const found = read(plain);
  for (const indicator of found.indicators)
    indicator.sentence = asDelivered.get(indicator.sentence) ?? indicator.sentence;
  return found;
}
