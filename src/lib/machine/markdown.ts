/** Reports, sections, concepts and places as Markdown: the exact text of the page, with its outline as headings. */
import type { Concept } from '../../schema/catalogue.ts';
import type { Indicator } from '../../schema/indicator.ts';
import type { Paragraph, Report, ReportSummary, Section } from '../../schema/report.ts';
import type { Promised } from '../../schema/promise.ts';
import type { PlaceSite } from '../../schema/site-data.ts';
import {
  changesText,
  KIND_NAMES,
  periodText,
  rankText,
  scopedName,
  statementText,
  valueText,
} from '../figure/figure-text.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { dateText, issuer, placePath, sectionTitle, titleParts } from '../report/report-name.ts';
import { placeUrl, sentenceUrl } from '../urls.ts';

type At = (path: string) => string;

const paragraph = ({ sentences }: Paragraph): string => escapeMarkdown(sentences.map(({ text }) => text).join(''));

const sectionBlocks = (section: Section): string[] => [
  ...(section.verbatim ? [`${'#'.repeat(Math.min(section.level + 1, 6))} ${escapeMarkdown(section.verbatim)}`] : []),
  ...section.paragraphs.map(paragraph),
  ...section.children.flatMap(sectionBlocks),
];

const page = (blocks: readonly (string | null)[]): string => `${blocks.filter(Boolean).join('\n\n')}\n`;
const list = (facts: readonly (readonly [string, string | null | undefined])[]): string =>
  facts.flatMap(([name, value]) => (value ? [`- ${name}：${escapeMarkdown(value)}`] : [])).join('\n');

const facts = (report: ReportSummary, address: string): string =>
  list([
    ['地方', placePath(report)],
    ['制发机关', issuer(report.place)],
    ['会议', report.meeting],
    ['日期', report.date && dateText(report.date)],
    ['报告人', report.speaker && [report.speaker.post, report.speaker.name].filter(Boolean).join(' ')],
    ['文本版本', report.source.version],
    ['地址', address],
  ]);

const name = (report: ReportSummary): string => {
  const { place, title, year } = titleParts(report);
  return `${place}${title}${year && `（${year}）`}`;
};

export const reportMarkdown = (report: Report, at: At): string =>
  page([
    `# ${escapeMarkdown(name(report))}`,
    facts(report, at(report.url)),
    '---',
    ...report.front.map(paragraph),
    ...report.sections.flatMap(sectionBlocks),
  ]);

export const sectionMarkdown = (report: ReportSummary, section: Section, at: At): string =>
  page([
    `# ${escapeMarkdown(name(report))}：${escapeMarkdown(sectionTitle(section))}`,
    facts(report, at(section.url)),
    '---',
    ...sectionBlocks(section),
  ]);

export interface ConceptTwin {
  concept: Concept;
  indicators: readonly Indicator[];
  figures: number;
  reportName: (report: string) => string;
}

export function conceptMarkdown({ concept, indicators, figures, reportName }: ConceptTwin, at: At): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = indicators.map((one) =>
    row(
      [
        reportName(one.report),
        scopedName(one),
        valueText(one),
        one.period === null ? '' : periodText(one.period),
        KIND_NAMES[one.kind],
        changesText(one),
        one.rank ? rankText(one.rank) : '',
        one.sentence,
        at(one.url),
      ].map(escapeMarkdown),
    ),
  );
  return page([
    `# ${escapeMarkdown(concept.name)}`,
    escapeMarkdown(concept.definition),
    list([
      ['英文', concept.english],
      ['定义出处', concept.source],
      ['基本单位', concept.unit],
      [
        '条数',
        indicators.length < figures ? `${String(figures)}，下列最新 ${String(indicators.length)}` : String(figures),
      ],
    ]),
    [
      row(['报告', '指标', '数值', '时期', '性质', '变化', '位次', '原句', '地址']),
      row(Array<string>(9).fill('---')),
      ...rows,
    ].join('\n'),
  ]);
}

export interface PlaceTwin {
  place: PlaceSite;
  /** Its last report, the report's leading figures, its promises, and the promises of the previous plan with their evidence. */
  last: ReportSummary;
  figures: readonly Indicator[];
  promises: readonly Promised[];
  told: readonly Promised[];
}

export function placeMarkdown({ place, last, figures, promises, told }: PlaceTwin, at: At): string {
  const link = (path: string, text: string): string => `- [${escapeMarkdown(text)}](${at(path)})`;
  const said = ({ report, sentenceId, text, evidence }: Promised): string =>
    [
      link(sentenceUrl(report, sentenceId), text),
      ...evidence.map((one) => `  - ${link(sentenceUrl(one.report, one.sentenceId), one.sentence).slice(2)}`),
    ].join('\n');
  const part = (title: string, lines: readonly string[]): string | null =>
    lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : null;
  return page([
    `# ${escapeMarkdown(place.name)}`,
    list([
      ['上级地区', place.region.join('')],
      ['也作', place.formerNames.join('、')],
      ['地址', at(placeUrl(place.id))],
    ]),
    part(
      '报告',
      place.years.map((report) => link(report.url.replace(/\/$/, '.md'), name(report))),
    ),
    part(
      `${name(last)}的主要数字`,
      figures.map((one) =>
        link(one.url, `${scopedName(one)}：${statementText(one)}${one.period ? `（${periodText(one.period)}）` : ''}`),
      ),
    ),
    part(`${name(last)}提出的事`, promises.map(said)),
    part('上一份计划提出的事，以及这一份怎么说', told.map(said)),
  ]);
}
