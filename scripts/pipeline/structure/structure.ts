/** Cleaned paragraphs → the report's cover facts and its tree of sections, with halves, themes and sentences. */
import type { Artefact, Paragraph, Section, Sentence } from '../../../src/schema/report.ts';
import type { Half, ThemeId } from '../../../src/schema/vocabulary.ts';
import type { Clean } from '../clean/types.ts';
import { readCover, type Cover } from './cover.ts';
import { readOutline } from './outline.ts';
import { setHalves } from './halves.ts';
import { periodOf } from './periods.ts';
import { findTopics } from './topics.ts';
import { splitSentences } from './sentences.ts';
import { themeOf } from './themes.ts';
import { linesOf, textOf, type Node, type Passage } from './types.ts';

export interface Structure {
  cover: Cover;
  reviews: string | null;
  plans: string | null;
  front: Paragraph[];
  /** Addresses are left empty: only the caller knows the id of the report. */
  sections: Section[];
  artefacts: Artefact[];
}

export function structure(cleaned: Clean): Structure {
  const cover = readCover(cleaned.blocks, cleaned.hints);
  const roots = readOutline(cleaned.blocks.slice(cover.end));
  for (const root of roots) findTopics(root);
  setHalves(roots, cover.year);
  const fileHeaders = cover.fileHeaders.map((i): Artefact => ({ kind: 'file-header', text: cleaned.blocks[i]?.text ?? '', line: cleaned.blocks[i]?.origins[0]?.line ?? 1 }));
  return {
    cover,
    reviews: partPeriod(roots, 'review', cover),
    plans: partPeriod(roots, 'plan', cover),
    front: paragraphs('s0', cleaned.blocks.slice(0, cover.end).map((block) => ({ block, start: 0, end: block.text.length }))),
    sections: roots.map((node, i) => toSection(node, `s${String(i + 1)}`, 1, null, node.half ?? 'review')),
    artefacts: [...fileHeaders, ...cleaned.artefacts].sort((a, b) => a.line - b.line),
  };
}

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

function toSection(node: Node, id: string, level: number, parentTheme: ThemeId | null, half: Half): Section {
  const own = node.half ?? half;
  const theme = own === 'closing' || own === 'problems' || own === 'opening' || (level === 1 && isOverview(node)) || isPlainOwn(node)
    ? 'overview'
    : themeOf({ heading: node.heading ?? '', text: allText(node), hasChildren: node.children.length > 0, parent: level === 1 ? null : parentTheme });
  return {
    id,
    level: Math.min(level, 6),
    number: node.number,
    heading: node.heading,
    verbatim: node.verbatim,
    runIn: node.runIn,
    half: own,
    theme,
    url: '',
    lines: nodeLines(node),
    paragraphs: paragraphs(id, node.passages),
    children: node.children.map((child, i) => toSection(child, `${id}-${String(i + 1)}`, level + 1, theme, own)),
  };
}

/** A part that names a half of the report speaks of everything: its theme is overview. */
const isOverview = (node: Node): boolean => node.half === 'review' || node.half === 'plan';
const isPlainOwn = (node: Node): boolean => node.style === 'own' && node.children.length === 0 && /感谢|敬意|工会|妇联|统计/.test(allText(node));

function nodeLines(node: Node): [number, number] {
  const spans = [...(node.lines ? [node.lines] : []), ...node.passages.map(linesOf), ...node.children.map(nodeLines)];
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}

function paragraphs(section: string, passages: readonly Passage[]): Paragraph[] {
  let n = 0;
  return passages.flatMap((passage, i): Paragraph[] => {
    const sentences = splitSentences(textOf(passage)).map((s): Sentence => ({ id: `${section}.${String(++n)}`, text: s.text }));
    return sentences.length === 0 ? [] : [{ id: `${section}.p${String(i + 1)}`, sentences, lines: linesOf(passage) }];
  });
}

