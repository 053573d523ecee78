/** Changes of a text, as careless hands, programs and attackers make them. `size` lengthens what is repeated, and nothing else. */
import iconv from 'iconv-lite';
import OpenCC from 'opencc-js';

/** What mutants are made with: numbers in [0, 1) that come again with their seed. */
export type Random = () => number;
export const below = (random: Random, n: number): number => Math.floor(random() * n);
export const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;
type Change = (text: string, random: Random, size: number, others: readonly string[]) => string;

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const BREAKS = ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\n', '　　', ' ', ''];
const NOISE = [
  ...['- 12 -', '—3—', '第 3 页 共 9 页', '[bookmark: _Hlk1]', '<!-- 图 -->', '---', '**', '|', '| a | b |', '# '],
  ...['&nbsp;', '&ldquo;', '&#x5317;', '⼯', '\ufeff', '\u200b', '\u202e', '\ud800', '𠮷', '①', '％', '‰', 'İ'],
  ...[
    '（',
    '）',
    '“',
    '”',
    '《',
    '。',
    '；',
    '：',
    '，',
    '、',
    '！',
    '一、',
    '（一）',
    '1.',
    '一是',
    '附件',
    '名词解释',
  ],
  ...[
    '各位代表：',
    '政府工作报告',
    '2023年',
    '十',
    '亿',
    '1',
    '-',
    '%',
    '个百分点',
    '同比增长',
    '分别',
    '至',
    '第',
    '以上',
  ],
  ...[
    'source: javascript:alert(1)',
    'title: ',
    '建成学校3所',
    '上一篇：',
    '责任编辑：',
    '在第一届人民代表大会第一次会议上',
  ],
];
const LONGEST_RUN = 14;

/** Part of a text: begin and end. */
function span(text: string, random: Random, most: number): [number, number] {
  const start = below(random, text.length + 1);
  return [start, Math.min(text.length, start + 1 + below(random, most))];
}
const inLines =
  (change: (lines: string[], at: number, random: Random) => void): Change =>
  (text, random) => {
    const lines = text.split('\n');
    for (let n = 1 + below(random, 8); n > 0; n--) change(lines, below(random, lines.length), random);
    return lines.join('\n');
  };
const moved = (text: string, from: RegExp, by: number): string =>
  text.replace(from, (sign) => String.fromCharCode(sign.charCodeAt(0) + by));
const insert = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at);

export const CHANGES: Readonly<Record<string, Change>> = {
  drop: inLines((lines, at, random) => lines.splice(at, 1 + below(random, 12))),
  double: inLines((lines, at, random) => lines.splice(at, 0, ...lines.slice(at, at + 1 + below(random, 6)))),
  swap: inLines((lines, at, random) => lines.splice(below(random, lines.length), 0, ...lines.splice(at, 1))),
  join: inLines((lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(''))),
  split: inLines((lines, at, random) => {
    const [cut] = span(lines[at] ?? '', random, 1);
    lines.splice(at, 1, (lines[at] ?? '').slice(0, cut), (lines[at] ?? '').slice(cut));
  }),
  noise: inLines((lines, at, random) => lines.splice(at, 0, oneOf(random, NOISE))),
  indent: inLines(
    (lines, at, random) => (lines[at] = `${oneOf(random, ['　　', '\t', '    ', '\u00a0', '> '])}${lines[at] ?? ''}`),
  ),
  wrap: (text, random) => {
    const width = 2 + below(random, 60);
    return text.replace(new RegExp(`[^\\n]{${String(width)}}`, 'gu'), '$&\n');
  },
  flat: (text) => text.replaceAll('\n', ''),
  breaks: (text, random) => {
    const to = oneOf(random, BREAKS);
    const share = random();
    return text.replace(/\n/gu, (end) => (random() < share ? to : end));
  },
  words: (text, random) => {
    let all = text;
    for (let n = 1 + below(random, 20); n > 0; n--)
      all = insert(all, below(random, all.length + 1), oneOf(random, NOISE));
    return all;
  },
  cut: (text, random) => {
    const [start, end] = span(text, random, 300);
    return text.slice(0, start) + text.slice(end);
  },
  end: (text, random) => text.slice(0, below(random, text.length)),
  wide: (text) => moved(text, /[!-~]/gu, 0xfee0),
  narrow: (text) => moved(text, /[，：；！？（）]/gu, -0xfee0),
  blanks: (text, random) => {
    const [start, end] = span(text, random, 2000);
    return (
      text.slice(0, start) +
      [...text.slice(start, end)].join(oneOf(random, [' ', '　', '\u200b', '*'])) +
      text.slice(end)
    );
  },
  traditional: (text) => toTraditional(text),
  other: (text, random, _, others) => {
    const other = oneOf(random, others);
    return insert(text, below(random, text.length + 1), other.slice(...span(other, random, 4000)));
  },
  numbers: (text, random) => text.replace(/\d+/gu, (number) => (random() < 0.1 ? oneOf(random, NUMBERS) : number)),
  run: (text, random, size) => {
    const piece = random() < 0.5 ? oneOf(random, NOISE) : text.slice(...span(text, random, 24));
    const times = size * Math.round(2 ** (random() * LONGEST_RUN));
    return insert(text, below(random, text.length + 1), piece.repeat(times) + oneOf(random, ['', '\n', '。\n']));
  },
  nest: (text, random, size) => {
    const [open = '', close = ''] = oneOf(random, ['（）', '“”', '《》', '()', '[]', '**', '<>']);
    const times = size * Math.round(2 ** (random() * LONGEST_RUN));
    return insert(text, below(random, text.length + 1), `${open.repeat(times)}甲${close.repeat(times)}`);
  },
};
const NUMBERS = [
  ...['0', '-1', '1.2.3', '1,234,567', '００', '1e9', '1/2', '3∶1', '一百零', '亿万', '9'.repeat(40), '0.'.repeat(9)],
  ...['20231', '2023', '13月32日', '12~', '第0', '5%-3%', '十几', '两'],
];

/** The text with one to four changes, whose names it brings along. */
export function changed(text: string, random: Random, size: number, others: readonly string[]): [string, string] {
  const names = Array.from({ length: 1 + below(random, 4) }, () => oneOf(random, Object.keys(CHANGES)));
  return [names.reduce((all, name) => CHANGES[name]?.(all, random, size, others) ?? all, text), names.join(' ')];
}

/** Bytes with some of them lost, changed or added. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const all = [...bytes];
  for (let n = 1 + below(random, 12); n > 0; n--)
    all.splice(
      below(random, all.length),
      below(random, 3),
      ...Array.from({ length: below(random, 3) }, () => below(random, 256)),
    );
  return Uint8Array.from(random() < 0.1 ? all.slice(0, below(random, all.length)) : all);
}

/** A text as the programs of an office save it. */
export function encoded(text: string, random: Random): Uint8Array {
  const encoding = oneOf(random, ['utf8', 'utf8', 'utf8', 'utf8', 'utf16le', 'utf16be', 'gb18030']);
  return iconv.encode(text, encoding, { addBOM: encoding !== 'gb18030' && random() < 0.5 });
}
