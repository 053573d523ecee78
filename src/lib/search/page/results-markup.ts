/** An answer as markup, for the search page and the dialog. Every text goes in as text. */
import type { Bound } from '../../../schema/vocabulary.ts';
import { figureText, periodText } from '../../figure/figure-text.ts';
import { h, type Markup } from '../../markup.ts';
import { CALLOUT, QUIET } from '../../ui/classes.ts';
import { href } from '../../urls.ts';
import type { Answer, ConceptHit, FigureHit, Hit, PlaceHit, ReportHits, SectionHits, TopicHit } from '../answer.ts';
import type { Segment } from '../excerpt.ts';
import { KIND_NAMES } from '../filters.ts';

const KIND_WORDS: Record<string, string> = { estimate: '预计', target: '目标' };

/** Made once: making a formatter takes longer than drawing a hit. */
const format = new Intl.NumberFormat('zh-CN');
export const number = (value: number): string => format.format(value);

export const segmentsMarkup = (parts: readonly Segment[]): (Markup | string)[] =>
  parts.map(([text, marked]) => (marked ? h('mark', {}, text) : text));

const reportMarkOf = (mark: number): Markup =>
  h('span', { class: 'report-mark', 'data-mark': mark, 'aria-hidden': 'true' });

/** One report with its hits, section by section; `moreUrl` leads to all of them where some are not shown. */
export function reportGroup(group: ReportHits, moreUrl: (report: string) => string): Markup {
  const facts = [group.date, `${number(group.count)} 处`];
  return h(
    'article',
    { class: 'hits [article+&]:mt-8', 'aria-label': `${group.name}，${group.count} 处` },
    h(
      'h2',
      { class: 'flex flex-wrap items-baseline border-b border-rule-strong pb-1.5 font-sans text-[1.0625rem]' },
      reportMarkOf(group.mark),
      h('a', { class: 'text-ink no-underline hover:text-accent hover:underline', href: href(group.url) }, group.name),
      h('span', { class: `${QUIET} ms-auto ps-4 font-normal` }, facts.filter((fact) => fact !== '').join(' · ')),
    ),
    group.sections.map(sectionGroup),
    group.more > 0 &&
      h(
        'p',
        {},
        h('a', { href: href(moreUrl(group.id)), 'data-state': true }, `这份报告还有 ${number(group.more)} 处`),
      ),
  );
}

function sectionGroup({ url, path, count, hits }: SectionHits): Markup {
  return h(
    'div',
    { class: 'mt-4' },
    h(
      'p',
      { class: `${QUIET} leading-snug` },
      path.map((part, at) => [
        at > 0 && h('span', { class: 'mx-1.5 text-ink-3', 'aria-hidden': 'true' }, '›'),
        at === path.length - 1
          ? h(
              'a',
              {
                class: 'text-inherit decoration-transparent hover:text-accent hover:decoration-current',
                href: href(url),
              },
              part,
            )
          : h('span', {}, part),
      ]),
      count > 1 && h('span', { class: 'ms-2.5 text-ink-3 not-large:whitespace-nowrap' }, `${number(count)} 处`),
    ),
    h(
      'ol',
      { class: 'hits-list font-serif leading-loose [&_mark]:py-px [&_mark]:font-semibold [&>li]:mt-2' },
      hits.map((hit, at) => h('li', {}, hitLine(hit, hits[at - 1], hits[at + 1]))),
    ),
  );
}

const NEIGHBOUR = 'hit-near text-[0.875em] text-ink-3 large:text-base';
const textOf = ({ segments }: Hit): string => segments.map(([text]) => text).join('');

/** The sentence as a link, its neighbours quietly around it, but for one that is a hit itself and stands there anyway. */
function hitLine(hit: Hit, previous: Hit | undefined, next: Hit | undefined): (Markup | false)[] {
  const before = previous && textOf(previous).endsWith(hit.before.replace(/^……/, '')) ? '' : hit.before;
  const after = next && textOf(next).startsWith(hit.after.replace(/……$/, '')) ? '' : hit.after;
  return [
    before !== '' && h('span', { class: NEIGHBOUR }, before),
    h(
      'a',
      {
        class: `hit text-ink no-underline hover:text-accent hover:underline${hit.heading ? ' font-bold' : ''}`,
        href: href(hit.url),
        'data-result': true,
      },
      segmentsMarkup(hit.segments),
    ),
    after !== '' && h('span', { class: NEIGHBOUR }, after),
  ];
}

/** The figure as written, with its bound: 300余起, 95%以上. */
export const figureQuote = ({ quote, bound }: FigureHit): string =>
  figureText({ span: [0, quote.length], sentence: quote, bound: bound as Bound });

/** What is to be known of a figure beside its value: report, period, and that it is none that was reached yet. */
export const figureFacts = ({ report, period, kind }: FigureHit): string =>
  joined(report, period === null ? '' : periodText(period), KIND_WORDS[kind] ?? '');

export function figureRow(figure: FigureHit, isResult: boolean): Markup {
  return h(
    'li',
    {
      class:
        'figure-hit grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-rule py-1.25 leading-snug not-first:border-t md:grid-cols-[minmax(0,1fr)_auto_15rem] large:grid-cols-1',
    },
    h('a', { class: 'text-ink', href: href(figure.row) }, figure.name),
    h(
      'a',
      {
        class: 'font-semibold whitespace-nowrap tabular-nums large:whitespace-normal',
        href: href(figure.url),
        'data-result': isResult,
      },
      figureQuote(figure),
    ),
    h('span', { class: `${QUIET} max-md:col-span-full` }, figureFacts(figure)),
  );
}

/** A name with what kind of thing it is before it; where it takes more lines they stand under the name. */
const nameRow = (kind: string, { url, name }: { url: string; name: string }, facts: string): Markup =>
  h(
    'li',
    { class: 'ps-12 -indent-12 leading-[1.75] *:indent-0' },
    h('span', { class: 'inline-block w-12 text-xs text-ink-3' }, kind),
    h('a', { href: href(url) }, name),
    h('span', { class: 'ms-2 text-xs text-ink-2' }, facts),
  );

const joined = (...facts: string[]): string => facts.filter((fact) => fact !== '').join(' · ');
export const placeFacts = ({ title, where }: PlaceHit): string => joined(title, where);
export const placeRow = (place: PlaceHit): Markup => nameRow('报告', place, placeFacts(place));
export const topicRow = (topic: TopicHit): Markup => nameRow('话题', topic, '各地怎么说');
export const conceptRow = (concept: ConceptHit): Markup =>
  nameRow(KIND_NAMES.concept, concept, joined(`${number(concept.count)} 个数字`, concept.note));

/** The hits of an answer that are not exact, each group under what makes it less so. */
export const tierGroups = (answer: Answer, moreUrl: (report: string) => string): Markup[] =>
  answer.tiers.map((tier) =>
    h(
      'section',
      { class: '[article+&]:mt-8 [section+&]:mt-8', 'data-tier': tier.reason, 'aria-label': tier.title },
      h('p', { class: `tier-title ${CALLOUT} mb-4` }, h('strong', {}, tier.title), ` ${number(tier.count)} 处`),
      tier.groups.map((group) => reportGroup(group, moreUrl)),
    ),
  );
