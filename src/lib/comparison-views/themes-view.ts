import { themeName } from '../../catalogue/themes.ts';
import type { Section } from '../../schema/report.ts';
import { THEME_IDS, type ThemeId } from '../../schema/vocabulary.ts';
import { contentsOf, type Comparison } from '../comparison/comparison.ts';
import { themePassages } from '../comparison/theme-passages.ts';
import { reportLabel } from '../figure-table.ts';
import { h, type Markup } from '../markup.ts';
import { HALF_NAMES, sectionTitle } from '../report-name.ts';
import { href, sentenceUrl, themeUrl } from '../urls.ts';

/** What the reports say, theme by theme, in columns side by side. */
export function themesView(comparison: Comparison): Markup {
  const themes = THEME_IDS.map((theme) => ({
    theme,
    passages: comparison.reports.map(({ id }) => themePassages(contentsOf(comparison, id).sections, theme)),
  })).filter(({ passages }) => passages.some((own) => own.length > 0));
  return h(
    'div',
    {},
    h('p', { class: 'section-lead' }, '按主题对齐的原文。颜色淡的句子与另一份报告几乎相同（套话）；其余是这份报告自己的话。'),
    h('p', { class: 'jumps' }, themes.map(({ theme }) => h('a', { href: `#${theme}` }, themeName(theme)))),
    themes.map(({ theme, passages }) => themeBlock(theme, passages, comparison)),
  );
}

function themeBlock(theme: ThemeId, passages: readonly Section[][], comparison: Comparison): Markup {
  const speaking = passages.filter((own) => own.length > 0).length;
  return h(
    'details',
    { class: 'theme-block', id: theme, open: true },
    h('summary', {}, h('h3', {}, themeName(theme)), h('span', { class: 'quiet' }, `${speaking} 份报告写到`)),
    h('p', {}, h('a', { class: 'quiet', href: href(themeUrl(theme)) }, `全部报告的“${themeName(theme)}”`)),
    h('div', { class: 'columns' }, comparison.reports.map((report, column) => passageColumn(report, passages[column] ?? []))),
  );
}

/** One report's passages on a theme; every paragraph leads to its place. */
export function passageColumn(report: Comparison['reports'][number], passages: readonly Section[]): Markup {
  return h(
    'div',
    { class: 'column' },
    h('p', { class: 'column-head' }, reportLabel(report)),
    passages.length === 0 && h('p', { class: 'quiet' }, '没有专门写这一主题的段落。'),
    passages.map((section) =>
      h(
        'section',
        {},
        h('p', { class: 'passage-head' }, h('a', { href: href(section.url) }, sectionTitle(section)), h('span', { class: 'quiet' }, HALF_NAMES[section.half])),
        section.paragraphs.map(({ sentences }) =>
          h(
            'p',
            { class: 'passage' },
            sentences.map(({ text }) => text),
            h('a', { class: 'passage-link', href: href(sentenceUrl(report.id, sentences[0]?.id ?? section.id)), 'aria-label': '在报告中看这一段' }, '¶'),
          ),
        ),
      ),
    ),
  );
}
