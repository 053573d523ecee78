import { expect, test } from 'vitest';
import { CALLS, DEEDS } from './deeds.cases.ts';
import { isDeed } from './deeds.ts';

test.each(DEEDS)('a promise: %s', (clause) => {
  expect(isDeed(clause)).toBe(true);
});

test.each(CALLS)('no promise: %s', (clause) => {
  expect(isDeed(clause)).toBe(false);
});

test('the name of the place itself tells nothing', () => {
  expect(isDeed('推进北庄项目建设')).toBe(true);
  expect(isDeed('推进北庄项目建设', ['北庄'])).toBe(false);
});
