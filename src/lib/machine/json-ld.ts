/** Structured data of pages in the schema.org vocabulary (JSON-LD). `at` turns a path of the site into an address. */
import type { CitedReport } from '../cite/cited.ts';
import { citedTitle } from '../cite/citation.ts';
import { issuer } from '../report/report-name.ts';
import type { Concept } from '../../schema/catalogue.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { SITE_NAME } from '../site.ts';
import { conceptUrl } from '../urls.ts';

export type Thing = { '@type': string } & Record<string, unknown>;
type At = (path: string) => string;

/** The things of one page as one document. */
export const graph = (things: readonly Thing[]): unknown => ({ '@context': 'https://schema.org', '@graph': things });

/** Serializes a document for a script element of a page. Escapes `<`, because `</` would end the element. */
export const ldText = (document: unknown): string => JSON.stringify(document).replaceAll('<', '\\u003c');

/** The breadcrumbs of a page, each step a path and a name. */
export const breadcrumbs = (steps: readonly (readonly [path: string, name: string])[], at: At): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(([path, name], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: at(path),
  })),
});

export function reportThing(report: ReportSummary, cited: CitedReport, at: At): Thing {
  const { url, date, speaker, place, changed, source } = report;
  return {
    '@type': 'Report',
    '@id': at(url),
    name: citedTitle(cited, ''),
    url: at(url),
    inLanguage: 'zh-CN',
    ...(date && { datePublished: date }),
    ...(changed && { dateModified: changed }),
    ...(speaker?.name && {
      author: { '@type': 'Person', name: speaker.name, ...(speaker.post && { jobTitle: speaker.post }) },
    }),
    publisher: { '@type': 'GovernmentOrganization', name: issuer(place) },
    spatialCoverage: { '@type': 'AdministrativeArea', name: [...place.region, place.name].join('') },
    version: source.version,
    ...(source.address && { isBasedOn: source.address }),
    encoding: [
      { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: at(`/data/reports/${report.id}.json`) },
      { '@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: at(`/reports/${report.id}.md`) },
    ],
  };
}

export const conceptThing = (concept: Concept, at: At): Thing => ({
  '@type': 'DefinedTerm',
  '@id': at(conceptUrl(concept.id)),
  termCode: concept.id,
  name: concept.name,
  alternateName: concept.english,
  description: concept.definition,
  inDefinedTermSet: { '@type': 'DefinedTermSet', name: `${SITE_NAME}：指标`, url: at('/indicators/') },
});

export interface Distribution {
  path: string;
  title: string;
  bytes: number;
}

/** All data as one dataset with its files. */
export const datasetThing = (
  { version, description, files }: { version: string; description: string; files: readonly Distribution[] },
  at: At,
): Thing => ({
  '@type': 'Dataset',
  '@id': at('/about/#downloads'),
  name: '政府工作报告数据',
  description,
  url: at('/about/'),
  version,
  inLanguage: 'zh-CN',
  isAccessibleForFree: true,
  license: at('/about/#licence'),
  creator: { '@type': 'Organization', name: SITE_NAME, url: at('/') },
  distribution: files.map(({ path, title, bytes }) => ({
    '@type': 'DataDownload',
    name: title,
    contentUrl: at(`/data/${path}`),
    contentSize: `${String(bytes)} B`,
    encodingFormat: FORMATS[path.replace(/^.*\./, '')] ?? 'application/octet-stream',
  })),
});

const FORMATS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  sqlite: 'application/vnd.sqlite3',
  zip: 'application/zip',
  txt: 'text/plain',
};
