/** The sections of a report as text, a line a heading: for reading in the terminal and for goldens that review like a diff. */
import type { Report, Section } from '../../src/schema/report.ts';

const characters = (section: Section): number => section.paragraphs.reduce((n, p) => n + p.sentences.reduce((m, s) => m + s.text.length, 0), 0);

/**
 * One line a section: id, half, theme, number and heading as they stand, and the length of its own text.
 *
 *     s1-1    review environment （一）坚决守护绿水青山，生态环境质量持续向好
 *       s1-1-1  review environment ▸保水护水见行见效。 214字
 *
 * ▸ marks a heading that is the first sentence of its paragraph, ∅ a section without heading.
 */
export function outlineText(report: Report): string {
  const lines: string[] = [];
  const walk = (sections: readonly Section[], depth: number): void => {
    for (const section of sections) {
      const heading = section.verbatim === '' ? '∅' : `${section.runIn ? '▸' : ''}${section.verbatim}`;
      const own = characters(section);
      lines.push(`${'  '.repeat(depth)}${section.id} ${section.half} ${section.theme} ${heading}${own > 0 ? ` ${String(own)}字` : ''}`);
      walk(section.children, depth + 1);
    }
  };
  walk(report.sections, 0);
  return `${lines.join('\n')}\n`;
}
