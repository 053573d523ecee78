/** Topics with similar wording: the first sentences of three or more paragraphs, or three or more sentences of one paragraph. */
import { trimHeading } from '../headings.ts';
import { sentencesOf } from '../sentences.ts';
import { plain, ROW, type Heading, type Rule } from './row.ts';
import { DETAILS, LONGEST_MARKED, sizeOf } from './sentences.ts';

/** Minimum number of characters of details after a topic inside a paragraph. */
const DETAILS_INSIDE = 25;
/** Two or more clauses, or one that starts with 我们要 or 我们将, without figures. */
const FITS = /^(?:[^，]{2,20}，|我们[要将])[^\d０-９；：:]*。$/u;
/** Maximum length of a first clause that is only a prefix: 一年来， or 过去五年， */
const LONGEST_PREFIX = 5;

/**
 * Keys that are equal for sentences with similar wording and as many clauses: by the first words (一年来，我们抓优势促发展，“四篇文章”开创新局面。),
 * by 我们要 (我们要抓住改革机遇，推动转型发展。), by the end of the first clause (向新城规划建设要空间，打造中小城市“美”的典范。), by the
 * effect (提升服务功能，使国际港口城市的作用更加突出。), by the means (以体制机制创新为途径，推进经营方式转变。).
 */
const LIKENESS: readonly ((clauses: readonly string[]) => string | null)[] = [
  ([first = '', ...rest]) => (first.length <= LONGEST_PREFIX ? first.slice(0, 3) + String(rest.length) : null),
  (clauses) => {
    const own = (clauses[0] ?? '').length <= LONGEST_PREFIX ? clauses.slice(1) : clauses;
    return own.length <= 2 && own[0]?.startsWith('我们') === true ? own[0].slice(0, 3) + String(own.length) : null;
  },
  ([first = '', ...rest]) => (rest.length === 1 ? first.slice(-2) : null),
  ([, second = '', ...rest]) => (rest.length === 0 ? (/^(?:使|让|带动)/u.exec(second)?.[0] ?? null) : null),
  ([first = '', ...rest]) => (rest.length === 1 && /^以.{3,16}为.{2,4}$/u.test(first) ? '以为' : null),
];

/** The first row of three or more sentences with similar wording. */
function alikeIn(sentences: readonly Heading[]): Heading[] {
  const fit = sentences.filter(({ text }) => text.length <= LONGEST_MARKED && FITS.test(text));
  const clauses = fit.map(({ text }) => trimHeading(text).split(/[，,]/u));
  for (const likeness of LIKENESS) {
    const keys = clauses.map(likeness);
    const groups = Map.groupBy(keys, (key) => key);
    const row = fit.filter((_, i) => keys[i] !== null && (groups.get(keys[i] ?? null)?.length ?? 0) >= ROW);
    if (row.length > 0) return row;
  }
  return [];
}

export const wordedOpenings: Rule = {
  id: 'worded-openings',
  find: ({ passages }) =>
    alikeIn(
      passages.flatMap((p, at) => {
        const [first] = sentencesOf(p);
        return first && sizeOf(p) - first.text.length >= DETAILS ? [plain(first, at)] : [];
      }),
    ),
};

export const wordedInside: Rule = {
  id: 'worded-inside',
  find: ({ passages }) =>
    passages.flatMap((p, at) => {
      const row = alikeIn(sentencesOf(p).map((sentence) => plain(sentence, at)));
      const ends = row.map((_, i) => row[i + 1]?.start ?? sizeOf(p));
      return row.every(({ start, text }, i) => (ends[i] ?? 0) - start - text.length >= DETAILS_INSIDE) ? row : [];
    }),
};
