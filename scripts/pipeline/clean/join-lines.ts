/** Lines of the file → paragraphs: joins lines that were wrapped at the page width or cut by a page break. */
import { endsIn } from './ends-in.ts';
import { opensParagraph } from './openers.ts';
import { originAt, type Block, type Origin } from './types.ts';
import type { Line, Take } from './lines.ts';
import { needsBlank, normaliseSpace } from './white-space.ts';

const endsSentence = (text: string): boolean => endsIn('。！？!?…', text);
const endsClause = (text: string): boolean => endsIn('。！？!?…；;：:', text);
/** Whether a text ends in a hyphenated Latin word: plat- / form. */
const isBroken = (text: string): boolean => text.endsWith('-') && /^[a-z]/iu.test(text.at(-2) ?? '');

/** Width in columns; a Chinese character takes two, all others one. */
function width(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) < 0x7f ? 1 : 2;
  return columns;
}

interface Measured extends Line {
  source: Line;
  width: number;
  /** The page width around the line, in columns; null if the text there is not wrapped. */
  measure: number | null;
}

/** Lines on either side that are examined; minimum number with equal width, and of those that end inside a sentence. */
const AROUND = 8;
const ALIKE = 3;
const OPEN = 2;
/** A page is at most 60 and at least 15 characters wide. */
const WIDEST = 120;
const NARROWEST = 30;
/** Columns by which a wrapped line may be wider than the others. */
const RAGGED = 6;

/**
 * Finds the page width around every line. It is local, because beicang-2023 is wrapped only in its last third. Text counts as wrapped if
 * several lines nearby are equally wide within a character and a half, some of them end inside a sentence, and the next line is not wider.
 */
function measure(lines: readonly Omit<Measured, 'measure'>[]): Measured[] {
  return lines.map((line, i) => {
    if (Math.max(line.width, lines[i + 1]?.width ?? 0) > WIDEST + RAGGED) return { ...line, measure: null };
    const near = lines
      .slice(Math.max(0, i - AROUND), i + AROUND + 1)
      .filter((l) => l.width >= NARROWEST && l.width <= WIDEST);
    if (near.length < ALIKE) return { ...line, measure: null };
    const widths = near.map((l) => l.width).sort((a, b) => a - b);
    const widest = widths[Math.floor(widths.length * 0.8)] ?? 0;
    const alike = near.filter((l) => Math.abs(l.width - widest) <= 3);
    const open = alike.filter((l) => !endsClause(l.text)).length;
    const next = lines[i + 1]?.width ?? 0;
    const wrapped = alike.length >= ALIKE && open >= OPEN && line.width <= widest + RAGGED && next <= widest + RAGGED;
    return { ...line, measure: wrapped ? widest : null };
  });
}

/** Whether a line reaches the edge of the page. Then its paragraph continues, unless it happens to end there. */
const full = (line: Measured): boolean => line.measure !== null && line.width >= line.measure - 3;
/** Whether a line of wrapped text is too long for a heading; less than full, because a first line may have lost its indent. */
const nearlyFull = (line: Measured): boolean => line.measure !== null && line.width >= line.measure * 0.75;

/** ——2025年2月28日在北庄镇第二届人民代表大会第七次会议上: the next line names the speaker. */
const WHEN_AND_WHERE = /^[—─―–-]{1,3}\s*[\d二].*会议上[）)]?$/u;
/** The same over two lines: ——2025年2月28日在北庄镇第二届人民代表大会 / 第七次会议上 */
const WHEN_AND_WHERE_BEGUN = /^[—─―–-]{1,3}\s*[\d二].*(?:大会|第[一二三四五六七八九十]+[次届]|镇|区|县|市|街道)$/u;
const WHEN_AND_WHERE_REST = /会议.{0,12}上?[）)]?$/u;

/** Minimum number of continuation lines to decide whether a text indents paragraphs, and the share of them that may be indented. */
const GOING_ON = 8;
const ODD = 0.25;
/** Minimum number of indented lines in such a text. */
const INDENTED = 5;

