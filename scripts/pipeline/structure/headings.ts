/** The heading that a paragraph is or begins with, by its number, its marks or its shape. */
import type { Block } from '../clean/types.ts';
import { readNumber, type Numbering } from './numbering.ts';
import { halfOfHeading, isPartName } from './part-words.ts';
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

/** A line that may be the first of a heading over two, or the second. */
const isLine = (text: string): boolean => text.length <= LONGEST_RUN_IN && !/[。；：:，,、！!？?\t]/u.test(text);
/** 和二〇三五年远景目标 goes on with the line before. */
const JOINS = /^[和与及暨]/u;

/**
 * A heading over two lines; null where it is none. What tells the second line: a term of the themes that stands across the break
 * (三、切实加强政府|自身建设), its first word (二、主要目标任务|和远景目标), or that both are headings of one kind with nothing between
 * (推进政府治理体系|和治理能力现代化).
 */
export function readBroken(block: Block, next: Block | undefined, behind: Block | undefined): FoundHeading | null {
  if (!next || readNumber(next.text) || !isLine(next.text)) return null;
  const number = readNumber(block.text);
  if (!isLine(block.text.slice(number?.length ?? 0))) return null;
  const joins = JOINS.test(next.text);
  if (number) return joins || spansTerm(block.text, next.text) ? overTwo(block, next, '', number) : null;
  if (joins && isPartName(block.text)) return overTwo(block, next, '');
  return isBareOverTwo(block, next, behind) ? overTwo(block, next, joins ? '' : ' ') : null;
}

/** Two names are not run together: 强力推进新增长极建设 岳阳阔步迈入高质量发展新时代. */
function overTwo(block: Block, next: Block, between: '' | ' ', number?: Numbering): FoundHeading {
  const verbatim = block.text + between + next.text;
  const own = number ?? { style: isPartName(verbatim) ? 'part' : 'bare', number: null, value: 0, length: 0 };
  const node: Node = {
    ...emptyNode(own.style),
    number: own.number,
    value: own.value,
    heading: number ? verbatim.slice(own.length) : trimHeading(verbatim),
    verbatim,
    lines: [linesOf(passage(block, 0))[0], linesOf(passage(next, 0))[1]],
  };
  return { node, rest: block.text.length };
}

/** Two lines of the shape of a heading, the second before prose, neither of which is the name of a part that could hold the other. */
const isBareOverTwo = (block: Block, next: Block, behind: Block | undefined): boolean =>
  isBareShaped(block) &&
  isBareHeading(next, behind) &&
  [block, next].every(({ text }) => halfOfHeading(text, null) === null && !isPartName(text));

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
  const lead = (from === 0 && boldLead(body, block.boldLead - number.length)) || leadOf(body, number.style);
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

/** 一、2011年工作回顾 in bold before 过去一年，……: the words in bold, where they are a name within the first sentence; else empty. */
const boldLead = (body: string, bold: number): string =>
  bold >= FEWEST_BOLD &&
  bold < firstSentence(body).length &&
  /[^，,、；;：:]$/u.test(body.slice(0, bold)) &&
  /^[\p{L}\p{N}“]/u.test(body.slice(bold))
    ? body.slice(0, bold)
    : '';
const FEWEST_BOLD = 4;

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
const isBareHeading = (block: Block, next: Block | undefined): boolean =>
  isPartName(block.text) ||
  (isBareShaped(block) && (block.markedHeading || (next !== undefined && next.text.length >= 60)));

function isBareShaped({ text, markedHeading }: Block): boolean {
  if (text.length < 4 || text.length > 36 || /[。；！？，：:,!?…]/u.test(text) || /^(?:各位代表|[—─―]|（)/u.test(text))
    return false;
  // 2018年江门市十件民生实事, where the file marks it.
  const dated = markedHeading && /^\d{4}年/u.test(text);
  return (dated || /^[\u4e00-\u9fff“《]/u.test(text)) && !/^(?:单位|表\d|图\d)/u.test(text);
}
