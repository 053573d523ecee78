import { describe, expect, test } from 'vitest';
import { readSentence } from './read-sentence.fixture.ts';

describe('changes', () => {
  test('join the value before them', () => {
    expect(readSentence('生产总值完成185.67亿元，增长4.6%。')).toMatchObject([
      { name: '生产总值', value: 185.67, change: { value: 4.6, direction: 'up' } },
    ]);
  });

  test('stand alone with what grows', () => {
    expect(readSentence('固定资产投资42.4亿元，其中，工业投资增长17.5%。')).toMatchObject([
      { name: '固定资产投资', change: null },
      { name: '工业投资', value: null, change: { value: 17.5 } },
    ]);
  });

  test('of parts in amounts have the base of the whole', () => {
    expect(readSentence('货物吞吐量8503万吨，比2000年增加4847万吨，其中南港4506万吨，增加2940万吨。')).toMatchObject([
      { change: { basis: '比2000年' } },
      { change: { basis: '比2000年' } },
    ]);
  });

  test('of a level in another multiple of its unit, and told by 比增', () => {
    expect(readSentence('赤字1.12万亿元，增加1700亿元。')).toMatchObject([{ value: 1.12, change: { value: 1700 } }]);
    expect(readSentence('税收3亿元，比增22.3%。')).toMatchObject([{ value: 3, change: { value: 22.3, basis: 'yoy' } }]);
  });

  test('do not reach over a ；', () => {
    expect(readSentence('城镇新增就业1.2万人；增长10%。')).toHaveLength(2);
  });

  test('of a list go to the values of the list', () => {
    expect(readSentence('共培训82.4万人，新增转移就业128.5万人，分别增长40.9%和20.8%。')).toMatchObject([
      { value: 82.4, change: { value: 40.9 } },
      { value: 128.5, change: { value: 20.8 } },
    ]);
  });

  test('a second one of the same value is a further change of it', () => {
    expect(readSentence('财政收入4219万元，同比增长16%，实现三年翻番。')).toMatchObject([
      { change: { value: 16, basis: 'yoy' }, moreChanges: [{ value: 1, unit: '番', basis: '三年' }] },
    ]);
    expect(readSentence('地区生产总值增长6%以上，力争增长8%。', 'plan')).toMatchObject([
      { value: null, change: { value: 6, bound: 'over' }, moreChanges: [{ value: 8 }] },
    ]);
  });

  test('of different times are records of their own', () => {
    expect(readSentence('一季度工业用电量增长4.5%，上半年增长5%。')).toMatchObject([
      { name: '工业用电量', change: { value: 4.5 }, moreChanges: [] },
      { name: '工业用电量', change: { value: 5 }, moreChanges: [] },
    ]);
    const [, level] = readSentence('生产总值年均增长12%，五年翻了一番；2010年达到590亿元，比上年增长17.5%。');
    expect(level).toMatchObject({ name: '生产总值', value: 590, change: { value: 17.5 } });
  });

  test('of one list are no further changes of each other', () => {
    expect(readSentence('保障标准分别提高27.5%、40.3%。')).toMatchObject([
      { change: { value: 27.5 }, moreChanges: [] },
      { change: { value: 40.3 }, moreChanges: [] },
    ]);
  });

  test('of a list with words of their own go to none of the values', () => {
    expect(readSentence('低保覆盖人员分别达到145万人、268万人，人均补助水平分别提高55元、20元。')).toMatchObject([
      { value: 145, change: null },
      { value: 268, change: null },
      { name: '人均补助水平', change: { value: 55 } },
      { name: '人均补助水平', change: { value: 20 } },
    ]);
  });

  test('a second list of them speaks of the same values', () => {
    expect(
      readSentence('城乡居民收入分别达到34770元和13740元，增长2%和8.9%，分别比全省高0.6和0.5个百分点。'),
    ).toMatchObject([
      { name: '城镇居民收入', change: { value: 2 }, moreChanges: [{ value: 0.6, basis: '比全省' }] },
      { name: '农村居民收入', change: { value: 8.9 }, moreChanges: [{ value: 0.5, basis: '比全省' }] },
    ]);
  });

  test('without a base are over the years that a review looks back on', () => {
    const before = { clock: { reviewed: 2021, planned: 2022, month: 1 }, scope: '2017-2021' };
    expect(readSentence('常住人口城镇化率提高9.3个百分点。', 'review', before)[0]?.change?.basis).toBe('2017-2021');
  });
});

