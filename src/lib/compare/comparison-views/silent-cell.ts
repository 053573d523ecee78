import { shortText } from '../../figure/figure-text.ts';
import { h, type Markup } from '../../markup.ts';
import { href } from '../../urls.ts';
import { contentOf, type ComparedConcept, type Comparison } from '../comparison/comparison.ts';
import { nearFigure } from '../comparison/near-figure.ts';

/** The cell of a report that gives no figure for a concept: what it gives for a near one is named, for near is not equal. */
export function silentCell(comparison: Comparison, report: string, concept: ComparedConcept | undefined): Markup {
  const near = concept && nearFigure(contentOf(comparison, report, 'indicators'), concept.near);
  if (!near) return h('td', { class: 'text-ink-3' }, '未提及');
  const name = comparison.concepts.get(near.concept ?? '')?.name ?? near.name;
  return h(
    'td',
    { class: 'text-ink-3' },
    '未提及；另有',
    h('a', { href: href(near.url) }, `${name}${shortText(near)}`),
  );
}
