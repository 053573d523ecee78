import { expect, test } from 'vitest';
import { isDeed } from './sentences.ts';

test.each([
  ['教育、卫生、文化事业全面进步。', true],
  ['教育、卫生、文化等社会事业全面进步。', false],
  ['教育、卫生、文化等社会事业和道路、桥梁全面进步。', true],
  ['社会事业全面进步。', false],
  ['新卫生院挂牌。', true],
])('%s is one deed among others: %s', (text, expected) => expect(isDeed(text)).toBe(expected));
