/** Divides sections by the topics that their text names itself. */
import { divideGlossary } from './glossary.ts';
import { emptyNode, trimHeading } from './headings.ts';
import { BREAK, ROW, type Heading } from './topic-sentences.ts';
import { alikeIn, ordinalsIn, parallelIn } from './topics-inside.ts';
import { asRows, leads, ordinalLeads } from './topics-led.ts';
import { linesOf, type Node, type Passage } from './types.ts';

/** How many sections of a row must have topics inside their paragraphs, for those beside them to be read by that. */
const SIBLINGS = 2;

/** Gives every section without sections of its own the topics that its paragraphs open with. */
export function findTopics(node: Node): void {
  for (const child of node.children) findTopics(child);
  const inside = node.children.filter((child) => child.topicsInside);
  if (inside.length >= SIBLINGS) {
    for (const child of node.children) if (child.children.length === 0 && child.style !== 'own') divide(child, true);
  }
  divide(node, false);
}

/** Divides a section by its topics; `loose` says that those beside it have topics inside their paragraphs. */
function divide(node: Node, loose: boolean): void {
  if (node.half === 'appendix') divideGlossary(node);
  if (node.half === 'closing' || node.half === 'appendix') return;
  const { rows, inside } = topicsOf(node, loose);
  if (!rows.some((row) => row.length > 0)) return;
  node.topicsInside = inside;
  const own: Passage[] = [];
  const topics: Node[] = [];
  node.passages.forEach((passage, i) => {
    const headings = rows[i] ?? [];
    const start = headings[0]?.start ?? passage.end - passage.start;
    if (start > 0) (topics.at(-1)?.passages ?? own).push(slice(passage, 0, start));
    headings.forEach((heading, j) => {
      topics.push(topic(passage, heading, headings[j + 1]?.start ?? passage.end - passage.start));
    });
  });
  node.passages = own;
  for (const child of topics) findTopics(child);
  node.children.unshift(...topics);
}

/** The headings in each passage of a section, by the first way of telling them that finds some. */
function topicsOf(node: Node, loose: boolean): { rows: Heading[][]; inside: boolean } {
  const { passages } = node;
  const lines = ordinalLeads(passages);
  if (lines.some((lead) => lead !== null)) return { rows: asRows(lines), inside: false };
  // What follows a topic's name in the same paragraph is its details: there only words built alike from the first on divide.
  const inner = node.style === 'run-in' || node.style === 'ordinal';
  const led = leads(passages, inner);
  if (led.some((lead) => lead !== null)) return { rows: asRows(led), inside: false };
  const parallel = passages
    .map((passage) => parallelIn(passage, loose))
    .map((row) => (inner && row[0]?.start !== 0 && row.length < ROW ? [] : row));
  if (parallel.some((row) => row.length > 0)) return { rows: parallel, inside: true };
  const ordinals = ordinalsIn(passages);
  return { rows: ordinals.some((row) => row.length > 0) ? ordinals : passages.map(alikeIn), inside: false };
}

function topic(passage: Passage, heading: Heading, end: number): Node {
  const headingEnd = heading.start + heading.text.length;
  const size = passage.end - passage.start;
  return {
    ...emptyNode(heading === BREAK ? 'own' : heading.number === null ? 'run-in' : 'ordinal'),
    number: heading.number,
    value: heading.value,
    heading: trimHeading(heading.text.slice(heading.number?.length ?? 0)) || null,
    verbatim: heading.text,
    runIn: heading !== BREAK && headingEnd < size,
    lines: linesOf(slice(passage, heading.start, headingEnd)),
    passages: headingEnd < end ? [slice(passage, headingEnd, end)] : [],
  };
}

/** Part of a passage, by offsets within it. */
const slice = (p: Passage, start: number, end: number): Passage => ({
  block: p.block,
  start: p.start + start,
  end: p.start + end,
});
