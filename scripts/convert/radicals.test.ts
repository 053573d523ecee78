import { expect, test } from 'vitest';
import { withoutRadicals } from './radicals.ts';

test('signs that look like characters become these', () => {
  expect(withoutRadicals('政府⼯作报告，⼈⺠群众，⻓远，6⼾，⻘⼭绿⽔，⻛⾬，⻓⻋⻔⻚⻢⻥⻦⻰')).toEqual({
    text: '政府工作报告，人民群众，长远，6户，青山绿水，风雨，长车门页马鱼鸟龙',
    radicals: 18,
  });
});

test('parts that are no character alone, and all other text, stay to the letter', () => {
  const text = '“⺀⺗⻌”（２０２５年），㎡、℃、①：Ｇ６０';
  expect(withoutRadicals(text)).toEqual({ text, radicals: 0 });
});
