import { themeName } from '../../../catalogue/themes.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { silence, type Silence } from '../comparison/silence.ts';
import { reportsTable } from '../../table/reports-table.ts';
import { shortText } from '../../figure/figure-text.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import { silentCell } from './silent-cell.ts';
import { CALLOUT, SECTION } from '../../ui/classes.ts';
import { conceptUrl, href, sentenceUrl, themeUrl } from '../../urls.ts';
import { view, viewPart } from './view-parts.ts';

/** Themes and concepts that some of the reports mention and others do not. */
export function silenceView(comparison: Comparison): Markup {
  const { themes, concepts } = silence(comparison);
  const widely = concepts.filter(({ concept }) => concept.reports > 1);
  const alone = concepts.filter(({ concept }) => concept.reports === 1);
  return view(
    '有的报告给出、有的没有给出的主题与指标。“未提及”只指没有在报告里读到，不等于没有做，也不等于没有这个数。',
    themes.length > 0 && viewPart('主题', themeTable(comparison, themes)),
    widely.length > 0 && viewPart(`指标（${widely.length}）`, conceptTable(comparison, widely, '未提及的指标')),
    alone.length > 0 &&
      markup`<details class=${SECTION}>
        <summary>全部报告中只有一份给出的指标（${alone.length}）</summary>
        ${conceptTable(comparison, alone, '只有一份报告给出的指标')}
      </details>`,
    themes.length + concepts.length === 0 && markup`<p class=${CALLOUT}>这几份报告提到的主题与指标相同。</p>`,
  );
}

const themeTable = (comparison: Comparison, themes: Silence['themes']): Markup =>
  reportsTable({
    label: '未提及的主题',
    first: '主题',
    reports: comparison.reports,
    groups: [
      {
        rows: themes.map(({ theme, speaks }) => ({
          head: markup`<a href=${href(themeUrl(theme))}>${themeName(theme)}</a>`,
          cells: speaks.map((one) => (one ? { content: '有专节' } : { content: '没有专节', silent: true })),
        })),
      },
    ],
  });

const conceptTable = (comparison: Comparison, concepts: Silence['concepts'], label: string): Markup =>
  reportsTable({
    label,
    first: '指标',
    reports: comparison.reports,
    groups: [
      {
        rows: concepts.map(({ concept, mentions }) => ({
          head: markup`<a href=${href(conceptUrl(concept.id))}>${concept.name}</a>`,
          cells: mentions.map(({ figure, named }, column) => {
            if (figure) return { content: markup`<a href=${href(figure.url)}>${shortText(figure)}</a>` };
            const id = comparison.reports[column]?.id ?? '';
            if (named === null) return silentCell(comparison, id, concept);
            return { content: markup`<a href=${href(sentenceUrl(id, named))}>提到，没有数字</a>` };
          }),
        })),
      },
    ],
  });
