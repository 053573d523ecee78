/** Topics at the start of paragraphs: 保水护水见行见效。坚持把保水护水作为首要政治责任…… */
import { readNumber, readOrdinal } from '../numbering.ts';
import { sentencesOf } from '../sentences.ts';
import { textOf, type Passage } from '../types.ts';
import { isClosed, plain, ROW, type Heading, type Rule, type Topical } from './row.ts';
import {
  DETAILS,
  DETAILS_INSIDE,
  endsInOutcome,
  isInUse,
  isShort,
  LONGEST,
  LONGEST_MARKED,
  nameable,
  namesDeed,
  sizeOf,
} from './sentences.ts';

/** ——疫情防控精准高效。 */
const DASH = /^[—─]/u;
/** Minimum number of characters of details after a dash, which marks a topic by itself. */
const DETAILS_DASHED = 10;
/** Maximum length of a heading with a dash, or beside shorter headings (太原 2000 has 27). */
const LONGEST_BESIDE = 30;
/** Minimum number of characters of details after a heading beside shorter ones (浙江 2010 has 36, 沈阳 2008 has 30). */
const DETAILS_BESIDE = 25;
/** Minimum number of successive paragraphs with headings after which longer ones count too (国务院 2001 has five). */
const MANY = 4;

/** The heading of each paragraph; null if it has none. */
type Row = readonly (Heading | null)[];
const found = (row: Row): Heading[] => row.filter((heading) => heading !== null);
const firstIn = (row: Row): number => row.findIndex((heading) => heading !== null);
/** Whether at least half of the paragraphs from `from` on have a heading. */
const covers = (row: Row, from = firstIn(row)): boolean => found(row.slice(from)).length * 2 >= row.length - from;

const opening = (passage: Passage): string => sentencesOf(passage)[0]?.text ?? '';
const isDashed = (passage: Passage): boolean => DASH.test(opening(passage));

/** The bold words at the start of a passage, within its first sentence; null if they are not a name: **总体要求是：**. */
function boldLead({ start, block }: Passage, first: string): string | null {
  const bold = start === 0 ? block.boldLead : 0;
  if (bold === 0 || bold > LONGEST_MARKED) return null;
  const words = block.text.slice(0, Math.min(first.length, bold));
  return /(?<!是)[。：:！]$/u.test(words) && readOrdinal(words) === null ? words : null;
}

/** The heading of a passage: the bold words at its start, or its first sentence if that names its topic; null if there is none. */
export function leadOf(passage: Passage, at: number): Heading | null {
  const text = textOf(passage);
  const [first, second] = sentencesOf(passage);
  if (!first || readNumber(text)) return null;
  const bold = boldLead(passage, first.text);
  if (bold !== null) return plain({ text: bold, start: 0 }, at);
  const dashed = DASH.test(first.text);
  if (!nameable(first.text, dashed ? LONGEST_BESIDE : LONGEST) || isInUse(first.text)) return null;
  if (text.length - first.text.length < (dashed ? DETAILS_DASHED : DETAILS)) return null;
  // 打铁还需自身硬。我们必须…… opens an argument.
  const argues = second?.text.startsWith('我们') === true && !dashed && !namesDeed(first.text);
  return argues ? null : plain(first, at);
}

/** The heading of a passage beside others with topics: it may be longer, and its details may begin with 我们. */
function leadBeside(passage: Passage, at: number, most: number): Heading | null {
  const first = opening(passage);
  return nameable(first, most) && !isInUse(first) && sizeOf(passage) - first.length >= DETAILS_BESIDE
    ? plain({ text: first, start: 0 }, at)
    : null;
}

/** Whether a passage continues after the name of its topic, and therefore has no heading of its own. */
const goesOn = (passage: Passage, { inner }: Topical): boolean => inner && passage.start > 0;
const leads = (section: Topical): Row => section.passages.map((p, at) => (goesOn(p, section) ? null : leadOf(p, at)));

/** 这是脱贫攻坚取得显著成就的五年。 · 过去五年，是泉州经济大发展、大跃升的五年。 */
const YEARS = /^[^。，；：\d０-９]{0,8}，?是[^。，；：\d０-９]{4,24}的(?:[一二三四五]年|时期)。$/u;

export const years: Rule = {
  id: 'years',
  find({ passages }) {
    const row = passages.flatMap((passage, at) =>
      sentencesOf(passage).flatMap((sentence) => (YEARS.test(sentence.text) ? [plain(sentence, at)] : [])),
    );
    return row.length >= ROW ? row : [];
  },
};

