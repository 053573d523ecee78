import { UNIT_SPELLINGS } from '../../../src/catalogue/units.ts';
import { anyOf } from './pattern.ts';

const chinese = UNIT_SPELLINGS.filter((spelling) => !/[A-Za-z]$/.test(spelling));
const latin = UNIT_SPELLINGS.filter((spelling) => /[A-Za-z]$/.test(spelling));

/** Any unit of the table; a Latin one only where no letter or power follows (5m but not 5mg or 5m²); 100亿|县域 is none. */
export const UNIT = `(?:(?:${anyOf(latin)})(?![A-Za-z²³])|(?:${anyOf(chinese)})(?!(?<=县)域))`;
/** The units that Chinese numerals are written with. */
export const CHINESE_UNIT = anyOf(chinese);
