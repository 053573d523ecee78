/** Removes whole lines that are not part of the report: page numbers, repeated page headers, remains of a web page. */
import { endsIn } from './ends-in.ts';
import { drop, type Line, type Take } from './lines.ts';
import { CAPTION, FOOT, FOOT_BEHIND_TEXT, OWNER, WEB_CHROME } from './web-chrome.ts';

const isBlank = (line: Line): boolean => line.text.trim() === '';
const endsSentence = (text: string): boolean => endsIn('。！？!?；：:…', text.trimEnd());

const DASH = '[-–—―─━·•~]+';
const PAGE = '(?:\\d{1,3}|[一二三四五六七八九十百零〇]{1,5})\\s*[页頁]';
/**
 * - 4 - · —４— · ━ 4 ━ · - iv - · 第 4 页 共 12 页 · 第四页 · Page 4 of 12 · Page 4 · 4/12, matched after NFKC; near miss:
 * 4. 做强产业
 */
const PAGE_NUMBER = new RegExp(
  [
    `^${DASH}\\s*(?:\\d{1,3}|[ivxl]{1,6})\\s*${DASH}$`,
    `^第\\s*${PAGE}(?:\\s*[,/|]?\\s*共\\s*${PAGE})?$`,
    `^共\\s*${PAGE}\\s*[,/|]?\\s*第\\s*${PAGE}$`,
    '^(?:page\\s*)?\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3}$',
    '^page\\s*\\d{1,3}$',
  ].join('|'),
  'iu',
);
/** Longer lines are not page numbers and are not tested. */
const LONGEST_NUMBER = 24;
const isPageNumber = (line: string): boolean =>
  line.length <= LONGEST_NUMBER && PAGE_NUMBER.test(line.normalize('NFKC'));
const BARE_NUMBER = /^[\d０-９]{1,3}$/u;
/** Maximum step between page numbers: some pages have none, such as a title page or a page of pictures. */
const SKIPPED_PAGES = 3;

export function takePageNumbers(lines: readonly Line[], take: Take): Line[] {
  const bare = barePageNumbers(lines);
  return lines.map((line) =>
    isPageNumber(line.text.trim()) || bare.has(line) ? drop(line, 'page-number', take) : line,
  );
}

/**
 * Bare numbers on lines of their own are page numbers if they count upwards through the whole file, with text between them; one or two
 * only if one splits a sentence. The cells of a table do neither.
 */
function barePageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const filled = lines.filter((line) => !isBlank(line));
  const at = filled.flatMap((line, i) => (BARE_NUMBER.test(line.text.trim()) ? [i] : []));
  const numbers = at.map((i) => Number(filled[i]?.text.trim().normalize('NFKC')));
  const apart = at.every((i, k) => k === 0 || i - (at[k - 1] ?? 0) > 1);
  const splits = at.some((i) => i > 0 && i < filled.length - 1 && !endsSentence(filled[i - 1]?.text ?? ''));
  if (!countsUp(numbers) || !apart || (at.length < 3 && !splits)) return new Set();
  return new Set(at.flatMap((i) => filled[i] ?? []));
}

/** Minimum number of occurrences of a page header, and of those that cut a sentence. */
const HEADER_STANDS = 3;
const HEADER_CUTS = 2;
/** A line too long for a page header: over 40 characters without white space, unless it is the address that a browser prints. */
const TOO_LONG = /^(?!\s*https?:\/\/)(?:\s*\S){41}/;

/** 政府工作报告 - 4 - · 第 4 页 政府工作报告 · 4 政府工作报告: a page header with the number of its page. */
const IN_HEADER = `(?:${DASH}\\s*\\d{1,3}\\s*${DASH}|\\(?第\\s*\\d{1,3}\\s*[页頁](?:\\s*[,/|]?\\s*共\\s*\\d{1,3}\\s*[页頁])?\\)?)`;
const NUMBER_FIRST = new RegExp(`^(?:${IN_HEADER}|\\d{1,3}(?=\\s))(?<words>.*)$`, 'u');
const NUMBER_LAST = new RegExp(`^(?<words>.*?)(?:${IN_HEADER}|(?<=\\s)\\d{1,3}(?:\\s*/\\s*\\d{1,3})?)$`, 'u');

