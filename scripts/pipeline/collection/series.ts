/** The figures of a place by concept and year, levels and growth apart, and the figures that are left out, with the reason. */
import { CONCEPTS } from '../../../src/catalogue/concepts.ts';
import { parseUnit } from '../../../src/catalogue/units.ts';
import { withoutParts } from '../../../src/lib/figure/best-of.ts';
import type { Concept } from '../../../src/schema/catalogue.ts';
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { Series, SeriesNature, SeriesPoint } from '../../../src/schema/series.ts';
import { clauseBefore, isReached, isStart, overYears } from './figure-words.ts';
import type { ReportTexts } from './promises.ts';

interface Told {
  indicator: Indicator;
  /** In the base unit of the concept, or in %. */
  value: number;
  year: string;
}

/** Returns the reason why a figure is no point of a series of its concept, or null if it is one. */
type Refusal = (figure: Indicator, nature: SeriesNature, concept: Concept) => string | null;

/** In this order; the first reason counts. */
const REFUSALS: readonly Refusal[] = [
  ({ kind }) => (kind === 'target' ? '目标' : kind === 'planned' ? '项目规模' : null),
  ({ scope }) => (scope === null ? null : `只是其中一部分：${scope}`),
  ({ shareOfPlan }, nature) => (shareOfPlan && nature === 'level' ? '完成计划的比例' : null),
  ({ partOf }) => (partOf === null ? null : '整体中的一部分'),
  ({ change }, nature) =>
    nature === 'growth' && change && change.basis !== 'yoy' ? `与别的时间相比：${change.basis}` : null,
  (figure, nature, { nature: kind }) =>
    overYears(clauseBefore(figure)) && (nature === 'growth' || kind === 'flow') ? '几年的合计或平均' : null,
  (figure, nature) => (nature === 'level' && isStart(figure) ? '起点年份的数' : null),
  (figure, nature, concept) =>
    yearOf(figure, nature, concept) !== null
      ? null
      : figure.period === null
        ? '没有说明年份'
        : `不是一年的数：${figure.period}`,
];

/** The year of a figure. A level that was reached at the end of several years belongs to the last of them. */
function yearOf(figure: Indicator, nature: SeriesNature, concept: Concept): string | null {
  const [, first, last] = /^((?:19|20)\d\d)(?:-(\d{4}))?$/.exec(figure.period ?? '') ?? [];
  if (last === undefined) return first ?? null;
  return nature === 'level' && isReached(figure, concept.nature === 'flow') ? last : null;
}

/** The level of a figure in the base unit of its concept; null if it has none or has another unit. */
const levelOf = ({ normalized }: Indicator, concept: Concept): number | null =>
  normalized !== null && normalized.unit === concept.unit ? normalized.value : null;
const growthOf = ({ change }: Indicator): number | null =>
  change?.unit === '%' ? (change.direction === 'down' ? -change.value : change.value) : null;

/** Returns one series for each concept and nature, in the order of the catalogue. `reports` are sorted by the year that they plan. */
export function seriesOf(place: string, reports: readonly ReportTexts[]): Series[] {
  const all = reports.flatMap(({ indicators }) => indicators);
  const byConcept = Map.groupBy(all, ({ concept }) => concept);
  const nameless = byConcept.get(null) ?? [];
  return CONCEPTS.flatMap((concept) => {
    const figures = byConcept.get(concept.id);
    if (!figures) return [];
    const like = nameless.filter(({ name }) => concept.wordings.some((wording) => name.includes(wording)));
    return (['level', 'growth'] as const).flatMap((nature) => oneSeries(place, concept, nature, figures, like));
  });
}

