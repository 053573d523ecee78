/** Whatever is typed, the search answers: no exception, no markup, a sentence for the reader. */
import { beforeAll, describe, expect, test } from 'vitest';
import { stateOf, stateUrl } from '../../src/lib/search/ask/address.ts';
import { optionsMarkup } from '../../src/lib/search/show/dialog-markup.ts';
import { plainRequest } from '../../src/lib/search/ask/plain-request.fixture.ts';
import { search } from '../../src/lib/search/find/search.ts';
import type { SearchEngine } from '../../src/lib/search/index/search-engine.ts';
import { filtersMarkup, kindsMarkup, resultsMarkup } from '../../src/lib/search/show/page-markup.ts';
import { summary } from '../../src/lib/search/show/words.ts';
import type { Markup } from '../../src/lib/markup.ts';
import { LONGEST_QUERY } from '../../src/lib/urls.ts';
import { engineOf, searchInput } from './five-reports.fixture.ts';
import { seededRandom } from './seeded-random.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = await engineOf(searchInput());
});

const TAGS = new Set([
  'a',
  'article',
  'button',
  'details',
  'div',
  'figcaption',
  'figure',
  'h2',
  'li',
  'mark',
  'ol',
  'p',
  'section',
  'span',
  'strong',
  'summary',
  'ul',
]);
function check(tree: Markup): void {
  // Thousands of elements for each of thousands of queries: plain throws, since expect() would take most of the time.
  if (!TAGS.has(tree.tag)) throw new Error(`element ${tree.tag}`);
  for (const [name, value] of Object.entries(tree.attributes)) {
    if (name.startsWith('on') || name === 'style') throw new Error(`attribute ${name}`);
    if (name === 'href' && !/^\/(?:reports|indicators|search|compare|topics)\//.test(value))
      throw new Error(`address ${value}`);
  }
  for (const child of tree.children) if (typeof child !== 'string') check(child);
}

/** Answers, draws the page and the dialog, and writes the address; throws where anything of it breaks. */
async function ask(q: string): Promise<string> {
  const answer = await search(engine, plainRequest(q, 20));
  for (const tree of [
    ...resultsMarkup(answer),
    ...kindsMarkup(answer),
    ...filtersMarkup(answer),
    ...optionsMarkup(answer, '/search/'),
  ])
    check(tree);
  const url = new URL(stateUrl({ q, filters: answer.filters, sort: 'relevance' }), 'http://localhost');
  expect(stateOf(url.searchParams).q).toBe(q.slice(0, LONGEST_QUERY).toWellFormed());
  return summary(answer);
}

describe('is answered with a message', () => {
  test.each([
    ['5,000 characters', '北庄镇接诉即办工作'.repeat(556).slice(0, 5000)],
    ['5,000 times one', '发'.repeat(5000)],
    ['punctuation', '，。！？；：“”《》……——'],
    ['ASCII punctuation', '!@#$%^&*()_+-=[]{}|;\':",./<>?'],
    ['emoji', '🎉👨‍👩‍👧‍👦❤️'],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['regular expression', '(.*)+[a-z]{2,}\\d|^$(?=x)'],
    ['NUL', '接诉\u0000即办'],
    ['only NUL', '\u0000\u0000'],
    ['lone surrogates', '\ud800接\udc00诉'],
    ['percent', '%'],
    ['broken percent code', '%E6%8E%zz%'],
    ['300 words', Array.from({ length: 300 }, (_, at) => `词${at}`).join(' ')],
    ['only an exclusion', '-北庄镇'],
    ['empty phrase', '""'],
    ['open quote', '"接诉即办'],
    ['signs', '>><<==>='],
    ['a range upside down', '5000-1000亩'],
    ['filters alone', 'report: theme: half:'],
    ['unknown filters', 'report:火星 theme:无 half:x kind:y'],
    ['prototype', '__proto__ constructor toString half:constructor'],
    ['right to left', '\u202e接诉即办\u202c'],
    ['long Latin', 'a'.repeat(400)],
    ['pinyin of one sound', 'zhi'.repeat(60)],
    ['a large number', '9'.repeat(400)],
    ['Chinese numerals', '一二三四五六七八九十百千万亿点'.repeat(20)],
  ])('%s', async (_, q) => {
    const started = performance.now();
    const words = await ask(q);
    expect(words).toMatch(/[\u4e00-\u9fff].*[。：]$/u);
    expect(performance.now() - started).toBeLessThan(2000);
  });
  test.each(['', '   ', '　\n\t', '\u200b', '\u0000'])('nothing: %j', async (q) => {
    const answer = await search(engine, plainRequest(q));
    expect(answer.asked).toBe(false);
    expect(answer.matches).toBe(0);
  });
});

test('600 random queries', async () => {
  const random = seededRandom(7);
  const pieces = [
    '接诉即办',
    '财政收入',
    '4219',
    '万元',
    '亿',
    '%',
    '>',
    '<',
    '=',
    '-',
    '~',
    '"',
    '“',
    '”',
    "'",
    ' ',
    '　',
    '\n',
    '\u0000',
    '\ud83d',
    '\udc00',
    '🎉',
    '<b>',
    '&amp;',
    '\\',
    '/',
    '.*',
    '[',
    ')',
    '?',
    'report:',
    'theme:',
    'half:plan',
    'kind:indicator',
    '北庄',
    'bz',
    'jsjb',
    'é',
    'e\u0301',
    '\u202e',
    '一',
    '十',
    '百分之',
    '点',
    '0',
    '.',
    ',',
    '，',
    '。',
    '、',
    '镇',
    'ＰＭ',
    '①',
    '㎡',
    '\u3000',
    '年',
    '-河长',
    '1000-5000亩',
    '>=90%',
  ];
  for (let count = 0; count < 600; count++) {
    const length = Math.floor(random() * 14);
    const q = Array.from({ length }, () =>
      random() < 0.15
        ? String.fromCharCode(Math.floor(random() * 65536))
        : (pieces[Math.floor(random() * pieces.length)] ?? ''),
    ).join('');
    try {
      await ask(q);
    } catch (error) {
      throw new Error(`query ${JSON.stringify(q)}`, { cause: error });
    }
  }
}, 120_000);

test('a query never becomes markup: text stays text', async () => {
  const answer = await search(engine, plainRequest('<mark>x</mark>'));
  const trees = resultsMarkup(answer);
  expect(JSON.stringify(trees)).not.toContain('"tag":"img"');
  trees.forEach(check);
});
