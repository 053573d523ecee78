/**
 * THE folding: what counts as the same writing. Index, worker, page marks and tests all use this one function.
 *
 * Folded away: Unicode compatibility forms and widths (ＰＭ２．５ = PM2.5), case, every kind of white space and invisible
 * character, the kinds of quotation marks, dashes, brackets and dots, traditional characters (財政 = 财政, by a table that
 * comes with the index) and the commas in 4,219. Nothing else: what is equal after folding is an exact hit.
 */

/** Traditional character → simplified character. */
export type Traditional = ReadonlyMap<string, string>;

/** Folded text with the way back: unit i of `text` came from source[starts[i], ends[i]). */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

const SAME: ReadonlyMap<string, string> = new Map(
  (
    [
      ['"', "“”„‟″〝〞〟「」『』﹁﹂﹃﹄‘’‚‛′‵'`´＂＇｢｣"],
      ['-', '—–―─━‒−‐‑⁃﹘﹣－'],
      ['~', '～〜∼'],
      ['·', '・•‧∙⋅･'],
      ['[', '〔【〖﹝［'],
      [']', '〕】〗﹞］'],
      ['〇', '○◯'],
      ['...', '…⋯'],
    ] as const
  ).flatMap(([to, from]) => [...from].map((char) => [char, to] as const)),
);

/** White space, controls, format characters (zero width, soft hyphen, BOM) and lone variation selectors. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\u{FE00}-\u{FE0F}]/gu;

/** The same function, its answers kept: pieces of honest text are few, and those of a hostile one must not grow the memory. */
function remembering(make: (piece: string) => string): (piece: string) => string {
  const known = new Map<string, string>();
  return (piece) => {
    let made = known.get(piece);
    if (made === undefined) {
      made = make(piece);
      if (known.size < 20_000) known.set(piece, made);
    }
    return made;
  };
}

/** One character with its combining marks → its folded form, which may be empty or several units long. */
const foldCluster = remembering((cluster) => {
  const same = SAME.get(cluster);
  const plain = (same ?? cluster.normalize('NFKC').toLowerCase()).replace(INVISIBLE, '');
  return same ? plain : [...plain].map((char) => SAME.get(char) ?? char).join('');
});

const MARK = /^\p{M}$/u;
const isPlainHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/**
 * Folds a text and keeps the offsets.
 *
 *     实现财政收入 4,219 万元，ＰＭ２．５
 *     实现财政收入4219万元,pm2.5
 */
export function fold(text: string, traditional?: Traditional): Folded {
  return without(foldClusters(text, traditional), THOUSANDS, ',');
}

function foldClusters(text: string, traditional?: Traditional): Folded {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (isPlainHan(code) && !isMarkAt(text, end)) {
      const char = text.charAt(at);
      out.push(traditional?.get(char) ?? char);
      starts.push(at);
      ends.push(end);
    } else {
      if (code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
      while (isMarkAt(text, end)) end++;
      for (const char of foldCluster(text.slice(at, end))) {
        const simple = traditional?.get(char) ?? char;
        out.push(simple);
        for (let unit = 0; unit < simple.length; unit++) {
          starts.push(at);
          ends.push(end);
        }
      }
    }
    at = end;
  }
  return { text: out.join(''), starts, ends };
}

export const foldText = (text: string, traditional?: Traditional): string => fold(text, traditional).text;

/** Combining marks are all ≥ U+0300; asking the regular expression for every character would be slow. */
function isMarkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x300 && !isPlainHan(code) && (code < 0xd800 || code > 0xdfff) && MARK.test(text.charAt(at));
}

/** Matches 4,219 and 1,234,567.8; not 12,13 and not the list 2021,2022. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g;

/** A folded text without what a pattern matches, or of that only without one sign. */
function without(folded: Folded, pattern: RegExp, sign?: string): Folded {
  const dropped = new Set<number>();
  for (const { index, 0: match } of folded.text.matchAll(pattern))
    for (let at = 0; at < match.length; at++) if (sign === undefined || match[at] === sign) dropped.add(index + at);
  if (dropped.size === 0) return folded;
  const isKept = (_: unknown, at: number): boolean => !dropped.has(at);
  return {
    text: folded.text.split('').filter(isKept).join(''),
    starts: folded.starts.filter(isKept),
    ends: folded.ends.filter(isKept),
  };
}

/** Punctuation and signs, but for % and +, which change what is said, and the point of 3.5. */
const PUNCTUATION = /(?![%+])(?!(?<=\d)\.\d)[\p{P}\p{S}]/gu;

/** Folded text without punctuation, for pasted text whose punctuation changed: a second look, never an exact hit. */
export const bare = (folded: Folded): Folded => without(folded, PUNCTUATION);
export const bareText = (folded: string): string => folded.replace(PUNCTUATION, '');
