import { expect, test } from 'vitest';
import { isBareName } from './bare-names.ts';

test.each([
  ['率', true],
  ['企业', true],
  ['完成率', true],
  ['粮食', false],
  ['粮食产量', false],
])('%s says not of what it is: %s', (name, bare) => expect(isBareName(name)).toBe(bare));
