/** One row of the mapping: under which names, units and contexts a measurement means a concept. */
export interface ConceptRule {
  concept: string;
  /**
   * Source of a regular expression that must match the whole folded name (see fold-name.ts): a qualifier that is not allowed for
   * here makes it another thing (工业投资, 建筑业税收, 人均…).
   */
  names: string;
  /** Base units a value may have ('' where none is written); without it, the concept's own unit. */
  units?: readonly string[];
  /** What the sentence or its heading must say, for names that mean something else elsewhere. */
  needs?: RegExp;
  /** What the sentence must not say: signs that a part or another thing is meant. */
  refuses?: RegExp;
  /** A growth or a rank without a value counts as well. True where nothing is said. */
  withoutValue?: false;
}

/** Measure words that reports use for one another when they count findings, cases and items. */
export const FINDINGS = ['处', '项', '条', '个', '件', '起', '宗', '例'] as const;
/** Measure words for firms and other registered bodies. */
export const BODIES = ['家', '户', '个'] as const;
/** Measure words for events. */
export const EVENTS = ['场', '次', '场次', '期'] as const;
export const PEOPLE = ['人', '人次'] as const;

/** 规模以上 as it is written, in full or short. */
export const ABOVE_SCALE = '(?:规模以上|规上)';
/** Words that only say whose: they leave the whole as it is. */
export const LOCAL = '(?:地方|本级|镇本级|乡本级|街道本级)?';
