/** Cleaned paragraphs → the report's cover facts and its tree of sections, with halves, themes and sentences. */
import type { Artefact, Paragraph, Section, Sentence } from '../../../src/schema/report.ts';
import type { Half, ThemeId } from '../../../src/schema/vocabulary.ts';
import type { Clean } from '../clean/types.ts';
import { readCover, type Cover } from './cover.ts';
import { setHalves } from './halves.ts';
import { readOutline } from './outline.ts';
import { periodOf } from './periods.ts';
import { splitSentences } from './sentences.ts';
import { themeOf } from './themes.ts';
import { findTopics } from './topics.ts';
import { linesOf, textOf, type Node, type Passage } from './types.ts';

export interface Structure {
  cover: Cover;
  /** Periods of review and plan; null where the text names none. */
  reviews: string | null;
  plans: string | null;
  front: Paragraph[];
  /** Ids are ordinal; addresses are left empty, because only the caller knows the id of the report. */
  sections: Section[];
  artefacts: Artefact[];
  /** For each correction by its index the sentence that now holds its words; none where a heading does. */
  correctedSentences: ReadonlyMap<number, string>;
}

export function structure(cleaned: Clean): Structure {
  const { blocks } = cleaned;
  const cover = readCover(blocks, cleaned.hints);
  const roots = readOutline(blocks.slice(cover.end));
  for (const root of roots) findTopics(root);
  setHalves(roots, cover.year);
  const writer = new SectionWriter();
  const whole = (i: number): Passage[] => {
    const block = blocks[i];
    return block ? splitSalutation({ block, start: 0, end: block.text.length }) : [];
  };
  return {
    cover,
    reviews: partPeriod(roots, 'review', cover),
    plans: partPeriod(roots, 'plan', cover),
    front: writer.paragraphs('s0', Array.from({ length: cover.end }, (_, i) => whole(i)).flat()),
    sections: roots.map((node, i) => writer.section(node, `s${String(i + 1)}`, 1, null, node.half ?? 'review')),
    artefacts: [...fileHeaders(cleaned, cover), ...cleaned.artefacts].sort((a, b) => a.line - b.line),
    correctedSentences: writer.corrected,
  };
}

/** 国务院总理李鹏各位代表： are two lines of the cover that a conversion put into one. */
function splitSalutation(passage: Passage): Passage[] {
  const at = textOf(passage).search(/(?<=.)各位代表[，,：:！!]?$/u);
  return at < 0 ? [passage] : [{ ...passage, end: at }, { ...passage, start: at }];
}

/** Numbers of the paper at the meeting: listed, and kept in the text. */
const fileHeaders = ({ blocks }: Clean, cover: Cover): Artefact[] =>
  cover.fileHeaders.flatMap((i) => {
    const block = blocks[i];
    return block ? [{ kind: 'file-header', text: block.text, line: block.origins[0]?.line ?? 1 }] : [];
  });

/** First words of the text of a part, where a period is named when its heading names none. */
const OPENING = 60;

function partPeriod(roots: readonly Node[], half: 'review' | 'plan', cover: Cover): string | null {
  const parts = roots.filter((root) => root.half === half);
  const headings = parts.flatMap((part) => part.heading ?? []);
  const openings = parts.flatMap((part) => part.passages.slice(0, 1).map((p) => textOf(p).slice(0, OPENING)));
  const month = cover.date === null ? null : Number(cover.date.slice(5, 7));
  return periodOf(half, headings, openings, cover.year === null ? null : { year: cover.year, month });
}

const allText = (node: Node): string => node.passages.map(textOf).join('') + node.children.map((c) => c.verbatim + allText(c)).join('');

/** Thanks, problems, the closing call and a list of other work speak of everything; so does a part that names a half. */
function speaksOfAll(node: Node, half: Half, level: number): boolean {
  if (half === 'closing' || half === 'problems' || half === 'opening') return true;
  if (level === 1 && (half === 'review' || half === 'plan')) return true;
  return node.style === 'own' && node.children.length === 0 && /感谢|敬意|工会|妇联|统计/u.test(allText(node));
}

/** Turns nodes into sections and remembers which sentence holds which correction. */
class SectionWriter {
  readonly corrected = new Map<number, string>();

  section(node: Node, id: string, level: number, parentTheme: ThemeId | null, inherited: Half): Section {
    const half = node.half ?? inherited;
    const theme = speaksOfAll(node, half, level)
      ? 'overview'
      : themeOf({ heading: node.heading ?? '', text: allText(node), hasChildren: node.children.length > 0, parent: level === 1 ? null : parentTheme });
    const { number, heading, verbatim, runIn } = node;
    return {
      id, level: Math.min(level, 6), number, heading, verbatim, runIn, half, theme,
      url: '',
      lines: spanOf(node),
      paragraphs: this.paragraphs(id, node.passages),
      children: node.children.map((child, i) => this.section(child, `${id}-${String(i + 1)}`, level + 1, theme, half)),
    };
  }

  paragraphs(section: string, passages: readonly Passage[]): Paragraph[] {
    let n = 0;
    return passages.flatMap((passage, i): Paragraph[] => {
      const sentences = splitSentences(textOf(passage)).map(({ text, start }): Sentence => {
        const id = `${section}.${String(++n)}`;
        this.noteCorrections(passage, passage.start + start, passage.start + start + text.length, id);
        return { id, text };
      });
      return sentences.length === 0 ? [] : [{ id: `${section}.p${String(i + 1)}`, sentences, lines: linesOf(passage) }];
    });
  }

  private noteCorrections({ block }: Passage, start: number, end: number, sentence: string): void {
    for (const mark of block.corrected) {
      if (mark.start < end && Math.max(mark.end, mark.start + 1) > start && !this.corrected.has(mark.index)) this.corrected.set(mark.index, sentence);
    }
  }
}

function spanOf(node: Node): [number, number] {
  const spans = [...(node.lines ? [node.lines] : []), ...node.passages.map(linesOf), ...node.children.map(spanOf)];
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}
