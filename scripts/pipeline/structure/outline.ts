/** Paragraphs after the cover → a tree of headings with their texts. */
import type { Block } from '../clean/types.ts';
import {
  emptyNode,
  passage,
  readAnnounced,
  readBroken,
  readHeading,
  wholeLine,
  type FoundHeading,
} from './headings.ts';
import { readNumber } from './numbering.ts';
import { ownSection, tellsAims } from './own-sections.ts';
import { halfOfHeading } from './part-words.ts';
import { findRegions } from './regions.ts';
import { firstSentence } from './sentences.ts';
import { STYLES, textOf, type Node, type Role, type Style } from './types.ts';

const NUMBERED: ReadonlySet<Style> = new Set(['part', 'han', 'first', 'paren', 'arabic', 'paren-arabic', 'circled']);
/** Numbers of these styles may have gaps, because headings may be lost. Deeper ones must be consecutive, else they are list items. */
const TOLERANT: ReadonlySet<Style> = new Set(['part', 'han', 'first', 'paren']);

type Numbered = Pick<Node, 'style' | 'value'>;

/** The open sections, from the outermost to the innermost. */
class Stack {
  readonly roots: Node[] = [];
  private readonly open: Node[] = [];
  /** In some older reports （一） contains 一、 (国务院 1981): the style that occurs first is the outer one. */
  private parenOutside = false;

  get top(): Node | undefined {
    return this.open.at(-1);
  }
  get empty(): boolean {
    return this.open.length === 0;
  }

  push(node: Node): void {
    (this.top?.children ?? this.roots).push(node);
    this.open.push(node);
  }

  /** Closes all sections except the outermost `depth`. */
  close(depth: number): void {
    this.open.length = Math.min(this.open.length, depth);
  }

  /** Adds a heading at its level; returns false if its number does not continue the open sections. */
  enter(node: Node): boolean {
    if (NUMBERED.has(node.style) && node.number !== null) {
      if (this.roots.length === 0 && node.style === 'paren') this.parenOutside = true;
      if (!this.goesOn(node)) return false;
    }
    this.close(this.depthFor(node));
    this.push(node);
    return true;
  }

  private rank(style: Style): number {
    if (this.parenOutside && (style === 'han' || style === 'paren'))
      return STYLES.indexOf(style === 'han' ? 'paren' : 'han');
    return STYLES.indexOf(style);
  }

  /** Whether a number opens a row of headings with 1 or continues an open one. */
  private goesOn(node: Numbered): boolean {
    const step = node.value - this.lastBefore(node);
    return step === 1 || (TOLERANT.has(node.style) && (step >= 0 || node.value === 1));
  }

  /** Whether a number directly follows that of the last heading of its style. */
  readonly follows = (number: Numbered): boolean => number.value > 1 && number.value - this.lastBefore(number) === 1;

  /** The last number of the same style among the siblings that it would have; 0 if there is none. */
  private lastBefore(node: Numbered): number {
    const depth = this.depthFor(node);
    const siblings = depth === 0 ? this.roots : (this.open[depth - 1]?.children ?? []);
    return siblings.findLast((sibling) => sibling.style === node.style)?.value ?? 0;
  }

  /** Number of open sections that stay open when this heading enters. */
  depthFor(node: Pick<Node, 'style'>): number {
    if (node.style === 'part') return 0;
    if (node.style === 'bare') {
      const at = this.open.findIndex((open) => open.style === 'bare');
      if (at >= 0) return at;
      // After finished sections of a part that is itself a bare line, a bare line is the next part.
      const outer = this.open[0];
      return outer?.style === 'part' &&
        outer.number === null &&
        this.open.length > 1 &&
        (this.top?.passages.length ?? 0) > 0
        ? 0
        : this.open.length;
    }
    const at = this.open.findIndex(
      (open) => open.style === 'own' || (NUMBERED.has(open.style) && this.rank(open.style) >= this.rank(node.style)),
    );
    return at < 0 ? this.open.length : at;
  }
}

