import { expect, test } from 'vitest';
import { sameName, sameUnit } from './same-name.ts';

test.each([
  ['河长巡河率', '镇、村两级河长巡河率', '更长，但含有它'],
  ['“保交房”交付项目', '交付项目', '较短，但占一半以上'],
  ['垃圾', '清除垃圾', '多的只是动词'],
  ['完成全年任务', '全年任务', '只差虚词'],
  ['清除垃圾、杂草、渣土', '清除辖区脏乱点位的垃圾、杂草、渣土', '多数字对相同'],
])('%s is %s: %s', (labelled, read) => expect(sameName(labelled, read)).toBe(true));

test.each([
  ['完工项目', '村'],
  ['入驻高端装备制造产业园专精特新企业', '专精特新企业'],
  ['财政收入', '税收'],
  ['', '财政收入'],
  ['满意率', '为企业解决问题满意率'],
])('%s is not %s', (labelled, read) => expect(sameName(labelled, read)).toBe(false));

test('units are compared as written, but for two spellings', () => {
  expect(sameUnit('平方米', '㎡')).toBe(true);
  expect(sameUnit('个百分点', '百分点')).toBe(true);
  expect(sameUnit('万元', '元')).toBe(false);
});
