import { shortText } from '../../figure/figure-text.ts';
import { h } from '../../markup.ts';
import type { ReportCell } from '../../table/reports-table.ts';
import { href } from '../../urls.ts';
import { contentOf, type ComparedConcept, type Comparison } from '../comparison/comparison.ts';
import { nearFigure } from '../comparison/near-figure.ts';

/** The cell of a report without a figure for a concept. A figure of a near concept is shown with its name, because near is not equal. */
export function silentCell(comparison: Comparison, report: string, concept: ComparedConcept | undefined): ReportCell {
  const near = concept && nearFigure(contentOf(comparison, report, 'indicators'), concept.near);
  if (!near) return { content: '未提及', silent: true };
  const name = comparison.concepts.get(near.concept ?? '')?.name ?? near.name;
  return {
    content: ['未提及；另有', h('a', { href: href(near.url) }, `${name}${shortText(near)}`)],
    class: 'text-ink-3',
  };
}
