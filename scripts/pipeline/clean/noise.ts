/** Takes out whole lines that are no part of the report: page numbers, repeated page headers, remains of a web page. */
import { endsIn } from './ends-in.ts';
import type { Line, Take } from './lines.ts';
import { CAPTION, FOOT, WEB_CHROME } from './web-chrome.ts';

const blank = (line: Line): Line => ({ ...line, text: '' });
const isBlank = (line: Line): boolean => line.text.trim() === '';
const endsSentence = (text: string): boolean => endsIn('。！？!?；：:…', text.trimEnd());

const DASH = '[-–—―─━·•~]+';
const PAGE = '(?:\\d{1,3}|[一二三四五六七八九十百零〇]{1,5})\\s*[页頁]';
/**
 * - 4 - · —４— · ━ 4 ━ · - iv - · 第 4 页 共 12 页 · 第四页 · Page 4 of 12 · Page 4 · 4/12, in one width; near miss:
 * 4. 做强产业
 */
const PAGE_NUMBER: readonly RegExp[] = [
  new RegExp(`^${DASH}\\s*(?:\\d{1,3}|[ivxl]{1,6})\\s*${DASH}$`, 'iu'),
  new RegExp(`^第\\s*${PAGE}(?:\\s*[,/|]?\\s*共\\s*${PAGE})?$`, 'u'),
  new RegExp(`^共\\s*${PAGE}\\s*[,/|]?\\s*第\\s*${PAGE}$`, 'u'),
  /^(?:page\s*)?\d{1,3}\s*(?:\/|of)\s*\d{1,3}$|^page\s*\d{1,3}$/iu,
];
/** Longer lines are none, and not looked at. */
const LONGEST_NUMBER = 24;
const isPageNumber = (line: string): boolean => {
  if (line.length > LONGEST_NUMBER) return false;
  const text = line.normalize('NFKC');
  return PAGE_NUMBER.some((pattern) => pattern.test(text));
};
const BARE_NUMBER = /^[\d０-９]{1,3}$/u;
/** Pages of a report that carry no number of their own: a title page, a page of pictures. */
const SKIPPED_PAGES = 3;

export function takePageNumbers(lines: readonly Line[], take: Take): Line[] {
  const bare = barePageNumbers(lines);
  return lines.map((line) => {
    if (!isPageNumber(line.text.trim()) && !bare.has(line)) return line;
    take('page-number', line.text, line.number);
    return blank(line);
  });
}

/**
 * Bare numbers on lines of their own are page numbers when they count upwards through the whole file and stand between
 * lines of text; a single one only where it splits a sentence. Columns of a table do neither.
 */
function barePageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const filled = lines.filter((line) => !isBlank(line));
  const at = filled.flatMap((line, i) => (BARE_NUMBER.test(line.text.trim()) ? [i] : []));
  const numbers = at.map((i) => Number(filled[i]?.text.trim().normalize('NFKC')));
  const counts = numbers.every(
    (n, i) => i === 0 || (n > (numbers[i - 1] ?? n) && n - (numbers[i - 1] ?? n) <= SKIPPED_PAGES),
  );
  const apart = at.every((i, k) => k === 0 || i - (at[k - 1] ?? 0) > 1);
  const splits = at.some((i) => i > 0 && i < filled.length - 1 && !endsSentence(filled[i - 1]?.text ?? ''));
  if (!counts || !apart || (at.length < 3 && !splits)) return new Set();
  return new Set(at.flatMap((i) => filled[i] ?? []));
}

/** Fewest stands of a page header, and of those the fewest that cut a sentence or stand beside a page number. */
const HEADER_STANDS = 3;
const HEADER_CUTS = 2;
/** More characters than a page header has, white space left out. */
const TOO_LONG = /^(?:\s*\S){41}/;

