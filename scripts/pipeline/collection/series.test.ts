import { describe, expect, test } from 'vitest';
import { collectPlace } from './collect-place.ts';
import { madeUpReport } from './made-up.fixture.ts';

const plan = ['全年城镇新增就业1000人。'];
const seriesOf = (...reports: ReturnType<typeof madeUpReport>[]) => collectPlace('yunxi', reports).series;
const points = (all: ReturnType<typeof seriesOf>, concept: string, nature: string) =>
  all
    .find((one) => one.concept === concept && one.nature === nature)
    ?.points.map(({ period, value }) => [period, value]);

describe('levels and growth', () => {
  const series = seriesOf(
    madeUpReport(2025, ['地区生产总值65亿元，下降1.5%。'], plan),
    madeUpReport(2024, ['地区生产总值6.2亿元，增长5%。城镇新增就业900人。'], plan),
    madeUpReport(2023, ['地区生产总值59000万元，增长6%。'], plan),
  );
  test('are apart, by year, in the unit that most points have; a fall is negative', () => {
    expect(points(series, 'gdp', 'level')).toEqual([
      ['2022', 5.9],
      ['2023', 6.2],
      ['2024', 65],
    ]);
    expect(series.find(({ concept }) => concept === 'gdp')?.unit).toBe('亿元');
    expect(points(series, 'gdp', 'growth')).toEqual([
      ['2022', 6],
      ['2023', 5],
      ['2024', -1.5],
    ]);
  });
  test('people counted without a unit are in that of the others', () => {
    const poor = seriesOf(
      madeUpReport(2025, ['减少贫困人口2400人。'], plan),
      madeUpReport(2024, ['1.6万建档立卡贫困人口脱贫。'], plan),
      madeUpReport(2023, ['9.5万贫困人口脱贫。'], plan),
    );
    expect(points(poor, 'poverty-relief-population', 'level')).toEqual([
      ['2022', 9.5],
      ['2023', 1.6],
      ['2024', 0.24],
    ]);
    expect(poor.find(({ concept }) => concept === 'poverty-relief-population')?.unit).toBe('万人');
  });
  test('targets are no points', () => {
    const jobs = series.find(({ concept }) => concept === 'new-urban-jobs');
    expect(jobs?.points).toHaveLength(1);
    expect(jobs?.left.map(({ why }) => why)).toEqual(['目标', '目标', '目标']);
  });
});

describe('what is no point, with its reason', () => {
  test.each([
    ['五年累计完成固定资产投资80亿元。', '几年的合计或平均'],
    ['开发区固定资产投资8亿元，增长3%。', null],
  ])('%s', (sentence, why) => {
    const [series] = seriesOf(madeUpReport(2024, ['全年固定资产投资20亿元，增长4%。', sentence], plan)).filter(
      ({ concept, nature }) => concept === 'fixed-asset-investment' && nature === 'level',
    );
    expect(series?.points.map(({ value }) => value)).toEqual([20]);
    if (why !== null) expect(series?.left.map((one) => one.why)).toContain(why);
  });
  test('what another tier recognises', () => {
    const series = seriesOf(
      madeUpReport(2025, ['新增省级绿色工厂3家。'], plan),
      madeUpReport(2024, ['新增市级绿色工厂20家。'], plan),
      madeUpReport(2023, ['新增市级绿色工厂15家。'], plan),
      madeUpReport(2022, ['新增绿色工厂12家。'], plan),
    );
    expect(points(series, 'new-green-factories', 'level')).toEqual([
      ['2021', 12],
      ['2022', 15],
      ['2023', 20],
    ]);
    expect(series.flatMap(({ left }) => left.map(({ why }) => why))).toContain('另一级的：新增省级绿色工厂');
  });
  test('what is told of two things in one sentence', () => {
    const series = seriesOf(
      madeUpReport(2025, ['建成幼儿园5所、小学3所，分别新增学位1200个、4000个。'], plan),
      madeUpReport(2024, ['新增学位3000个。'], plan),
    );
    expect(points(series, 'new-school-places', 'level')).toEqual([['2023', 3000]]);
    expect(series.flatMap(({ left }) => left.map(({ why }) => why))).toContain('同一句话里有几个同名的数，各说一部分');
  });
  test('where from a figure rose is of an earlier year', () => {
    const series = seriesOf(madeUpReport(2024, ['一般公共预算收入从4.8亿元增加到7.2亿元。'], plan));
    expect(points(series, 'general-public-budget-revenue', 'level')).toEqual([['2023', 7.2]]);
  });
  test('what stood at the end of some years is of the last of them', () => {
    const five = [
      '五年来，一般公共预算收入从4.8亿元增加到7.2亿元。',
      '五年来，PM2.5平均浓度降到28微克。',
      '五年来，完成固定资产投资达到80亿元。',
      '五年来，社会消费品零售总额31亿元，比2020年增长40%。',
    ];
    const series = seriesOf(madeUpReport(2026, five, plan));
    expect(points(series, 'general-public-budget-revenue', 'level')).toEqual([['2025', 7.2]]);
    expect(points(series, 'pm25', 'level')).toEqual([['2025', 28]]);
    expect(points(series, 'fixed-asset-investment', 'level')).toBeUndefined();
    expect(points(series, 'retail-sales', 'level')).toEqual([['2025', 31]]);
  });
  test('突破 gives way to the exact figure', () => {
    const series = seriesOf(madeUpReport(2024, ['地区生产总值突破60亿元。', '地区生产总值61.3亿元。'], plan));
    expect(points(series, 'gdp', 'level')).toEqual([['2023', 61.3]]);
  });
});
