/** The sentences of a report in reading order, with the half, theme and period of their section, and their clauses. */
import type { Report, Section, SectionPeriod } from '../../../src/schema/report.ts';
import type { Half, ThemeId } from '../../../src/schema/vocabulary.ts';
import type { Pair } from './char-pairs.ts';
import { pairsOf, wordsOf } from './wording.ts';

export interface Passage {
  id: string;
  text: string;
  section: string;
  half: Half;
  theme: ThemeId;
  period: SectionPeriod | null;
  /** An item of the year's list of livelihood tasks: 三是改造农村电网 after 办好十件民生实事. */
  isTask: boolean;
  clauses: readonly Clause[];
  /** The pairs of all its clauses. */
  pairs: ReadonlySet<Pair>;
}

/** The passages of each report, kept because several modules ask for them. */
const read = new WeakMap<object, Passage[]>();

/** Returns all sentences of the sections, without headings, the title block and bare salutations. */
export function passagesOf({ sections }: Pick<Report, 'sections'>): readonly Passage[] {
  const known = read.get(sections) ?? readPassages(sections);
  read.set(sections, known);
  return known;
}

function readPassages(sections: Report['sections']): Passage[] {
  const found: Passage[] = [];
  const visit = ({ id: section, heading, half, theme, period, paragraphs, children }: Section): void => {
    let inList = TASKS.test(heading ?? '');
    for (const { id, text } of paragraphs.flatMap(({ sentences }) => sentences)) {
      if (isSalutation(text)) continue;
      const clauses = clausesOf(text);
      const pairs = new Set(clauses.flatMap((clause) => [...clause.pairs]));
      const isTask = inList && ITEM.test(text);
      found.push({ id, text, section, half, theme, period, isTask, clauses, pairs });
      inList ||= TASKS.test(text);
    }
    children.forEach(visit);
  };
  sections.forEach(visit);
  return found;
}

/** 办好十件民生实事, 民生实事：; near misses: 坚持实事求是, 多办实事 */
const TASKS = /(?:[\d一二三四五六七八九十]+[件项大]|民生)[^。，]{0,8}实事/u;
/** 三是改造农村电网; near miss: 三是大气污染防治方面 */
const ITEM = /^[一二三四五六七八九十]+是(?![^，。；：]*方面)/u;

/** 各位代表！ · 各位代表、同志们： */
const SALUTATION = /^(?:各位代表|各位委员|同志们)(?:[、，](?:各位代表|各位委员|同志们))*[！!：:，。]?$/u;
export const isSalutation = (text: string): boolean => SALUTATION.test(text.trim());

/** A part of a sentence between two punctuation marks that are outside quotes and brackets. */
export interface Clause {
  start: number;
  end: number;
  text: string;
  /** Its words, joined without spaces. */
  words: string;
  pairs: ReadonlySet<Pair>;
}

const OPENING = '“‘（《〈([【';
const CLOSING = '”’）》〉)]】';
const MARKS = '，；。！？：,;!?:';

/**
 * Splits a sentence into clauses: 开工建设北郊热源厂，新增床位3000张。 → 开工建设北郊热源厂 · 新增床位3000张. A comma between the digits of a number does not split, nor
 * does a mark inside quotes or brackets.
 */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = 0;
  const close = (end: number): void => {
    const part = text.slice(start, end);
    const words = wordsOf(part);
    if (part.trim() !== '') clauses.push({ start, end, text: part, words: words.join(''), pairs: pairsOf(words) });
    start = end + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (OPENING.includes(c)) depth++;
    else if (CLOSING.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && MARKS.includes(c) && !/^\d[,，:：]\d$/u.test(text.slice(i - 1, i + 2))) close(i);
  }
  close(text.length);
  return clauses;
}
