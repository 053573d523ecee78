import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { h, toDom, toText } from './markup.ts';

afterEach(() => vi.unstubAllGlobals());

test('nothing, false and nested lists of children', () => {
  const tree = h('p', { id: 'a', hidden: true, title: null, lang: undefined, inert: false }, '一', null, false, '', [
    h('b', {}, '二'),
    ['三'],
  ]);
  expect(tree.attributes).toEqual({ id: 'a', hidden: '' });
  expect(toText(tree)).toBe('一二三');
});

test('text stays text in the document', () => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
  const element = toDom(h('td', { 'data-x': '"&<' }, '<script>alert(1)</script>', h('i', {}, '余')));
  expect(element.getAttribute('data-x')).toBe('"&<');
  expect(element.innerHTML).toBe('&lt;script&gt;alert(1)&lt;/script&gt;<i>余</i>');
});
