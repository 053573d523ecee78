import { expect, test } from 'vitest';
import { insideWord } from './lexicon.ts';

test.each([
  ['为12万⟦天⟧然气用户更换软管', true],
  ['⟦计划⟧内剩余水体', true],
  ['虚⟦拟⟧电厂', true],
  ['优良天数12⟦天⟧', false],
  ['⟦全年⟧产量', false],
  ['⟦计划⟧引进企业', false],
  ['新建幼儿园20⟦所⟧以上', false],
  ['推动5⟦所⟧在建学校竣工', false],
])('%s', (marked, expected) => {
  const start = marked.indexOf('⟦');
  expect(insideWord(marked.replace(/[⟦⟧]/g, ''), start, marked.indexOf('⟧') - 1)).toBe(expected);
});
