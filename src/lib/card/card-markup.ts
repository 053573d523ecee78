import type { FigureCard } from './figure-card.ts';
import { h, list, type Markup } from '../markup.ts';
import { QUIET } from '../ui/classes.ts';
import { href } from '../urls.ts';

const VERDICTS = { yes: '可比', care: '可参照', no: '不可比' } as const;

const PART = 'border-t border-rule pt-2';

const fact = (name: string, words: Markup | string): Markup =>
  h('div', { class: 'flex gap-3' }, h('dt', { class: 'flex-none text-ink-3' }, name), h('dd', words));

/** The card as markup; `id` names the dialog. The heading holds name and number, so that it is read first. */
export function cardMarkup(card: FigureCard, id: string): Markup {
  return h(
    'section',
    { class: 'not-first:mt-4 not-first:border-t not-first:border-rule-strong not-first:pt-4' },
    h(
      'p',
      { class: 'flex flex-wrap items-baseline justify-between gap-x-4', id },
      h('span', card.name),
      ' ',
      h('strong', { class: 'text-xl tabular-nums' }, card.written),
    ),
    h(
      'dl',
      { class: `grid grid-cols-2 gap-x-4 gap-y-0.5 mt-1.5 large:grid-cols-1 ${PART}` },
      card.facts.map(([name, words]) => fact(name, words)),
      card.concept && fact('概念', h('a', { href: href(card.concept.url) }, card.concept.name)),
    ),
    card.doubts.map((doubt) =>
      h('p', { class: 'mt-2 border-s-3 border-rule-strong ps-2.5 text-sm' }, `存疑：${doubt}`),
    ),
    card.others.length > 0 && [
      h('p', { class: `mt-2.5 text-xs text-ink-3 ${PART}` }, '其他报告的同一概念'),
      list(
        card.others.map((other) => [
          h('a', { href: href(other.url) }, `${other.report}：${other.text}`),
          other.period !== '' && h('span', { class: `${QUIET} ms-2` }, other.period),
          h(
            'span',
            { class: `block text-xs ${other.verdict === 'yes' ? 'text-report-3' : 'text-ink-2'}` },
            VERDICTS[other.verdict] + (other.reasons.length > 0 ? `：${other.reasons.join('；')}` : ''),
          ),
        ]),
        { class: '[&>li]:py-1' },
      ),
    ],
    h('p', { class: `mt-2.5 ${PART}` }, h('a', { href: href(card.url) }, '在指标表中查看这一行')),
  );
}