/** Whether indents mark new paragraphs throughout the text: lines that continue a sentence have none. */
function indentTells(lines: readonly Measured[]): boolean {
  const goingOn = lines.filter((_, i) => {
    const before = lines[i - 1];
    return before && full(before) && !endsClause(before.text);
  });
  const odd = goingOn.filter(({ indented }) => indented).length;
  return (
    goingOn.length >= GOING_ON &&
    odd <= goingOn.length * ODD &&
    lines.filter(({ indented }) => indented).length >= INDENTED
  );
}

/** Columns that may be free in a full line: for punctuation kept with its word; also for a lost indent; also before a number. */
const SHORT_LINE = 4;
const SHORT_FIRST_LINE = 8;
const SHORT_BEFORE_LATIN = 16;
/** Minimum number of first lines of paragraphs to decide whether they are short, and the share of them that is. */
const FIRST_LINES = 5;
const MOST_SHORT = 0.5;
/** With fewer first lines: if more than this share of the lines that end inside a sentence is short, first lines lost their indent. */
const FALL_SHORT = 0.15;

function lostIndents(lines: readonly Measured[]): boolean {
  const isOpen = (line: Measured): boolean => nearlyFull(line) && !endsClause(line.text);
  const open = lines.filter(isOpen);
  const first = lines.filter((line, i) => {
    const before = lines[i - 1];
    return before && before.measure !== null && !full(before) && endsSentence(before.text) && isOpen(line);
  });
  const [of, share] = first.length >= FIRST_LINES ? [first, MOST_SHORT] : [open, FALL_SHORT];
  return of.filter((line) => !full(line)).length > of.length * share;
}

/** Whether a line ends before the edge of the page and without punctuation: 2023年的奋斗目标和主要任务. */
const isBareHeading = (line: Measured): boolean =>
  line.measure !== null && !nearlyFull(line) && !/[。！？!?…；;：:，、,”’）)》]$/u.test(line.text);

/** How paragraphs begin in a text. */
interface Habits {
  /** By an indent. */
  indents: boolean;
  /** Columns that may be free in the first line of a wrapped paragraph. */
  short: number;
}

/** Whether a numbered heading is complete, because it ends before the edge of the page and the next word would have fitted. */
const isWholeHeading = (soFar: string, last: Measured, next: Measured, short: number): boolean =>
  last.measure !== null &&
  soFar === last.text &&
  opensParagraph(soFar) === 'heading' &&
  last.width <= last.measure - (/^[\da-z]/iu.test(next.text) ? SHORT_BEFORE_LATIN : short);

/** Whether the paragraph continues, if the words around the break alone decide it; else null. */
function toldByWords(soFar: string, last: Measured, next: Measured): boolean | null {
  if (last.markedHeading || next.markedHeading) return false;
  if (WHEN_AND_WHERE_BEGUN.test(soFar) && WHEN_AND_WHERE_REST.test(next.text)) return true;
  if (WHEN_AND_WHERE.test(soFar)) return false;
  if (isBroken(soFar) && /^[a-z]/u.test(next.text)) return true;
  // The text of a link or footnote of a web page was on a line of its own (四川 2026: 揭榜 / 。).
  if (/^[，。；：、！？）”’》]/u.test(next.text)) return true;
  return endsSentence(soFar) && isBareHeading(next) ? false : null;
}

/** In a text with indents a line without one continues; one like a heading only if a sentence is cut at a full line: …三合 / 一、功能嵌套… */
const goesOnFlush = (soFar: string, last: Measured, opener: ReturnType<typeof opensParagraph>): boolean =>
  opener !== 'heading' || (full(last) && !endsClause(soFar));

/** Whether the next line continues the paragraph. */
function continues(soFar: string, last: Measured, next: Measured, { indents, short }: Habits): boolean {
  const told = toldByWords(soFar, last, next);
  if (told !== null) return told;
  const opener = opensParagraph(next.text);
  if (indents && (next.indented || nearlyFull(last))) return !next.indented && goesOnFlush(soFar, last, opener);
  const opensNothing = !opener && !next.indented;
  if (endsClause(soFar)) return opensNothing && (full(last) || (endsSentence(soFar) && startsTopic(soFar, last)));
  if (/[，、,]$/.test(soFar)) return true;
  if (nearlyFull(last)) return opener !== 'heading' && !isWholeHeading(soFar, last, next, short);
  // Prose that ends inside a sentence was cut by a page break (beicang-2023: …主 / 动对接…).
  return opensNothing && isProse(soFar);
}

