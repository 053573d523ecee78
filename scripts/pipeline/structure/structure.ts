/** Cleaned paragraphs → the facts of the cover and the tree of sections, with halves, themes and sentences. */
import type { Artefact, Paragraph, Section, Sentence } from '../../../src/schema/report.ts';
import type { Half, ThemeId } from '../../../src/schema/vocabulary.ts';
import type { Clean } from '../clean/types.ts';
import { readCover, type Cover } from './cover.ts';
import { setHalves } from './halves.ts';
import { readOutline } from './outline.ts';
import { namesPart } from './part-words.ts';
import { tellsConduct } from './own-sections.ts';
import { readPeriods, sectionPeriod, type Periods } from './periods.ts';
import { clockOf } from './report-clock.ts';
import { sentencesOf } from './sentences.ts';
import { addCounts, countTerms, type TermCounts } from './terms.ts';
import type { Clock } from '../time/clock.ts';
import { themeOf, themeShares, type Spoken } from './themes.ts';
import { findTopics } from './topics/divide.ts';
import { linesOf, textOf, type Node, type Passage } from './types.ts';

export interface Structure extends Facts {
  front: Paragraph[];
  /** Ids are ordinal. URLs are empty, because only the caller knows the id of the report. */
  sections: Section[];
  artefacts: Artefact[];
  /** For each topic, by its ordinal id, the id of the rule that found it. */
  rules: ReadonlyMap<string, string>;
  /** For each correction, by its index, the id of the sentence that contains it; none if it is in a heading. */
  correctedSentences: ReadonlyMap<number, string>;
}

/** The facts from the cover and the names of the parts, which the id of the report is made from. */
export interface Facts {
  cover: Cover;
  /** Periods of review and plan; null if the text names none. */
  reviews: string | null;
  plans: string | null;
}

/** The facts, and the tree of headings with numbers or on lines of their own; topics are not found yet. */
export interface Outline {
  facts: Facts;
  clock: Clock | null;
  roots: Node[];
}

export function outline(cleaned: Clean): Outline {
  const cover = readCover(cleaned.blocks, cleaned.hints);
  const roots = readOutline(cleaned.blocks.slice(cover.end));
  const clock = clockOf(roots, cover.year, cover.date === null ? null : Number(cover.date.slice(5, 7)));
  setHalves(roots, clock);
  const { reviews, plans } = readPeriods(roots, clock);
  return { facts: { cover, reviews, plans }, clock, roots };
}

/** Modifies the outline: adds topics as nodes to its tree. */
export function structure(cleaned: Clean, { facts, clock, roots } = outline(cleaned)): Structure {
  findTopics(roots);
  const writer = new SectionWriter(readPeriods(roots, clock).of);
  const front = cleaned.blocks
    .slice(0, facts.cover.end)
    .flatMap((block) => splitSalutation({ block, start: 0, end: block.text.length }));
  return {
    ...facts,
    front: writer.paragraphs('s0', front),
    sections: roots.map((node, i) => writer.section(node, `s${String(i + 1)}`, 1, null, node.half ?? 'review')),
    artefacts: [...fileHeaders(cleaned, facts.cover), ...cleaned.artefacts].sort((x, y) => x.line - y.line),
    rules: writer.rules,
    correctedSentences: writer.corrected,
  };
}

/** Splits 国务院总理李鹏各位代表：, which are two lines of the cover that a conversion joined. */
function splitSalutation(passage: Passage): Passage[] {
  const at = textOf(passage).search(/(?<=.)各位代表[，,：:！!]?$/u);
  return at < 0
    ? [passage]
    : [
        { ...passage, end: at },
        { ...passage, start: at },
      ];
}

/** The number of the document at the meeting, which may span two lines. It is listed as an artefact but stays in the text. */
const fileHeaders = ({ blocks }: Clean, cover: Cover): Artefact[] =>
  cover.fileHeaders
    .flatMap((at) => blocks[at]?.origins ?? [])
    .map(({ line, source }) => {
      const text = source.text.trim();
      const start = source.columns[source.text.indexOf(text)] ?? 0;
      return { kind: 'file-header', text, line, span: [start, start + text.length] };
    });

const NAMES_ALL = /感谢|敬意|工会|妇联|统计|档案|红十字|地方志/u;

