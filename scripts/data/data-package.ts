/** The Frictionless description of the data folder. */
import type { ReportSummary } from '../../src/schema/report.ts';
import { SITE_NAME } from '../../src/lib/site.ts';
import { siteRoot } from '../build/site-address.ts';
import { csvSchema } from './indicators-csv.ts';

/** datapackage.json over all data files. `reports` newest first; `version` of the data. */
export function dataPackage(reports: readonly ReportSummary[], version: string): unknown {
  const json = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' } as const;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'government-work-reports',
    title: '政府工作报告数据',
    description: '各地政府工作报告的章节、句子与指标；每个指标都指回报告原句。',
    version,
    homepage: siteRoot() ?? undefined,
    keywords: ['政府工作报告', '地方政府', '指标'],
    contributors: [{ title: SITE_NAME, roles: ['publisher'] }],
    licenses: [
      { name: 'other-pd', title: '报告是国家机关的公文，不受著作权保护（著作权法第五条）' },
      { name: 'MIT', title: '章节、指标等整理结果，与程序同一许可', path: 'https://opensource.org/license/mit' },
    ],
    resources: [
      {
        name: 'indicators',
        path: 'indicators.csv',
        title: '数字表',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: csvSchema(),
      },
      {
        name: 'indicators-json',
        path: 'indicators.json',
        title: '指标（含位置）',
        ...json,
        jsonSchema: 'schema/indicators.schema.json',
      },
      { name: 'reports', path: 'reports.json', title: '报告概况', ...json, jsonSchema: 'schema/reports.schema.json' },
      {
        name: 'concepts',
        path: 'concepts.json',
        title: '指标',
        ...json,
        jsonSchema: 'schema/concepts.schema.json',
      },
      { name: 'themes', path: 'themes.json', title: '主题', ...json, jsonSchema: 'schema/themes.schema.json' },
      { name: 'topics', path: 'topics.json', title: '话题', ...json, jsonSchema: 'schema/topics.schema.json' },
      { name: 'similar', path: 'similar.json', title: '相近语句', ...json, jsonSchema: 'schema/similar.schema.json' },
      { name: 'places', path: 'places.json', title: '地方', ...json, jsonSchema: 'schema/places.schema.json' },
      {
        name: 'promises',
        path: 'promises.json',
        title: '承诺与下文',
        ...json,
        jsonSchema: 'schema/promises.schema.json',
      },
      { name: 'series', path: 'series.json', title: '历年数字', ...json, jsonSchema: 'schema/series.schema.json' },
      { name: 'changes', path: 'changes.json', title: '计划的变化', ...json, jsonSchema: 'schema/changes.schema.json' },
      {
        name: 'redirects',
        path: 'redirects.json',
        title: '旧地址',
        ...json,
        jsonSchema: 'schema/redirects.schema.json',
      },
      ...reports.map((report) => ({
        name: `report-${report.id}`,
        path: `reports/${report.id}.json`,
        title: `${report.place.name}${report.title}`,
        ...json,
        jsonSchema: 'schema/report.schema.json',
      })),
    ],
  };
}
