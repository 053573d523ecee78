/** The description of the data folder as a Frictionless data package. */
import type { ReportSummary } from '../../src/schema/report.ts';
import { SITE_NAME } from '../../src/lib/site.ts';
import { siteRoot } from '../build/site-address.ts';
import { csvSchema } from './indicators-csv.ts';

/** Data files whose schema has the same name, with their titles. */
const TABLES = [
  ['reports', '报告概况'],
  ['concepts', '指标'],
  ['themes', '主题'],
  ['topics', '话题'],
  ['places', '地方'],
  ['promises', '承诺与下文'],
  ['series', '历年数字'],
  ['changes', '计划的变化'],
  ['redirects', '旧地址'],
] as const;

const jsonFile = (name: string, path: string, title: string, schema: string): Readonly<Record<string, string>> => ({
  name,
  path: `${path}.json`,
  title,
  format: 'json',
  mediatype: 'application/json',
  encoding: 'utf-8',
  jsonSchema: `schema/${schema}.schema.json`,
});

/** Content of datapackage.json, which lists all data files. `reports`: newest first. `version`: version of the data. */
export function dataPackage(reports: readonly ReportSummary[], version: string): unknown {
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
      jsonFile('indicators-json', 'indicators', '指标（含位置）', 'indicators'),
      ...TABLES.map(([name, title]) => jsonFile(name, name, title, name)),
      ...reports.map(({ id, place, title }) =>
        jsonFile(`report-${id}`, `reports/${id}`, `${place.name}${title}`, 'report'),
      ),
    ],
  };
}
