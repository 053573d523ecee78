/** The files offered for download, from datapackage.json, with their sizes. */
import { madeFiles, readData, sizeOf } from './data.ts';

interface Resource {
  path: string;
  title: string;
  schema?: { fields: { name: string; title?: string }[] };
}

const resources = (): Resource[] => readData<{ resources: Resource[] }>('datapackage.json').resources;

/** Number of single-report files that are listed; datapackage.json lists all of them. */
const REPORT_FILES = 20;

export function downloads(): ReturnType<typeof madeFiles> {
  const all = resources();
  const ofReports = all.filter(({ path: file }) => file.startsWith('reports/'));
  const left = new Set(ofReports.slice(REPORT_FILES));
  return [
    ...all.filter((resource) => !left.has(resource)),
    { path: 'datapackage.json', title: '数据包说明（Frictionless），列出每份报告的文件' },
  ]
    .map(({ path: file, title }) => ({ path: file, title, bytes: sizeOf(file) }))
    .concat(madeFiles());
}

/** Columns of indicators.csv with their Chinese titles. */
export const csvColumns = (): { name: string; title: string }[] =>
  (resources().find(({ path: file }) => file === 'indicators.csv')?.schema?.fields ?? []).map(({ name, title }) => ({
    name,
    title: title ?? name,
  }));