function oneSeries(
  place: string,
  concept: Concept,
  nature: SeriesNature,
  figures: readonly Indicator[],
  like: readonly Indicator[],
): Series[] {
  const valueOf = (figure: Indicator): number | null =>
    nature === 'level' ? levelOf(figure, concept) : growthOf(figure);
  const told: Told[] = [];
  const left: Series['left'] = [];
  for (const indicator of figures) {
    const value = valueOf(indicator);
    if (value === null) continue;
    const why = REFUSALS.map((refusal) => refusal(indicator, nature, concept)).find((reason) => reason !== null);
    const year = yearOf(indicator, nature, concept);
    if (why === undefined && year !== null) told.push({ indicator, value, year });
    else left.push({ indicator: indicator.id, why: why ?? '没有说明年份' });
  }
  const grade = commonest(told.flatMap(({ indicator }) => gradeOf(indicator) ?? []).toSorted(byTier));
  const ofGrade = told.filter(({ indicator }) => (gradeOf(indicator) ?? grade) === grade);
  for (const { indicator } of told)
    if ((gradeOf(indicator) ?? grade) !== grade)
      left.push({ indicator: indicator.id, why: `另一级的：${indicator.name}` });
  const { kept, others } = onePerYear(ofGrade);
  if (kept.length === 0) return [];
  left.push(...others);
  for (const figure of like)
    if (valueOf(figure) !== null) left.push({ indicator: figure.id, why: '名称相近，不是同一指标' });
  const unit = nature === 'growth' ? '%' : usualUnit(kept, concept);
  return [
    { place, concept: concept.id, unit, nature, points: kept.map((one) => point(one, unit)).toSorted(byYear), left },
  ];
}

/** Keeps one figure for each report and year, and says why the others are no points. */
function onePerYear(told: readonly Told[]): { kept: Told[]; others: Series['left'] } {
  const sayings = [...Map.groupBy(told, ({ indicator: { report }, year }) => `${report} ${year}`).values()];
  const whole = new Set(sayings.flatMap((said) => withoutParts(said.map(({ indicator }) => indicator))));
  const isWhole = ({ indicator }: Told): boolean => whole.has(indicator);
  const kept = sayings.flatMap((said) => mostExact(said.filter(isWhole)) ?? []);
  const whyOf = (one: Told): string =>
    isWhole(one) ? '同一份报告另有更确切或更早出现的数' : '同一句话里有几个同名的数，各说一部分';
  const others = told.filter((one) => !kept.includes(one));
  return { kept, others: others.map((one) => ({ indicator: one.indicator.id, why: whyOf(one) })) };
}

/** Of several figures for one year in one report: the first exact one (not 突破6万亿元), else the first; undefined if there are none. */
const mostExact = (told: readonly Told[]): Told | undefined =>
  told.find(({ indicator }) => indicator.bound === 'exact') ?? told[0];

/** The tier of government that a name has, else null: 新增市级创新团队 and 新增省级创新团队 are two things, 省人大建议 and 市人大建议 too. */
const gradeOf = ({ name }: Indicator): string | null =>
  /国家|全国(?=人大|政协)|[省市区县镇](?=级|人大|政协)/u.exec(name)?.[0] ?? null;

/** Tiers, the lowest first, so that of two equally common ones the nearest to the place counts: for a city 市人大 before 省人大. */
const TIERS = '镇县区市省国全';
const byTier = (a: string, b: string): number => TIERS.indexOf(a[0] ?? '') - TIERS.indexOf(b[0] ?? '');

const commonest = (words: readonly string[]): string | undefined =>
  [...Map.groupBy(words, (word) => word)].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0];

/** The unit that most points are written in: 亿元; 万人 for 9.5万|贫困人口, which is written without 人. */
const usualUnit = (points: readonly Told[], { unit }: Concept): string =>
  commonest(
    points.map(({ indicator }) => (/^[万亿]$/u.test(indicator.unit) ? indicator.unit + unit : indicator.unit)),
  ) ?? unit;

function point({ indicator, value, year }: Told, unit: string): SeriesPoint {
  const { kind, report, id } = indicator;
  const written = unit === '%' || unit === indicator.unit ? null : parseUnit(unit);
  const [numerator, denominator] = written?.unit.factor ?? [1, 1];
  const inUnit = written
    ? Number(((value * denominator) / numerator / written.multiplier).toPrecision(12))
    : unit === '%'
      ? value
      : (indicator.value ?? value);
  return { period: year, value: inUnit, kind: kind === 'estimate' ? kind : 'actual', indicator: id, report };
}

const byYear = (a: SeriesPoint, b: SeriesPoint): number => (a.period === b.period ? 0 : a.period < b.period ? -1 : 1);
