/** Divides sections by the topics that their text names itself. */
import { divideGlossary } from './glossary.ts';
import { emptyNode, trimHeading } from './headings.ts';
import { isBreak, ROW, tellsOutcome, type Heading } from './topic-sentences.ts';
import { alikeIn, builtAlikeIn, topicsIn } from './topics-inside.ts';
import { asRows, leadOf, leads, ordinalLeads, yearsIn } from './topics-led.ts';
import { ordinalsIn } from './topics-ordinals.ts';
import { linesOf, type Node, type Passage } from './types.ts';

/** How many sections of a row must have topics inside their paragraphs, for those beside them to be read by that. */
const SIBLINGS = 2;

/** Gives every section without sections of its own the topics that its paragraphs open with. */
export function findTopics(node: Node): void {
  findTopicsOfAll(node.children);
  divide(node, false);
}

/** The same for a part of the report. */
export function findTopicsOfPart(part: Node): void {
  if (part.half !== 'closing' && part.half !== 'appendix') ownParagraphs(part);
  findTopics(part);
}

/**
 * Under a part, a paragraph that opens with a sentence of its own before its topics is a section without heading, and so are
 * those behind it: 一年来，我们牢记……嘱托。加快建设“天府粮仓”示范区。…… 大力传承弘扬三苏文化。…… (眉山 2025).
 */
function ownParagraphs(part: Node): void {
  if (part.passages.length < ROW) return;
  const { rows, inside } = topicsOf(part, false);
  const first = rows.findIndex((row) => row.length > 0);
  if (!inside || (rows[first]?.[0]?.start ?? 0) === 0) return;
  const own = part.passages.splice(first).map((passage) => ({ ...emptyNode('own'), passages: [passage] }));
  part.children.unshift(...own);
}

/** Topics or sections divided by topics inside them (fewest in the review or the plan), for the others there to be read by that. */
const INSIDE_TOPICS = 3;

/**
 * Where some topics of the review or of the plan are divided by topics inside them, others may be divided into two. In the review
 * what became of one subject after another divides a topic, too: 教育事业再创佳绩。…… 就业和社会保障工作加强。…… (佛山 2014).
 */
export function findTopicsInTopics(parts: readonly Node[]): void {
  for (const [half, nodes] of Map.groupBy(parts, (part) => part.half)) {
    const topics = nodes.flatMap(topicsBelow);
    const some = (of: readonly Node[]): boolean => of.filter((node) => node.topicsInside).length >= INSIDE_TOPICS;
    const [topicsAre, sectionsAre] = [some(topics), some(nodes.flatMap(allBelow))];
    for (const node of topics.filter((one) => one.children.length === 0 && one.passages.length === 1))
      if (topicsAre || (half === 'review' && outcomesIn(node) >= (sectionsAre ? 2 : ROW))) divide(node, true);
  }
}
/** How many topics the text of a section has, where each of them tells what became of a subject; else 0. */
function outcomesIn(node: Node): number {
  const row = topicsOf(node, true).rows.flat();
  return row.every(({ text }) => tellsOutcome(text)) ? row.length : 0;
}
const allBelow = (node: Node): Node[] => [node, ...node.children.flatMap(allBelow)];
const topicsBelow = (node: Node): Node[] => [
  ...(node.style === 'run-in' ? [node] : []),
  ...node.children.flatMap(topicsBelow),
];

function findTopicsOfAll(siblings: readonly Node[]): void {
  for (const node of siblings) findTopics(node);
  if (siblings.filter((node) => node.topicsInside).length < SIBLINGS) return;
  for (const node of siblings) if (node.children.length === 0 && node.style !== 'own') divide(node, true);
}

/** Divides a section by its topics; `loose` says that those beside it have topics inside their paragraphs. */
function divide(node: Node, loose: boolean): void {
  if (node.half === 'appendix') divideGlossary(node);
  if (node.half === 'closing' || node.half === 'appendix' || node.half === 'problems') return;
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
  findTopicsOfAll(topics);
  node.children.unshift(...topics);
}

