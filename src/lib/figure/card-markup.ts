import type { FigureCard } from './figure-card.ts';
import { h, type Markup } from '../markup.ts';
import { href } from '../urls.ts';

const VERDICTS = { yes: '可比', care: '可参照', no: '不可比' } as const;

/** The card as markup; `id` names the dialog. The heading holds name and number, so that it is read first. */
export function cardMarkup(card: FigureCard, id: string): Markup {
  return h(
    'section',
    {},
    h(
      'p',
      { class: 'card-head', id },
      h('span', { class: 'card-name' }, card.name),
      ' ',
      h('strong', { class: 'card-value' }, card.written),
    ),
    h(
      'dl',
      { class: 'card-facts' },
      card.facts.map(([name, words]) => h('div', {}, h('dt', {}, name), h('dd', {}, words))),
      card.concept &&
        h('div', {}, h('dt', {}, '概念'), h('dd', {}, h('a', { href: href(card.concept.url) }, card.concept.name))),
    ),
    card.doubts.map((doubt) => h('p', { class: 'card-doubt' }, `存疑：${doubt}`)),
    card.others.length > 0 && [
      h('p', { class: 'card-title' }, '其他报告的同一概念'),
      h(
        'ul',
        { class: 'card-others' },
        card.others.map((other) =>
          h(
            'li',
            {},
            h('a', { href: href(other.url) }, `${other.report}：${other.text}`),
            other.period !== '' && h('span', { class: 'card-period' }, other.period),
            h(
              'span',
              { class: `verdict verdict-${other.verdict}` },
              VERDICTS[other.verdict] + (other.reasons.length > 0 ? `：${other.reasons.join('；')}` : ''),
            ),
          ),
        ),
      ),
    ],
    h('p', { class: 'card-more' }, h('a', { href: href(card.url) }, '在指标表中查看这一行')),
  );
}