/** Reads the headings and texts of the body into a tree; returns its roots. */
export function readOutline(blocks: readonly Block[]): Node[] {
  const stack = new Stack();
  const { closing, appendix } = findRegions(blocks);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block) continue;
    if (i === closing) openRoot(stack, 'closing');
    if (i === appendix) openRoot(stack, 'appendix');
    const next = blocks[i + 1];
    if (annexTitle(block, blocks[i - 1])) enterAppendix(stack, wholeLine(block, 'part'), block);
    else if (i >= appendix) {
      const found = appendixHeading(block, next);
      if (found) enterAppendix(stack, found, block);
      else addText(stack, block, null);
    } else if (i >= closing) addText(stack, block, null);
    else i += addBlock(stack, block, blocks, i);
  }
  for (const root of stack.roots) endLastItem(root);
  return stack.roots.filter((node) => node.heading !== null || node.passages.length > 0 || node.children.length > 0);
}

/** Adds a block of the body as a heading, text, or text that ends in a heading. Returns how many of the next blocks it has used. */
function addBlock(stack: Stack, block: Block, blocks: readonly Block[], i: number): number {
  const next = blocks[i + 1];
  const broken = readBroken(block, next, blocks[i + 2]);
  if (broken && enter(stack, broken, block)) return 1;
  const found = readHeading(block, next, stack.follows);
  const announced = found ? null : readAnnounced(block, next);
  if (announced && goesOnBehind(blocks, i)) {
    addText(stack, block, next, announced.at);
    enter(stack, announced, block);
  } else if (!found || !enter(stack, found, block)) addText(stack, block, next);
  return 0;
}

/** Moves the paragraphs after the last of three or more items with one paragraph each (第一，…… 第二，……) into a section of their own. */
function endLastItem({ children }: Node): void {
  const last = children.findLast((child) => ITEMS.has(child.style));
  const row = children.filter((child) => child.style === last?.style);
  if (!last || last.passages.length < 2 || last.children.length > 0 || row.length < SEVERAL) return;
  if (!row.every((item) => item.runIn && (item === last || (item.passages.length === 1 && item.children.length === 0))))
    return;
  const behind: Node = { ...emptyNode('own'), passages: last.passages.splice(1) };
  children.splice(children.indexOf(last) + 1, 0, behind);
}
const ITEMS: ReadonlySet<Style> = new Set(['first', 'arabic', 'circled']);

/** Whether the next paragraph that starts with （一）, （二） or （三） starts with （二）. */
const goesOnBehind = (blocks: readonly Block[], i: number): boolean => {
  const next = blocks.slice(i + 1).find(({ text }) => /^（[一二三]）/u.test(text));
  return next?.text.startsWith('（二）') ?? false;
};

function openRoot(stack: Stack, half: 'closing' | 'appendix'): void {
  stack.close(0);
  stack.push({ ...emptyNode('own'), half });
}

function enter(stack: Stack, found: FoundHeading, block: Block): boolean {
  if (!stack.enter(found.node)) return false;
  if (found.rest < block.text.length) found.node.passages.push(passage(block, found.rest));
  return true;
}

/** 附件1: the next line is the title of the annex. */
const ANNEX = /^附[件表录]?\s*[\d一二三四五六七八九十]*[:：]?$/u;
const LONGEST_TITLE = 36;
const annexTitle = ({ text }: Block, before: Block | undefined): boolean =>
  ANNEX.test(before?.text ?? '') &&
  readNumber(text) === null &&
  text.length <= LONGEST_TITLE &&
  !/[。；：]/u.test(text);

/** The heading of a block in the appendix; only titles and 一、 count there, because a glossary is one text. */
function appendixHeading(block: Block, next: Block | undefined): FoundHeading | null {
  const found = readHeading(block, next);
  return found && (found.node.style === 'part' || found.node.style === 'han') ? found : null;
}

function enterAppendix(stack: Stack, found: FoundHeading, block: Block): void {
  stack.close(found.node.style === 'han' ? 1 : 0);
  stack.push({ ...found.node, half: 'appendix' });
  if (found.rest < block.text.length) stack.top?.passages.push(passage(block, found.rest));
}

