import { expect, test } from 'vitest';
import { levelOf, placeChain } from './place.ts';

test.each([
  ['北京市密云区巨各庄镇', ['北京市', '密云区', '巨各庄镇']],
  ['镇江市', ['镇江市']],
  ['柳州市柳江区', ['柳州市', '柳江区']],
  ['沙市区', ['沙市区']],
  ['市中区', ['市中区']],
  ['内蒙古自治区赤峰市', ['内蒙古自治区', '赤峰市']],
  ['昌吉回族自治州', ['昌吉回族自治州']],
  ['黔东南州', ['黔东南州']],
  ['东湖街道办事处', ['东湖街道']],
  ['萍乡市', ['萍乡市']],
])('%s', (text, chain) => {
  expect(placeChain(text)).toEqual(chain);
});

test.each(['', '自治区', '全市', '我镇', '人民', '会议'])('no place: %s', (text) => {
  expect(placeChain(text)).toBeNull();
});

test.each([
  ['全国', [], 'nation'],
  ['重庆市', [], 'province'],
  ['宁夏回族自治区', [], 'province'],
  ['萍乡市', [], 'prefecture'],
  ['怒江傈僳族自治州', [], 'prefecture'],
  ['大兴安岭地区', [], 'prefecture'],
  ['义乌市', ['浙江省', '金华市'], 'county'],
  ['义乌市', ['浙江省'], 'prefecture'],
  ['鄂伦春自治旗', [], 'county'],
  ['北关区', ['河南省', '安阳市'], 'district'],
  ['北庄镇', [], 'town'],
  ['东乡', [], 'township'],
  ['东湖街道', [], 'subdistrict'],
])('%s in %j is a %s', (name, region, level) => {
  expect(levelOf(name, region)).toBe(level);
});
