import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import type { ConceptCases } from '../../../src/catalogue/concepts/cases.ts';
import { foldName } from './fold-name.ts';
import { mapConcept } from './map-concept.ts';
import { wordsOf } from './with-concept.ts';

const files = globSync('src/catalogue/concepts/**/*.cases.ts');
const groups = await Promise.all(
  files.map(async (file) => (await import(pathToFileURL(file).href)) as Record<string, Record<string, ConceptCases>>),
);
const cases = groups.flatMap((group) => Object.values(group).flatMap((byId) => Object.entries(byId)));

type Statement = ConceptCases['means'][number];
/** A statement as the pipeline hands it on; its sentence says nothing of other figures. */
const read = ([name, unit, role, own, { means: _, ...more } = {}]: Statement): string | null =>
  mapConcept({
    name,
    unit,
    role,
    words: () => ({ part: own, own: () => own }),
    scope: null,
    heading: null,
    shareOfPlan: false,
    ...more,
  });

test('every concept of the catalogue has its cases, and no other', () => {
  expect(cases.map(([id]) => id).sort()).toEqual(CONCEPTS.map(({ id }) => id).sort());
});

describe.each(cases)('%s', (id, { means, not = [] }) => {
  test('is shown at work', () => expect(means.length).toBeGreaterThan(0));
  test.each(means.map((statement) => [statement[0], statement[3], statement] as const))(
    '%s in “%s”',
    (_name, _sentence, statement) => {
      expect(read(statement)).toBe(id);
    },
  );
  test.each(
    not.map(([because, ...statement]) => [statement[0], statement[3], because, statement as Statement] as const),
  )('is not %s in “%s”: %s', (_name, _sentence, _because, statement) => {
    expect(read(statement)).toBe(statement[4]?.means ?? null);
  });
});

test.each([
  ['上市企业', '家', '新增规上工业企业270家、上市企业3家', 'new-listed-companies'],
  ['瞪羚企业', '家', '高新技术企业达到25家、瞪羚企业2家', null],
  ['高新技术企业', '家', '新认定高新技术企业75家达到169家', null],
  ['上市企业', '家', '新增上市企业9家、总数达79家', 'listed-companies'],
  ['众创空间', '家', '新增众创空间25家，累计57家', 'maker-spaces'],
  ['高新技术产业实现总产值', '亿元', '高新技术产业实现总产值770亿元', 'high-tech-industry-output'],
  ['新建和改造提升标准化农贸市场', '家', '新建和改造提升标准化农贸市场30家', 'markets-upgraded'],
  ['城镇就业', '万人', '新增城镇就业5万人、累计达26万人', null],
  ['办复率和满意率', '%', '建议提案办复率和满意率均达100%', null],
  [
    '城镇污水处理率、生活垃圾无害化处理率',
    '%',
    '城镇污水处理率、生活垃圾无害化处理率均突破90%',
    'urban-sewage-treatment',
  ],
  ['获评“全国乡村旅游重点村”的村', '个', '5个村获评“全国乡村旅游重点村”', 'rural-tourism-villages'],
  ['集中改造农村危房', '户', '集中改造农村危房3600户', 'dilapidated-rural-homes'],
  ['维修改造老旧小区', '个', '维修改造老旧小区27个', 'old-estates-renovated'],
  ['棚户区改造任务', '万套', '完成棚户区改造任务2.4万套', 'shantytown-homes'],
  ['研发经费支出与地区生产总值之比', '%', '研发经费支出与地区生产总值之比达到2.2%', 'research-intensity'],
  ['打通中心城区断头路', '条', '打通中心城区断头路6条', 'dead-end-roads'],
  ['“断头路”打通', '条', '9条“断头路”打通', 'dead-end-roads'],
  ['排水管道老化更新改造', '公里', '排水管道老化更新改造21公里', 'drainage-pipes'],
  ['减少贫困人口目标', '万人', '实现减少2万贫困人口目标', 'poverty-relief-population'],
  ['争取今年盘活低效闲置土地', '平方米', '争取今年盘活低效闲置土地800亩', 'idle-land-used'],
  ['两年共为企业减税降费', '亿元', '两年共为企业减税降费12亿元', 'tax-cuts'],
  ['城乡居民基础养老金标准统一', '元', '城乡居民基础养老金标准统一提高到90元', 'basic-pension'],
  ['带动就业', '人', '扶持创业900人，带动就业3000人', 'startup-jobs'],
  ['带动就业', '人', '该项目带动就业3000人', null],
  ['外商直接投资', '万美元', '实际利用外资9000万美元，其中外商直接投资7000万美元', null],
  ['集体收入', '万元', '首批40个试点村实现集体收入3100万元', null],
  ['建设义务教育合格学校', '所', '建设义务教育合格学校60所', null],
  ['引进到位资金', '亿元', '引进广东企业30家、到位资金20亿元', null],
  ['首店、旗舰店', '家', '引进首店、旗舰店18家', null],
  ['创建“四好农村路”', '公里', '创建“四好农村路”1000公里', null],
] as const)('“%s” (%s) in “%s”, said otherwise, means %s', (name, unit, sentence, concept) => {
  expect(read([name, unit, 'value', sentence])).toBe(concept);
});

