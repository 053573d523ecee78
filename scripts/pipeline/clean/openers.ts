/** Recognizes lines that start a new paragraph, by their first characters. */

/** Combines patterns into one, which quickly rejects the many lines that match none. */
const joined = (patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'), 'u');

const HEADING = joined([
  /^第[一二三四五六七八九十]+(?:部分|章|篇|编)/u,
  /^[一二三四五六七八九十]{1,3}\s*[、．.]/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
]);
const PARAGRAPH = joined([
  /^[（(]?[\d０-９]{1,2}[）)、．]|^\d{1,2}\.(?!\d)/u,
  /^[①-⑳]/u,
  /^[一二三四五六七八九十]{1,2}[是要][^、，]/u,
  /^(?:各位代表|同志们|现在，我代表|附件|附录|名词解释)/u,
  /^(?:——|──)/u,
  /^(?:一年来|过去一年|五年来|在总结成绩的同时|在肯定成绩的同时|回顾)/u,
]);

/** 'heading' for 一、 （一） 第一部分; 'paragraph' for 1. ① 一是 各位代表 ——; null for a line that may continue a sentence. */
export function opensParagraph(line: string): 'heading' | 'paragraph' | null {
  if (HEADING.test(line)) return 'heading';
  return PARAGRAPH.test(line) ? 'paragraph' : null;
}
