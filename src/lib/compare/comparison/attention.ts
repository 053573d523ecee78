/** Measures how much of its text a report gives to each theme, in its review and in its plan. */
import type { Section } from '../../../schema/report.ts';
import { THEMES } from '../../../catalogue/themes.ts';
import { sectionText } from '../../report/sections.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';

/** The two halves that are measured; problems, opening, closing and appendix are short and follow other rules. */
export type Side = 'review' | 'plan';

export interface Attention {
  /** Characters of the half, without white space. */
  total: Record<Side, number>;
  themes: Record<ThemeId, Record<Side, number>>;
}

/** Sections → characters by theme and half. Paragraphs and headings count for their own section, not for its parents. */
export function attention(sections: readonly Section[]): Attention {
  const themes = Object.fromEntries(THEMES.map(({ id }) => [id, { review: 0, plan: 0 }])) as Attention['themes'];
  const total = { review: 0, plan: 0 };
  const visit = (section: Section): void => {
    if (section.half === 'review' || section.half === 'plan') {
      const own = sectionText({ ...section, children: [] });
      const characters = own.join('').replace(/\s/gu, '').length;
      themes[section.theme][section.half] += characters;
      total[section.half] += characters;
    }
    section.children.forEach(visit);
  };
  sections.forEach(visit);
  return { total, themes };
}

/** The share of a theme in a half, in percent with one decimal; null if the report has no such half. */
export function share({ total, themes }: Attention, theme: ThemeId, side: Side): number | null {
  return total[side] === 0 ? null : Math.round((themes[theme][side] / total[side]) * 1000) / 10;
}