test.each([
  ['外贸进出口总额、利用外资', '外贸进出口总额、利用外资均增长5%', 'foreign-trade'],
  ['城镇居民人均可支配收入和农民人均纯收入', '城镇居民人均可支配收入和农民人均纯收入增长8%', 'urban-income'],
  ['PM2.5、PM10年均浓度', 'PM2.5、PM10年均浓度均下降6%', 'pm25'],
  ['接待游客人数、旅游收入', '接待游客人数、旅游收入分别增长16%和21%', null],
  ['固定资产投资、工业投资占比', '固定资产投资、工业投资占比提高2个百分点', null],
  ['城镇登记失业率、居民消费价格', '城镇登记失业率、居民消费价格涨幅均控制在3%以内', null],
] as const)('a change of “%s” in “%s” means %s', (name, sentence, concept) => {
  expect(read([name, '', 'change', sentence])).toBe(concept);
});

test.each([
  ['中心城区', '中心城区公交分担率', '%', 'bus-share'],
  ['市区', '市区完成造林', '亩', null],
  ['园区', '园区公交分担率', '%', null],
] as const)('of a part, %s, “%s” means %s', (scope, name, unit, concept) => {
  expect(read([name, unit, 'value', `${name}36${unit}`, { scope }])).toBe(concept);
});

test('the heading tells what a rate is of', () => {
  const rate = ['解决率', '%', 'value', '解决率97.74%。'] as const;
  expect(read([...rate, { heading: '接诉即办降量提质' }])).toBe('hotline-solution-rate');
  expect(read([...rate, { heading: '安全屏障坚实稳固' }])).toBeNull();
});

test.each(CONCEPTS.flatMap((c) => c.wordings.map((w) => [c.name, w, c] as const)))(
  '%s: the wording %s means no other concept',
  (_name, wording, { id, unit }) => {
    const found = read([wording, unit, unit === '' ? 'change' : 'value', `全年${wording}达到100${unit}`]);
    expect([id, null]).toContain(found);
  },
);

test.each([
  ['柳坡获评乡村旅游示范村，全年旅游总收入达9.6亿元，增长8%；举办活动30场。', '9.6亿元', '全年旅游总收入达9.6亿元'],
  ['全年接待游客96万人次，其中国庆假期8万人次。', '96万人次', '全年接待游客96万人次'],
  ['全年接待游客96万人次，其中国庆假期8万人次。', '8万人次', '全年接待游客96万人次，其中国庆假期8万人次'],
  ['开展观鸟活动30场，接待游客1万人次。', '1万人次', '开展观鸟活动30场，接待游客1万人次'],
  ['空气优良率90%；断面优良率80%。', '80%', '断面优良率80%'],
])('“%s”: the words of %s are “%s”', (sentence, figure, own) => {
  const start = sentence.indexOf(figure);
  expect(wordsOf(sentence, [start, start + figure.length]).own()).toBe(own);
});

test.each([
  ['全市“四上” 企业（家）完成', 'value', '四上企业'],
  ['生产总值增速', 'rank', '生产总值'],
  ['生产总值增速', 'value', '生产总值增速'],
  ['劝阻不文明游河行为', 'value', '劝阻不文明游河行为'],
  ['市级一般公共预算收入', 'value', '市级一般公共预算收入'],
  ['全省级重点项目', 'value', '全省级重点项目'],
  ['ＰＭ2.5平均浓度', 'value', 'PM2.5平均浓度'],
  ['社会融资总量', 'value', '社会融资总量'],
  ['实际利用外资总量', 'value', '实际利用外资'],
  ['新增专项债券规模', 'value', '新增专项债券'],
  ['亿元以上项目新开工', 'value', '新开工亿元以上项目'],
  ['提出地区生产总值', 'change', '地区生产总值'],
  ['建成国家级企业技术中心和一批工程研究中心', 'value', '建成国家级企业技术中心'],
] as const)('the name %s (%s) is folded to %s', (name, role, folded) => {
  expect(foldName(name, role)).toBe(folded);
});
