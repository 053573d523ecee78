/** The heading that a paragraph is or begins with, by its number, its marks or its shape. */
import type { Block } from '../clean/types.ts';
import { readNumber, type Numbering } from './numbering.ts';
import { isPartName } from './part-words.ts';
import { firstSentence } from './sentences.ts';
import { spansTerm } from './terms.ts';
import { linesOf, type Node, type Passage, type Style } from './types.ts';

const CLOSING_MARKS = '。；：:;，,！!、';
/** 聚焦“四治一增”[13]优环境 */
const FOOTNOTE = /[[［〔]\d{1,3}[\]］〕]/gu;
const DASHES = /^[—─–-]+\s*/u;
/** Most words have neither dashes before them nor footnotes. */
const MARKED = /^[—─–-]|[[［〔]/u;
/** The words of a heading: without dashes before it and punctuation behind it. */
export function trimHeading(text: string): string {
  const words = MARKED.test(text) ? text.replace(DASHES, '').replace(FOOTNOTE, '') : text;
  let end = words.length;
  // A pattern for the end of a text is tried at each of its characters.
  while (end > 0 && CLOSING_MARKS.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end).trim();
}

/** Longest heading behind a number: before details in the same paragraph (烟台 2006 has 62), and on a line of its own. */
const LONGEST_RUN_IN = 45;
const LONGEST_OUTER = 70;
/** Fewest characters of details behind a run-in heading with a number, and behind one whose number goes on with a row. */
const DETAILS = 20;
const DETAILS_IN_ROW = 6;

export const passage = (block: Block, start: number, end = block.text.length): Passage => ({ block, start, end });

export const emptyNode = (style: Style): Node => ({
  style,
  number: null,
  value: 0,
  heading: null,
  verbatim: '',
  runIn: false,
  lines: null,
  half: null,
  passages: [],
  children: [],
  topicsInside: false,
  rule: null,
});

export interface FoundHeading {
  node: Node;
  /** Where the text of the section begins in the block. */
  rest: number;
}

/** Whether a number goes on with a row of headings that is open. */
type GoesOn = (number: Numbering) => boolean;

/** The heading at the start of a block; null where the block is text. `next` is the block after it. */
export function readHeading(block: Block, next: Block | undefined, goesOn: GoesOn = () => false): FoundHeading | null {
  const number = readNumber(block.text);
  if (number) return numbered(block, number, next, 0, goesOn(number));
  return isBareHeading(block, next) ? wholeLine(block, isPartName(block.text) ? 'part' : 'bare') : null;
}

/** A heading that is a line of its own without a number. */
export const wholeLine = (block: Block, style: Style): FoundHeading => ({
  node: {
    ...emptyNode(style),
    heading: trimHeading(block.text),
    verbatim: block.text,
    lines: linesOf(passage(block, 0)),
  },
  rest: block.text.length,
});

/** 三、切实加强政府|自身建设: a heading that goes on in the next line, which a term of the themes tells; null where it does not. */
export function readBroken(block: Block, next: Block | undefined): FoundHeading | null {
  const number = readNumber(block.text);
  const isWhole = (text: string): boolean => text.length > LONGEST_RUN_IN || /[。；：:，,！？\t]/u.test(text);
  if (!number || !next || readNumber(next.text) || isWhole(block.text) || isWhole(next.text)) return null;
  if (!spansTerm(block.text, next.text)) return null;
  const verbatim = block.text + next.text;
  const node: Node = {
    ...emptyNode(number.style),
    number: number.number,
    value: number.value,
    heading: verbatim.slice(number.length),
    verbatim,
    lines: [linesOf(passage(block, 0))[0], linesOf(passage(next, 0))[1]],
  };
  return { node, rest: block.text.length };
}

/** ……主要抓了以下工作：（一）坚持项目引领，发展基础不断夯实。 */
const LEAD_IN = /[：:](?=（一）)/u;

/** The first of a row of headings behind the words that announce the row, in one paragraph with them; null where none is. */
export function readAnnounced(block: Block, next: Block | undefined): (FoundHeading & { at: number }) | null {
  const colon = LEAD_IN.exec(block.text);
  if (!colon) return null;
  const at = colon.index + 1;
  const number = readNumber(block.text.slice(at));
  const found = number && numbered(block, number, next, at);
  return found && { ...found, at };
}

function numbered(
  block: Block,
  number: Numbering,
  next: Block | undefined,
  from = 0,
  inRow = false,
): FoundHeading | null {
  const body = block.text.slice(from + number.length);
  const lead = leadOf(body, number.style);
  const runIn = lead.length < body.trimEnd().length;
  const heading = trimHeading(lead);
  if (heading === '' || lead.length > (runIn && !OUTER.has(number.style) ? LONGEST_RUN_IN : LONGEST_OUTER)) return null;
  if (runIn ? !opensDetails(number.style, lead, body, inRow) : isListItem(number.style, body, next)) return null;
  const end = from + number.length + lead.length;
  const { style, value } = number;
  return {
    node: {
      ...emptyNode(style),
      number: number.number,
      value,
      heading,
      verbatim: block.text.slice(from, end).trim(),
      runIn,
      lines: linesOf(passage(block, from, end)),
    },
    rest: end,
  };
}

/** The first sentence, or what stands before a colon: （二）下半年重点：…… */
function leadOf(body: string, style: Style): string {
  const first = firstSentence(body);
  const colon = /^[^。，；：:]{2,30}[：:]/u.exec(body)?.[0];
  const names = OUTER.has(style) || (style === 'arabic' && /^[^\d０-９、]{4,14}[：:]/u.test(body));
  return colon !== undefined && colon.length < first.length && names ? colon : first;
}

const OUTER: ReadonlySet<Style> = new Set(['part', 'han', 'first', 'paren']);

/** 1.新建学校三所； — an item of a list is text, not a heading with nothing under it. */
function isListItem(style: Style, body: string, next: Block | undefined): boolean {
  if (/[；;]$/u.test(body)) return true;
  if (OUTER.has(style)) return false;
  return /。$/u.test(body) || next === undefined || body.length > 30;
}

/** Are there details behind the first sentence, and does it name them rather than count something? */
function opensDetails(style: Style, lead: string, body: string, inRow: boolean): boolean {
  if (body.length - lead.length < (inRow && OUTER.has(style) ? DETAILS_IN_ROW : DETAILS)) return false;
  // 第一，这次机构改革主要着眼于转变职能。 argues.
  if (style === 'first' && /^(?:这|我们)/u.test(lead)) return false;
  return OUTER.has(style) || !/\d[\d.,]*\s*(?:[%％万亿余多]|[元亩个人次家户件公平米吨])/u.test(lead);
}

/** A short line of its own with prose under it, or one that the delivered file marks as a heading. */
function isBareHeading(block: Block, next: Block | undefined): boolean {
  const { text } = block;
  if (isPartName(text)) return true;
  if (text.length < 4 || text.length > 36 || /[。；！？，：:,!?…]/u.test(text) || /^(?:各位代表|—|─|（)/u.test(text))
    return false;
  // 2018年江门市十件民生实事, where the file marks it.
  const dated = block.markedHeading && /^\d{4}年/u.test(text);
  if ((!dated && !/^[\u4e00-\u9fff“《]/u.test(text)) || /^(?:单位|表\d|图\d)/u.test(text)) return false;
  return block.markedHeading || (next !== undefined && next.text.length >= 60);
}
