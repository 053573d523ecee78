import { expect, test } from 'vitest';
import { nameInBoth } from './name-in-both.ts';
import { PairWeights } from './wording.ts';

test.each([
  ['推进青鳍科锐、蓝湄机电等企业总部建设', '蓝湄机电等企业入驻', '蓝湄机电'],
  ['轨道交通三期规划线路开工', '轨道交通三期全面开工', '轨道交通三期'],
  ['实施文旅“掌门人”计划', '发展“掌门人”经济', '掌门人'],
  ['推进蓝湄港区业务搬迁', '推动蓝湄港区1-4#泊位迁移', '蓝湄港区'],
  ['实现“3550”目标', '“3550”目标基本实现', '3550'],
  // Another thing of the same place, too short, or words of every report
  ['开展江畔运河生态治理', '江畔运河画廊开园', null],
  ['建设蓝湄山路', '蓝湄山等公园开放', null],
  ['推进公共资源交易监管', '公共资源交易平台整合', null],
  ['鼓励企业“走出去”', '“走出去”成效明显', null],
  ['争取REITs项目', 'REITs等资金到位', null],
])('%s and %s share %s', (promised, told, name) => {
  expect(nameInBoth(promised, told, new PairWeights(), 2, () => false)).toBe(name);
});

test('of a name with one rare pair it is asked how many have it', () => {
  const texts = ['建设高校蓝湄研究院', '建强30家高校蓝湄研究院'] as const;
  expect(nameInBoth(...texts, new PairWeights(), 9, () => true)).toBe('高校蓝湄研究院');
});

test('of a short name more is asked where it is to be longer', () => {
  expect(nameInBoth('推进蓝湄机电总部', '蓝湄机电等入驻', new PairWeights(), 4)).toBeNull();
});
