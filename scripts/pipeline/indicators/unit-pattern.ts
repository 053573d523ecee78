import { UNIT_SPELLINGS } from '../../../src/catalogue/units.ts';
import { anyOf } from './pattern.ts';

const chinese = UNIT_SPELLINGS.filter((spelling) => !/[A-Za-z]$/.test(spelling));
const latin = UNIT_SPELLINGS.filter((spelling) => /[A-Za-z]$/.test(spelling));

/** Any unit of the table. No letter or power may follow a Latin unit (5m but not 5mg or 5m²); 县 in 100亿|县域 is no unit. */
export const UNIT = `(?:(?:${anyOf(latin)})(?![A-Za-z²³])|(?:${anyOf(chinese)})(?!(?<=县)域))`;
/** The units that may follow a Chinese numeral: all but the Latin ones. */
export const CHINESE_UNIT = anyOf(chinese);
