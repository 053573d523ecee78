/** Paragraphs after the cover → a tree of headings with their text, by numbers, bare lines and paragraphs of their own. */
import type { Block } from '../clean/types.ts';
import { readNumber } from './numbering.ts';
import { isClosing, ownSection } from './own-sections.ts';
import { isPartName } from './part-words.ts';
import { splitSentences } from './sentences.ts';
import { linesOf, STYLES, type Node, type Passage, type Role, type Style } from './types.ts';

const CLOSING_MARKS = /[。；：:;，,！!]+$/u;
export const trimHeading = (text: string): string => text.replace(CLOSING_MARKS, '').trim();

/** Longest run-in heading behind a number, and longest heading on a line of its own (characters). */
const LONGEST_RUN_IN = 45;
const LONGEST_LINE = 60;

const passage = (block: Block, start: number, end = block.text.length): Passage => ({ block, start, end });

const emptyNode = (style: Style): Node => ({
  style, number: null, heading: null, verbatim: '', runIn: false, lines: null, half: null, passages: [], children: [],
});

/** The heading at the start of a block and where the text goes on; null where the block is text only. */
function readHeading(block: Block, next: Block | undefined, inAppendix: boolean): { node: Node; rest: number } | null {
  const { text } = block;
  const number = readNumber(text);
  if (number) {
    if (inAppendix && number.style !== 'han' && number.style !== 'part') return null;
    const body = text.slice(number.length);
    const first = splitSentences(body)[0]?.text ?? '';
    const colon = /^[^。，；]{2,30}[：:]/u.exec(body)?.[0] ?? '';
    const lead = colon && colon.length < first.length && number.style !== 'ordinal' ? colon : first;
    const runIn = lead.length < body.length;
    const limit = runIn ? LONGEST_RUN_IN : LONGEST_LINE;
    if (lead.length > limit || trimHeading(lead) === '') return null;
    if (!runIn && isListItem(number.style, body, next)) return null;
    if (runIn && !isRunInNumbered(number.style, lead, body)) return null;
    const length = number.length + lead.length;
    return {
      node: { ...emptyNode(number.style), number: number.number, heading: trimHeading(lead), verbatim: text.slice(0, length).trim(), runIn, lines: linesOf(passage(block, 0, length)) },
      rest: length,
    };
  }
  if (!isBareHeading(block, next)) return null;
  const style: Style = isPartName(text) ? 'part' : 'bare';
  return {
    node: { ...emptyNode(style), heading: trimHeading(text), verbatim: text, lines: linesOf(passage(block, 0)) },
    rest: text.length,
  };
}

/** 1.新建学校三所； — an item of a list is text, not a heading with nothing under it. */
function isListItem(style: Style, body: string, next: Block | undefined): boolean {
  if (/；$/.test(body)) return true;
  if (style === 'han' || style === 'paren' || style === 'part') return false;
  return /。$/.test(body) || next === undefined || body.length > 30;
}

/** Is the first sentence behind a number its heading? 一是 counts only before details: 一是坚决做到忠诚为政。深刻领悟…… */
function isRunInNumbered(style: Style, lead: string, body: string): boolean {
  if (/\d/.test(lead) && style !== 'han' && style !== 'paren') return false;
  if (style === 'ordinal') return lead.length <= 20 && !/[，；]/.test(lead) && body.length - lead.length >= 30;
  return body.length - lead.length >= 20;
}

/** A short line of its own, after the cover, with prose under it. */
function isBareHeading(block: Block, next: Block | undefined): boolean {
  const { text } = block;
  if (isPartName(text)) return true;
  if (text.length < 4 || text.length > 36 || /[。；！？，：:!?]$/u.test(text) || /^(?:各位代表|——|──)/u.test(text)) return false;
  if (!/^[\u4e00-\u9fff“]/u.test(text)) return false;
  return block.markedHeading || (next !== undefined && next.text.length >= 60 && !/[。；]/.test(text));
}

const rank = (style: Style): number => STYLES.indexOf(style);
const NUMBERED: ReadonlySet<Style> = new Set(['part', 'han', 'paren', 'arabic', 'paren-arabic', 'circled', 'ordinal']);