/** The words of a possible page header, which are the same on every page, and the page number; null if there is none. */
function headerOf({ text }: Line): { words: string; page: number | null } {
  const line = text.trim().normalize('NFKC');
  const words = (NUMBER_FIRST.exec(line) ?? NUMBER_LAST.exec(line))?.groups?.['words'];
  if (words === undefined) return { words: line.replace(/\s/gu, ''), page: null };
  const [page] = /\d+/.exec(line.startsWith(words) ? line.slice(words.length) : line) ?? [];
  return { words: words.replace(/\s/gu, ''), page: Number(page) };
}

/** Whether page numbers count upwards; some may be missing. */
const countsUp = (pages: readonly number[]): boolean =>
  pages.every(
    (page, i) => i === 0 || (page > (pages[i - 1] ?? page) && page - (pages[i - 1] ?? page) <= SKIPPED_PAGES),
  );

/**
 * Removes page headers: a short line that recurs in the middle of sentences, with or without a page number that counts upwards. Without a
 * number its first occurrence stays, because it may be the title or a heading, unless it is after the salutation and cuts a sentence too
 * or names the report.
 */
export function takePageHeaders(lines: readonly Line[], take: Take): Line[] {
  const filled = lines.filter((line) => !isBlank(line));
  const body = filled.findIndex((line) => /[。！]/u.test(line.text) || SALUTATION.test(line.text));
  const stands = new Map<string, { at: number; page: number | null }[]>();
  filled.forEach((line, at) => {
    if (TOO_LONG.test(line.text)) return;
    const { words, page } = headerOf(line);
    if (words.length < 3 || endsSentence(words)) return;
    const key = page === null ? words : `${words} #`;
    const group = stands.get(key) ?? [];
    group.push({ at, page });
    stands.set(key, group);
  });
  const cuts = (at: number): boolean =>
    at > 0 && !endsSentence(filled[at - 1]?.text ?? '') && (filled[at - 1]?.text.trim().length ?? 0) > 10;
  const headers = new Set<Line>();
  for (const [words, group] of stands) {
    if (group.length < HEADER_STANDS || group.filter(({ at }) => cuts(at)).length < HEADER_CUTS) continue;
    if (!countsUp(group.flatMap(({ page }) => page ?? []))) continue;
    group.forEach(({ at, page }, i) => {
      const noTitle = body >= 0 && at > body && (cuts(at) || words.endsWith('报告'));
      if (i > 0 || page !== null || noTitle) headers.add(filled[at] as Line);
    });
  }
  return lines.map((line) => (headers.has(line) ? drop(line, 'page-header', take) : line));
}

