/** Counters that need no labels: each finds records or reports that are probably read wrongly, and should find few. */
import type { Indicator } from '../../../src/schema/indicator.ts';
import type { ReportSummary, Section } from '../../../src/schema/report.ts';
import { KINDS, type Kind } from '../../../src/schema/vocabulary.ts';
import type { Corpus } from './read-corpus.ts';
import { placeOf } from '../../pipeline/collection/figure-words.ts';
import { recordText } from './record-text.ts';

export interface Counter {
  /** The value of `--only`. */
  id: string;
  title: string;
  /** How many records or reports were checked, and those found, as text. */
  count: (corpus: Corpus) => { all: number; found: string[] };
}

const records = (id: string, title: string, test: (record: Indicator, corpus: Corpus) => boolean): Counter => ({
  id,
  title,
  count: (corpus) => ({
    all: corpus.indicators.length,
    found: corpus.indicators.filter((record) => test(record, corpus)).map(recordText),
  }),
});
const reports = (id: string, title: string, test: (report: ReportSummary) => boolean): Counter => ({
  id,
  title,
  count: (corpus) => ({
    all: corpus.reports.length,
    found: corpus.reports.filter(test).map(({ source, place }) => `${source.file}  ${place.name}`),
  }),
});

/** Nouns that do not name an indicator by themselves, because they do not say of what. */
const BARE_NAME =
  /^(?:完成|实现|达到|总)*(?:投资|资金|收入|产值|总量|总额|总数|总值|规模|比重|比例|占比|增速|增幅|面积|数量|人数|产量|产能|利润|销售额|营业收入|余额|项目|企业|任务|指标|[一-鿿])$/u;
const BARE_UNIT = /^[十百千万亿]+$/u;

const YEARS =
  /[一二三四五六七八九十\d]+年来|十[一二三四]?五[”"]?(?:时期|期间)|(?:今后|未来)[三四五]年|[本上]届政府|年均/u;
const ONE_YEAR = /^\d{4}(?:H[12])?$/u;
const NAMED_YEAR = /\d{4}年|[去今上当]年|全年/u;

/** Whether the words before the figure, in its part of the sentence, speak of several years and name no year after that. */
function saysYears(record: Indicator): boolean {
  const before =
    record.sentence
      .slice(0, placeOf(record)[0])
      .split(/[；;。]/u)
      .at(-1) ?? '';
  const at = before.search(YEARS);
  return at >= 0 && !NAMED_YEAR.test(before.slice(at));
}

function inSpanOfYears(record: Indicator, { sectionOf }: Corpus): boolean {
  const period = sectionOf(record)?.period;
  return !!period && period.from.slice(0, 4) !== period.to.slice(0, 4) && !NAMED_YEAR.test(record.sentence);
}

/** If a total of a place differs by this factor from one year to the next, one of the two is probably wrong. */
const JUMP = 5;

/** Compares the values of whole places with a concept, by place, concept and year, with those of the next year. */
function jumps({ indicators, reports }: Corpus): { all: number; found: string[] } {
  const placeOf = new Map(reports.map(({ id, place }) => [id, [...place.region, place.name].join(' ')]));
  const values = indicators.filter(
    ({ concept, scope, kind, period, normalized }) =>
      concept !== null &&
      !scope &&
      kind !== 'target' &&
      kind !== 'planned' &&
      /^\d{4}$/u.test(period ?? '') &&
      (normalized?.value ?? 0) > 0,
  );
  const series = Map.groupBy(values, ({ report, concept, normalized, period }) =>
    [placeOf.get(report), concept, normalized?.unit, period].join(' '),
  );
  const found: string[] = [];
  let all = 0;
  for (const [key, list] of series) {
    const next = series.get(key.slice(0, -4) + String(Number(key.slice(-4)) + 1));
    if (!next) continue;
    all++;
    const ratios = list.flatMap((a) => next.map((b) => (b.normalized?.value ?? 1) / (a.normalized?.value ?? 1)));
    if (ratios.some((ratio) => ratio >= JUMP || ratio <= 1 / JUMP))
      found.push([key, ...[...list, ...next].map(recordText)].join('\n'));
  }
  return { all, found };
}

const inHalf =
  (half: Section['half'], kinds: readonly Kind[]) =>
  (record: Indicator, { sectionOf }: Corpus): boolean =>
    kinds.includes(record.kind) && sectionOf(record)?.half === half;

export const COUNTERS: readonly Counter[] = [
  records('no-period', '没有时间', ({ period }) => period === null),
  reports('no-reviews', '报告没有回顾时期', ({ reviews }) => reviews === null),
  reports('no-plans', '报告没有安排时期', ({ plans }) => plans === null),
  reports('other-place', '地名与文件名不同', ({ source, place }) => {
    const named = /^[一-鿿]{2}/u.exec(source.file)?.[0].replace('国务', '全国');
    return named !== undefined && !place.name.startsWith(named);
  }),
  records('result-in-plan', '安排部分的实绩', inHalf('plan', ['actual', 'estimate'])),
  records('target-in-review', '回顾部分的目标', inHalf('review', ['target'])),
  records('years-as-one', '几年的数归在一年', (record, corpus) => {
    const one = ONE_YEAR.test(record.period ?? '');
    return one && (saysYears(record) || inSpanOfYears(record, corpus));
  }),
  records('bare-name', '名称空泛', ({ name }) => BARE_NAME.test(name)),
  records('bare-unit', '单位只有数级', ({ unit }) => BARE_UNIT.test(unit)),
  records('glossary', '出自名词解释或附表', inHalf('appendix', KINDS)),
  { id: 'jump', title: `相邻两年相差${String(JUMP)}倍以上`, count: jumps },
  records('no-concept', '没有对应概念', ({ concept }) => concept === null),
];
