/** One concept as it is written by hand: what it is, and by what a statement of a report is known to mean it. */
import type { Nature } from '../../schema/catalogue.ts';

/** Under which names, units and words around them a measurement means the concept. */
export interface ConceptRule {
  /**
   * Source of a regular expression that must match the whole name without what does not change its meaning: a qualifier that is
   * not allowed for here makes it another thing (工业投资, 建筑业税收, 人均…).
   */
  names: string;
  /** Base units a value may have ('' where none is written); without it, the concept's own. */
  units?: readonly string[];
  /** What the part of the sentence that leads to the figure, or the heading, must say, for names that mean something else elsewhere. */
  needs?: RegExp;
  /** What the figure's own words must not say: signs that a part or another thing is meant. */
  refuses?: RegExp;
  /** Parts of the place or thing of which the figure is still this concept; without it, the figure of a part has none. */
  scopes?: RegExp;
  /** A growth or a rank without a value counts as well. True where nothing is said; 大豆增长5% is of an output, not of an area. */
  withoutValue?: false;
  /** It is itself the completed share of a plan. */
  ofPlan?: true;
}

export interface ConceptEntry extends Omit<ConceptRule, 'names'>, Partial<Pick<ConceptRule, 'names'>> {
  /**
   * Its names, the base unit of its values (empty for a concept known by its growth or rank alone), what they are by nature, and
   * where its definition comes from; without a source, no law or standard defines it, and it is the usage of the reports.
   */
  is: readonly [chinese: string, english: string, unit: string, nature: Nature, source?: string];
  /** One sentence. */
  definition: string;
  /**
   * Wordings that mean it, with a space between them, for search and for readers; without them, its name. Where `names` is not
   * given, they are the names that mean it.
   */
  wordings?: string;
  /** Concepts that are near and not the same, with the difference, which reads the same from both sides. A pair stands once. */
  near?: Readonly<Record<string, string>>;
  /** Another way to say it, with conditions of its own. */
  also?: ConceptRule;
}

/** Concepts by id, in the order of importance. */
export type ConceptGroup = Readonly<Record<string, ConceptEntry>>;
