/** Topics that stand at the start of their paragraphs: 保水护水见行见效。坚持把保水护水作为首要政治责任…… */
import { trimHeading } from './headings.ts';
import { readNumber, readOrdinal } from './numbering.ts';
import { sentencesOf } from './sentences.ts';
import {
  BREAK,
  DETAILS,
  DETAILS_INSIDE,
  detailsOf,
  endsInOutcome,
  isInUse,
  isShort,
  namesDeed,
  LONGEST,
  LONGEST_MARKED,
  nameable,
  ordinalNames,
  plain,
  ROW,
  sizeOf,
  type Heading,
} from './topic-sentences.ts';
import { textOf, type Passage } from './types.ts';

/** ——疫情防控精准高效。 */
const DASH = /^[—─]/u;

/** Longest heading of a paragraph whose neighbours have shorter ones, or that a dash marks (太原 2000 has 27). */
const LONGEST_BESIDE = 30;

/** Fewest characters of details there (浙江 2010 has 36, 沈阳 2008 has 30). */
const DETAILS_BESIDE = 25;

const opening = (passage: Passage): string => sentencesOf(passage)[0]?.text ?? '';

/** The first sentence of a passage where it names its topic, or the bold words at its start; near miss: **总体要求是：**. */
export function leadOf(passage: Passage): Heading | null {
  const text = textOf(passage);
  const [first, second] = sentencesOf(passage);
  if (!first || readNumber(text)) return null;
  const bold = passage.start === 0 ? passage.block.boldLead : 0;
  if (bold > 0 && bold <= LONGEST_MARKED) {
    const words = text.slice(0, bold);
    if (/(?<!是)[。：:！]$/u.test(words) && readOrdinal(words) === null) return plain({ text: words, start: 0 });
  }
  if (
    !nameable(first.text, DASH.test(first.text) ? LONGEST_BESIDE : LONGEST) ||
    isInUse(first.text) ||
    text.length - first.text.length < DETAILS
  )
    return null;
  // 打铁还需自身硬。我们必须…… opens an argument.
  const argues = second?.text.startsWith('我们') === true && !DASH.test(first.text) && !namesDeed(first.text);
  return argues ? null : plain(first);
}

/** The first sentence of a passage among others with topics: it may be longer, and its details may go on with 我们. */
function leadBeside(passage: Passage, most: number): Heading | null {
  const first = opening(passage);
  return nameable(first, most) && !isInUse(first) && sizeOf(passage) - first.length >= DETAILS_BESIDE
    ? plain({ text: first, start: 0 })
    : null;
}

