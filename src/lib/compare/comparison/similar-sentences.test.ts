import { expect, test } from 'vitest';
import { comparison, section } from './made-up.fixture.ts';
import { sentenceKey, twinsOf } from './similar-sentences.ts';

const SAME = ['启动城镇污水处理提质增效三年行动。', '推进城镇污水处理提质增效三年行动。'] as const;

test('nearly identical sentences of one group are twins, in both directions', () => {
  const twins = twinsOf(
    comparison({
      x: { sections: [section('s1', {}, SAME[0])], similar: { 's1.1': ['x.s1.1'] } },
      y: { sections: [section('s1', {}, SAME[1])], similar: { 's1.1': ['x.s1.1'] } },
    }),
  );
  expect(twins.get(sentenceKey('x', 's1.1'))).toEqual({ name: 'y', url: '/reports/y/#s1.1' });
  expect(twins.get(sentenceKey('y', 's1.1'))).toEqual({ name: 'x', url: '/reports/x/#s1.1' });
});

test('being in one group is not enough, and neither is similarity without a group', () => {
  const far = comparison({
    x: { sections: [section('s1', {}, SAME[0])], similar: { 's1.1': ['x.s1.1'] } },
    y: {
      sections: [section('s1', {}, '农村生活污水治理率达到63%以上。', SAME[1])],
      similar: { 's1.1': ['x.s1.1'], 's1.2': ['y.s1.2'] },
    },
  });
  expect(twinsOf(far)).toEqual(new Map());
});