/** The headings in each passage of a section, by the first way of telling them that finds some. */
function topicsOf(node: Node, loose: boolean): { rows: Heading[][]; inside: boolean } {
  const { passages } = node;
  const lines = ordinalLeads(passages);
  if (lines.some((lead) => lead !== null)) return { rows: withDashesBefore(lines, passages), inside: false };
  // What follows a topic's name in the same paragraph is its details: there only words built alike from the first on divide.
  const inner = node.style === 'run-in' || node.style === 'ordinal';
  const led = leads(passages, inner);
  if (led.some((lead) => lead !== null))
    return { rows: withYearsBefore(withMoreInFirst(asRows(led), passages), passages), inside: false };
  const fits = (row: Heading[]): Heading[] =>
    inner && row.length < ROW && !(loose || isClosePair(row) || isAlikePair(row)) ? [] : row;
  const ordinals = ordinalsIn(passages, inner);
  if (
    found(ordinals) &&
    !opensBefore(
      passages.map((passage) => fits(builtAlikeIn(passage, loose))),
      ordinals,
    )
  )
    return { rows: withLeadsBefore(ordinals, passages), inside: false };
  const topics = passages.map((passage) => fits(topicsIn(passage, loose)));
  return found(topics) ? { rows: topics, inside: true } : { rows: passages.map(alikeIn), inside: false };
}

/** 大力提高对外开放水平。…… before a second row of 一是…… 二是…… is a topic, too (济南 2010). */
function withLeadsBefore(rows: Heading[][], passages: readonly Passage[]): Heading[][] {
  return rows.map((row, i) => {
    const [passage, first] = [passages[i], row[0]];
    const lead = passage && first && isBreak(first) && row.length > 1 ? leadOf(passage) : null;
    return lead ? [lead, ...row.slice(1)] : row;
  });
}

/** ——建设经济强市。…… and behind its like 主要任务是： with 一是…… 二是…… (安庆 2016). */
function withDashesBefore(lines: readonly (Heading | null)[], passages: readonly Passage[]): Heading[][] {
  const first = lines.findIndex((lead) => lead !== null);
  const dashed = leads(passages.slice(0, first), false);
  const row = dashed.filter((lead) => lead !== null);
  const divides = row.length >= ROW && row.every(({ text }) => /^[—─]/u.test(text));
  return divides ? [...asRows(dashed), ...asRows(lines.slice(first))] : asRows(lines);
}

/** What the five years were may stand in a paragraph before the topics of the last one (泉州 2011). */
function withYearsBefore(rows: Heading[][], passages: readonly Passage[]): Heading[][] {
  const first = rows.findIndex((row) => row.length > 0);
  return rows.map((row, i) => {
    const passage = passages[i];
    return i < first && passage ? yearsIn(passage) : row;
  });
}

/** Where the first topic stands behind an opening sentence, others may follow it in the same paragraph (漯河 2014). */
function withMoreInFirst(rows: Heading[][], [first]: readonly Passage[]): Heading[][] {
  const start = rows[0]?.[0]?.start ?? 0;
  const more = first && start > 0 ? topicsIn(first, true) : [];
  return more[0]?.start === start ? [more, ...rows.slice(1)] : rows;
}

/** 严控金融风险。…… 积极主动化债。…… Two of so few characters are topics inside a topic, too. */
const CLOSE = 6;
const isClosePair = (row: readonly Heading[]): boolean =>
  row[0]?.start === 0 && row.every(({ text }) => trimHeading(text).length <= CLOSE);
/** 优化煤基产业。…… 壮大非煤产业。…… are of one length and one wording. */
const isAlikePair = (row: readonly Heading[]): boolean => {
  const [one = '', other = ''] = row.map(({ text }) => trimHeading(text));
  return (
    row.length === 2 &&
    one.length === other.length &&
    (one.slice(0, 2) === other.slice(0, 2) || one.slice(-2) === other.slice(-2))
  );
};
const found = (rows: readonly Heading[][]): boolean => rows.some((row) => row.length > 0);

/** Ordinals behind topics are details of the last of them; topics behind ordinals are details of an ordinal. */
function opensBefore(topics: readonly Heading[][], ordinals: readonly Heading[][]): boolean {
  const [one, other] = [topics, ordinals].map((rows) => rows.findIndex((row) => row.length > 0)) as [number, number];
  if (one < 0 || one !== other) return one >= 0 && one < other;
  return (topics[one]?.[0]?.start ?? 0) < (ordinals[other]?.[0]?.start ?? 0);
}

function topic(passage: Passage, heading: Heading, end: number): Node {
  const headingEnd = heading.start + heading.text.length;
  const size = passage.end - passage.start;
  return {
    ...emptyNode(isBreak(heading) ? 'own' : heading.number === null ? 'run-in' : 'ordinal'),
    number: heading.number,
    value: heading.value,
    heading: trimHeading(heading.text.slice(heading.number?.length ?? 0)) || null,
    verbatim: heading.text,
    runIn: !isBreak(heading) && headingEnd < size,
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
