import { expect, test } from 'vitest';
import { contrast, isFinished, otherPhase, otherTime } from './refusals.ts';

test.each([
  ['新增省级企业技术中心', '新增市级企业技术中心', true],
  ['创建国家技术创新中心', '新建省技术创新中心', true],
  ['城镇居民人均可支配收入', '农村居民人均可支配收入', true],
  ['外贸出口', '外贸进出口', true],
  ['1号线二期', '1号线三期', true],
  ['云溪大脑一期', '云溪大脑一、二期', false],
  ['更新改造供水管网', '新建改造供水管网', false],
  ['新建幼儿园、小学', '新建小学', false],
  ['新增停车泊位', '新增公共停车泊位', false],
])('%s and %s differ by a word of one kind: %s', (a, b, differ) => {
  expect(contrast(a, b)).toBe(differ);
});

test('a phase that is not told is another one, an edition only where it is promised', () => {
  expect(otherPhase('启动机场三期工程', '机场二期工程完工')).toBe(true);
  expect(otherPhase('启动机场三期工程', '机场三期工程开工')).toBe(false);
  expect(otherPhase('建成一期，二期开工', '机场一期建成')).toBe(false);
  expect(otherPhase('机场一期建成', '机场一、二期建成')).toBe(false);
  expect(otherTime('办好第六届龙舟节', '办好龙舟节')).toBe(true);
  expect(otherTime('居民收入与经济增长同步', '居民收入与经济增长同步')).toBe(true);
  expect(otherTime('建设云溪湿地公园', '继续建设云溪湿地公园')).toBe(false);
});

test.each([
  ['成功举办第六届龙舟节', true],
  ['云溪湿地公园开工建设', false],
])('%s is finished: %s', (told, finished) => {
  expect(isFinished(told)).toBe(finished);
});