/** Takes off the stack what the new heading does not belong into: its equals, and what nests deeper than it. */
function popFor(stack: Node[], style: Style): void {
  if (style === 'bare') {
    const at = stack.findIndex((node) => node.style === 'bare');
    if (at >= 0) stack.length = at;
    return;
  }
  const at = stack.findIndex((node) => node.style === 'own' ? style !== 'ordinal' : NUMBERED.has(node.style) && rank(node.style) >= rank(style));
  if (at >= 0) stack.length = at;
}

/** Headings and text of the body as a tree. */
export function readOutline(blocks: readonly Block[]): Node[] {
  const roots: Node[] = [];
  const stack: Node[] = [];
  const closingFrom = findClosing(blocks);
  const push = (node: Node): void => {
    const parent = stack.at(-1);
    (parent ? parent.children : roots).push(node);
    stack.push(node);
  };
  let inAppendix = false;
  blocks.forEach((block, i) => {
    if (i === closingFrom) {
      stack.length = 0;
      push({ ...emptyNode('own'), half: 'closing' });
    }
    const found = readHeading(block, blocks[i + 1], inAppendix);
    if (found && !(closingFrom >= 0 && i >= closingFrom && !isPartName(block.text) && !inAppendix)) {
      if (isPartName(block.text) && i > closingFrom && closingFrom >= 0) inAppendix = true;
      popFor(stack, found.node.style);
      push(found.node);
      if (found.rest < block.text.length) addText(stack, block, found.rest);
      return;
    }
    const role = i < closingFrom || closingFrom < 0 ? ownSection(block.text) : null;
    if (role && stack.length > 0) openOwn(stack, push, role);
    if (stack.length === 0) push(emptyNode('own'));
    addText(stack, block, 0);
  });
  return roots;
}

/** A section without heading beside the numbered sections of its part. */
function openOwn(stack: Node[], push: (node: Node) => void, role: Role): void {
  stack.length = Math.min(stack.length, 1);
  push({ ...emptyNode('own'), half: role === 'problems' ? 'problems' : null });
}

/** Text with 一是…… 二是…… topics inside opens sections for them: 一是坚决做到忠诚为政。深刻领悟…… */
function addText(stack: Node[], block: Block, from: number): void {
  const top = stack.at(-1);
  if (!top) return;
  const cuts = ordinalCuts(block.text, from);
  const first = cuts[0]?.start ?? block.text.length;
  if (first > from) top.passages.push(passage(block, from, first));
  cuts.forEach((cut, i) => {
    const end = cuts[i + 1]?.start ?? block.text.length;
    top.children.push({
      ...emptyNode('ordinal'),
      number: cut.number,
      heading: trimHeading(block.text.slice(cut.start + cut.number.length, cut.headingEnd)),
      verbatim: block.text.slice(cut.start, cut.headingEnd),
      runIn: true,
      lines: linesOf(passage(block, cut.start, cut.headingEnd)),
      passages: [passage(block, cut.headingEnd, end)],
    });
  });
}

interface Cut {
  number: string;
  start: number;
  headingEnd: number;
}
function ordinalCuts(text: string, from: number): Cut[] {
  const sentences = splitSentences(text.slice(from));
  const cuts = sentences.flatMap((sentence, i): Cut[] => {
    const number = readNumber(sentence.text);
    const rest = (sentences[i + 1]?.text ?? '').length;
    if (number?.style !== 'ordinal' || sentence.text.length > 20 || /[，；\d]/.test(sentence.text) || rest < 15) return [];
    const start = from + sentence.start;
    return [{ number: number.number, start, headingEnd: start + sentence.text.length }];
  });
  return cuts.length >= 2 ? cuts : [];
}

/** Index of the block that opens the closing call; -1 where there is none. */
function findClosing(blocks: readonly Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const text = blocks[i]?.text ?? '';
    if (/^(?:各位代表|同志们|让我们)/u.test(text)) {
      const tail = blocks.slice(i, i + 4).map((b) => b.text).join('');
      return isClosing(tail) && text.length < 1500 ? i : -1;
    }
  }
  return -1;
}
