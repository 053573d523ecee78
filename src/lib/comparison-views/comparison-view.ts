import type { View } from '../comparison-address.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Markup } from '../markup.ts';
import { attentionView } from './attention-view.ts';
import { figuresView } from './figures-view.ts';
import { plansView } from './plans-view.ts';
import { ranksView } from './ranks-view.ts';
import { silenceView } from './silence-view.ts';
import { themesView } from './themes-view.ts';

const MARKUP: Readonly<Record<View, (comparison: Comparison) => Markup>> = {
  figures: figuresView,
  themes: themesView,
  attention: attentionView,
  plans: plansView,
  silence: silenceView,
  ranks: ranksView,
};

/** A comparison in one view; the same for static pages and for the island. */
export const comparisonView = (comparison: Comparison, view: View): Markup => MARKUP[view](comparison);