/** Whether the paragraphs with a dash are parts of a topic, because two or more topics without a dash precede them. */
const arePartsOfTopics = (row: Row): boolean => {
  const first = row.findIndex((heading) => heading !== null && DASH.test(heading.text));
  return first >= 0 && found(row.slice(0, first)).length >= 2;
};

export const dashes: Rule = {
  id: 'dashes',
  find(section) {
    const short = leads(section);
    const marked = short.map((heading) => (heading && DASH.test(heading.text) ? heading : null));
    const many = found(marked).length >= ROW;
    if (arePartsOfTopics(short) || found(marked).length < 2 || !(many || covers(marked))) return [];
    // If three or more have a dash, others with a dash may be longer (西安 2018 has 33 characters).
    const row = found(
      section.passages.map((p, at) => marked[at] ?? (many && isDashed(p) ? leadBeside(p, at, LONGEST_MARKED) : null)),
    );
    // After a closed row topics without a dash belong to it (漯河 2014: 社会大局和谐稳定。).
    return isClosed(row) ? [...row, ...found(short.slice((row.at(-1)?.at ?? 0) + 1))] : row;
  },
};

/** The headings at the start of paragraphs: `sure` are the short ones, `wide` also has longer ones beside them. */
function openingsOf(section: Topical): { sure: Row; wide: Row } {
  const { passages } = section;
  const all = leads(section);
  const parts = arePartsOfTopics(all);
  const skips = (p: Passage): boolean => goesOn(p, section) || (parts && isDashed(p));
  const sure = passages.map((p, at) => (parts && isDashed(p) ? null : (all[at] ?? null)));
  const near = passages.map((p, at) => sure[at] ?? (skips(p) ? null : leadBeside(p, at, LONGEST_BESIDE)));
  // If there are many, one between two others may be as long as a marked one (河北 2003 has 31 characters).
  const longer = (p: Passage, at: number): Heading | null =>
    near[at - 1] && near[at + 1] ? leadBeside(p, at, LONGEST_MARKED) : null;
  return { sure, wide: found(near).length < MANY ? near : passages.map((p, at) => near[at] ?? longer(p, at)) };
}
const runStart = (row: Row, at: number): number => row.slice(0, at).findLastIndex((heading) => heading === null) + 1;
const runEnd = (row: Row, at: number): number => {
  const end = row.findIndex((heading, i) => i > at && heading === null);
  return end < 0 ? row.length : end;
};

/** At least two paragraphs with a short heading, and from the first on at least half with a heading. */
export const shortOpenings: Rule = {
  id: 'short-openings',
  find(section) {
    const { sure, wide } = openingsOf(section);
    const first = firstIn(sure);
    if (found(sure).length < 2) return [];
    // Longer headings count beside short ones (国务院 1994). Coverage starts at the first short one, or at its run of headings if long.
    const start = runEnd(wide, first) - runStart(wide, first) >= MANY ? runStart(wide, first) : first;
    if (!covers(wide, start)) return [];
    // The first paragraph has a topic only if its heading is short or an outcome; otherwise it is an argument.
    const opens = first === 0 || (first === 1 && endsInOutcome(wide[0]?.text ?? ''));
    const row = found(wide).filter(({ at }) => at > 0 || opens);
    return [...behindOpening(section.passages, sure, row), ...row];
  },
};

/** Only longer headings, if every paragraph has one, except perhaps the first (国务院 2001). */
export const longOpenings: Rule = {
  id: 'long-openings',
  find(section) {
    const { wide } = openingsOf(section);
    const start = runStart(wide, wide.length);
    return !section.inner && start <= 1 && wide.length - start >= MANY ? found(wide.slice(start)) : [];
  },
};

/** The first topic if it is the second sentence of its paragraph: 以创建……为载体，持续推进“三城同盛”。|加强城市精细化管理。…… */
function behindOpening(passages: readonly Passage[], sure: Row, row: readonly Heading[]): Heading[] {
  const first = firstIn(sure);
  const passage = passages[first - 1];
  if (!passage || row.some(({ at }) => at === first - 1)) return [];
  const [, second] = sentencesOf(passage);
  if (!second || !isShort(second) || sizeOf(passage) - second.start - second.text.length < DETAILS_INSIDE) return [];
  const only = first === 1 && found(sure).length === passages.length - 1;
  const like = found(sure).length >= ROW && second.text.slice(0, 2) === sure[first]?.text.slice(0, 2);
  return only || like ? [plain(second, first - 1)] : [];
}
