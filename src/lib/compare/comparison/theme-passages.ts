import type { Section } from '../../../schema/report.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';

/** The sections of a report on one theme in reading order, parents and children alike; those without own paragraphs are left out. */
export function themePassages(sections: readonly Section[], theme: ThemeId): Section[] {
  return sections.flatMap((section) => [
    ...(section.theme === theme && section.paragraphs.length > 0 ? [section] : []),
    ...themePassages(section.children, theme),
  ]);
}
