/** Removes what word processors, Markdown and HTML left in the text: front matter, comments, tags, bookmarks, emphasis. */
import { cutOut, cutsOf, drop, isIndented, type Cut, type Line, type Take } from './lines.ts';
import { emphasisIn, MARKDOWN } from './emphasis.ts';
import { CELLS } from './white-space.ts';

const FIELD = /^[\w-]+\s*:/;
/** An item of a list below a key: source:, then - https://…… */
const LISTED = /^\s*-\s/;

/** Removes YAML-like front matter between two lines of dashes at the start of the file; returns its fields. */
export function takeFrontMatter(lines: Line[], take: Take): { rest: Line[]; frontMatter: Map<string, string> } {
  const frontMatter = new Map<string, string>();
  const start = lines.findIndex((line) => line.text.trim() !== '');
  if (start < 0 || !/^-{3,}\s*$/.test(lines[start]?.text ?? '')) return { rest: lines, frontMatter };
  const end = lines.findIndex((line, i) => i > start && /^-{3,}\s*$/.test(line.text));
  const fields = lines.slice(start + 1, end).filter(({ text }) => text.trim() !== '');
  // Lines between dashes that are neither `key: value` nor list items below a key are not front matter.
  if (end < 0 || !fields.every(({ text }, i) => FIELD.test(text) || (i > 0 && LISTED.test(text))))
    return { rest: lines, frontMatter };
  for (const line of lines.slice(start, end + 1)) take('front-matter', line);
  for (const { text } of fields) {
    const [, key, value] = /^([\w-]+)\s*:\s*(.*)$/.exec(text) ?? [];
    if (key !== undefined && value !== undefined) frontMatter.set(key, value.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { rest: [...lines.slice(0, start), ...lines.slice(end + 1)], frontMatter };
}

/** Removes HTML comments, which may span lines. */
export function takeComments(lines: Line[], take: Take): Line[] {
  let open = false;
  return lines.map((line) => {
    const cuts: Cut[] = [];
    for (let from = 0; from < line.text.length;) {
      const start = open ? from : line.text.indexOf('<!--', from);
      if (start < 0) break;
      const close = line.text.indexOf('-->', start);
      open = close < 0;
      from = open ? line.text.length : close + 3;
      cuts.push({ start, end: from });
    }
    return cutOut(line, cuts, 'comment', take);
  });
}

/** If this share of the lines begins with a mark, the whole text is a quotation or a list; a breadcrumb has only a few. */
const THROUGHOUT = 0.8;
const LINE_MARKS: readonly RegExp[] = [/^\s{0,3}>\s?(?=.*\S)|^\s{0,3}>\s*$/u, /^\s{0,3}[-*+•]\s+(?=\S)/u];

/** Removes the line marks of a text that was pasted as one quotation or list: > 各位代表： · - 各位代表： */
export function takeLineMarks(lines: Line[], take: Take): Line[] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  const mark = LINE_MARKS.find(
    (one) => filled.filter(({ text }) => one.test(text)).length >= filled.length * THROUGHOUT,
  );
  if (!mark) return lines;
  return lines.map((line) => {
    const found = mark.exec(line.text)?.[0];
    if (found === undefined) return line;
    const rest = cutOut(line, [{ start: 0, end: found.length }], 'markup', take);
    return { ...rest, indented: isIndented(rest.text) };
  });
}

/** The line | --- | --- | below the header of a table. */
const TABLE_RULE = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/u;
/** A fence around preformatted text. */
const FENCE = /^\s*(?:`{3,}|~{3,})\s*(?:\w+\s*)?$/u;

/** Removes Markdown tables and fences. Tabs replace the bars between cells; the bars stay if a row has two cells or an empty one. */
export function takeBlockMarks(line: Line, take: Take): Line {
  if (!/[|`~]/u.test(line.text)) return line;
  if (FENCE.test(line.text) || TABLE_RULE.test(line.text)) return drop(line, 'markup', take);
  const row = line.text.trim();
  const cells = row.split('|').slice(1, -1);
  if (!row.startsWith('|') || !row.endsWith('|') || cells.length < 2) return line;
  const byTabs = cells.length >= CELLS && cells.every((cell) => cell.trim() !== '');
  const bars = cutsOf(line.text, /\s*\|\s*/gu);
  const cuts = bars.flatMap((bar, i): Cut[] => {
    if (i === 0 || i === bars.length - 1) return [bar];
    if (byTabs) return [{ ...bar, tab: true }];
    const at = line.text.indexOf('|', bar.start);
    return [
      { ...bar, end: at },
      { ...bar, start: at + 1 },
    ];
  });
  return cutOut(line, cuts, 'markup', take);
}

/** Marks inside a line, in the order in which they are removed; a line without `sign` has none. */
const INLINE: readonly { kind: string; sign: string; pattern: RegExp }[] = [
  // [bookmark: _GoBack] of a Word export; near miss: [书签]
  { kind: 'bookmark', sign: '[', pattern: /\[bookmark:[^\]]{0,200}\]/gi },
  // <p>, </div>, <br/>; near miss: 2<3
  { kind: 'markup', sign: '<', pattern: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi },
  { kind: 'markup', sign: '&', pattern: /&(?:nbsp|emsp|ensp|ldquo|rdquo|amp|lt|gt);/gi },
  // （下转2版） · （上接第一版） of a newspaper page; near miss: （上接中枢）
  {
    kind: 'page-turn',
    sign: '版',
    pattern: /[（(【]\s*(?:紧?上接|下转)\s*(?:第\s*)?[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版\s*[）)】]/gu,
  },
  // ![alt](address) of a picture
  { kind: 'markup', sign: '![', pattern: /!\[[^\]]{0,200}\]\([^)]{0,2000}\)/g },
  // \* \. escaped by a Markdown writer; only the backslash is removed
  { kind: 'markup', sign: '\\', pattern: /\\(?=[*_.[\]()#+\-!`~>])/g },
];

/** Whether a text uses Markdown, so that two asterisks inside a line mark bold words. */
export const isMarkdown = (lines: readonly Line[]): boolean => lines.some(({ text }) => MARKDOWN.test(text));

/** Removes inline marks and emphasis of a line; marks a line with # or entirely in bold as a heading. */
export function takeInlineMarks(line: Line, markdown: boolean, take: Take): Line {
  let rest = line;
  for (const { kind, sign, pattern } of INLINE)
    if (rest.text.includes(sign)) rest = cutOut(rest, cutsOf(rest.text, pattern), kind, take);
  const hashes = rest.text.includes('#') ? /^(\s*)(#{1,6})\s+(?=\S)/.exec(rest.text) : null;
  if (hashes) rest = cutOut(rest, [{ start: 0, end: hashes[0].length }], 'markup', take);
  const heading = hashes !== null;
  if (!rest.text.includes('**') && !rest.text.includes('__')) return { ...rest, markedHeading: heading };
  const { marks, lead } = emphasisIn(rest.text, markdown);
  rest = cutOut(rest, marks, 'markup', take);
  const whole = lead > 0 && lead === rest.text.replace(/\s/g, '').length;
  return { ...rest, markedHeading: heading || whole, boldLead: whole ? 0 : lead };
}