/** A longer line with a comma is prose, and neither a heading nor a cover line, even if no sentence ends in it. */
const LONGEST_LINE = 70;
const isProse = (text: string): boolean =>
  /[。；！]/u.test(text) || (text.length > LONGEST_LINE && text.includes('，') && !text.includes('\t'));

const LEAD = /^([^，。；：\d]{4,14})。/u;
/** Whether a line is a topic with details that fill less than a line, and continues: 全面提升城市品质。实施安阳桥村、三个崇义城中村改造。 (beiguan-2025). */
const startsTopic = (soFar: string, line: Measured): boolean =>
  nearlyFull(line) && line.text === soFar && LEAD.test(soFar);

/**
 * Splits paragraphs that were joined because a full line ended a sentence, if the next line begins with a short sentence that is as long as
 * the first sentence of a paragraph nearby: 打造美丽生态环境。 … 塑造优质文旅环境。
 */
function cutAtTopics(blocks: readonly Joined[]): Block[] {
  const leads = blocks.map(({ block }) => LEAD.exec(block.text)?.[1]?.length ?? 0);
  return blocks.flatMap(({ block, doubtful }, i) => {
    const near = new Set(leads.slice(Math.max(0, i - 3), i + 4).filter((length) => length > 0));
    const cuts = doubtful.filter((offset) => near.has(LEAD.exec(block.text.slice(offset))?.[1]?.length ?? -1));
    return [0, ...cuts].map((start, j) => part(block, start, cuts[j] ?? block.text.length));
  });
}

function part(block: Block, start: number, end: number): Block {
  if (start === 0 && end === block.text.length) return block;
  const before = originAt(block, start);
  const inside = block.origins.filter((origin) => origin.offset > start && origin.offset < end);
  return {
    ...block,
    text: block.text.slice(start, end),
    origins: [
      ...(before ? [{ ...before, offset: 0 }] : []),
      ...inside.map((o) => ({ ...o, offset: o.offset - start })),
    ],
    boldLead: start === 0 ? block.boldLead : 0,
  };
}

interface Joined {
  block: Block;
  /** Offsets of lines that were joined although a sentence ended before them. */
  doubtful: number[];
}

/** Joins lines into paragraphs with the source line of every stretch; removes hyphens that break a Latin word at the end of a line. */
export function joinLines(lines: readonly Line[], take: Take): Block[] {
  const measured = measure(
    lines
      .map((line) => ({ ...line, source: line, width: width(line.text.trimEnd()), text: normaliseSpace(line.text) }))
      .filter((line) => line.text !== ''),
  );
  const indents = indentTells(measured);
  const habits = { indents, short: lostIndents(measured) ? SHORT_FIRST_LINE : SHORT_LINE };
  const blocks: (Joined & { origins: Origin[]; last: Measured })[] = [];
  for (const line of measured) {
    let open = blocks.at(-1);
    if (!open || !continues(open.block.text, open.last, line, habits)) {
      const { markedHeading, boldLead } = line;
      const origins: Origin[] = [];
      open = {
        block: { text: '', origins, markedHeading, boldLead, corrected: [] },
        doubtful: [],
        origins,
        last: line,
      };
      blocks.push(open);
    }
    const { block, doubtful, origins, last } = open;
    if (isBroken(block.text) && /^[a-z]/u.test(line.text)) {
      const end = last.source.text.trimEnd().length;
      take('hyphen', last.source, end - 1, end);
      block.text = block.text.slice(0, -1);
    } else if (
      needsBlank(block.text.slice(-1), line.text.slice(0, 1)) &&
      !(/\d$/.test(block.text) && /^\d/.test(line.text))
    )
      block.text += ' ';
    if (endsSentence(block.text)) doubtful.push(block.text.length);
    origins.push({ offset: block.text.length, line: line.number, source: line.source });
    block.text += line.text;
    open.last = line;
  }
  return indents ? blocks.map(({ block }) => block) : cutAtTopics(blocks);
}
