/** The files that can be downloaded, as datapackage.json lists them, with their sizes. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { DATA_DIR, readData } from './data.ts';

interface Resource {
  name: string;
  path: string;
  title: string;
  schema?: { fields: { name: string; title?: string }[] };
}

export interface Download {
  path: string;
  title: string;
  bytes: number;
}

const resources = (): Resource[] => readData<{ resources: Resource[] }>('datapackage.json').resources;

export const downloads = (): Download[] =>
  [...resources(), { path: 'datapackage.json', title: '数据包说明（Frictionless）' }].map(({ path: file, title }) => ({
    path: file,
    title,
    bytes: statSync(path.join(DATA_DIR, file)).size,
  }));

/** Columns of indicators.csv with their Chinese titles. */
export const csvColumns = (): { name: string; title: string }[] =>
  (resources().find(({ path: file }) => file === 'indicators.csv')?.schema?.fields ?? []).map(({ name, title }) => ({
    name,
    title: title ?? name,
  }));
