/** An answer as markup, for the search page and the dialog. Texts are never parsed as HTML. */
import { figureText, kindWord, periodText } from '../../figure/figure-text.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup-template.ts';
import { CALLOUT, QUIET } from '../../ui/classes.ts';
import { href } from '../../urls.ts';
import type {
  Answer,
  ConceptHit,
  FigureHit,
  Hit,
  PlaceHit,
  ReportHits,
  SectionHits,
  TopicHit,
} from '../find/answer.ts';
import { KIND_NAMES } from '../ask/request.ts';
import type { Segment } from '../find/excerpt.ts';

/** Created once, because creating a formatter takes longer than drawing a hit. */
const format = new Intl.NumberFormat('zh-CN');
export const number = (value: number): string => format.format(value);

export const segmentsMarkup = (parts: readonly Segment[]): (Markup | string)[] =>
  parts.map(([text, marked]) => (marked ? markup`<mark>${text}</mark>` : text));

/** One report with its hits, section by section; `moreUrl` makes the address of all its hits, if some are not shown. */
export const reportGroup = (group: ReportHits, moreUrl: (report: string) => string): Markup =>
  markup`<article class="hits [article+&]:mt-8" aria-label="${group.name}，${group.count} 处">
    <h2 class="flex flex-wrap items-baseline border-b border-rule-strong pb-1.5 font-sans text-[1.0625rem]">
      <span class="report-mark" data-mark=${group.mark} aria-hidden="true" />
      <a class="text-ink no-underline hover:text-accent hover:underline" href=${href(group.url)}>${group.name}</a>
      <span class="${QUIET} ms-auto ps-4 font-normal">${joined(group.date, `${number(group.count)} 处`)}</span>
    </h2>
    ${group.sections.map(sectionGroup)}
    ${
      group.more > 0 &&
      markup`<p><a href=${href(moreUrl(group.id))} data-state>这份报告还有 ${number(group.more)} 处</a></p>`
    }
  </article>`;

const sectionGroup = ({ url, path, count, hits }: SectionHits): Markup =>
  markup`<div class="mt-4">
    <p class="${QUIET} leading-snug">
      ${path.map((part, at) => [
        at > 0 && markup`<span class="mx-1.5 text-ink-3" aria-hidden="true">›</span>`,
        at < path.length - 1
          ? markup`<span>${part}</span>`
          : markup`<a class="text-inherit decoration-transparent hover:text-accent hover:decoration-current" href=${href(url)}>${part}</a>`,
      ])}
      ${count > 1 && markup`<span class="ms-2.5 text-ink-3 not-large:whitespace-nowrap">${number(count)} 处</span>`}
    </p>
    <ol class="hits-list font-serif leading-loose [&_mark]:py-px [&_mark]:font-semibold [&>li]:mt-2">
      ${hits.map((hit, at) => markup`<li>${hitLine(hit, hits[at - 1], hits[at + 1])}</li>`)}
    </ol>
  </div>`;

const textOf = ({ segments }: Hit): string => segments.map(([text]) => text).join('');
const neighbour = (text: string): Markup | false =>
  text !== '' && markup`<span class="hit-near text-[0.875em] text-ink-3 large:text-base">${text}</span>`;

/** The sentence as a link, with its neighbours in grey; a neighbour that is the previous or next hit is not repeated. */
function hitLine(hit: Hit, previous: Hit | undefined, next: Hit | undefined): (Markup | false)[] {
  const before = previous && textOf(previous).endsWith(hit.before.replace(/^……/, '')) ? '' : hit.before;
  const after = next && textOf(next).startsWith(hit.after.replace(/……$/, '')) ? '' : hit.after;
  return [
    neighbour(before),
    markup`<a
      class="hit text-ink no-underline hover:text-accent hover:underline${hit.heading ? ' font-bold' : ''}"
      href=${href(hit.url)}
      data-result
    >${segmentsMarkup(hit.segments)}</a>`,
    neighbour(after),
  ];
}

/** The figure as written, with its bound: 300余起, 95%以上. */
export const figureQuote = ({ quote, bound }: FigureHit): string =>
  figureText({ span: [0, quote.length], sentence: quote, bound });

/** The facts about a figure besides its value: report, period, and whether it is a target or an estimate. */
export const figureFacts = ({ report, period, kind }: FigureHit): string =>
  joined(report, period === null ? '' : periodText(period), kindWord(kind));

export const figureRow = (figure: FigureHit, isResult: boolean): Markup =>
  markup`<li class="figure-hit grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-rule py-1.25 leading-snug not-first:border-t md:grid-cols-[minmax(0,1fr)_auto_15rem] large:grid-cols-1">
    <a class="text-ink" href=${href(figure.row)}>${figure.name}</a>
    <a
      class="font-semibold whitespace-nowrap tabular-nums large:whitespace-normal"
      href=${href(figure.url)}
      data-result=${isResult}
    >${figureQuote(figure)}</a>
    <span class="${QUIET} max-md:col-span-full">${figureFacts(figure)}</span>
  </li>`;

/** A name with its kind before it; further lines are indented to the start of the name. */
const nameRow = (kind: string, { url, name }: { url: string; name: string }, facts: string): Markup =>
  markup`<li class="ps-12 -indent-12 leading-[1.75] *:indent-0">
    <span class="inline-block w-12 text-xs text-ink-3">${kind}</span>
    <a href=${href(url)}>${name}</a>
    <span class="ms-2 text-xs text-ink-2">${facts}</span>
  </li>`;

const joined = (...facts: string[]): string => facts.filter((fact) => fact !== '').join(' · ');
export const placeFacts = ({ title, where }: PlaceHit): string => joined(title, where);
export const placeRow = (place: PlaceHit): Markup => nameRow('报告', place, placeFacts(place));
export const topicRow = (topic: TopicHit): Markup => nameRow('话题', topic, '各地怎么说');
export const conceptRow = (concept: ConceptHit): Markup =>
  nameRow(KIND_NAMES.concept, concept, joined(`${number(concept.count)} 个数字`, concept.note));

/** The hits of an answer that are not exact, in groups, each with the reason as its title. */
export const tierGroups = (answer: Answer, moreUrl: (report: string) => string): Markup[] =>
  answer.tiers.map(
    ({ reason, title, count, groups }) =>
      markup`<section class="[article+&]:mt-8 [section+&]:mt-8" data-tier=${reason} aria-label=${title}>
        <p class="tier-title ${CALLOUT} mb-4"><strong>${title}</strong>${` ${number(count)} 处`}</p>
        ${groups.map((group) => reportGroup(group, moreUrl))}
      </section>`,
  );
