/** Divides sections into the topics that their texts name. */
import { divideGlossary } from '../glossary.ts';
import { emptyNode, trimHeading } from '../headings.ts';
import { linesOf, type Node, type Passage } from '../types.ts';
import { insideParagraphs } from './inside.ts';
import { isBreak, ROW } from './row.ts';
import { readTopics, type Told } from './rules.ts';
import { tellsOutcome } from './sentences.ts';

/** If this many sibling sections have topics inside their paragraphs, the others are read with `loose`. */
const SIBLINGS = 2;
/** If this many topics or sections of a half are divided by topics inside them, other topics of that half are read with `loose`. */
const INSIDE_TOPICS = 3;

/** Adds the topics that the texts name to all sections of a report. */
export function findTopics(parts: readonly Node[]): void {
  for (const part of parts) {
    if (part.half !== 'closing' && part.half !== 'appendix') ownParagraphs(part);
    findBelow(part.children);
    divide(part, false);
  }
  for (const [half, nodes] of Map.groupBy(parts, (part) => part.half)) findInTopics(nodes, half === 'review');
}

/**
 * Makes each paragraph of a part a section without a heading, from the first one on that has an introductory sentence before its topics:
 * 一年来，我们牢记……嘱托。加快建设“天府粮仓”示范区。…… 大力传承弘扬三苏文化。…… (眉山 2025).
 */
function ownParagraphs(part: Node): void {
  if (part.passages.length < ROW) return;
  const { headings, inside } = readTopics({ passages: part.passages, inner: false, loose: false });
  const [first] = headings;
  if (!inside || !first || first.start === 0) return;
  const own = part.passages.splice(first.at).map((passage) => ({ ...emptyNode('own'), passages: [passage] }));
  part.children.unshift(...own);
}

function findBelow(siblings: readonly Node[]): void {
  for (const node of siblings) {
    findBelow(node.children);
    divide(node, false);
  }
  if (siblings.filter((node) => node.topicsInside).length < SIBLINGS) return;
  for (const node of siblings) if (node.children.length === 0 && node.style !== 'own') divide(node, true);
}

/**
 * If enough topics of the review or the plan are divided by topics inside them, other topics may be divided into two. In the review a
 * topic is also divided by the outcomes of several subjects: 教育事业再创佳绩。…… 就业和社会保障工作加强。…… (佛山 2014).
 */
function findInTopics(parts: readonly Node[], looksBack: boolean): void {
  const all = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => [node, ...all(node.children)]);
  const sections = all(parts);
  const topics = sections.filter(({ style }) => style === 'run-in');
  const some = (of: readonly Node[]): boolean => of.filter((node) => node.topicsInside).length >= INSIDE_TOPICS;
  const [inTopics, fewest] = [some(topics), some(sections) ? 2 : ROW];
  for (const node of topics.filter((one) => one.children.length === 0 && one.passages.length === 1))
    if (inTopics || (looksBack && outcomesIn(node) >= fewest)) divide(node, true);
}

/** Number of topics inside a section if each of them is a subject with its outcome; else 0. */
function outcomesIn({ passages }: Node): number {
  const row = insideParagraphs.find({ passages, inner: true, loose: true });
  return row.every(({ text }) => tellsOutcome(text)) ? row.length : 0;
}

/** Divides a section by its topics. `loose`: its siblings have topics inside their paragraphs. */
function divide(node: Node, loose: boolean): void {
  if (node.half === 'appendix') divideGlossary(node);
  if (node.half === 'closing' || node.half === 'appendix' || node.half === 'problems') return;
  // A run-in heading or an ordinal is a topic itself: the text after it in the same paragraph is its details.
  const inner = node.style === 'run-in' || node.style === 'ordinal';
  const { headings, inside } = readTopics({ passages: node.passages, inner, loose });
  if (headings.length === 0) return;
  node.topicsInside = inside;
  const own: Passage[] = [];
  const topics: Node[] = [];
  node.passages.forEach((passage, at) => {
    const here = headings.filter((heading) => heading.at === at);
    const size = passage.end - passage.start;
    const start = here[0]?.start ?? size;
    if (start > 0) (topics.at(-1)?.passages ?? own).push(slice(passage, 0, start));
    here.forEach((heading, i) => topics.push(topic(passage, heading, here[i + 1]?.start ?? size)));
  });
  node.passages = own;
  findBelow(topics);
  node.children.unshift(...topics);
}

function topic(passage: Passage, heading: Told, end: number): Node {
  const headingEnd = heading.start + heading.text.length;
  return {
    ...emptyNode(isBreak(heading) ? 'own' : heading.number === null ? 'run-in' : 'ordinal'),
    rule: heading.rule,
    number: heading.number,
    value: heading.value,
    heading: trimHeading(heading.text.slice(heading.number?.length ?? 0)) || null,
    verbatim: heading.text,
    runIn: !isBreak(heading) && headingEnd < passage.end - passage.start,
    lines: linesOf(slice(passage, heading.start, headingEnd)),
    passages: headingEnd < end ? [slice(passage, headingEnd, end)] : [],
  };
}

/** A part of a passage, by offsets in the passage. */
const slice = (p: Passage, start: number, end: number): Passage => ({
  block: p.block,
  start: p.start + start,
  end: p.start + end,
});