/** A short line that comes again and again in the middle of sentences is a page header; its first stand stays in the text. */
export function takePageHeaders(lines: readonly Line[], take: Take): Line[] {
  const filled = lines.filter((line) => !isBlank(line));
  const stands = new Map<string, number[]>();
  filled.forEach((line, i) => {
    if (TOO_LONG.test(line.text)) return;
    const key = line.text.replace(/\s/gu, '');
    if (key.length >= 3 && !endsSentence(key)) stands.set(key, [...(stands.get(key) ?? []), i]);
  });
  const headers = new Set<Line>();
  for (const at of stands.values()) {
    const cuts = at.filter(
      (i) => i > 0 && !endsSentence(filled[i - 1]?.text ?? '') && (filled[i - 1]?.text.trim().length ?? 0) > 10,
    ).length;
    if (at.length >= HEADER_STANDS && cuts >= HEADER_CUTS) for (const i of at.slice(1)) headers.add(filled[i] as Line);
  }
  return lines.map((line) => {
    if (!headers.has(line)) return line;
    take('page-header', line.text, line.number);
    return blank(line);
  });
}

const isProse = (line: Line): boolean => line.text.trim().length > 40 && /[。！]/u.test(line.text);
const SALUTATION = /^\s*(?:各位代表|同志们)/u;
/** What may stand on a cover beside the salutation. */
const COVER = /报告|会议|大会|代表|政府|[镇乡区县市省州盟旗]长|主席|主任|总理|^[—─―–（(]?\s*(?:\d{4}|二[〇○零])/u;

/** Remains of the page that the text was copied from: in the head before the salutation, and the foot of the page. */
export function takeWebChrome(lines: readonly Line[], take: Take): Line[] {
  return takeFoot(takeHead(lines, take), take);
}

function takeHead(lines: readonly Line[], take: Take): Line[] {
  const first = lines.findIndex(
    (line) => (isProse(line) && !CAPTION.test(line.text.trim())) || SALUTATION.test(line.text),
  );
  const head = lines.slice(0, Math.max(0, first));
  const isChrome = (line: Line): boolean => WEB_CHROME.some((pattern) => pattern.test(line.text.trim()));
  // Two lines of chrome tell a web page: there only what a cover can hold is kept (宁夏 2026: 政务信息 > 宁夏要闻).
  const web = head.filter((line) => !isBlank(line) && isChrome(line)).length >= 2;
  let before = '';
  const kept = head.map((line, i) => {
    const text = line.text.trim();
    if (text === '') return line;
    const caption = CAPTION.test(text);
    // A breadcrumb, or the title that the page repeats above itself.
    const doubled = web && (beside(head, i) || head.slice(i + 1).some((later) => later.text.trim() === text));
    const named = COVER.test(before) && !isChrome(line);
    before = text;
    if (!caption && !doubled && !isChrome(line) && (!web || COVER.test(text) || named)) return line;
    take(caption ? 'caption' : 'web-chrome', line.text, line.number);
    return blank(line);
  });
  return [...kept, ...lines.slice(head.length)];
}

/** 首页 > 政府信息公开 > 政府工作报告 on lines of their own. */
function beside(lines: readonly Line[], i: number): boolean {
  const isArrow = (line: Line | undefined): boolean => /^[>＞›»]$/u.test(line?.text.trim() ?? '');
  const before = lines.slice(0, i).findLast((line) => !isBlank(line));
  const after = lines.slice(i + 1).find((line) => !isBlank(line));
  return isArrow(before) || isArrow(after);
}

/** The largest part of a file that can be the foot of a web page (四川 2026: 2 %). */
const LARGEST_FOOT = 0.15;

function takeFoot(lines: readonly Line[], take: Take): Line[] {
  const sizes = lines.map((line) => line.text.trim().length);
  const total = sizes.reduce((a, b) => a + b, 0);
  let behind = total;
  const start = lines.findIndex((line, i) => {
    const size = sizes[i] ?? 0;
    const foot = behind <= total * LARGEST_FOOT && FOOT.some((pattern) => pattern.test(line.text.trim()));
    behind -= size;
    return foot;
  });
  return lines.map((line, i) => {
    if (start < 0 || i < start || isBlank(line)) return line;
    take('web-chrome', line.text, line.number);
    return blank(line);
  });
}
