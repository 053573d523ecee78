/** A concept as written by hand: what it is, and how to recognise that a statement of a report means it. */
import type { Nature } from '../../schema/catalogue.ts';

/** The names, units and surrounding words that make a measurement mean the concept. */
export interface ConceptRule {
  /**
   * Source of a regular expression that must match the whole name, after words that do not change its meaning are removed. A qualifier that
   * it does not allow for makes the name another thing (工业投资, 建筑业税收, 人均…).
   */
  names: string;
  /** Base units that a value may have ('' if none is written); by default, those of the concept. */
  units?: readonly string[];
  /** What the heading or the sentence up to the figure must contain; for names that can also mean something else. */
  needs?: RegExp;
  /** What the words of the figure itself must not contain: signs of a part or of another thing. */
  refuses?: RegExp;
  /** Parts of the place or thing whose figures still mean the concept; by default, the figure of a part does not. */
  scopes?: RegExp;
  /** False if a growth or a rank without a value does not mean the concept: 大豆增长5% is about the output, not the area. */
  withoutValue?: false;
  /** Set if the concept is itself the completed share of a plan. */
  ofPlan?: true;
}

export interface ConceptEntry extends Omit<ConceptRule, 'names'>, Partial<Pick<ConceptRule, 'names'>> {
  /**
   * Its names; the base unit of its values (empty for a concept that is only known by its growth or rank); their nature; and the source of
   * its definition. Without a source, no law or standard defines it, and the definition is the usage of the reports.
   */
  is: readonly [chinese: string, english: string, unit: string, nature: Nature, source?: string];
  /** One sentence. */
  definition: string;
  /**
   * Wordings that mean it, separated by spaces, for search and for readers; by default, its name. Without `names`, they are also the names
   * that mean it.
   */
  wordings?: string;
  /** Concepts that are near but not the same, with the difference, in words that hold for both sides. Each pair is listed once. */
  near?: Readonly<Record<string, string>>;
  /** More rules, with conditions of their own. */
  also?: ConceptRule | readonly ConceptRule[];
}

/** Concepts by id, in the order of importance. */
export type ConceptGroup = Readonly<Record<string, ConceptEntry>>;