/** Paragraphs that open 一是…。 二是…。 in order, each with details or, where it is a line of its own, with paragraphs behind it. */
export function ordinalLeads(passages: readonly Passage[]): (Heading | null)[] {
  const leads = passages.map((p): Heading | null => {
    const [first] = sentencesOf(p);
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

/**
 * How the first sentences of a row are worded alike, in as many clauses: 一年来，我们抓优势促发展，“四篇文章”开创新局面。 by their
 * first words, 向新城规划建设要空间，打造中小城市“美”的典范。 by the end of their first clause, 我们要抓住改革机遇，推动转型发展。 by whom
 * they speak of, 提升服务功能，使国际港口城市的作用更加突出。 by what a deed brings about.
 */
const LIKENESS: readonly ((clauses: readonly string[]) => string | null)[] = [
  ([first = '', ...rest]) => (first.length <= LONGEST_OPENING ? first.slice(0, 3) + String(rest.length) : null),
  ([first = '', ...rest]) => (rest.length === 1 ? first.slice(-2) : null),
  ([first = '', ...rest]) =>
    rest.length <= 1 && first.startsWith('我们') ? first.slice(0, 3) + String(rest.length) : null,
  ([, second = '', ...rest]) => (rest.length === 0 ? (/^(?:使|让|带动)/u.exec(second)?.[0] ?? null) : null),
];
/** 一年来， or 过去五年，: longer words before the first comma say something themselves. */
const LONGEST_OPENING = 5;

/** Three paragraphs or more whose first sentences are worded alike. */
function alike(passages: readonly Passage[]): (Heading | null)[] {
  const sentences = passages.map((p) => {
    const text = opening(p);
    const fits =
      /^(?:[^，]{2,20}，|我们[要将])[^\d０-９；：:]*。$/u.test(text) &&
      text.length <= LONGEST_MARKED &&
      sizeOf(p) - text.length >= DETAILS;
    return fits ? text : null;
  });
  const rows = LIKENESS.map((likeness) => {
    const keys = sentences.map((text) => text && likeness(trimHeading(text).split(/[，,]/u)));
    return sentences.map((text, i) =>
      text !== null && keys[i] !== null && keys.filter((key) => key === keys[i]).length >= ROW
        ? plain({ text, start: 0 })
        : null,
    );
  });
  return rows.find((row) => row.some(Boolean)) ?? passages.map(() => null);
}

/** 这是脱贫攻坚取得显著成就的五年。 Three paragraphs or more that say what years these were. */
const YEARS = /^[^。，；：\d０-９]{0,8}，?是[^。，；：\d０-９]{4,24}的(?:[一二三四五]年|时期)。$/u;
/** The same in one paragraph: 过去五年，是泉州经济大发展、大跃升的五年。 */
export function yearsIn(passage: Passage): Heading[] {
  const row = sentencesOf(passage).filter(({ text }) => YEARS.test(text));
  const apart = detailsOf(row, sizeOf(passage)).every((n) => n >= DETAILS);
  return row.length >= ROW && apart ? row.map(plain) : [];
}
function asYears(passages: readonly Passage[]): (Heading | null)[] {
  const row = passages.map((p) => {
    const text = opening(p);
    return YEARS.test(text) ? plain({ text, start: 0 }) : null;
  });
  return row.filter((lead) => lead !== null).length >= ROW ? row : passages.map(() => null);
}

/** Behind three dashes or more, one paragraph each, the topics without a dash are their like (漯河 2014: 社会大局和谐稳定。). */
function goingOn(dashed: readonly (Heading | null)[], all: readonly (Heading | null)[]): (Heading | null)[] {
  const first = dashed.findIndex((lead) => lead !== null);
  const last = dashed.findLastIndex((lead) => lead !== null);
  const closed = last - first + 1 >= ROW && dashed.slice(first, last + 1).every((lead) => lead !== null);
  return dashed.map((lead, i) => (closed && i > last ? (all[i] ?? null) : lead));
}

/** Beside three dashes or more the others may be longer (西安 2018 has 33 characters). */
function withLonger(
  marked: readonly (Heading | null)[],
  passages: readonly Passage[],
  isDashed: readonly boolean[],
): (Heading | null)[] {
  if (marked.filter((lead) => lead !== null).length < ROW) return [...marked];
  return passages.map((p, i) => marked[i] ?? (isDashed[i] ? leadBeside(p, LONGEST_MARKED) : null));
}

/** Fewest paragraphs one after another that open with names, to be a row with some longer ones before (国务院 2001 has five). */
const MANY = 4;
/** Where the row of leads begins that `at` stands in; `at` where they are few. */
function startOfMany(row: readonly (Heading | null)[], at: number): number {
  const from = row.slice(0, Math.max(0, at)).findLastIndex((lead) => lead === null) + 1;
  const to = row.findIndex((lead, i) => i > at && lead === null);
  return (to < 0 ? row.length : to) - from >= MANY ? Math.min(from, at) : at;
}

/** Longer names alone are topics where every paragraph has one, behind an opening one or none (国务院 2001). */
function endingInMany(row: readonly (Heading | null)[]): (Heading | null)[] {
  const from = row.findLastIndex((lead) => lead === null) + 1;
  return row.map((lead, i) => (from <= 1 && row.length - from >= MANY && i >= from ? lead : null));
}

/** Topics of the paragraphs of a section: at least two, and most paragraphs from the first on have one. */
export function leads(passages: readonly Passage[], inner: boolean): (Heading | null)[] {
  const none = passages.map(() => null);
  const every = passages.map((p) => (inner && p.start > 0 ? null : leadOf(p)));
  const isDashed = passages.map((p) => DASH.test(opening(p)));
  const marked = every.map((lead, i) => (isDashed[i] ? lead : null));
  // Behind topics without a dash the dashed ones are parts of the last of them.
  const firstMarked = marked.findIndex((lead) => lead !== null);
  const beside = firstMarked >= 0 && every.slice(0, firstMarked).filter((lead) => lead !== null).length >= 2;
  const all = beside ? every.map((lead, i) => (isDashed[i] ? null : lead)) : every;
  const near = passages.map(
    (p, i) => all[i] ?? ((inner && p.start > 0) || (beside && isDashed[i]) ? null : leadBeside(p, LONGEST_BESIDE)),
  );
  const many = near.filter((lead) => lead !== null).length >= MANY;
  const besides = near.map((lead, i) => {
    const p = passages[i];
    // Between two of many it may be as long as a marked one (河北 2003 has 31 characters).
    return lead ?? (p && many && near[i - 1] && near[i + 1] ? leadBeside(p, LONGEST_MARKED) : null);
  });
  const dashed = beside ? none : withLonger(marked, passages, isDashed);
  const built = alike(passages);
  const dashedOn = goingOn(dashed, all);
  for (const row of [asYears(passages), dashedOn, all, built]) {
    const first = row.findIndex((lead) => lead !== null);
    const count = row.filter((lead) => lead !== null).length;
    // Topics of several paragraphs each: longer names count, too, where shorter ones are sure (国务院 1994), or many are in a row.
    const start = row === all ? startOfMany(besides, first) : first;
    const longer = start < first || (row === all && count >= ROW);
    const counted = longer ? besides.slice(start).filter((lead) => lead !== null).length : count;
    // Paragraphs built alike divide whatever stands between them; dashes do, unless others are built alike.
    const divides = count >= ROW && (row === built || (row === dashedOn && !built.some(Boolean)));
    if (count >= 2 && (divides || counted * 2 >= row.length - start)) {
      if (row === built) return withRunsOf(all, row);
      if (row !== all) return row;
      // Right before the first of them the opening paragraph has a topic only where it tells an outcome: the rest argues.
      const opening = first === 0 || (first === 1 && endsInOutcome(besides[0]?.text ?? ''));
      const filled = besides.map((lead, i) => (i > 0 || opening ? lead : null));
      if (first === 0 || filled[first - 1]) return filled;
      const behind = behindOpening(passages[first - 1]);
      const only = first === 1 && count === row.length - 1;
      return behind && (only || (count >= ROW && opensLike(behind, row[first])))
        ? filled.with(first - 1, behind)
        : filled;
    }
  }
  const longOnes = inner ? none : endingInMany(besides);
  if (longOnes.some(Boolean)) return longOnes;
  return passages.reduce((n, p) => n + sizeOf(p), 0) > LONG ? runsOf(dashed) : none;
}

/** 千方百计稳住经济大盘。…… 精准施策应对疫情。…… before 一年来，我们…… three times (恩施 2023) are a row, too. */
function withRunsOf(all: readonly (Heading | null)[], built: readonly (Heading | null)[]): (Heading | null)[] {
  const rest = runsOf(all.map((lead, i) => (built[i] ? null : lead)));
  return built.map((lead, i) => lead ?? (rest[i] === BREAK ? null : (rest[i] ?? null)));
}

/** 坚持把发展作为主题。 and 坚持把结构调整作为主线。 */
const opensLike = (one: Heading, other: Heading | null | undefined): boolean =>
  one.text.slice(0, 2) === other?.text.slice(0, 2);

/** 以创建……为载体，持续推进“三城同盛”。加强城市精细化管理。…… An opening sentence before the first of the topics. */
function behindOpening(passage: Passage | undefined): Heading | null {
  if (!passage) return null;
  const text = textOf(passage);
  const [, second] = sentencesOf(passage);
  return second && isShort(second) && text.length - second.start - second.text.length >= DETAILS_INSIDE
    ? plain(second)
    : null;
}

/** A section this long (characters) is also divided where only a part of it is a row of topics (湖北 2003 has 6165). */
const LONG = 3000;
/** Rows of topics in a long section; the paragraph behind a row is no part of its last topic. */
function runsOf(row: readonly (Heading | null)[]): (Heading | null)[] {
  let from = 0;
  const isRun = row.flatMap((lead, i) => {
    if (lead !== null && i < row.length - 1) return [];
    const run = row.slice(from, lead === null ? i : i + 1);
    from = i + 1;
    return [...run.map(() => run.length >= ROW), ...(lead === null ? [false] : [])];
  });
  return row.map((lead, i) => (isRun[i] ? lead : isRun[i - 1] ? BREAK : null));
}

/**
 * One heading a paragraph. Where three topics or more have one paragraph each, what stands behind the last of them is no part
 * of it (庆阳 2022: three dashes, then the work of the government itself).
 */
export function asRows(row: readonly (Heading | null)[]): Heading[][] {
  const first = row.findIndex((lead) => lead !== null);
  const last = row.findLastIndex((lead) => lead !== null);
  const closed = last - first + 1 >= ROW && row.slice(first, last + 1).every((lead) => lead !== null);
  return row.map((lead, i) => (lead ? [lead] : closed && i === last + 1 ? [BREAK] : []));
}
