/** Words and units that the rules of many concepts share. */

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
/** A figure of one project, one firm, one park or one street is no figure of the whole place. */
export const ONE_PROJECT = /该项目|项目(?:总投资|投产|建成|达产)后|(?:建成|达产|投产)后/u;
