/**
 * The units of measurement. Each row is a unit with all its spellings, the dimension that it measures and its factor to the base unit of
 * that dimension. Multipliers (十 百 千 万 亿) may stand before any of them: 万人次, 亿元, 万亩.
 */
import { halfWidth } from '../lib/text/digits.ts';
import { words } from './words.ts';

/** A unit with its spellings; the first one is shown to readers. */
export interface Unit {
  /** Two values are comparable only if their dimensions are equal. */
  dimension: string;
  /** Base unit of the dimension. */
  base: string;
  /** Value in base units = value × numerator ÷ denominator. */
  factor: readonly [numerator: number, denominator: number];
  spellings: readonly [string, ...string[]];
}

type Row = readonly [factor: number | readonly [number, number], ...spellings: [string, ...string[]]];

function measured(dimension: string, base: string, ...rows: Row[]): Unit[] {
  return rows.map(([factor, ...spellings]) => ({
    dimension,
    base,
    factor: typeof factor === 'number' ? [factor, 1] : factor,
    spellings,
  }));
}

/** Units of measures. Factors are fractions because 亩 is 10000/15 square metres by definition. */
export const MEASURES: readonly Unit[] = [
  ...measured('金额', '元', [1, '元', '元人民币', '人民币']),
  ...measured('金额（美元）', '美元', [1, '美元']),
  ...measured('金额（港元）', '港元', [1, '港元', '港币']),
  ...measured('金额（欧元）', '欧元', [1, '欧元']),
  ...measured(
    '面积',
    '平方米',
    [1, '平方米', '㎡', 'm²', 'm2', '平米', '平方'],
    [[10000, 15], '亩'],
    [[200000, 3], '顷'],
    [10000, '公顷', 'hm²'],
    [1000000, '平方公里', '平方千米', 'km²', 'km2'],
  ),
  ...measured(
    '长度',
    '米',
    [1, '米', 'm'],
    [1000, '公里', '千米', 'km', 'KM', '皮长公里', '皮公里'],
    [1852, '海里'],
    [500, '华里', '里'],
    [[1, 100], '厘米', 'cm'],
    [[1, 1000], '毫米', 'mm'],
    [1, '延米', '延长米'],
  ),
  ...measured(
    '质量',
    '吨',
    [1, '吨', 't'],
    [[1, 1000], '公斤', '千克', 'kg', 'KG'],
    [[1, 2000], '斤'],
    [[1, 20], '担'],
    [[1, 1000000], '克', 'g'],
  ),
  ...measured('质量（标准煤）', '吨标准煤', [1, '吨标准煤', '吨标煤']),
  ...measured(
    '体积',
    '立方米',
    [1, '立方米', 'm³', 'm3', '立方', '方'],
    [[1, 1000], '升', 'L'],
    [[1, 1000000], '毫升', 'ml'],
  ),
  ...measured(
    '电量',
    '千瓦时',
    [1, '千瓦时', '度', 'kWh', 'KWh', 'kwh'],
    [1000, '兆瓦时', 'MWh'],
    [1000000, '吉瓦时', 'GWh', 'Gwh', 'gwh'],
  ),
  ...measured(
    '功率',
    '千瓦',
    [1, '千瓦', 'kW', 'KW', 'kw'],
    [1000, '兆瓦', 'MW'],
    [1000000, '吉瓦', 'GW'],
    [[1, 1000], '瓦', 'W'],
  ),
  ...measured('蒸发量', '蒸吨', [1, '蒸吨']),
  ...measured('变电容量', '千伏安', [1, '千伏安', 'kVA'], [1000, '兆伏安', 'MVA']),
  ...measured(
    '浓度',
    '微克/立方米',
    [
      1,
      '微克/立方米',
      '微克每立方米',
      '微克',
      'μg/m³',
      'µg/m³',
      'μg/m3',
      'ug/m3',
      'ug/m³',
      'μg/立方米',
      '微克／立方米',
    ],
    [1000, '毫克/立方米', '毫克每立方米', 'mg/m³', 'mg/m3'],
  ),
  ...measured('浓度（水）', '毫克/升', [1, '毫克/升', '毫克每升', 'mg/L', 'mg/l']),
  ...measured('比率', '%', [1, '%', '个百分之'], [[1, 10], '‰'], [10, '成']),
  ...measured('百分点', '个百分点', [1, '个百分点', '百分点'], [[1, 10], '个千分点', '千分点']),
  ...measured('百分点', '个百分点', [[1, 100], '个基点', '基点']),
  ...measured('倍数', '倍', [1, '倍']),
  ...measured('翻番', '番', [1, '番']),
  ...measured('位次', '个位次', [1, '个位次', '位次', '个名次']),
  ...measured('得分', '分', [1, '分']),
  ...measured('天数', '天', [1, '天', '日', '个工作日', '工作日']),
  ...measured('时长', '小时', [1, '小时', '个小时', '学时', '课时'], [[1, 60], '分钟'], [[1, 3600], '秒']),
  ...measured('年数', '年', [1, '年'], [[1, 12], '个月']),
  ...measured('年龄', '岁', [1, '岁', '周岁']),
  ...measured('温度', '℃', [1, '℃', '摄氏度', '°C']),
  ...measured('噪声', '分贝', [1, '分贝']),
  ...measured('流量', '立方米/秒', [1, '立方米/秒', '立方米每秒']),
  ...measured('人数', '人', [1, '人', '名']),
  ...measured('人次', '人次', [1, '人次']),
  ...measured('集装箱', '标箱', [1, '标箱', '标准箱', 'TEU', '国际标准箱']),
];

