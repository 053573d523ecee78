/** A figure in the few Chinese words that tables, charts and announcements use for it. */
import type { Change, Indicator, Rank } from '../../schema/indicator.ts';
import type { Bound, Kind } from '../../schema/vocabulary.ts';

/** What a measurement gives: an amount, a growth, or a position in a ranking. */
export type Aspect = 'value' | 'change' | 'rank';

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  actual: '实际',
  estimate: '预计',
  target: '目标',
  planned: '项目规模',
};

/** The kind of a figure that is not a result: 目标; empty for a result. */
export const kindWord = (kind: Kind): string => (kind === 'actual' ? '' : KIND_NAMES[kind]);

/** The word added to a value for its bound; an exact value needs none. */
export const BOUND_NAMES: Readonly<Record<Bound, string>> = { exact: '', over: '以上', about: '约', under: '以内' };

/** The value as written, without white space: `完成投资42.4 亿元` with its span → `42.4亿元`; empty if there is no value. */
export function valueText({ span, sentence }: Pick<Indicator, 'span' | 'sentence'>): string {
  return span === null ? '' : sentence.slice(span[0], span[1]).replace(/\s+/g, '');
}

/** {value: 16, unit: '%', direction: 'up', basis: 'yoy'} → `增长16%`. A basis other than the year before is added; a range is 5.5—6%. */
export function changeText(
  change: Pick<Change, 'value' | 'valueMax' | 'unit' | 'direction' | 'bound' | 'basis'>,
): string {
  const basis = change.basis === 'yoy' ? '' : `（${change.basis}）`;
  const number = change.valueMax === null ? String(change.value) : `${change.value}—${change.valueMax}`;
  return `${changeVerb(change)}${boundedNumber(number, change.bound)}${change.unit}${boundAfter(change.bound)}${basis}`;
}

/** All changes of a measurement: 增长16%，翻1番（三年）; empty if it has none. */
export const changesText = ({ change, moreChanges }: Pick<Indicator, 'change' | 'moreChanges'>): string =>
  change === null ? '' : [change, ...moreChanges].map(changeText).join('，');

/** The name with its scope, unless the name contains it already: 固定资产投资（产业集聚区）. */
export const scopedName = ({ name, scope }: Pick<Indicator, 'name' | 'scope'>): string =>
  scope === null || name.includes(scope) ? name : `${name}（${scope}）`;

/** 16 for 增长16%, −37.26 for 下降37.26%. */
export const signedChange = ({ value, direction }: Pick<Change, 'value' | 'direction'>): number =>
  direction === 'down' ? -value : value;

function changeVerb({ unit, direction }: Pick<Change, 'unit' | 'direction'>): string {
  if (unit === '番') return '翻';
  if (/^个?[位名]次?$/u.test(unit)) return direction === 'up' ? '上升' : '下降';
  if (unit === '个百分点') return direction === 'up' ? '提高' : '降低';
  return direction === 'up' ? '增长' : '下降';
}

const boundedNumber = (number: string, bound: Bound): string => (bound === 'about' ? `约${number}` : number);
const boundAfter = (bound: Bound): string => (bound === 'over' ? '以上' : bound === 'under' ? '以内' : '');

/** {position: 4, scope: '全区'} → `全区第4`; with bound `within` → `全球前100`. */
export function rankText(rank: Pick<Rank, 'position' | 'scope' | 'bound'>): string {
  return `${rank.scope ?? ''}${rank.bound === 'within' ? '前' : '第'}${rank.position}`;
}

/** The period of a figure in the words of tables and charts. */
export const timeText = (period: string | null): string => (period === null ? '时期未说明' : periodText(period));

/** 2024 → `2024年`, 2022H1 → `2022年上半年`, 2021-2025 → `2021—2025年`; the report's own words are returned unchanged. */
export function periodText(period: string): string {
  if (/^\d{4}$/.test(period)) return `${period}年`;
  const half = /^(\d{4})H([12])$/.exec(period);
  if (half) return `${half[1]}年${half[2] === '1' ? '上' : '下'}半年`;
  const years = /^(\d{4})-(\d{4})$/.exec(period);
  return years ? `${years[1]}—${years[2]}年` : period;
}

/** The value as written, with its bound inside (`300余起`) or added to the quote (超过`95%` → `95%以上`); empty if there is no value. */
export function figureText(indicator: Pick<Indicator, 'span' | 'sentence' | 'bound'>): string {
  const quote = valueText(indicator);
  if (quote === '' || indicator.bound === 'exact' || /[余多约近]/u.test(quote)) return quote;
  return indicator.bound === 'about' ? `约${quote}` : `${quote}${BOUND_NAMES[indicator.bound]}`;
}

/** The statement in words: its value as written, else its change, else its rank. */
export function statementText(indicator: Pick<Indicator, 'span' | 'sentence' | 'value' | 'change' | 'rank'>): string {
  if (indicator.value !== null) return valueText(indicator);
  if (indicator.change) return changeText(indicator.change);
  return indicator.rank ? rankText(indicator.rank) : '';
}

/** The value with its bound, else the change, else the rank. */
export const saidText = (indicator: Parameters<typeof statementText>[0] & Pick<Indicator, 'bound'>): string =>
  figureText(indicator) || statementText(indicator);

/** All aspects of a figure in words: value with its bound, changes, rank; missing ones are left out. `[98%以上, 提高2个百分点]` */
export const toldParts = (
  indicator: Pick<Indicator, 'span' | 'sentence' | 'bound' | 'change' | 'moreChanges' | 'rank'>,
): string[] =>
  [figureText(indicator), changesText(indicator), indicator.rank ? rankText(indicator.rank) : ''].filter(
    (part) => part !== '',
  );

/** Kind and period of a figure that is not the result of a year: `（2025年目标）`, `（前三季度）`; else empty. */
export function kindNote({ kind, period }: Pick<Indicator, 'kind' | 'period'>): string {
  const time = period ? periodText(period) : '';
  if (kind !== 'actual') return `（${time}${KIND_NAMES[kind]}）`;
  return time === '' || /^\d{4}/.test(time) ? '' : `（${time}）`;
}

/** saidText, with the kind of a figure that is not a result: `10亿元（目标）`. */
export function shortText(indicator: Indicator): string {
  const text = saidText(indicator);
  return indicator.kind === 'actual' ? text : `${text}（${KIND_NAMES[indicator.kind]}）`;
}
