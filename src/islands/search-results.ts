/** Draws an answer. Used by the search page and the dialog; every text goes in as text. */
import { make } from '../lib/dom.ts';
import { dateText } from '../lib/report-name.ts';
import type { Answer, ConceptHit, FigureHit, Hit, PlaceHit, ReportHits, SectionHits } from '../lib/search/answer.ts';
import type { Segment } from '../lib/search/excerpt.ts';
import { href } from '../lib/urls.ts';

const KIND_WORDS: Record<string, string> = { actual: '实绩', estimate: '预计', target: '目标' };
const BOUND_WORDS: Record<string, string> = { over: '以上', about: '约数', under: '以内' };

export const number = (value: number): string => value.toLocaleString('zh-CN');

export function segments(parts: readonly Segment[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [text, marked] of parts) fragment.append(marked ? make('mark', {}, text) : text);
  return fragment;
}

export function reportMarkOf(mark: number): HTMLElement {
  return make('span', { class: 'report-mark', 'data-mark': mark, 'aria-hidden': 'true' });
}

/** One report with its hits, section by section. */
export function reportGroup(group: ReportHits, level: 'h2' | 'h3'): HTMLElement {
  const head = make(
    level,
    { class: 'hits-report' },
    reportMarkOf(group.mark),
    make('a', { href: href(group.url) }, group.name),
    make('span', { class: 'quiet' }, ` ${group.date ? `${dateText(group.date)} · ` : ''}${number(group.count)} 处`),
  );
  const article = make('article', { class: 'hits', 'aria-label': `${group.name}，${group.count} 处` }, head);
  const later = group.sections.filter(({ hits }) => hits.length === 0);
  for (const section of group.sections) if (section.hits.length) article.append(sectionGroup(section));
  if (later.length) {
    const list = make('ul', { class: 'hits-later' });
    for (const section of later)
      list.append(
        make('li', {}, make('a', { href: href(section.url) }, section.path.at(-1) ?? '开头'), ` ${number(section.count)} 处`),
      );
    article.append(make('details', {}, make('summary', { class: 'quiet' }, `还有 ${number(later.length)} 节`), list));
  }
  return article;
}

function sectionGroup(section: SectionHits): HTMLElement {
  const path = make('p', { class: 'hits-path' });
  section.path.forEach((part, at) => {
    if (at) path.append(make('span', { class: 'hits-sep', 'aria-hidden': 'true' }, '›'));
    path.append(at === section.path.length - 1 ? make('a', { href: href(section.url) }, part) : make('span', {}, part));
  });
  if (section.count > 1) path.append(make('span', { class: 'hits-count' }, `${number(section.count)} 处`));
  const list = make('ol', { class: 'hits-list' });
  for (const hit of section.hits) list.append(make('li', {}, hitLine(hit)));
  return make('div', { class: 'hits-section' }, path, list);
}

/** The sentence as a link, its neighbours quietly around it. */
function hitLine(hit: Hit): DocumentFragment {
  const line = document.createDocumentFragment();
  if (hit.before) line.append(make('span', { class: 'hit-near' }, hit.before));
  line.append(
    make('a', { class: hit.heading ? 'hit hit-heading' : 'hit', href: href(hit.url), 'data-result': true }, segments(hit.segments)),
  );
  if (hit.after) line.append(make('span', { class: 'hit-near' }, hit.after));
  return line;
}

export function figureRow(figure: FigureHit, isResult: boolean): HTMLElement {
  const facts = [figure.report, figure.period, figure.kind === 'actual' ? null : KIND_WORDS[figure.kind], BOUND_WORDS[figure.bound]];
  return make(
    'li',
    { class: 'figure-hit' },
    make('a', { class: 'figure-hit-name', href: href(figure.row) }, figure.name),
    make('a', { class: 'figure-hit-value', href: href(figure.url), 'data-result': isResult }, figure.quote),
    make('span', { class: 'quiet' }, facts.filter((fact) => fact).join(' · ')),
  );
}

export function conceptRow(concept: ConceptHit): HTMLElement {
  return make(
    'li',
    { class: concept.near ? 'name-hit name-hit-near' : 'name-hit' },
    make('a', { href: href(concept.url) }, concept.name),
    make('span', { class: 'quiet' }, ` ${number(concept.count)} 条指标`),
    concept.note !== '' && make('p', { class: 'quiet' }, concept.note),
  );
}

export function placeRow(place: PlaceHit): HTMLElement {
  return make(
    'li',
    { class: 'name-hit' },
    make('a', { href: href(place.url) }, place.name),
    make('span', { class: 'quiet' }, ` ${place.title}${place.where ? ` · ${place.where}` : ''}`),
  );
}

/** The groups of an answer that are not exact, each under what makes it less so. */
export function tierGroups(answer: Answer, level: 'h2' | 'h3'): HTMLElement[] {
  return answer.tiers.map((tier) =>
    make(
      'section',
      { class: 'tier', 'data-tier': tier.reason },
      make('p', { class: 'tier-title' }, make('strong', {}, tier.title), ` ${number(tier.count)} 处`),
      ...tier.groups.map((group) => reportGroup(group, level)),
    ),
  );
}
