import { expect, test } from 'vitest';
import { withoutEntities } from './entities.ts';

test('spelled-out characters become these', () => {
  expect(withoutEntities('&ldquo;十四五&rdquo;&mdash;&mdash;高质量&nbsp;发展&hellip;&#12290;&#x5317;庄')).toEqual({
    text: '“十四五”——高质量\u00a0发展…。北庄',
    entities: 8,
  });
});

test('markup, and what names no character, stays to the letter', () => {
  const text = '&lt;p&gt;研发&amp;制造 AT&T；&nosuchname; &;';
  expect(withoutEntities(text)).toEqual({ text, entities: 0 });
});
