import { contentOf, type Comparison } from '../comparison/comparison.ts';
import { conceptLink, quoteMarkup, reportLabel } from '../../table/figure-table.ts';
import { stackedTable } from '../../table/stacked-table.ts';
import { rankText, scopedName, timeText } from '../../figure/figure-text.ts';
import { h, type Markup } from '../../markup.ts';
import { QUIET } from '../../ui/classes.ts';
import { href, indicatorUrl } from '../../urls.ts';
import { view, viewPart } from './view-parts.ts';

/** Names of growth: 生产总值增速居四区第1位 ranks no level. */
const GROWTH = /(?:增速|增幅|增长率|增长|涨幅|降幅|增量)$/u;

/** The ranks that the reports claim for themselves, with scope and time. */
export function ranksView(comparison: Comparison): Markup {
  return view(
    '位次是报告自己的说法，本站没有核对；“全区”“全市”指各地自己的范围，不同报告的位次不能互相比较。',
    comparison.reports.map((report) => {
      const claims = contentOf(comparison, report.id, 'indicators').flatMap((indicator) =>
        indicator.rank === null ? [] : [{ indicator, rank: indicator.rank }],
      );
      return viewPart(
        reportLabel(report),
        claims.length === 0
          ? h('p', { class: QUIET }, '没有写到位次。')
          : stackedTable(
              `${report.name}：自述位次`,
              ['项目', '位次', '范围', '比的是', '时期', '原句'],
              claims.map(({ indicator, rank }) => ({
                head: conceptLink(indicator.concept, scopedName(indicator)),
                cells: [
                  [
                    'figure-value',
                    h('a', { href: href(indicatorUrl(indicator.id)) }, rankText({ ...rank, scope: null })),
                  ],
                  ['figure-level', rank.scope ?? '范围未说明'],
                  ['figure-kind', GROWTH.test(indicator.name) ? '增减' : '水平'],
                  ['figure-period', timeText(indicator.period)],
                  ['figure-quote', quoteMarkup(indicator, 'rank')],
                ],
              })),
            ),
      );
    }),
  );
}
