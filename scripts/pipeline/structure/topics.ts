/** Topics inside a section, named by the first sentence of their text: 保水护水见行见效。坚持把保水护水作为首要政治责任…… */
import { emptyNode, trimHeading } from './headings.ts';
import { readNumber, readOrdinal } from './numbering.ts';
import { firstSentence, splitSentences, type Sentence } from './sentences.ts';
import { linesOf, textOf, type Node, type Passage } from './types.ts';

/** Longest run-in heading (the longest labelled one has 17 characters with its comma, beicang-2023). */
const LONGEST = 20;
/** Longest heading of a topic that the file sets in bold, numbers 一是, or builds like its neighbours (三明 2020 has 24, 佛山 2023 has 38). */
const LONGEST_MARKED = 45;
/** Fewest paragraphs that open alike (一年来，我们……) to count as a row of topics. */
const ROW = 3;
/** Fewest characters of details behind the first sentence of a paragraph. */
const DETAILS = 40;
/**
 * In the middle of a paragraph a topic is told from a short sentence by what the topics of jugezhuang-2023 share: few words,
 * no comma, long details (8 or 9 words there, 130 characters and more).
 */
const LONGEST_INSIDE = 12;
const DETAILS_INSIDE = 60;
const DETAILS_INSIDE_MEAN = 100;

/** 全年…, 我们…, 打铁还需自身硬 tell or argue; they name no topic. 是 is told from 一是 before this is asked. */
const NO_TOPIC =
  /[\d０-９；：:？?]|我们|是|^(?:各位|同时|此外|其中|目前|为此|这|在此|对此|一年来|今年|去年|全年|总的|具体|要知道)/u;

interface Heading extends Sentence {
  number: string | null;
  value: number;
}

const plain = (sentence: Sentence): Heading => ({ ...sentence, number: null, value: 0 });

/** Could this sentence name the subject of what follows? */
function nameable(sentence: string): boolean {
  const words = trimHeading(sentence);
  if (!/[。！]$/u.test(sentence) || words.length < 4 || words.length > LONGEST || NO_TOPIC.test(words)) return false;
  return (words.match(/[，,]/gu) ?? []).length <= 1;
}

/** Length of the clauses: topics that belong together are built alike (指挥动员迅速有力 · 管控阻击精准有效). */
const shape = (sentence: string): string =>
  trimHeading(sentence)
    .split(/[，,]/u)
    .map((clause) => clause.length)
    .join('+');

/** The first sentence of a passage where it names its topic, or the bold words at its start. */
function leadOf(passage: Passage): Heading | null {
  const text = textOf(passage);
  const [first, second] = splitSentences(text, 2);
  if (!first || readNumber(text)) return null;
  const bold = passage.start === 0 ? passage.block.boldLead : 0;
  if (bold > 0 && bold <= LONGEST_MARKED) {
    const words = text.slice(0, bold);
    if (/[。：:！]$/u.test(words) && readOrdinal(words) === null) return plain({ text: words, start: 0 });
  }
  if (!nameable(first.text) || text.length - first.text.length < DETAILS) return null;
  // 打铁还需自身硬。我们必须…… opens an argument.
  return second?.text.startsWith('我们') ? null : plain(first);
}

/** Sentences of one passage that are built alike and each followed by details: topics inside a paragraph. */
function parallelIn(passage: Passage): Heading[] {
  const text = textOf(passage);
  const sentences = splitSentences(text);
  const groups = new Map<string, Sentence[]>();
  for (const s of sentences.filter((sentence) => nameable(sentence.text)))
    groups.set(shape(s.text), [...(groups.get(shape(s.text)) ?? []), s]);
  let best: Sentence[] = [];
  for (const group of groups.values()) {
    const led = group[0] === sentences[0];
    const lengths = group.map((s, i) => (group[i + 1]?.start ?? text.length) - s.start - s.text.length);
    const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
    const short = group.every((s) => /^[^，,]*$/u.test(s.text) && trimHeading(s.text).length <= LONGEST_INSIDE);
    const enough = led
      ? lengths.every((n) => n >= DETAILS)
      : short && mean >= DETAILS_INSIDE_MEAN && lengths.every((n) => n >= DETAILS_INSIDE);
    if (group.length >= 2 && enough && (group.length > best.length || (led && best[0] !== sentences[0]))) best = group;
  }
  return best.map(plain);
}

/** 一是…… 二是…… anywhere in the paragraphs of a section: rows complete from 一 on, each item named and with details. */
function ordinalsIn(passages: readonly Passage[]): Heading[][] {
  const found = passages.flatMap((passage, at) =>
    splitSentences(textOf(passage)).flatMap((s): (Heading & { at: number })[] => {
      const ordinal = readOrdinal(s.text);
      return ordinal ? [{ ...s, number: ordinal.number, value: ordinal.value, at }] : [];
    }),
  );
  const named = found.map((h, i) => {
    const next = found[i + 1];
    const end = next?.at === h.at ? next.start : sizeOf(passages[h.at]);
    return ordinalNames(h, LONGEST) && end - h.start - h.text.length >= DETAILS;
  });
  const rows = passages.map((): Heading[] => []);
  for (let i = 0; i < found.length;) {
    let end = i + 1;
    while (end < found.length && found[end]?.value === (found[end - 1]?.value ?? 0) + 1) end++;
    if (found[i]?.value === 1 && end - i >= 2 && named.slice(i, end).every(Boolean)) {
      for (const heading of found.slice(i, end)) rows[heading.at]?.push(heading);
    }
    i = end;
  }
  return rows;
}

