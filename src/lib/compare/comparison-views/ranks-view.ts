import { contentOf, type Comparison } from '../comparison/comparison.ts';
import { rankClaims } from '../comparison/rank-claims.ts';
import { quoteMarkup, reportLabel } from '../../table/figure-table.ts';
import { stackedTable } from '../../table/stacked-table.ts';
import { periodText, rankText, scopedName } from '../../figure/figure-text.ts';
import { h, type Markup } from '../../markup.ts';
import { LEAD, QUIET, SECTION } from '../../ui/classes.ts';
import { conceptUrl, href, indicatorUrl } from '../../urls.ts';

/** The ranks that the reports claim for themselves, with scope and time. */
export function ranksView(comparison: Comparison): Markup {
  return h(
    'div',
    {},
    h(
      'p',
      { class: LEAD },
      '位次是报告自己的说法，本站没有核对；“全区”“全市”指各地自己的范围，不同报告的位次不能互相比较。',
    ),
    comparison.reports.map((report) => {
      const claims = rankClaims(contentOf(comparison, report.id, 'indicators'));
      const label = `${report.name}：自述位次`;
      return h(
        'section',
        { class: SECTION },
        h('h3', {}, reportLabel(report)),
        claims.length === 0
          ? h('p', { class: QUIET }, '没有写到位次。')
          : stackedTable(
              label,
              ['项目', '位次', '范围', '比的是', '时期', '原句'],
              claims.map(({ indicator, rank, ofGrowth }) => ({
                head:
                  indicator.concept === null
                    ? scopedName(indicator)
                    : h('a', { href: href(conceptUrl(indicator.concept)) }, scopedName(indicator)),
                cells: [
                  [
                    'figure-value',
                    h('a', { href: href(indicatorUrl(indicator.id)) }, rankText({ ...rank, scope: null })),
                  ],
                  ['figure-level', rank.scope ?? '范围未说明'],
                  ['figure-kind', ofGrowth ? '增减' : '水平'],
                  ['figure-period', indicator.period === null ? '时期未说明' : periodText(indicator.period)],
                  ['figure-quote', quoteMarkup(indicator, 'rank')],
                ],
              })),
            ),
      );
    }),
  );
}