const isProse = (line: Line): boolean => line.text.trim().length > 40 && /[。！]/u.test(line.text);
const SALUTATION = /^\s*(?:各位代表|同志们)/u;
/** What a cover line may contain. */
const COVER =
  /报告|会议|大会|人大|代表|政府|[镇乡区县市省州盟旗]长|主席|主任|总理|^[—─―–（(]{0,3}\s*(?:\d{4}|二[〇○零])|第[\d一二三四五六七八九十]+[届次]/u;
/** A name on a line of its own: 汤 枫 · 艾尔肯·吐尼亚孜. */
const isName = (line: string): boolean =>
  /^[\u4e00-\u9fff](?:\s*[\u4e00-\u9fff]){1,3}$|^[\u4e00-\u9fff]+(?:[·•][\u4e00-\u9fff]+)+$/u.test(line);

/** Removes the remains of the web page that the text was copied from, before the salutation and at the foot of the page. */
export function takeWebChrome(lines: readonly Line[], take: Take): Line[] {
  return takeFoot(takeHead(lines, take), take);
}

/** Blanks are ignored, because some labels have them between their characters: 名　　称：, 索 引 号：. */
const matchesAny = (patterns: readonly RegExp[], { text }: Line): boolean => {
  const words = text.replace(/\s/gu, '');
  return words !== '' && patterns.some((pattern) => pattern.test(words));
};

function takeHead(lines: readonly Line[], take: Take): Line[] {
  const first = lines.findIndex(
    (line) => (isProse(line) && !CAPTION.test(line.text.trim())) || SALUTATION.test(line.text),
  );
  const head = lines.slice(0, Math.max(0, first));
  const isChrome = (line: Line): boolean => matchesAny(WEB_CHROME, line);
  // Two lines of page chrome show that this is a web page; then only possible cover lines are kept (宁夏 2026: 政务信息 > 宁夏要闻).
  const web = head.filter((line) => !isBlank(line) && isChrome(line)).length >= 2;
  let before = '';
  const kept = head.map((line, i) => {
    const text = line.text.trim();
    if (text === '') return line;
    const caption = CAPTION.test(text);
    // A part of a breadcrumb, or a title that the page shows twice.
    const doubled = web && (beside(head, i) || head.slice(i + 1).some((later) => later.text.trim() === text));
    const named = COVER.test(before) && isName(text);
    if (!caption && !doubled && !isChrome(line) && (!web || COVER.test(text.replace(/\s/gu, '')) || named)) {
      before = text;
      return line;
    }
    before = '';
    return drop(line, caption ? 'caption' : 'web-chrome', take);
  });
  return [...kept, ...lines.slice(head.length)];
}

/** Whether a line is beside an arrow of a breadcrumb over several lines: 首页 > 政府信息公开 > 政府工作报告. */
function beside(lines: readonly Line[], i: number): boolean {
  const isArrow = (line: Line | undefined): boolean => /^[>＞›»]$/u.test(line?.text.trim() ?? '');
  const before = lines.slice(0, i).findLast((line) => !isBlank(line));
  const after = lines.slice(i + 1).find((line) => !isBlank(line));
  return isArrow(before) || isArrow(after);
}

/** Maximum share of the file that the foot of a web page takes (四川 2026: 2 %). */
const LARGEST_FOOT = 0.15;

/** Minimum share of the lines of a foot that match a pattern; in a list with an item 记者：…… hardly any does. */
const KNOWN_LINES = 1 / 3;
const ANY_FOOT = [...FOOT, ...FOOT_BEHIND_TEXT, OWNER];
function isFoot(lines: readonly Line[]): boolean {
  const filled = lines.filter((line) => !isBlank(line));
  return filled.filter((line) => matchesAny(ANY_FOOT, line)).length >= filled.length * KNOWN_LINES;
}

function takeFoot(lines: readonly Line[], take: Take): Line[] {
  const sizes = lines.map((line) => line.text.trim().length);
  const total = sizes.reduce((a, b) => a + b, 0);
  const lastSentence = lines.findLastIndex((line) => line.text.includes('。'));
  // If only such lines follow, they may take a larger share: a notice below a short report.
  const lastText = lines.findLastIndex((line) => !isBlank(line) && !matchesAny(ANY_FOOT, line));
  let behind = total;
  let start = lines.findIndex((line, i) => {
    const size = sizes[i] ?? 0;
    const foot =
      (behind <= total * LARGEST_FOOT || i > lastText) &&
      (matchesAny(FOOT, line) || (i > lastSentence && matchesAny(FOOT_BEHIND_TEXT, line) && isFoot(lines.slice(i))));
    behind -= size;
    return foot;
  });
  const isOwner = (line: Line | undefined): boolean =>
    line !== undefined && (isBlank(line) || matchesAny([OWNER], line));
  while (start > 0 && isOwner(lines[start - 1])) start--;
  return lines.map((line, i) => (start < 0 || i < start || isBlank(line) ? line : drop(line, 'web-chrome', take)));
}