/** Measure words. Each counts other things, so each is a dimension of its own and its own base unit. */
export const COUNTERS: readonly string[] = [
  ...'个家处次件户条项场所座套栋幢辆部台张份册本篇期块片宗起例种类批轮对组支只头匹口眼棵株尾羽盏面根枚幅段间床颗门款单笔票艘架列位班站村镇乡县剂堂封副枝团峰箱金银铜枪',
  ...words(`
    人份 剂次 针次 项次 批次 轮次 场次 家次 户次 件次 个次 车次 架次 班次 班列 村次 处次 辆次 艘次 台次 船次 例次 站次
    店次 标台 标段 床位 个点 台套 头只 头匹 户数 户座 部委 亩次 盘次 册次 个（点） 所（点） 台/套
  `),
];

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 100],
];

const counter = (word: string): Unit => ({
  dimension: `计数（${word}）`,
  base: word,
  factor: [1, 1],
  spellings: [word],
});

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map([
  ...COUNTERS.map((word) => [word, counter(word)] as const),
  ...MEASURES.flatMap((unit) => unit.spellings.map((spelling) => [spelling, unit] as const)),
]);

/** Converts full-width letters, signs and brackets to the forms of the table: ％ → %, μｇ／m³ → μg/m³, ( → （. */
const foldUnit = (written: string): string =>
  halfWidth(written.replace(/\s/g, '')).replace(/\(/g, '（').replace(/\)/g, '）');

/** All spellings, the longest first, which is the order to match them in. */
export const UNIT_SPELLINGS: readonly string[] = [...BY_SPELLING.keys()].sort((a, b) => b.length - a.length);

/** A unit as written, split into multiplier and unit: 万人次 → 10000 × 人次. */
export interface WrittenUnit {
  multiplier: number;
  unit: Unit;
}

function simple(written: string): WrittenUnit | null {
  const whole = unitOf(written);
  if (whole) return { multiplier: 1, unit: whole };
  for (const [word, multiplier] of MULTIPLIERS) {
    if (!written.startsWith(word)) continue;
    const unit = unitOf(written.slice(word.length));
    if (unit) return { multiplier, unit };
  }
  return null;
}

/** Finds a unit of the table, or a pair that is counted as one: 台（套）, 剂（次）. */
function unitOf(written: string): Unit | null {
  const known = BY_SPELLING.get(written);
  if (known) return known;
  const pair = /^(?<one>[^（]+)（(?<other>.+)）$/.exec(written)?.groups;
  return pair?.['one'] && pair['other'] && BY_SPELLING.has(pair['one']) && BY_SPELLING.has(pair['other'])
    ? counter(written)
    : null;
}

const READ_UNITS = new Map<string, WrittenUnit | null>();
/** The size limit of the cache: a text that is not a report may have any number of units. */
const MOST_UNITS = 5_000;

/**
 * Parses a unit as a report writes it. A rate of two units (元/平方米, 万人/年) has the dimension "A / B" and the base unit of A over B as
 * written. Returns null for an unknown unit.
 */
export function parseUnit(written: string): WrittenUnit | null {
  // Cached because reports repeat the same few hundred units.
  let read = READ_UNITS.get(written);
  if (read === undefined) {
    read = readUnit(written);
    if (READ_UNITS.size < MOST_UNITS) READ_UNITS.set(written, read);
  }
  return read;
}

function readUnit(written: string): WrittenUnit | null {
  const folded = foldUnit(written);
  const whole = simple(folded);
  if (whole) return whole;
  const rate = /^([^/每]+)(?:\/|每)(.+)$/.exec(folded);
  if (!rate?.[1] || !rate[2]) return null;
  const top = simple(rate[1]);
  if (!top) return null;
  const per = rate[2];
  return {
    multiplier: top.multiplier,
    unit: {
      dimension: `${top.unit.dimension} / ${per}`,
      base: `${top.unit.base}/${per}`,
      factor: top.unit.factor,
      spellings: [`${top.unit.spellings[0]}/${per}`],
    },
  };
}
