import type { Indicator } from '../../../schema/indicator.ts';
import { contentOf, type Comparison } from '../comparison/comparison.ts';
import { conceptLink, quoteMarkup, reportLabel } from '../../table/figure-table.ts';
import { stackedTable, type StackedColumn } from '../../table/stacked-table.ts';
import { rankText, scopedName, timeText } from '../../figure/figure-text.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import { QUIET } from '../../ui/classes.ts';
import { href, indicatorUrl } from '../../urls.ts';
import { view, viewPart } from './view-parts.ts';

/** Names of growth: 生产总值增速居四区第1位 ranks a growth, not a level. */
const GROWTH = /(?:增速|增幅|增长率|增长|涨幅|降幅|增量)$/u;

const COLUMNS: readonly StackedColumn<Indicator>[] = [
  [
    '位次',
    'figure-value',
    ({ id, rank }) => rank && markup`<a href=${href(indicatorUrl(id))}>${rankText({ ...rank, scope: null })}</a>`,
  ],
  ['范围', 'figure-level', ({ rank }) => rank?.scope ?? '范围未说明'],
  ['比的是', 'figure-kind', ({ name }) => (GROWTH.test(name) ? '增减' : '水平')],
  ['时期', 'figure-period', ({ period }) => timeText(period)],
  ['原句', 'figure-quote', (one) => quoteMarkup(one, 'rank')],
];

/** The ranks that the reports claim for themselves, with scope and time. */
export function ranksView(comparison: Comparison): Markup {
  return view(
    '位次是报告自己的说法，本站没有核对；“全区”“全市”指各地自己的范围，不同报告的位次不能互相比较。',
    comparison.reports.map((report) => {
      const claims = contentOf(comparison, report.id, 'indicators').filter(({ rank }) => rank !== null);
      return viewPart(
        reportLabel(report),
        claims.length === 0
          ? markup`<p class=${QUIET}>没有写到位次。</p>`
          : stackedTable(
              `${report.name}：自述位次`,
              ['项目', (one) => conceptLink(one.concept, scopedName(one))],
              COLUMNS,
              claims,
            ),
      );
    }),
  );
}
