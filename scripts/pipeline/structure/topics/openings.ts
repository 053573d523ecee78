/** Topics that stand at the start of their paragraphs: 保水护水见行见效。坚持把保水护水作为首要政治责任…… */
import { readNumber, readOrdinal } from '../numbering.ts';
import { sentencesOf } from '../sentences.ts';
import { textOf, type Passage } from '../types.ts';
import { isClosed, plain, ROW, type Heading, type Rule, type Topical } from './row.ts';
import {
  DETAILS,
  DETAILS_INSIDE,
  detailsOf,
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
/** Fewest characters of details behind a dash, which tells a topic by itself. */
const DETAILS_DASHED = 10;
/** Longest heading of a paragraph whose neighbours have shorter ones, or that a dash marks (太原 2000 has 27). */
const LONGEST_BESIDE = 30;
/** Fewest characters of details there (浙江 2010 has 36, 沈阳 2008 has 30). */
const DETAILS_BESIDE = 25;
/** Fewest paragraphs one after another that open with names, to be a row with some longer ones before (国务院 2001 has five). */
const MANY = 4;

/** One heading a paragraph; null where it has none. */
type Row = readonly (Heading | null)[];
const found = (row: Row): Heading[] => row.filter((heading) => heading !== null);
const firstIn = (row: Row): number => row.findIndex((heading) => heading !== null);
/** Most paragraphs from a place on have a heading. */
const covers = (row: Row, from = firstIn(row)): boolean => found(row.slice(from)).length * 2 >= row.length - from;

const opening = (passage: Passage): string => sentencesOf(passage)[0]?.text ?? '';
const isDashed = (passage: Passage): boolean => DASH.test(opening(passage));

/** The bold words at the start of a passage, as far as its first sentence goes; null where they name nothing: **总体要求是：**. */
function boldLead({ start, block }: Passage, first: string): string | null {
  const bold = start === 0 ? block.boldLead : 0;
  if (bold === 0 || bold > LONGEST_MARKED) return null;
  const words = block.text.slice(0, Math.min(first.length, bold));
  return /(?<!是)[。：:！]$/u.test(words) && readOrdinal(words) === null ? words : null;
}

/** The first sentence of a passage where it names its topic, or that of the bold words at its start. */
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

/** The first sentence of a passage among others with topics: it may be longer, and its details may go on with 我们. */
function leadBeside(passage: Passage, at: number, most: number): Heading | null {
  const first = opening(passage);
  return nameable(first, most) && !isInUse(first) && sizeOf(passage) - first.length >= DETAILS_BESIDE
    ? plain({ text: first, start: 0 }, at)
    : null;
}

/** The first paragraph of details goes on behind the name of their topic. */
const goesOn = (passage: Passage, { inner }: Topical): boolean => inner && passage.start > 0;
const leads = (section: Topical): Row => section.passages.map((p, at) => (goesOn(p, section) ? null : leadOf(p, at)));

/** 这是脱贫攻坚取得显著成就的五年。 */
const YEARS = /^[^。，；：\d０-９]{0,8}，?是[^。，；：\d０-９]{4,24}的(?:[一二三四五]年|时期)。$/u;

export const years: Rule = {
  id: 'years',
  find({ passages }) {
    const row = passages.map((p, at) => (YEARS.test(opening(p)) ? plain({ text: opening(p), start: 0 }, at) : null));
    return found(row).length >= ROW && covers(row) ? found(row) : [];
  },
};

/** The same in one paragraph: 过去五年，是泉州经济大发展、大跃升的五年。 */
export const yearsInside: Rule = {
  id: 'years-inside',
  find: ({ passages }) =>
    passages.flatMap((passage, at) => {
      const row = sentencesOf(passage).filter(({ text }) => YEARS.test(text));
      const apart = detailsOf(row, sizeOf(passage)).every((n) => n >= DETAILS);
      return row.length >= ROW && apart ? row.map((sentence) => plain(sentence, at)) : [];
    }),
};

/** Behind topics without a dash the dashed ones are parts of the last of them. */
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
    // Beside three dashes or more the others may be longer (西安 2018 has 33 characters).
    const row = found(
      section.passages.map((p, at) => marked[at] ?? (many && isDashed(p) ? leadBeside(p, at, LONGEST_MARKED) : null)),
    );
    // Behind them those without a dash are their like (漯河 2014: 社会大局和谐稳定。).
    return isClosed(row) ? [...row, ...found(short.slice((row.at(-1)?.at ?? 0) + 1))] : row;
  },
};

/** The openings of a section: the short ones are sure; beside them the names may be longer. */
function openingsOf(section: Topical): { sure: Row; wide: Row } {
  const { passages } = section;
  const all = leads(section);
  const parts = arePartsOfTopics(all);
  const skips = (p: Passage): boolean => goesOn(p, section) || (parts && isDashed(p));
  const sure = passages.map((p, at) => (parts && isDashed(p) ? null : (all[at] ?? null)));
  const near = passages.map((p, at) => sure[at] ?? (skips(p) ? null : leadBeside(p, at, LONGEST_BESIDE)));
  // Between two of many it may be as long as a marked one (河北 2003 has 31 characters).
  const longer = (p: Passage, at: number): Heading | null =>
    near[at - 1] && near[at + 1] ? leadBeside(p, at, LONGEST_MARKED) : null;
  return { sure, wide: found(near).length < MANY ? near : passages.map((p, at) => near[at] ?? longer(p, at)) };
}
const runStart = (row: Row, at: number): number => row.slice(0, at).findLastIndex((heading) => heading === null) + 1;
const runEnd = (row: Row, at: number): number => {
  const end = row.findIndex((heading, i) => i > at && heading === null);
  return end < 0 ? row.length : end;
};

/** At least two paragraphs that open with a short name, and most from the first on. */
export const shortOpenings: Rule = {
  id: 'short-openings',
  find(section) {
    const { sure, wide } = openingsOf(section);
    const first = firstIn(sure);
    if (found(sure).length < 2) return [];
    // Topics of several paragraphs each: longer names count, too, where shorter ones are sure (国务院 1994), or many are in a row.
    const start = runEnd(wide, first) - runStart(wide, first) >= MANY ? runStart(wide, first) : first;
    if (!covers(wide, start)) return [];
    // The opening paragraph has a topic only where it is sure or tells an outcome: the rest argues.
    const opens = first === 0 || (first === 1 && endsInOutcome(wide[0]?.text ?? ''));
    const row = found(wide).filter(({ at }) => at > 0 || opens);
    return [...behindOpening(section.passages, sure, row), ...row];
  },
};

/** Longer names alone, where every paragraph has one, behind an opening one or none (国务院 2001). */
export const longOpenings: Rule = {
  id: 'long-openings',
  find(section) {
    const { wide } = openingsOf(section);
    const start = runStart(wide, wide.length);
    return !section.inner && start <= 1 && wide.length - start >= MANY ? found(wide.slice(start)) : [];
  },
};

/** 以创建……为载体，持续推进“三城同盛”。|加强城市精细化管理。…… An opening sentence before the first of the topics. */
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
