/** Topics whose sentences are worded alike: three paragraphs that open so, or three sentences of one paragraph. */
import { trimHeading } from '../headings.ts';
import { sentencesOf } from '../sentences.ts';
import { plain, ROW, type Heading, type Rule } from './row.ts';
import { DETAILS, LONGEST_MARKED, sizeOf } from './sentences.ts';

/** Fewest characters of details behind a sentence of one paragraph. */
const DETAILS_INSIDE = 25;
/** Clauses without figures, and more than one, or one of what we do. */
const FITS = /^(?:[^，]{2,20}，|我们[要将])[^\d０-９；：:]*。$/u;
/** 一年来， or 过去五年，: longer words before the first comma say something themselves. */
const LONGEST_PREFIX = 5;

/**
 * How the sentences of a row are worded alike, in as many clauses: 一年来，我们抓优势促发展，“四篇文章”开创新局面。 by their first words,
 * 我们要抓住改革机遇，推动转型发展。 by whom they speak of, 向新城规划建设要空间，打造中小城市“美”的典范。 by the end of their first clause,
 * 提升服务功能，使国际港口城市的作用更加突出。 by what a deed brings about, 以体制机制创新为途径，推进经营方式转变。 by what means.
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

/** Of sentences the first row of three or more that are worded alike. */
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
