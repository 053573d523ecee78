/** The cleaned text that labels are numbered on, and its number-like places. Part of the labels: a change would move every id. */

const NUMBER =
  /\d[\d,，]*(?:\.\d+)?|第[一二三四五六七八九十]+(?!次会议|届|期|章|五次)|首位|首个|第\d+|翻番|翻一番|零发生|[一二三四五六七八九十两]+倍|[一二三四五六七八九]成/g;
const SENTENCE = /[^。！？]*[。！？”]*/g;

/** The text with marks of conversion and all white space removed. */
export function cleanText(source: string): string {
  return source
    .replace(/^\ufeff+/, '')
    .replaceAll('**', '')
    .replace(/\[bookmark:[^\]]*\]/g, '')
    .replace(/^\s*-\s*\d+\s*-\s*$/gm, '')
    .replace(/\s+/g, '');
}

export interface NumberPlace {
  id: number;
  text: string;
  /** Position in the cleaned text. */
  start: number;
  end: number;
}

/** Every number-like place of the cleaned text, numbered from 1. */
export function numberPlaces(text: string): NumberPlace[] {
  const places: NumberPlace[] = [];
  for (const sentence of text.matchAll(SENTENCE)) {
    for (const match of sentence[0].matchAll(NUMBER)) {
      const start = sentence.index + match.index;
      places.push({ id: places.length + 1, text: match[0], start, end: start + match[0].length });
    }
  }
  return places;
}
