import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { leanHtml } from './lean-html.ts';

test.each([
  ['<p class="a" title="a b" hidden="">1</p><p>2</p>', '<p class=a title="a b" hidden>1<p>2</p>'],
  ['<ul><li id="a"><a href="/a/">1</a></li><li>2</li></ul>', '<ul><li id=a><a href=/a/>1</a><li>2</ul>'],
  ['<table><tr><th>1</th><td>2</td></tr></table>', '<table><tr><th>1<td>2</table>'],
  [`<i data-x='{"a":"b"}' title="c=&quot;d&quot;">e</i>`, `<i data-x='{"a":"b"}' title="c=&quot;d&quot;">e</i>`],
  ['<i class="[&amp;_a]:b &amp;amp; c">&amp;lt;&amp;。</i>', '<i class="[&_a]:b &amp;amp; c">&amp;lt;&。</i>'],
  ['<a href="/"><p>1</p></a>', '<a href=/><p>1</p></a>'],
])('%s needs only %s', (html, lean) => {
  expect(leanHtml(html)).toBe(lean);
  const parsed = (own: string): string => parseHTML(`<body>${own}</body>`).document.documentElement.outerHTML;
  expect(parsed(lean)).toBe(parsed(html));
});

test('markup in a text or a value stays what it is', () => {
  for (const html of [
    '<p>&lt;a b="c"&gt;</p>',
    `<i title='<a b="c">'></i>`,
    '<path d="M0 0"/>',
    '<meta name="a" content="b">',
  ])
    expect(leanHtml(html)).toBe(html);
});
