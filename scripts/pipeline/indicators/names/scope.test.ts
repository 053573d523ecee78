import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.fixture.ts';

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
