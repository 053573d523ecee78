/** Cleaned paragraphs → the report's cover facts and its tree of sections, with halves, themes and sentences. */
import type { Artefact, Paragraph, Section, Sentence } from '../../../src/schema/report.ts';
import type { Half, ThemeId } from '../../../src/schema/vocabulary.ts';
import type { Clean } from '../clean/types.ts';
import { readCover, type Cover } from './cover.ts';
import { readOutline } from './outline.ts';
import { halfOfHeading } from './part-words.ts';
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
  const cover = readCover(cleaned.blocks, cleaned.frontMatter);
  const year = cover.date === null ? null : Number(cover.date.slice(0, 4));
  const roots = readOutline(cleaned.blocks.slice(cover.end));
  for (const root of roots) findTopics(root);
  setHalves(roots, year);
  const fileHeaders = cover.fileHeaders.map((i): Artefact => ({ kind: 'file-header', text: cleaned.blocks[i]?.text ?? '', line: cleaned.blocks[i]?.origins[0]?.line ?? 1 }));
  return {
    cover,
    reviews: partPeriod(roots, 'review', year),
    plans: partPeriod(roots, 'plan', year),
    front: paragraphs('s0', cleaned.blocks.slice(0, cover.end).map((block) => ({ block, start: 0, end: block.text.length }))),
    sections: roots.map((node, i) => toSection(node, `s${String(i + 1)}`, 1, null, node.half ?? 'review')),
    artefacts: [...fileHeaders, ...cleaned.artefacts].sort((a, b) => a.line - b.line),
  };
}

/** Every part has the half its heading announces; without one it goes on with the half before it. */
function setHalves(roots: readonly Node[], year: number | null): void {
  let current: Half | null = null;
  for (const root of roots) {
    root.half ??= root.heading === null ? null : halfOfHeading(root.heading, year);
    if (root.half === null) root.half = current ?? 'opening';
    if (root.half === 'review' || root.half === 'plan' || root.half === 'appendix') current = root.half;
  }
}

function partPeriod(roots: readonly Node[], half: 'review' | 'plan', year: number | null): string | null {
  const parts = roots.filter((root) => root.half === half);
  for (const part of parts) {
    const period = part.heading === null ? null : periodOf(part.heading, half, year);
    if (period !== null) return period;
  }
  if (parts.length === 0 || year === null) return null;
  return null;
}

const allText = (node: Node): string => node.passages.map(textOf).join('') + node.children.map((c) => c.verbatim + allText(c)).join('');

function toSection(node: Node, id: string, level: number, parentTheme: ThemeId | null, half: Half): Section {
  const own = node.half ?? half;
  const theme = own === 'closing' || own === 'problems' || own === 'opening' || (level === 1 && isOverview(node)) || isPlainOwn(node)
    ? 'overview'
    : themeOf(node.heading ?? '', allText(node), level === 1 ? null : parentTheme);
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

