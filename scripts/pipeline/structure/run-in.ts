/** Headings that are the first sentence of their stretch of text: 保水护水见行见效。坚持把保水护水作为…… */
import { trimHeading } from './outline.ts';
import { splitSentences } from './sentences.ts';
import { linesOf, textOf, type Node, type Passage } from './types.ts';

/** Longest run-in heading (the longest in the labelled reports has 17 characters with its comma, beicang-2023). */
const LONGEST = 20;
/** Fewest characters of details behind a heading. */
const DETAILS = 40;

const NO_HEADING = /[\d０-９；：:]|我们|^(?:各位|同时|此外|其中|目前|为此|这|在此|对此|一年来|今年|去年|全年|全[镇区市县省]|总的|具体)/u;

interface Sentence {
  text: string;
  start: number;
}

/** Could this sentence name the subject of what follows? */
function nameable(sentence: string): boolean {
  const body = trimHeading(sentence);
  if (!/[。！]$/u.test(sentence) || body.length < 4 || body.length > LONGEST || NO_HEADING.test(body)) return false;
  return (body.match(/[，,]/gu) ?? []).length <= 1;
}

/** Length of the clauses: headings that belong together are built alike (指挥动员迅速有力 · 管控阻击精准有效). */
const shape = (sentence: string): string => trimHeading(sentence).split(/[，,]/u).map((clause) => clause.length).join('+');

/** Starts of the run-in headings of one passage: its first sentence when `lead` allows, and later ones built like each other. */
function headingsOf(passage: Passage, lead: boolean): Sentence[] {
  const sentences = splitSentences(textOf(passage));
  const named = sentences.filter((s) => nameable(s.text));
  const first = sentences[0];
  const groups = new Map<string, Sentence[]>();
  for (const s of named) groups.set(shape(s.text), [...(groups.get(shape(s.text)) ?? []), s]);
  const parallel = [...groups.values()]
    .map((group) => spaced(group, passage.end - passage.start))
    .filter((group) => group.length >= 2 && (group[0] === first || group.every((s) => trimHeading(s.text).length <= 12)));
  const withFirst = parallel.find((group) => group[0] === first);
  const chosen = withFirst ?? parallel.sort((a, b) => b.length - a.length)[0] ?? [];
  if (chosen.length > 0) return chosen;
  return lead && first && nameable(first.text) && passage.end - passage.start - first.text.length >= DETAILS ? [first] : [];
}

/** Those of a group that are followed by details before the next of the group. */
function spaced(group: readonly Sentence[], end: number): Sentence[] {
  return group.filter((s, i) => (group[i + 1]?.start ?? end) - s.start - s.text.length >= DETAILS);
}

/** Gives a section without sections of its own the topics that its paragraphs open with. */
export function findRunIns(node: Node): void {
  for (const child of node.children) findRunIns(child);
  if (node.half === 'closing' || node.half === 'appendix' || node.half === 'problems') return;
  const leads = node.passages.map((p) => headingsOf(p, true));
  const found = leads.flat().length;
  const firstLed = leads.findIndex((l) => l.length > 0);
  // One topic alone is no division, and scattered short sentences are style, not headings.
  const led = leads.slice(firstLed).filter((l) => l.length > 0).length;
  if (found < 2 || led * 2 < leads.length - firstLed) return;
  const own: Passage[] = [];
  const topics: Node[] = [];
  node.passages.forEach((passage, i) => {
    const headings = leads[i] ?? [];
    const start = headings[0]?.start ?? passage.end - passage.start;
    if (start > 0) (topics.at(-1)?.passages ?? own).push(slice(passage, 0, start));
    headings.forEach((heading, j) => {
      const headingEnd = heading.start + heading.text.length;
      const end = headings[j + 1]?.start ?? passage.end - passage.start;
      topics.push({
        style: 'run-in', number: null, heading: trimHeading(heading.text), verbatim: heading.text, runIn: true,
        lines: linesOf(slice(passage, heading.start, headingEnd)), half: null, passages: [slice(passage, headingEnd, end)], children: [],
      });
    });
  });
  node.passages = own;
  node.children.unshift(...topics);
}

/** Part of a passage, by offsets within it. */
const slice = (p: Passage, start: number, end: number): Passage => ({ block: p.block, start: p.start + start, end: p.start + end });
