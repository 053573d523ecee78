import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.fixture.ts';

const names = (text: string) => readSentence(text).map(({ name }) => name);

test.each([
  ['规模以上工业总产值达到9312亿元，增长8%；增加值2255亿元。', ['规模以上工业总产值', '规模以上工业增加值']],
  ['规模以上工业产值突破5000亿元，增加值增长15%。', ['规模以上工业产值', '规模以上工业增加值']],
  ['金融机构存款余额2382亿元；贷款余额1749亿元。', ['金融机构存款余额', '金融机构贷款余额']],
  ['火灾事故起数下降32.5%、死亡人数下降37.5%。', ['火灾事故起数', '火灾事故死亡人数']],
  ['基本医疗保险参保人数达到735万人，参保率99%。', ['基本医疗保险参保人数', '基本医疗保险参保率']],
  [
    '新农合政府补贴标准由80元提高到120元，参合率达到95%。',
    ['新农合政府补贴标准', '新农合政府补贴标准', '新农合参合率'],
  ],
  ['大力发展电子商务，交易额突破2万亿元。', ['电子商务交易额']],
  ['园区基础设施建设进一步加强，完成投资17.5亿元。', ['园区基础设施建设投资']],
  ['加强青年人才公寓建设，确保年底前完工3098套。', ['完工青年人才公寓']],
  ['高铁西站开工建设，引江济淮累计完成投资433亿元。', ['引江济淮累计投资']],
  ['城镇新增就业累计775.6万人，约占全国的1/9。', ['城镇新增就业', '城镇新增就业占全国']],
  ['税收收入91.32亿元、完成任务数的100.3%。', ['税收收入', '税收收入完成任务数']],
])(
  'a figure that does not say whose it is has the owner of its sister or of the clause before: %s',
  (text, expected) => {
    expect(names(text)).toEqual(expected);
  },
);

test.each([
  ['财政收入12亿元；增加值2255亿元。', ['财政收入', '增加值']],
  ['规模以上工业总产值9312亿元；全市利润21亿元。', ['规模以上工业总产值', '利润']],
  ['规上工业总产值达到12亿元，建筑业快速发展，增加值达到3亿元。', ['规上工业总产值', '建筑业增加值']],
])('of another thing it has none of it: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('the heading brings in the subject of a first figure as the sentence before would', () => {
  const read = (before: string) => readSentence('产值突破80亿元。', 'review', {}, before).map(({ name }) => name);
  expect(read('数字经济加快发展')).toEqual(['数字经济产值']);
});
