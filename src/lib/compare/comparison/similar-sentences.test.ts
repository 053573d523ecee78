import { expect, test } from 'vitest';
import { comparison, section } from './made-up.fixture.ts';
import { sentenceKey, twinsOf } from './similar-sentences.ts';

const SAME = ['启动城镇污水处理提质增效三年行动。', '推进城镇污水处理提质增效三年行动。'] as const;
const twins = (x: readonly string[], y: readonly string[]) =>
  twinsOf(comparison({ x: { sections: [section('s1', {}, ...x)] }, y: { sections: [section('s1', {}, ...y)] } }));

test('nearly identical sentences are twins, in both directions', () => {
  const found = twins([SAME[0]], ['农村生活污水治理率达到63%以上。', SAME[1]]);
  expect(found.get(sentenceKey('x', 's1.1'))).toEqual({ name: 'y', url: '/reports/y/#s1.2' });
  expect(found.get(sentenceKey('y', 's1.2'))).toEqual({ name: 'x', url: '/reports/x/#s1.1' });
  expect(found.size).toBe(2);
});

test('neither sentences of one report nor those with another amount nor short ones are twins', () => {
  expect(twins(SAME, ['完成固定资产投资1928万元，同比增长4%。'])).toEqual(new Map());
  expect(twins(['新增城镇就业岗位3000个以上。'], ['新增城镇就业岗位4000个以上。'])).toEqual(new Map());
  expect(twins(['各位代表、同志们：'], ['各位代表、同志们：'])).toEqual(new Map());
});
