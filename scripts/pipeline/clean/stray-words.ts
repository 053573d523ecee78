/** Takes out foreign function words that a conversion dropped into Chinese prose. */
import type { Line, Take } from './lines.ts';

/** 新时代中国特色社会主义思想 and 党的二十大精神; near miss: “低空 + and”, R and D */
const STRAY = /(?<=[\u4e00-\u9fff，、”])\s*\b(?:and|the|of|or|in|to|with|for)\b\s*(?=[\u4e00-\u9fff“])/giu;

export function takeStrayWords(line: Line, take: Take): Line {
  const text = line.text.replace(STRAY, (word) => {
    take('stray', word, line.number);
    return '';
  });
  return text === line.text ? line : { ...line, text };
}
