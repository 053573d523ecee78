import { themeName } from '../../../catalogue/themes.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { silence, type Silence } from '../comparison/silence.ts';
import { reportLabel } from '../../table/figure-table.ts';
import { plainTable } from '../../table/framed.ts';
import { shortText } from '../../figure/figure-text.ts';
import { h, type Markup } from '../../markup.ts';
import { silentCell } from './silent-cell.ts';
import { CALLOUT, LEAD, SECTION } from '../../ui/classes.ts';
import { conceptUrl, href, sentenceUrl, themeUrl } from '../../urls.ts';

/** What some of the reports speak of and others do not. */
export function silenceView(comparison: Comparison): Markup {
  const { themes, concepts } = silence(comparison);
  const widely = concepts.filter(({ concept }) => concept.reports > 1);
  const alone = concepts.filter(({ concept }) => concept.reports === 1);
  return h(
    'div',
    {},
    h(
      'p',
      { class: LEAD },
      '有的报告给出、有的没有给出的主题与指标。“未提及”只指没有在报告里读到，不等于没有做，也不等于没有这个数。',
    ),
    themes.length > 0 && h('section', { class: SECTION }, h('h3', {}, '主题'), themeTable(comparison, themes)),
    widely.length > 0 &&
      h(
        'section',
        { class: SECTION },
        h('h3', {}, `指标（${widely.length}）`),
        conceptTable(comparison, widely, '未提及的指标'),
      ),
    alone.length > 0 &&
      h(
        'details',
        { class: SECTION },
        h('summary', {}, `全部报告中只有一份给出的指标（${alone.length}）`),
        conceptTable(comparison, alone, '只有一份报告给出的指标'),
      ),
    themes.length + concepts.length === 0 && h('p', { class: CALLOUT }, '这几份报告提到的主题与指标相同。'),
  );
}

function themeTable({ reports }: Comparison, themes: Silence['themes']): Markup {
  return plainTable({
    label: '未提及的主题',
    heads: ['主题', ...reports.map(reportLabel)],
    rows: themes.map(({ theme, speaks }) => [
      h('a', { href: href(themeUrl(theme)) }, themeName(theme)),
      ...speaks.map((one) => (one ? '有专节' : h('td', { class: 'text-ink-3' }, '没有专节'))),
    ]),
  });
}

function conceptTable(comparison: Comparison, concepts: Silence['concepts'], label: string): Markup {
  return plainTable({
    label,
    heads: ['指标', ...comparison.reports.map(reportLabel)],
    rows: concepts.map(({ concept, mentions }) => [
      h('a', { href: href(conceptUrl(concept.id)) }, concept.name),
      ...mentions.map(({ figure, named }, column) => {
        if (figure) return h('a', { href: href(figure.url) }, shortText(figure));
        const id = comparison.reports[column]?.id ?? '';
        if (named === null) return silentCell(comparison, id, concept);
        return h('a', { href: href(sentenceUrl(id, named)) }, '提到，没有数字');
      }),
    ]),
  });
}
