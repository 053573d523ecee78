/** Physical lines → paragraphs: rejoins what was wrapped by a page width or cut by a page break. */
import { endsIn } from './ends-in.ts';
import { opensParagraph } from './openers.ts';
import { originAt, type Block, type Origin } from './types.ts';
import type { Line, Take } from './lines.ts';
import { needsBlank, normaliseSpace } from './white-space.ts';

const endsSentence = (text: string): boolean => endsIn('。！？!?…', text);
const endsClause = (text: string): boolean => endsIn('。！？!?…；;：:', text);
/** A Latin word that a hyphen breaks at the end of a line: plat- / form. */
const isBroken = (text: string): boolean => text.endsWith('-') && /^[a-z]/iu.test(text.at(-2) ?? '');

/** Width in columns of half a Chinese character, the measure by which lines are wrapped. */
function width(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) < 0x7f ? 1 : 2;
  return columns;
}

interface Measured extends Line {
  source: Line;
  width: number;
  /** The page measure around the line in columns; null where the text is not wrapped. */
  measure: number | null;
}

/** Lines on either side that tell the measure, and how many of them must be alike and open. */
const AROUND = 8;
const ALIKE = 3;
const OPEN = 2;
/** A page is no wider than 60 characters and no narrower than 15. */
const WIDEST = 120;
const NARROWEST = 30;
/** Columns by which a wrapped line may be wider than those around it. */
const RAGGED = 6;

/**
 * The page measure around every line. It is local, because beicang-2023 is wrapped in its last third only: text counts as
 * wrapped where several lines nearby are equally wide within a character and a half, some of them stop in the middle of
 * a sentence, and the next lines are no wider.
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

/** The text reached the edge of the page: it goes on, unless the paragraph happened to end there. */
const full = (line: Measured): boolean => line.measure !== null && line.width >= line.measure - 3;
/** Too long for a heading in wrapped text; the first line of a paragraph lost its indent of two characters. */
const nearlyFull = (line: Measured): boolean => line.measure !== null && line.width >= line.measure * 0.75;

/** ——2025年2月28日在北庄镇第二届人民代表大会第七次会议上: what follows says who speaks. */
const WHEN_AND_WHERE = /^[—─―–-]{1,3}\s*[\d二].*会议上[）)]?$/u;
/** The same over two lines: ——2025年2月28日在北庄镇第二届人民代表大会 / 第七次会议上 */
const WHEN_AND_WHERE_BEGUN = /^[—─―–-]{1,3}\s*[\d二].*(?:大会|第[一二三四五六七八九十]+[次届]|镇|区|县|市|街道)$/u;
const WHEN_AND_WHERE_REST = /会议.{0,12}上?[）)]?$/u;

/** Lines that go on with a paragraph, from which on a text tells whether it indents; the share of them that may be indented. */
const GOING_ON = 8;
const ODD = 0.25;
/** Fewest indented lines that are a habit. */
const INDENTED = 5;

/** Do blanks at the head of a line tell a new paragraph throughout: are lines that go on in the middle of a sentence without? */
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

/** Columns that a full line falls short for a mark that is kept with its word; for that and the indent that it lost; for a number. */
const SHORT_LINE = 4;
const SHORT_FIRST_LINE = 8;
const SHORT_BEFORE_LATIN = 16;
/** Fewest first lines, behind the short last line of a paragraph, that tell whether they fall short; the share of them that do. */
const FIRST_LINES = 5;
const MOST_SHORT = 0.5;
/** With fewer: where more of the lines that stop in a sentence fall short, first lines lost their indent. */
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

/** Stops short of the edge of the page, and not as a paragraph stops: 2023年的奋斗目标和主要任务. */
const isBareHeading = (line: Measured): boolean =>
  line.measure !== null && !nearlyFull(line) && !/[。！？!?…；;：:，、,”’）)》]$/u.test(line.text);

/** What tells in this text where a paragraph begins. */
interface Habits {
  /** Blanks at the head of a line. */
  indents: boolean;
  /** Columns that the first line of a wrapped paragraph may fall short. */
  short: number;
}

/** A numbered heading that ends before the edge of the page is whole: the next line would have fitted. */
const isWholeHeading = (soFar: string, last: Measured, next: Measured, short: number): boolean =>
  last.measure !== null &&
  soFar === last.text &&
  opensParagraph(soFar) === 'heading' &&
  last.width <= last.measure - (/^[\da-z]/iu.test(next.text) ? SHORT_BEFORE_LATIN : short);

/** Whether the paragraph goes on, where the words around the break alone tell; else null. */
function toldByWords(soFar: string, last: Measured, next: Measured): boolean | null {
  if (last.markedHeading || next.markedHeading) return false;
  if (WHEN_AND_WHERE_BEGUN.test(soFar) && WHEN_AND_WHERE_REST.test(next.text)) return true;
  if (WHEN_AND_WHERE.test(soFar)) return false;
  if (isBroken(soFar) && /^[a-z]/u.test(next.text)) return true;
  // A link or a footnote of a web page stood on a line of its own (四川 2026: 揭榜 / 。).
  if (/^[，。；：、！？）”’》]/u.test(next.text)) return true;
  return endsSentence(soFar) && isBareHeading(next) ? false : null;
}

/** Where paragraphs are indented, a line that is not goes on; …三合 / 一、功能嵌套… only behind a full line that stops in a sentence. */
const goesOnFlush = (soFar: string, last: Measured, opener: ReturnType<typeof opensParagraph>): boolean =>
  opener !== 'heading' || (full(last) && !endsClause(soFar));

/** Does the next line go on with the paragraph that ends in this one? */
function continues(soFar: string, last: Measured, next: Measured, { indents, short }: Habits): boolean {
  const told = toldByWords(soFar, last, next);
  if (told !== null) return told;
  const opener = opensParagraph(next.text);
  if (indents && (next.indented || nearlyFull(last))) return !next.indented && goesOnFlush(soFar, last, opener);
  const opensNothing = !opener && !next.indented;
  if (endsClause(soFar)) return opensNothing && (full(last) || (endsSentence(soFar) && startsTopic(soFar, last)));
  if (/[，、,]$/.test(soFar)) return true;
  if (nearlyFull(last)) return opener !== 'heading' && !isWholeHeading(soFar, last, next, short);
  // Cut by a page break: prose that stops in the middle of a sentence (beicang-2023: …主 / 动对接…).
  return opensNothing && isProse(soFar);
}

/** A longer line with a comma is no heading and no line of a cover, though no sentence of it has ended. */
const LONGEST_LINE = 70;
const isProse = (text: string): boolean =>
  /[。；！]/u.test(text) || (text.length > LONGEST_LINE && text.includes('，') && !text.includes('\t'));

const LEAD = /^([^，。；：\d]{4,14})。/u;
/** 全面提升城市品质。实施安阳桥村、三个崇义城中村改造。 A topic with less than a line of details goes on (beiguan-2025). */
const startsTopic = (soFar: string, line: Measured): boolean =>
  line.measure !== null && line.text === soFar && LEAD.test(soFar) && line.width >= line.measure * 0.75;

/**
 * Cuts paragraphs again that were joined because a line both filled the measure and ended a sentence, where the next line
 * opens with a short sentence as long as the one that opens a paragraph nearby: 打造美丽生态环境。 … 塑造优质文旅环境。
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
  /** Offsets of lines joined on although a sentence ended before them. */
  doubtful: number[];
}

/** Paragraphs with the source line of every stretch; a hyphen that broke a Latin word at a line's end is taken out. */
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
