import type { View } from '../comparison-address.ts';
import type { Comparison, Part } from '../comparison/comparison.ts';
import type { Markup } from '../../markup.ts';
import { attentionView } from './attention-view.ts';
import { figuresView } from './figures-view.ts';
import { plansView } from './plans-view.ts';
import { ranksView } from './ranks-view.ts';
import { silenceView } from './silence-view.ts';
import { themesView } from './themes-view.ts';

interface ViewMarkup {
  needs: readonly Part[];
  markup: (comparison: Comparison) => Markup;
}

const MARKUP: Readonly<Record<View, ViewMarkup>> = {
  figures: { needs: ['indicators'], markup: figuresView },
  themes: { needs: ['sections'], markup: themesView },
  attention: { needs: [], markup: attentionView },
  plans: { needs: ['indicators'], markup: plansView },
  silence: { needs: ['indicators'], markup: silenceView },
  ranks: { needs: ['indicators'], markup: ranksView },
};

/** The parts of each report that a view needs. */
export const viewNeeds = (view: View): readonly Part[] => MARKUP[view].needs;

/** A comparison in one view. Static pages and the island both use it. */
export const comparisonView = (comparison: Comparison, view: View): Markup => MARKUP[view].markup(comparison);