/** Maximum number of lines with only an address before the text of a section. */
const MOST_ADDRESSES = 3;
const LONE_ADDRESS = /^(?:各位代表|同志们)[，,、！!：:]*$/u;

/** 五年来，我们…… after the sections about one year looks back on all five. */
const looksBack = (text: string): boolean =>
  /^(?:五年来|过去五年|这五年|“十[一二三四五]?五”(?:时期|以来|期间))/u.test(text);
const looksBackAlready = (node: Node): boolean =>
  node.style === 'part' ||
  node.style === 'han' ||
  /五年|时期/u.test(node.heading ?? '') ||
  node.passages.some((p) => looksBack(textOf(p)) || LONE_ADDRESS.test(textOf(p)));

/** Whether a paragraph turns from the results of five years to the last year: 刚刚过去的2025年，…… (山西 2026). */
const turnsToLastYear = (text: string, top: Node): boolean =>
  /^刚刚过去的/u.test(text) &&
  /五年|时期/u.test(top.heading ?? '') &&
  top.passages.filter((p) => /^[—─]/u.test(textOf(p))).length >= SEVERAL;
/** Minimum number of topics after which the last year opens a section of its own. */
const SEVERAL = 3;

/** Whether a paragraph opens like those before it: 一年来，我们持续推动转型升级，产业结构不断优化。 and 一年来，我们切实转变工作作风，自身建设不断加强。 */
function goesOnLike(text: string, top: Node): boolean {
  const key = (words: string): string | null => {
    const sentence = firstSentence(words);
    return sentence.length <= LONGEST_OF_ROW ? `${sentence.slice(0, 3)}${String(sentence.split('，').length)}` : null;
  };
  const like = top.passages.map((p) => key(textOf(p)) === key(text));
  return key(text) !== null && (like.at(-1) === true || like.filter(Boolean).length >= SEVERAL);
}
/** Maximum length of the first sentence of such a paragraph. */
const LONGEST_OF_ROW = 45;

/** Whether the report has reached its plan: only the first part looks back, and not if its name looks ahead. */
function looksAhead(roots: readonly Node[]): boolean {
  const [first, second] = roots.flatMap(({ heading }) => heading ?? []);
  return second !== undefined || halfOfHeading(first ?? '', null) === 'plan';
}

/** The role of a paragraph without a heading if it opens a section of its own; null if it continues the open section. */
function roleBehind(
  stack: Stack,
  top: Node,
  text: string,
  next: Block | undefined,
): Role | 'years' | 'year' | 'aims' | null {
  if (top.half === 'problems' && tellsAims(text)) return 'aims';
  const isBack = !looksAhead(stack.roots);
  const heading = next && readHeading(next, undefined)?.node;
  const last =
    next === undefined || (heading ? stack.depthFor(heading) === 0 : ownSection(next.text, false, isBack) !== null);
  const role = ownSection(text, last, isBack);
  if (role !== null && !(role === 'conduct' && goesOnLike(text, top))) return role;
  if (looksBack(text) && !looksBackAlready(top)) return 'years';
  return turnsToLastYear(text, top) ? 'year' : null;
}

/** Opens a section without a heading, unless the open section has only addresses and can be used for it. */
function openOwn(stack: Stack, top: Node, half: 'problems' | null): void {
  const isNew =
    top.children.length === 0 &&
    top.passages.length <= MOST_ADDRESSES &&
    top.passages.every((p) => LONE_ADDRESS.test(textOf(p)));
  if (isNew && half === null) return;
  if (isNew && top.style === 'own') top.half = half;
  else {
    stack.close(1);
    stack.push({ ...emptyNode('own'), half });
  }
}

/** Adds a paragraph to the open section, or opens a section without a heading for it. `next` is null outside the body. */
function addText(stack: Stack, block: Block, next: Block | undefined | null, end = block.text.length): void {
  const { top } = stack;
  const role = next !== null && top ? roleBehind(stack, top, block.text, next) : null;
  if (top && role !== null) openOwn(stack, top, role === 'problems' ? 'problems' : null);
  if (stack.empty) stack.push(emptyNode('own'));
  stack.top?.passages.push(passage(block, 0, end));
}
