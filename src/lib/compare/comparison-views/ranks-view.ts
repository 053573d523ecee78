import { contentOf, type Comparison } from '../comparison/comparison.ts';
import { rankClaims } from '../comparison/rank-claims.ts';
import { framed, quoteMarkup, reportLabel } from '../../table/figure-table.ts';
import { periodText, rankText } from '../../figure/figure-text.ts';
import { h, type Markup } from '../../markup.ts';
import { conceptUrl, href, indicatorUrl } from '../../urls.ts';

/** The ranks that the reports claim for themselves, with scope and time. */
export function ranksView(comparison: Comparison): Markup {
  return h(
    'div',
    {},
    h(
      'p',
      { class: 'section-lead' },
      '位次是报告自己的说法，本站没有核对；“全区”“全市”指各地自己的范围，不同报告的位次不能互相比较。',
    ),
    comparison.reports.map((report) => {
      const claims = rankClaims(contentOf(comparison, report.id, 'indicators'));
      const label = `${report.name}：自述位次`;
      return h(
        'section',
        { class: 'data-section' },
        h('h3', {}, reportLabel(report)),
        claims.length === 0
          ? h('p', { class: 'quiet' }, '没有写到位次。')
          : framed(
              label,
              h(
                'table',
                { class: 'table table-sticky figure-table' },
                h('caption', { class: 'sr-only' }, label),
                h(
                  'thead',
                  {},
                  h(
                    'tr',
                    {},
                    ['项目', '位次', '范围', '比的是', '时期', '原句'].map((name) => h('th', { scope: 'col' }, name)),
                  ),
                ),
                h(
                  'tbody',
                  {},
                  claims.map(({ indicator, rank, ofGrowth }) =>
                    h(
                      'tr',
                      {},
                      h(
                        'th',
                        { scope: 'row' },
                        indicator.concept === null
                          ? indicator.name
                          : h('a', { href: href(conceptUrl(indicator.concept)) }, indicator.name),
                      ),
                      h(
                        'td',
                        {},
                        h(
                          'a',
                          { href: href(indicatorUrl(indicator.id)) },
                          rankText({ position: rank.position, scope: null }),
                        ),
                      ),
                      h('td', {}, rank.scope ?? '未说明'),
                      h('td', {}, ofGrowth ? '增减' : '水平'),
                      h('td', {}, indicator.period === null ? '未说明' : periodText(indicator.period)),
                      h('td', {}, quoteMarkup(indicator, 'rank')),
                    ),
                  ),
                ),
              ),
            ),
      );
    }),
  );
}