describe('ranks', () => {
  test('join the value that they rank', () => {
    expect(readSentence('地区生产总值达到850亿元，稳居全省第二。')).toMatchObject([
      { value: 850, rank: { position: 2, scope: '全省' } },
    ]);
  });

  test('of a number join it', () => {
    expect(readSentence('生产总值6740亿元，在全国经济20强城市中排名第14位。')).toMatchObject([
      { value: 6740, rank: { position: 14 } },
    ]);
    expect(readSentence('工业产值90亿元，产值居全市第2位。')).toMatchObject([{ value: 90, rank: { position: 2 } }]);
    expect(readSentence('上市企业增至34家，数量居全国第7位。')).toMatchObject([{ value: 34, rank: { position: 7 } }]);
  });

  test('of a growth are no rank of the level', () => {
    expect(readSentence('生产总值185.67亿元，增长4.6%，增速居四区第1位。')).toMatchObject([
      { name: '生产总值', rank: null },
      { name: '生产总值增速', value: null, rank: { position: 1, scope: '四区' } },
    ]);
  });

  test('of a list go to what the list before told', () => {
    expect(readSentence('城乡居民收入分别增长5.3%、7.5%，增速分列全省第一和第二。').slice(2)).toMatchObject([
      { name: '城镇居民收入增速', rank: { position: 1 } },
      { name: '农村居民收入增速', rank: { position: 2 } },
    ]);
    expect(readSentence('收入达49208元、16984元，分别位列全区第四、第三。')).toMatchObject([
      { value: 49208, rank: { position: 4 } },
      { value: 16984, rank: { position: 3 } },
    ]);
  });

  test('the place reached is of what the place before was of, not of the last value', () => {
    expect(
      readSentence('地区生产总值达1029.2亿元，人均生产总值从全省第14位上升到第12位。').map(({ name, rank }) => [
        name,
        rank?.position,
        rank?.scope,
      ]),
    ).toEqual([
      ['地区生产总值', undefined, undefined],
      ['人均生产总值', 14, '全省'],
      ['人均生产总值', 12, '全省'],
    ]);
    expect(readSentence('出口额达16.8亿美元，由全国第23位上升到第17位。')).toMatchObject([
      { name: '出口额', value: 16.8, rank: { position: 17 } },
      { name: '出口额', value: null, rank: { position: 23 }, period: null },
    ]);
  });

  test('in two orders are of the same thing', () => {
    expect(readSentence('平均信用指数排名全国第四、全省第一。')).toMatchObject([
      { name: '平均信用指数', rank: { position: 4, scope: '全国' } },
      { name: '平均信用指数', rank: { position: 1, scope: '全省' } },
    ]);
  });

  test('told of by their contest are named by it', () => {
    expect(readSentence('在城区及周边镇街PM2.5浓度排名中位列第二。')).toMatchObject([
      { name: 'PM2.5浓度', rank: { scope: '城区及周边镇街' } },
    ]);
  });
});

describe('parts', () => {
  test('know their whole', () => {
    const [whole, part] = readSentence('新增社保办理人员共计1153人，其中灵活就业人员参保318人。');
    expect(part?.partOf).toBe(whole?.id);
  });

  test('at the head of a sentence have none in it', () => {
    expect(readSentence('其中，一产项目7个、二产项目100个。').map(({ partOf }) => partOf)).toEqual([null, null]);
  });
});

