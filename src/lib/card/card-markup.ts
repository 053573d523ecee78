import type { FigureCard } from './figure-card.ts';
import { VERDICT_NAMES } from '../compare/may-compare.ts';
import { list, type Child, type Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { QUIET } from '../ui/classes.ts';
import { href } from '../urls.ts';

const PART = 'border-t border-rule pt-2';

const fact = (name: string, words: Markup | string): Markup =>
  markup`<div class="flex gap-3"><dt class="flex-none text-ink-3">${name}</dt><dd>${words}</dd></div>`;

/** The card as markup. Its heading, name and number, gets `id` and labels the dialog; `row` is the address of the row in the table. */
export const cardMarkup = (card: FigureCard, id: string, row: string): Markup =>
  markup`<section class="not-first:mt-4 not-first:border-t not-first:border-rule-strong not-first:pt-4">
    <p class="flex flex-wrap items-baseline justify-between gap-x-4" id=${id}>
      <span>${card.name}</span>${' '}<strong class="text-xl tabular-nums">${card.written}</strong>
    </p>
    <dl class="grid grid-cols-2 gap-x-4 gap-y-0.5 mt-1.5 large:grid-cols-1 ${PART}">
      ${card.facts.map(([name, words]) => fact(name, words))}
      ${card.concept && fact('指标', markup`<a href=${href(card.concept.url)}>${card.concept.name}</a>`)}
    </dl>
    ${card.doubts.map((doubt) => markup`<p class="mt-2 border-s-3 border-rule-strong ps-2.5 text-sm">存疑：${doubt}</p>`)}
    ${
      card.others.length > 0 && [
        markup`<p class="mt-2.5 text-xs text-ink-3 ${PART}">其他报告的同一指标</p>`,
        list(card.others.map(otherMarkup), { class: '[&>li]:py-1' }),
      ]
    }
    <p class="mt-2.5 ${PART}"><a href=${row}>在数字表中查看这一行</a></p>
  </section>`;

/** The figure of another report for the concept, and whether the two compare. */
export const otherMarkup = ({ url, report, text, time, verdict, reasons }: FigureCard['others'][number]): Child => [
  markup`<a href=${href(url)}>${report}：${text}</a>`,
  time !== '' && markup`<span class="${QUIET} ms-2">${time}</span>`,
  markup`<span class="block text-xs text-ink-2">
    ${VERDICT_NAMES[verdict]}${reasons.length > 0 && `：${reasons.join('；')}`}
  </span>`,
];