/** Whether a section is about all themes: thanks, problems, the closing call, a list of other work, or a part that names a half. */
function speaksOfAll(node: Node, half: Half, level: number): boolean {
  if (half === 'closing' || half === 'problems' || half === 'opening') return true;
  if (level === 1 && node.heading !== null && namesPart(node.heading)) return true;
  return (
    node.style === 'own' &&
    node.children.length === 0 &&
    node.passages.some((passage) => NAMES_ALL.test(textOf(passage)) && !tellsConduct(textOf(passage)))
  );
}

/** Counts the terms of a section and all below it, reading each text once, and stores their theme shares in `spoken`. */
function readAll(node: Node, spoken: Map<Node, Spoken>): TermCounts {
  const counts = countTerms([...node.passages.map(textOf), ...node.children.map(({ verbatim }) => verbatim)]);
  for (const child of node.children) addCounts(counts, readAll(child, spoken));
  spoken.set(node, { heading: themeShares(countTerms([node.heading ?? ''])), text: themeShares(counts) });
  return counts;
}

const NOTHING: Spoken = { heading: themeShares([]), text: themeShares([]) };
const NONE: ReadonlyMap<ThemeId, number> = new Map();
/** Number of characters of a section and all below it. */
const sizeOf = (node: Node): number =>
  node.verbatim.length +
  node.passages.reduce((sum, p) => sum + p.end - p.start, 0) +
  node.children.reduce((sum, child) => sum + sizeOf(child), 0);

/** Converts nodes to sections and records the sentence of each correction and the rule of each topic. */
class SectionWriter {
  readonly corrected = new Map<number, string>();
  readonly rules = new Map<string, string>();
  private readonly spoken = new Map<Node, Spoken>();
  private readonly periods: Periods['of'];

  constructor(periods: Periods['of']) {
    this.periods = periods;
  }

  section(node: Node, id: string, level: number, parent: ThemeId | null, inherited: Half): Section {
    if (level === 1) readAll(node, this.spoken);
    if (node.rule !== null) this.rules.set(id, node.rule);
    const half = node.half ?? inherited;
    const { number, heading, verbatim, runIn, children } = node;
    const theme = speaksOfAll(node, half, level)
      ? 'overview'
      : themeOf({
          ...(this.spoken.get(node) ?? NOTHING),
          parent: level === 1 ? null : parent,
          below: this.themesBelow(node),
        });
    return {
      id,
      level: Math.min(level, 6),
      number,
      heading,
      verbatim,
      runIn,
      half,
      theme,
      period: sectionPeriod(this.periods.get(node) ?? null),
      url: '',
      lines: spanOf(node),
      paragraphs: this.paragraphs(id, node.passages),
      children: children.map((child, i) => this.section(child, `${id}-${String(i + 1)}`, level + 1, theme, half)),
    };
  }

  /** Theme shares of the sections below, each section's theme determined without its parent. */
  private themesBelow({ children }: Node): Map<ThemeId, number> {
    const sizes = children.map(sizeOf);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const shares = new Map<ThemeId, number>();
    children.forEach((child, i) => {
      const theme = themeOf({ ...(this.spoken.get(child) ?? NOTHING), parent: null, below: NONE });
      shares.set(theme, (shares.get(theme) ?? 0) + (sizes[i] ?? 0) / all);
    });
    return shares;
  }

  paragraphs(section: string, passages: readonly Passage[]): Paragraph[] {
    let n = 0;
    return passages.flatMap((passage, i): Paragraph[] => {
      const sentences = sentencesOf(passage).map(({ text, start }): Sentence => {
        const id = `${section}.${String(++n)}`;
        this.noteCorrections(passage, passage.start + start, passage.start + start + text.length, id);
        return { id, text };
      });
      return sentences.length === 0 ? [] : [{ id: `${section}.p${String(i + 1)}`, sentences, lines: linesOf(passage) }];
    });
  }

  private noteCorrections({ block }: Passage, start: number, end: number, sentence: string): void {
    for (const mark of block.corrected) {
      if (mark.start < end && Math.max(mark.end, mark.start + 1) > start && !this.corrected.has(mark.index))
        this.corrected.set(mark.index, sentence);
    }
  }
}

function spanOf(node: Node): [number, number] {
  const spans = [...(node.lines ? [node.lines] : []), ...node.passages.map(linesOf), ...node.children.map(spanOf)];
  return spans.reduce(([from, to], [first, last]) => [Math.min(from, first), Math.max(to, last)]);
}
