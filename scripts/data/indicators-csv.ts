/** indicators.csv: the indicators as a flat table for spreadsheets. */
import { changeText } from '../../src/lib/figure/figure-text.ts';
import { csvLine, type Cell } from '../../src/lib/table/csv.ts';
import { siteAddress } from '../build/site-address.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { ReportSummary } from '../../src/schema/report.ts';

interface Column {
  name: string;
  type: 'string' | 'number' | 'boolean';
  title: string;
  value: (indicator: Indicator, report: ReportSummary) => Cell;
}

/** The columns: name, type in the table schema, Chinese title, value. */
export const CSV_COLUMNS: readonly Column[] = [
  { name: 'id', type: 'string', title: '编号', value: (i) => i.id },
  { name: 'report', type: 'string', title: '报告', value: (i) => i.report },
  { name: 'place', type: 'string', title: '地方', value: (_, r) => r.place.name },
  { name: 'level', type: 'string', title: '层级', value: (_, r) => r.place.level },
  { name: 'name', type: 'string', title: '名称（报告用语）', value: (i) => i.name },
  { name: 'concept', type: 'string', title: '指标', value: (i) => i.concept },
  { name: 'theme', type: 'string', title: '主题', value: (i) => i.theme },
  { name: 'kind', type: 'string', title: '性质', value: (i) => i.kind },
  { name: 'period', type: 'string', title: '时期', value: (i) => i.period },
  { name: 'bound', type: 'string', title: '界限', value: (i) => i.bound },
  { name: 'value', type: 'number', title: '数值', value: (i) => i.value },
  { name: 'value_max', type: 'number', title: '数值上限', value: (i) => i.valueMax },
  { name: 'scope', type: 'string', title: '范围', value: (i) => i.scope },
  { name: 'unit', type: 'string', title: '单位', value: (i) => i.unit },
  { name: 'normalized_value', type: 'number', title: '换算值', value: (i) => i.normalized?.value ?? null },
  { name: 'normalized_unit', type: 'string', title: '换算单位', value: (i) => i.normalized?.unit ?? null },
  { name: 'share_of_plan', type: 'boolean', title: '占计划', value: (i) => i.shareOfPlan },
  { name: 'change_direction', type: 'string', title: '变化方向', value: (i) => i.change?.direction ?? null },
  { name: 'change_value', type: 'number', title: '变化', value: (i) => i.change?.value ?? null },
  { name: 'change_value_max', type: 'number', title: '变化上限', value: (i) => i.change?.valueMax ?? null },
  { name: 'change_unit', type: 'string', title: '变化单位', value: (i) => i.change?.unit ?? null },
  { name: 'change_basis', type: 'string', title: '变化基期', value: (i) => i.change?.basis ?? null },
  { name: 'change_bound', type: 'string', title: '变化界限', value: (i) => i.change?.bound ?? null },
  {
    name: 'more_changes',
    type: 'string',
    title: '其他变化',
    value: (i) => i.moreChanges.map(changeText).join('；') || null,
  },
  { name: 'rank_position', type: 'number', title: '位次', value: (i) => i.rank?.position ?? null },
  { name: 'rank_scope', type: 'string', title: '位次范围', value: (i) => i.rank?.scope ?? null },
  { name: 'rank_bound', type: 'string', title: '位次界限', value: (i) => i.rank?.bound ?? null },
  { name: 'sentence', type: 'string', title: '原句', value: (i) => i.sentence },
  { name: 'url', type: 'string', title: '地址', value: (i) => siteAddress(i.url) },
];

const line = (cells: readonly Cell[]): string => `${csvLine(cells)}\n`;

export const CSV_HEADER = `\ufeff${line(CSV_COLUMNS.map((c) => c.name))}`;

export const csvRows = (indicators: readonly Indicator[], report: ReportSummary): string =>
  indicators.map((i) => line(CSV_COLUMNS.map((column) => column.value(i, report)))).join('');

/** The columns as a Frictionless table schema. */
export const csvSchema = (): unknown => ({
  fields: CSV_COLUMNS.map(({ name, type, title }) => ({ name, type, title })),
  primaryKey: ['id'],
  missingValues: [''],
});
