import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { toHtml } from './markup-html.ts';
import { h, toDom, toText } from './markup.ts';

afterEach(() => vi.unstubAllGlobals());

test('renders undefined, false and nested lists of children', () => {
  const tree = h('p', { id: 'a', hidden: true, title: null, lang: undefined, inert: false }, '一', null, false, '', [
    h('b', {}, '二'),
    ['三'],
  ]);
  expect(tree.attributes).toEqual({ id: 'a', hidden: '' });
  expect(toText(tree)).toBe('一二三');
});

test('lean HTML has no quotation marks and end tags that the parser does not need', () => {
  const tree = h(
    'ul',
    h('li', { id: 'a', title: '一 "二"' }, h('a', { href: '/a/', class: 'n' }, '1'), '&'),
    h('li', { class: 'b' }),
  );
  const lean = toHtml(tree, true);
  expect(lean).toBe(`<ul><li id=a title='一 "二"'><a href=/a/ class=n>1</a>&#38;<li class=b></ul>`);
  const parsed = (html: string): string => parseHTML(html).document.documentElement.outerHTML;
  expect(parsed(lean)).toBe(parsed(toHtml(tree)));
});

function stubDocument(): void {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  vi.stubGlobal('location', new URL('https://example.org/sub/'));
}

test('escapes text in the document', () => {
  stubDocument();
  const element = toDom(h('td', { 'data-x': '"&<' }, '<script>alert(1)</script>', h('i', {}, '余')));
  expect(element.getAttribute('data-x')).toBe('"&<');
  expect(element.innerHTML).toBe('&lt;script&gt;alert(1)&lt;/script&gt;<i>余</i>');
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///x',
  'blob:https://example.org/1',
  'https://[',
])('refuses a link to %s', (href) => {
  stubDocument();
  expect(toDom(h('a', { href }, '回')).getAttribute('href')).toBeNull();
});

test.each(['/search/?q=%E6%B2%B3', '#s1.1', '?mode=large', 's1-1/', 'https://www.gov.cn/', 'http://example.com/x'])(
  'allows a link to %s',
  (href) => {
    stubDocument();
    expect(toDom(h('a', { href }, '去')).getAttribute('href')).toBe(href);
  },
);
