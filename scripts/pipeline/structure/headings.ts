/** Reads the heading that a paragraph is or begins with, by its number, its marks or its shape. */
import type { Block } from '../clean/types.ts';
import { readNumber, type Numbering } from './numbering.ts';
import { halfOfHeading, isPartName } from './part-words.ts';
import { firstSentence } from './sentences.ts';
import { spansTerm } from './terms.ts';
import { linesOf, type Node, type Passage, type Style } from './types.ts';

const CLOSING_MARKS = '。；：:;，,！!、';
/** A footnote mark: 聚焦“四治一增”[13]优环境 */
const FOOTNOTE = /[[［〔]\d{1,3}[\]］〕]/gu;
const DASHES = /^[—─–-]+\s*/u;
/** A quick test, because most headings have neither dashes nor footnotes. */
const MARKED = /^[—─–-]|[[［〔]/u;
/** The words of a heading without leading dashes, footnote marks and final punctuation. */
export function trimHeading(text: string): string {
  const words = MARKED.test(text) ? text.replace(DASHES, '').replace(FOOTNOTE, '') : text;
  let end = words.length;
  // A pattern that ends in `$` would be tried at every character.
  while (end > 0 && CLOSING_MARKS.includes(words.charAt(end - 1))) end--;
  return words.slice(0, end).trim();
}

/** Maximum length of a numbered heading with details after it, and of one on a line of its own or of an outer style (烟台 2006 has 62). */
const LONGEST_RUN_IN = 45;
const LONGEST_OUTER = 70;
/** Minimum number of characters of details after a numbered run-in heading, and after one whose number continues a row. */
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
  /** Offset in the block at which the text of the section begins. */
  rest: number;
}

/** Whether a number continues an open row of headings. */
type GoesOn = (number: Numbering) => boolean;

/** The heading at the start of a block; null if the block is text. `next` is the next block. */
export function readHeading(block: Block, next: Block | undefined, goesOn: GoesOn = () => false): FoundHeading | null {
  const number = readNumber(block.text);
  if (number) return numbered(block, number, next, 0, goesOn(number));
  return isBareHeading(block, next) ? wholeLine(block, isPartName(block.text) ? 'part' : 'bare') : null;
}

/** A heading without a number that is a whole line. */
export const wholeLine = (block: Block, style: Style): FoundHeading => ({
  node: {
    ...emptyNode(style),
    heading: trimHeading(block.text),
    verbatim: block.text,
    lines: linesOf(passage(block, 0)),
  },
  rest: block.text.length,
});

/** Whether a line may be one of the two lines of a heading. */
const isLine = (text: string): boolean => text.length <= LONGEST_RUN_IN && !/[。；：:，,、！!？?\t]/u.test(text);
/** A line that begins so continues the line before: 和二〇三五年远景目标. */
const JOINS = /^[和与及暨]/u;

/**
 * The heading of two lines that begins with a block; null if there is none. The second line is recognized by a theme term across the break
 * (三、切实加强政府|自身建设), by its first word (二、主要目标任务|和远景目标), or because both lines look like headings of the same kind
 * with nothing between them (推进政府治理体系|和治理能力现代化). `behind` is the block after `next`.
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

/** Makes one heading of two lines. A blank separates two independent lines: 强力推进新增长极建设 岳阳阔步迈入高质量发展新时代. */
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

/** Whether two lines look like a heading, with prose after them, and neither is the name of a part that could contain the other. */
const isBareOverTwo = (block: Block, next: Block, behind: Block | undefined): boolean =>
  isBareShaped(block) &&
  isBareHeading(next, behind) &&
  [block, next].every(({ text }) => halfOfHeading(text, null) === null && !isPartName(text));

/** ……主要抓了以下工作：（一）坚持项目引领，发展基础不断夯实。 */
const LEAD_IN = /[：:](?=（一）)/u;

/** The first heading of a row if it is in one paragraph with the words that announce the row; null otherwise. */
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

/** The bold words at the start of a paragraph if they are a name in its first sentence (一、2011年工作回顾 before 过去一年，……); else empty. */
const boldLead = (body: string, bold: number): string =>
  bold >= FEWEST_BOLD &&
  bold < firstSentence(body).length &&
  /[^，,、；;：:]$/u.test(body.slice(0, bold)) &&
  /^[\p{L}\p{N}“]/u.test(body.slice(bold))
    ? body.slice(0, bold)
    : '';
const FEWEST_BOLD = 4;

/** The first sentence, or the words before a colon: （二）下半年重点：…… */
function leadOf(body: string, style: Style): string {
  const first = firstSentence(body);
  const colon = /^[^。，；：:]{2,30}[：:]/u.exec(body)?.[0];
  const names = OUTER.has(style) || (style === 'arabic' && /^[^\d０-９、]{4,14}[：:]/u.test(body));
  return colon !== undefined && colon.length < first.length && names ? colon : first;
}

const OUTER: ReadonlySet<Style> = new Set(['part', 'han', 'first', 'paren']);

/** Whether a numbered line is a list item, which is text and not a heading: 1.新建学校三所； */
function isListItem(style: Style, body: string, next: Block | undefined): boolean {
  if (/[；;]$/u.test(body)) return true;
  if (OUTER.has(style)) return false;
  return /。$/u.test(body) || next === undefined || body.length > 30;
}

/** Whether there are details after the first sentence, and it names them instead of counting something. */
function opensDetails(style: Style, lead: string, body: string, inRow: boolean): boolean {
  if (body.length - lead.length < (inRow && OUTER.has(style) ? DETAILS_IN_ROW : DETAILS)) return false;
  // 第一，这次机构改革主要着眼于转变职能。 argues.
  if (style === 'first' && /^(?:这|我们)/u.test(lead)) return false;
  return OUTER.has(style) || !/\d[\d.,]*\s*(?:[%％万亿余多]|[元亩个人次家户件公平米吨])/u.test(lead);
}

/** Whether a block is a short line with prose after it, or a line that the file marks as a heading. */
const isBareHeading = (block: Block, next: Block | undefined): boolean =>
  isPartName(block.text) ||
  (isBareShaped(block) && (block.markedHeading || (next !== undefined && next.text.length >= 60)));

function isBareShaped({ text, markedHeading }: Block): boolean {
  if (text.length < 4 || text.length > 36 || /[。；！？，：:,!?…]/u.test(text) || /^(?:各位代表|[—─―]|（)/u.test(text))
    return false;
  // 2018年江门市十件民生实事, if the file marks it as a heading.
  const dated = markedHeading && /^\d{4}年/u.test(text);
  return (dated || /^[\u4e00-\u9fff“《]/u.test(text)) && !/^(?:单位|表\d|图\d)/u.test(text);
}
