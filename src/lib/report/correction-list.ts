import type { Correction } from '../../schema/report.ts';
import { list, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';

/** Corrections, each with its reason and, if `addressOf` is given, a link to its sentence. */
export const correctionList = (corrections: readonly Correction[], addressOf?: (sentence: string) => string): Markup =>
  list(
    corrections.map(({ old, new: now, reason, date, sentence }) => [
      markup`<del>${old}</del>`,
      ' 改为 ',
      markup`<ins>${now}</ins>`,
      `：${reason}${date ? `（${date}）` : ''}`,
      addressOf && sentence && markup`<a href=${addressOf(sentence)}>见该句</a>`,
    ]),
  );
