/**
 * Finds the villages, communities, roads, schools, hospitals and projects that reports name. A name ends in a head word of its kind. It
 * begins after a punctuation mark, or after a word that cannot be part of a name:
 *
 *     全力推进朱家湾村“五好两宜”试点，完成至正路、济永大道施工
 *             ^^^^^^^^                    ^^^^^^ ^^^^^^^^
 */
import {
  MOST_NAMED,
  NAMED_KINDS,
  type NamedKind,
  type NamedThing,
  type NamedThings,
} from '../../../src/schema/named-thing.ts';
import type { Report } from '../../../src/schema/report.ts';
import { pairOf } from './char-pairs.ts';
import { EVERYDAY_PAIRS } from './everyday-pairs.ts';
import { BEFORE_NAME, KIND_WORDS, NO_NAME } from './named-words.ts';
import { passagesOf } from './passages.ts';

/** Marks that end a name; quotation marks may be inside of one. */
const MARKS = /[，,；;：:。！!？?、（）()《》【】\s—～~·/-]+/u;

const HEADS = NAMED_KINDS.map((kind) => {
  const { head, not } = KIND_WORDS[kind];
  return { kind, pattern: new RegExp(`(?:${head})(?!${not})`, 'gu') };
});

/** The names in a sentence in their order, then the villages of its lists. */
export function namesIn(sentence: string): { kind: NamedKind; name: string }[] {
  const own = sentence
    .split(MARKS)
    .flatMap((part) => HEADS.flatMap(({ kind, pattern }) => namesOfKind(part, kind, pattern)));
  return [...own, ...listedVillages(sentence)];
}

/** Lists of villages whose head word is only at the end: 石槽湾、木兰坪等3个村 · 石槽湾、木兰坪、梨树沟三村. */
const LISTED =
  /(\p{Script=Han}{2,12}、(?:\p{Script=Han}{2,4}、)*\p{Script=Han}{2,4}?)等?(?:\d+|[两三四五六七八九十]+)个?(?:行政)?村(?![民级(（])/gu;

const listedVillages = (sentence: string): { kind: NamedKind; name: string }[] =>
  [...sentence.matchAll(LISTED)].flatMap(([, list = '']) =>
    list
      .split('、')
      .map((item) => item.slice(lastStop(item)))
      .filter((item) => item.length > 1 && !item.endsWith('村') && isName(item, 'village'))
      .map((item) => ({ kind: 'village' as const, name: `${item}村` })),
  );

function namesOfKind(part: string, kind: NamedKind, pattern: RegExp): { kind: NamedKind; name: string }[] {
  let from = 0;
  return [...part.matchAll(pattern)].flatMap((head) => {
    const before = part.slice(from, head.index);
    from = head.index + head[0].length;
    const own = unquoted(before.slice(lastStop(before))).replace(LEADING, '');
    const name = own + head[0];
    return isName(own, kind) && !NO_SCHOOL.test(name) ? [{ kind, name }] : [];
  });
}

/** Words that join a name to the text before it. */
const LEADING = /^(?:到|以|由|给|被|让|该|原|其|某|含|指)/u;

/** 中小学 means two kinds of schools, and an academy of sciences is not a school. */
const NO_SCHOOL = /中小学$|科学院$/u;

function isName(own: string, kind: NamedKind): boolean {
  const [fewest, most] = KIND_WORDS[kind].own;
  if (own.length < fewest || own.length > most || NO_NAME[kind].test(own)) return false;
  if (kind === 'project') return !/^“.*”$/u.test(own) && isPlaced(own);
  if (/[“”]/u.test(own)) return false;
  // 两港四路 and 三区三街 are not roads.
  if (/^[两三四五六七八九十]\p{Script=Han}[一二三四五六七八九十]$/u.test(own)) return false;
  return kind === 'road' || /第[一二三四五六七八九十]/u.test(own) || !isEveryday(own);
}

/** If this share of its pairs of characters is in reports everywhere, a text is no name: 商务社区, 城镇小区配套幼儿园. */
const EVERYDAY = 0.6;

function isEveryday(text: string): boolean {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => pairOf(text, at));
  return pairs.length > 0 && pairs.filter((pair) => EVERYDAY_PAIRS.has(pair)).length >= EVERYDAY * pairs.length;
}

/** Whether a project is a particular one. Nearly everything is called a project, so it must name a place or a stage. */
const isPlaced = (own: string): boolean =>
  (/\p{Script=Han}{3}[一二三四五六]期/u.test(own) && !isEveryday(own)) ||
  HEADS.some(({ kind, pattern }) => kind !== 'project' && namesOfKind(own, kind, pattern).length > 0) ||
  [...own.matchAll(/(?<=\p{Script=Han})[镇湖江河山港桥渠岛湾庄峪沟岭泉]/gu)].some(
    ({ index }) => !EVERYDAY_PAIRS.has(pairOf(own, index - 1)),
  );

/** The offset behind the last word that cannot be part of a name. */
function lastStop(text: string): number {
  let end = 0;
  for (const stop of text.matchAll(BEFORE_NAME)) end = stop.index + stop[0].length;
  return end;
}

/** Removes a quotation mark whose other half is missing, and the text before it. */
const unquoted = (text: string): string => {
  const open = text.lastIndexOf('“');
  const close = text.lastIndexOf('”');
  if (close >= 0 && open < 0) return text.slice(close + 1);
  return open > close ? text.slice(open + 1) : text;
};

/** Counts the names in the reports of one place, the earliest first; returns the most frequent ones of each kind. */
export function namedThings(reports: readonly Report[]): NamedThings {
  const found = new Map(NAMED_KINDS.map((kind) => [kind, new Map<string, NamedThing>()]));
  for (const report of reports)
    for (const { id: sentence, text } of passagesOf(report))
      for (const { kind, name } of new Map(namesIn(text).map((one) => [one.name, one])).values()) {
        const own = found.get(kind);
        own?.set(name, { name, count: (own.get(name)?.count ?? 0) + 1, report: report.id, sentence });
      }
  return [...found].flatMap(([kind, own]) => {
    const things = [...own.values()].sort((a, b) => b.count - a.count).slice(0, MOST_NAMED);
    return things.length > 0 ? [{ kind, all: own.size, things }] : [];
  });
}