const ordinalNames = (h: Heading, longest: number): boolean => {
  const words = trimHeading(h.text.slice(h.number?.length ?? 0));
  return (
    /[。！]$/u.test(h.text) &&
    words.length >= 4 &&
    words.length <= longest &&
    !/[\d０-９；：:]/u.test(words) &&
    (words.match(/[，,]/gu) ?? []).length <= 2
  );
};

/** Paragraphs that open 一是…。 二是…。 in order, each with details or, where it is a line of its own, with paragraphs behind it. */
function ordinalLeads(passages: readonly Passage[]): (Heading | null)[] {
  const leads = passages.map((p): Heading | null => {
    const [first] = splitSentences(textOf(p), 1);
    const ordinal = first ? readOrdinal(first.text) : null;
    if (!first || !ordinal) return null;
    const alone = first.text.length === p.end - p.start;
    const heading = { ...first, number: ordinal.number, value: ordinal.value };
    return ordinalNames(heading, LONGEST_MARKED) && (alone || p.end - p.start - first.text.length >= DETAILS)
      ? heading
      : null;
  });
  const found = leads.filter((lead) => lead !== null);
  const rows = found.filter((lead, i) => lead.value !== 1 && lead.value !== (found[i - 1]?.value ?? 0) + 1);
  // A line of its own is a heading only when paragraphs follow it.
  const bare = leads.some(
    (lead, i) => lead && lead.text.length === sizeOf(passages[i]) && (leads[i + 1] ?? null) !== null,
  );
  return found.length >= 2 && found[0]?.value === 1 && rows.length === 0 && !bare ? leads : passages.map(() => null);
}
const sizeOf = (p: Passage | undefined): number => (p ? p.end - p.start : 0);

/** 一年来，我们抓优势促发展，“四篇文章”开创新局面。 Three paragraphs or more that open with the same words and as many clauses. */
function alike(passages: readonly Passage[]): (Heading | null)[] {
  const built = passages.map((p) => {
    const text = firstSentence(textOf(p));
    const fits =
      /^[^，]{2,5}，[^\d０-９；：:]*。$/u.test(text) &&
      text.length <= LONGEST_MARKED &&
      sizeOf(p) - text.length >= DETAILS;
    return {
      text,
      key: fits ? `${text.replace(/^[—─]+/u, '').slice(0, 3)}${String(text.split(/[，,]/u).length)}` : null,
    };
  });
  return built.map(({ text, key }) =>
    key !== null && built.filter((other) => other.key === key).length >= ROW ? plain({ text, start: 0 }) : null,
  );
}

/** Topics of the paragraphs of a section: at least two, and most paragraphs from the first on have one. */
function leads(passages: readonly Passage[], inner: boolean): (Heading | null)[] {
  const none = passages.map(() => null);
  const all = passages.map((p) => (inner && p.start > 0 ? null : leadOf(p)));
  const dashed = all.map((lead) => (lead && /^[—─]/u.test(lead.text) ? lead : null));
  for (const row of [dashed, all, alike(passages)]) {
    const first = row.findIndex((lead) => lead !== null);
    const count = row.filter((lead) => lead !== null).length;
    if (count >= 2 && count * 2 >= row.length - first) return row;
  }
  return passages.reduce((n, p) => n + sizeOf(p), 0) > LONG ? runsOf(dashed) : none;
}

/** A section this long (characters) is also divided where only a part of it is a row of topics (湖北 2003 has 6165). */
const LONG = 3000;
/** Opens a stretch without a name behind a row of topics. */
const BREAK: Heading = { text: '', start: 0, number: null, value: 0 };

/** Rows of topics in a long section; the paragraph behind a row is no part of its last topic. */
function runsOf(row: readonly (Heading | null)[]): (Heading | null)[] {
  const isRun = row.map((lead, i) => {
    const from = row.slice(0, i + 1).findLastIndex((other) => other === null) + 1;
    const to = row.findIndex((other, j) => j > i && other === null);
    return lead !== null && (to < 0 ? row.length : to) - from >= ROW;
  });
  return row.map((lead, i) => (isRun[i] ? lead : isRun[i - 1] ? BREAK : null));
}

/** Gives every section without sections of its own the topics that its paragraphs open with. */
export function findTopics(node: Node): void {
  for (const child of node.children) findTopics(child);
  if (node.half === 'closing' || node.half === 'appendix') return;
  const rows = topicsOf(node);
  if (!rows.some((row) => row.length > 0)) return;
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

/**
 * One heading a paragraph. Where three topics or more have one paragraph each, what stands behind the last of them is no part
 * of it (庆阳 2022: three dashes, then the work of the government itself).
 */
function asRows(row: readonly (Heading | null)[]): Heading[][] {
  const first = row.findIndex((lead) => lead !== null);
  const last = row.findLastIndex((lead) => lead !== null);
  const closed = last - first + 1 >= ROW && row.slice(first, last + 1).every((lead) => lead !== null);
  return row.map((lead, i) => (lead ? [lead] : closed && i === last + 1 ? [BREAK] : []));
}

/** The headings in each passage of a section, by the first way of telling them that finds some. */
function topicsOf(node: Node): Heading[][] {
  const { passages } = node;
  const lines = ordinalLeads(passages);
  if (lines.some((lead) => lead !== null)) return asRows(lines);
  // What follows a topic's name in the same paragraph is its details: there only words built alike from the first on divide.
  const inner = node.style === 'run-in' || node.style === 'ordinal';
  const byParagraph = leads(passages, inner);
  if (byParagraph.some((lead) => lead !== null)) return asRows(byParagraph);
  const parallel = passages.map(parallelIn).map((row) => (inner && row[0]?.start !== 0 && row.length < ROW ? [] : row));
  if (parallel.some((row) => row.length > 0)) return parallel;
  return ordinalsIn(passages);
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