test('a bound behind a list holds for all of it', () => {
  const bounds = (text: string) => readSentence(text).map(({ bound, change }) => change?.bound ?? bound);
  expect(bounds('污水处理率分别稳定在95%、90%、80%以上。')).toEqual(['over', 'over', 'over']);
  expect(bounds('县城、乡镇污水处理率稳定在90%、80%以上。')).toEqual(['over', 'over']);
  expect(bounds('城乡居民收入分别增长8.5%和9.5%左右。')).toEqual(['about', 'about']);
  expect(bounds('新增学位2580个、托位1730个以上。')).toEqual(['exact', 'over']);
});

describe('kind', () => {
  test.each([
    ['签约项目58个，总投资373.1亿元。', 'review', ['actual', 'planned']],
    ['累计完成总投资3亿元。', 'review', ['actual']],
    ['预计带来项目投资约2.5亿元，每年可实现产值约5000万元。', 'review', ['planned', 'planned']],
    ['全年预计完成财政收入1.3亿元，增速11.1%。', 'review', ['estimate']],
    ['成功申报入选龙城英才计划创业类1个。', 'review', ['actual']],
    ['制定《2022年行动计划》，新增苫盖绿网地块762处。', 'review', ['actual']],
    ['新增学位2580个。', 'plan', ['target']],
    ['目前已建成公园3座。', 'plan', ['actual']],
    ['新增上市企业5家、总数将达到16家，直接融资314.3亿元。', 'review', ['actual', 'target', 'actual']],
    ['铁路即将建成，高速公路通车里程达到490公里。', 'review', ['actual']],
    ['尽最大努力争取最好结果，完成投资5亿元。', 'review', ['actual']],
    ['行动计划完成150个年度项目，得分85分。', 'review', ['actual', 'actual']],
    ['年初确定的财政总收入增长8%的预期目标，是较高的。', 'review', ['target']],
    ['实现财政收入增长8%的目标。', 'review', ['actual']],
    ['协鑫20万吨工业硅、蓝山屯河10.4万吨BDO等项目开工建设。', 'review', ['planned', 'planned']],
    ['10个项目开工建设。', 'review', ['actual']],
    ['研发投入占GDP比重有望达1.6%，新增企业5家。', 'review', ['estimate', 'actual']],
    ['财政收入有望突破100亿元。', 'plan', ['target']],
    ['德康100万头生猪、温氏3500万羽肉鸡等项目加快建设。', 'review', ['planned', 'planned']],
  ] as const)('%s (%s)', (sentence, half, kinds) => {
    expect(readSentence(sentence, half).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('预计数，下同 reaches over the sentences behind it', () => {
    const before = { clock: { reviewed: 2022, planned: 2022, month: 7 }, scope: '2022H1', estimated: true };
    expect(readSentence('完成一般公共预算收入1.46亿元。', 'review', before)[0]?.kind).toBe('estimate');
  });
});

describe('period', () => {
  test.each([
    ['财政收入4219万元。', 'review', '2024'],
    ['新增学位2580个。', 'plan', '2025'],
    ['上半年，完成投资5亿元。', 'review', '2024H1'],
    ['自4月6日以来，参检人次数达157789人次。', 'review', '自4月6日以来'],
    ['到2030年，森林覆盖率达到60%。', 'plan', '2030'],
    ['展望二〇三五年，森林覆盖率达到60%。', 'plan', '2035'],
    ['二〇一九年，粮食产量5万吨。', 'review', '2019'],
    ['2025年移民项目等18个项目正稳步推进。', 'review', '2024'],
    ['签约项目当年开工5个。', 'review', '2024'],
    ['每年可实现产值5000万元。', 'review', '每年'],
    ['低保标准提高到每年2448元。', 'review', '2024'],
    ['力争3年内入驻企业300家。', 'plan', '2025-2027'],
    ['力争3-5年内形成产值100亿元。', 'plan', '2025-2029'],
    ['力争3年内回迁全部完成；改造棚户区2万套。', 'plan', '2025'],
    ['为离校2年内高校毕业生开发岗位5万个。', 'plan', '2025'],
    ['建成落地后，预计带动就业8000人。', 'plan', '建成落地后'],
  ] as const)('%s (%s) is of %s', (sentence, half, period) => {
    expect(readSentence(sentence, half)[0]?.period).toBe(period);
  });

  test.each([
    ['森林覆盖率达到35.8%，新造林6万亩。', 'review', ['2024', '2020-2024']],
    ['城市、农村生活垃圾处理率分别达到96%和50%。', 'review', ['2024', '2024']],
    ['市场主体总量突破60万户。', 'review', ['2020-2024']],
    ['城镇化率超过73%，数字经济占比突破50%。', 'review', ['2024', '2024']],
    ['服务业对经济增长贡献率超过70%。', 'review', ['2020-2024']],
    ['市场主体总量增至60万户。', 'review', ['2024']],
    ['集中供热率85%，参保率稳定在95%以上。', 'review', ['2024', '2020-2024']],
    ['民生支出764亿元，占财政支出的82%。', 'review', ['2020-2024', '2020-2024']],
    ['财政收入1204亿元，年均增长26.2%。', 'review', ['2024']],
    ['改造老旧小区惠及超过150万户。', 'review', ['2020-2024']],
    ['固定资产投资累计达到1681亿元。', 'review', ['2020-2024']],
    ['城镇新增就业达到6万人。', 'review', ['2020-2024']],
    ['生产总值连续突破400、500亿元。', 'review', ['2020-2024', '2020-2024']],
    ['学前三年毛入园率88%，比2019年提高14个百分点。', 'review', ['2024']],
    ['森林覆盖率达到60%。', 'plan', ['2025-2029']],
  ] as const)('of several years, %s (%s) is of %j', (sentence, half, expected) => {
    const scope = half === 'plan' ? '2025-2029' : '2020-2024';
    expect(readSentence(sentence, half, { scope }).map(({ period }) => period)).toEqual(expected);
  });

  test('the level that a figure came from is of the time named with it, else from before the span or the plan', () => {
    const levels = (half: 'review' | 'plan', scope: string) =>
      readSentence('人均收入由4406元增加到8901元。', half, { scope }).map(
        ({ kind, period }) => `${kind} ${String(period)}`,
      );
    expect(levels('review', '2024')).toEqual(['actual null', 'actual 2024']);
    expect(levels('review', '2020-2024')).toEqual(['actual 2019', 'actual 2024']);
    expect(readSentence('化肥由五百万吨增加到八百万吨。', 'review', { scope: '2020-2024' })[1]?.period).toBe('2024');
    expect(levels('plan', '2025')).toEqual(['actual 2024', 'target 2025']);
    const both = readSentence('城乡居民收入由17698元、5781元增加到30594元和10776元。', 'review', {
      scope: '2020-2024',
    });
    expect(both.map(({ period }) => period)).toEqual(['2019', '2019', '2024', '2024']);
    const apart = readSentence('三次产业比例由1997年的19.3：48.9：31.8，调整到2002年的15.6：49.9：34.5。');
    expect(apart.slice(0, 3).map(({ period }) => period)).toEqual(['1997', '1997', '1997']);
    const ratio = readSentence('三次产业比重由上年的5.4∶50.3∶44.3调整为5.1∶49.3∶45.6。');
    expect(ratio.map(({ period }) => period)).toEqual(['2023', '2023', '2023', '2024', '2024', '2024']);
  });
});

test('what a sentence compares two years by is the base of its growths', () => {
  const [record] = readSentence('2024年同2019年相比，固定资产投资增长2倍，年均增长31%。');
  expect(record).toMatchObject({ change: { value: 2, basis: '2019年' }, moreChanges: [{ value: 31, basis: '年均' }] });
});

test('values are normalised in decimal arithmetic', () => {
  expect(readSentence('征收土地0.3万亩，支出1.1万元。').map(({ normalized }) => normalized)).toEqual([
    { value: 2000000, unit: '平方米' },
    { value: 11000, unit: '元' },
  ]);
});
