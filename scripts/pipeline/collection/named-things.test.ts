import { describe, expect, test } from 'vitest';
import { madeUpReport } from './made-up.fixture.ts';
import { namedThings, namesIn } from './named-things.ts';

const names = (sentence: string): string[] => namesIn(sentence).map(({ kind, name }) => `${kind} ${name}`);

describe('names in a sentence', () => {
  test.each([
    [
      '全力推进石槽湾村“五好两宜”试点，完成木兰坪村、梨树沟村道路硬化',
      ['village 石槽湾村', 'village 木兰坪村', 'village 梨树沟村'],
    ],
    ['保障石槽湾、木兰坪、梨树沟三村用水', ['village 石槽湾村', 'village 木兰坪村', 'village 梨树沟村']],
    ['完成石槽湾、木兰坪等12个村改造', ['village 石槽湾村', 'village 木兰坪村']],
    ['至正路、济永大道和向阳街正在施工', ['road 至正路', 'road 济永大道', 'road 向阳街']],
    ['对云溪苑小区、桂花里社区等5个小区进行改造', ['community 云溪苑小区', 'community 桂花里社区']],
    ['云溪第三实验幼儿园、白鹭中学新校区主体完工', ['school 云溪第三实验幼儿园', 'school 白鹭中学']],
    ['县中心医院与云溪镇卫生院结成医联体', ['hospital 云溪镇卫生院']],
    ['石槽湾村污水供水项目已完成预算评审', ['village 石槽湾村', 'project 石槽湾村污水供水项目']],
    ['修建了HB12号路，拓宽将军路', ['road HB12号路', 'road 将军路']],
  ])('%s', (sentence, found) => expect(names(sentence).sort()).toEqual([...found].sort()));

  test.each([
    '坚持农业农村优先发展，推进乡村振兴，26个行政村通了公路',
    '拓宽工作思路，在新的赶考路上走好中国道路',
    '改造老旧小区12个，推广智慧社区',
    '完善义务教育学校布局，新建中小学和公办幼儿园',
    '深化公立医院改革，支持乡镇卫生院建设',
    '签约亿元以上项目58个，加快在建项目早竣工',
    '街道办事处、镇街与道路交通',
    '启动嫩岭公路大桥前期工作',
  ])('none in %s', (sentence) => expect(names(sentence)).toEqual([]));
});

test('of all reports of a place each name stands once, with its last sentence, the most named first', () => {
  const reports = [
    madeUpReport(2024, ['石槽湾村修了路。', '整治梨树沟村。'], ['改造梨树沟村。']),
    madeUpReport(2025, ['梨树沟村完成改造。'], ['办好白鹭中学。']),
  ].map(({ report }) => report);
  const found = namedThings(reports);
  expect(found.map(({ kind, all }) => `${kind} ${String(all)}`)).toEqual(['village 2', 'school 1']);
  expect(found[0]?.things.map(({ name, count }) => [name, count])).toEqual([
    ['梨树沟村', 3],
    ['石槽湾村', 1],
  ]);
  expect(found[0]?.things[0]?.report).toBe(reports[1]?.id);
});
