/** Formats a parsed report as text, for the terminal and for goldens. */
import { artefactName } from '../../src/lib/report/delivered-lines.ts';
import { HALF_NAMES, LEVEL_NAMES, themeName } from '../../src/lib/report/report-name.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import { periodOf } from '../pipeline/indicators/section-time.ts';

const characters = (section: Section): number =>
  section.paragraphs.reduce((n, p) => n + p.sentences.reduce((m, s) => m + s.text.length, 0), 0);

/**
 * One line for each section: id, half, period, theme, number and heading as written, and the length of its own text.
 *
 *     s1-1 回顾 2024 环境 （一）坚决守护绿水青山，生态环境质量持续向好
 *       s1-1-1 回顾 2024 环境 ▸保水护水见行见效。 214字
 *
 * ▸ marks a heading that is the first sentence of its paragraph, ∅ a section without a heading. `rules`: section id → text after its line.
 */
export function outlineText(
  { sections }: Pick<Report, 'sections'>,
  rules: ReadonlyMap<string, string> = new Map<string, string>(),
): string {
  const lines: string[] = [];
  const walk = (list: readonly Section[], depth: number): void => {
    for (const section of list) {
      const heading = section.verbatim === '' ? '∅' : `${section.runIn ? '▸' : ''}${section.verbatim}`;
      const own = characters(section);
      const parts = [
        section.id,
        HALF_NAMES[section.half],
        periodOf(section),
        themeName(section.theme),
        heading,
        own > 0 && `${String(own)}字`,
        rules.get(section.id),
      ];
      lines.push('  '.repeat(depth) + parts.filter(Boolean).join(' '));
      walk(section.children, depth + 1);
    }
  };
  walk(sections, 0);
  return `${lines.join('\n')}\n`;
}

/** The facts of the cover, one on each line; 无 if the text does not say. */
export function coverText(report: Report): string {
  const { place, speaker, source } = report;
  const rows: readonly (readonly [string, string | null])[] = [
    ['题名', report.title],
    ['地方', `${[...place.region, place.name].join(' ')}（${LEVEL_NAMES[place.level]}）`],
    ['日期', report.date],
    ['会议', report.meeting],
    ['报告人', speaker ? [speaker.post, speaker.name].filter(Boolean).join(' ') : null],
    ['回顾', report.reviews],
    ['安排', report.plans],
    ['编码', source.encoding],
  ];
  return `${rows.map(([name, value]) => `${name}：${value ?? '无'}`).join('\n')}\n`;
}

/** The artefacts, one on each line with its line in the file. */
export const artefactText = ({ artefacts }: Pick<Report, 'artefacts'>): string =>
  artefacts
    .map(
      ({ kind, text, line }) =>
        `第 ${String(line)} 行 ${artefactName(kind)} ${text.length > 60 ? `${text.slice(0, 60)}…` : text}\n`,
    )
    .join('');

/** Cover, outline and artefacts: the text of a golden. */
export const reportText = (report: Report): string =>
  [coverText(report), outlineText(report), artefactText(report)].join('\n');
