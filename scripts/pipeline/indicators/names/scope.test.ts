import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.fixture.ts';
import { zoneOfHeading } from './scope.ts';

const scopes = (text: string) => readSentence(text).map(({ scope }) => scope);

test.each([
  ['高新区主营业务收入86亿元。', ['高新区']],
  ['市本级一般公共预算支出12亿元。', ['市本级']],
  ['固定资产投资完成投资纳统4260万元。', ['纳统']],
  ['柳山区GDP增长6%。', ['柳山区']],
  ['产业集聚区营业收入86亿元，增长16%；固定资产投资23亿元。', ['产业集聚区', '产业集聚区']],
  ['高新区、经济区生产总值分别增长30%、12%。', ['高新区', '经济区']],
  ['镇域经济提速，预计全年实现生产总值31亿元。', ['镇域']],
  ['经开区税收8亿元，全市税收93亿元。', ['经开区', null]],
  ['全县实现生产总值310亿元，建成区面积12平方公里。', [null, null]],
  ['农村居民人均可支配收入增长8%。', [null]],
  ['开发区面积12平方公里，社区达到9个。', [null, null]],
])('%s', (text, expected) => expect(scopes(text)).toEqual(expected));

test('the section says of what zone the measures are, but where the sentence speaks of the whole', () => {
  const read = (text: string) =>
    readSentence(text, 'plan', {}, '', '产业集聚区和服务业“两区”').map(({ scope }) => scope);
  const zone = '产业集聚区和服务业“两区”';
  expect(read('固定资产投资280亿元，主营业务收入850亿元，新建厂房3座。')).toEqual([zone, zone, null]);
  expect(read('带动全市固定资产投资980亿元。')).toEqual([null]);
});

test.each([
  ['全力建设云溪临空经济综合实验区，为发展提供新载体', '云溪临空经济综合实验区'],
  ['加快推进产业集聚区建设', '产业集聚区'],
  ['加快推进产业集聚区和服务业“两区”建设', '产业集聚区和服务业“两区”'],
  ['宜州新区建设取得新进展', '宜州新区'],
  ['培育壮大重点园区', '重点园区'],
  ['加强项目和园区建设', null],
  ['产业园区蓬勃发展', null],
  ['打造承接产业转移示范区', null],
  ['加快建设现代化新城区', null],
])('a section headed %s is on the zone %s', (heading, zone) => expect(zoneOfHeading(heading)).toBe(zone));
