/** Takes out whole lines that are no part of the report: page numbers, repeated page headers, remains of a web page. */
import type { Line, Take } from './lines.ts';
import { WEB_CHROME } from './web-chrome.ts';

/** - 4 - · —4— · 第 4 页 共 12 页 · Page 4 of 12 · 4/12; near miss: 4. 做强产业 */
const PAGE_NUMBER: readonly RegExp[] = [
  /^[-–—－―─·•]+\s*\d{1,3}\s*[-–—－―─·•]+$/,
  /^第\s*\d{1,3}\s*页(?:\s*[，,/]?\s*共\s*\d{1,3}\s*页)?$/,
  /^共\s*\d{1,3}\s*页\s*第\s*\d{1,3}\s*页$/,
  /^(?:page\s*)?\d{1,3}\s*(?:\/|of)\s*\d{1,3}$/i,
];
const BARE_NUMBER = /^\d{1,3}$/;

const isPageNumber = (text: string): boolean => PAGE_NUMBER.some((pattern) => pattern.test(text));

/** Bare numbers count as page numbers when they rise by one or so from line to line, or split a sentence. */
function bareNumbersArePages(lines: readonly Line[]): boolean {
  const numbers = lines.map((l) => l.text.trim()).filter((t) => BARE_NUMBER.test(t)).map(Number);
  return numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? n));
}

export function takePageNumbers(lines: Line[], take: Take): Line[] {
  const bare = bareNumbersArePages(lines);
  return lines.map((line) => {
    const text = line.text.trim();
    if (!isPageNumber(text) && !(bare && BARE_NUMBER.test(text))) return line;
    take('page-number', line.text, line.number);
    return { ...line, text: '' };
  });
}

/** Remains of the page that the text was copied from: in the head before the salutation, in the tail after the last sentence. */
export function takeWebChrome(lines: Line[], take: Take): Line[] {
  const isProse = (line: Line): boolean => line.text.trim().length > 40 && /[。！]/.test(line.text);
  const first = lines.findIndex((line) => isProse(line) || /^\s*各位代表/.test(line.text));
  const last = lines.findLastIndex(isProse);
  return lines.map((line, i) => {
    const text = line.text.trim();
    const outside = i < first || i > last;
    if (text === '' || !outside || !WEB_CHROME.some((pattern) => pattern.test(text))) return line;
    take('web-chrome', line.text, line.number);
    return { ...line, text: '' };
  });
}

/** A short line that stands at least four times at some distance is a page header; its first stand stays in the text. */
export function takePageHeaders(lines: Line[], take: Take): Line[] {
  const stands = new Map<string, Line[]>();
  for (const line of lines) {
    const key = line.text.replace(/\s/g, '');
    if (key.length >= 4 && key.length <= 30 && !/[。！？；：:]$/.test(key)) stands.set(key, [...(stands.get(key) ?? []), line]);
  }
  const headers = new Set([...stands.values()].filter((same) => same.length >= 4).flatMap((same) => same.slice(1)));
  return lines.map((line) => {
    if (!headers.has(line)) return line;
    take('page-header', line.text, line.number);
    return { ...line, text: '' };
  });
}
