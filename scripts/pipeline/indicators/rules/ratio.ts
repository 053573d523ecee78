import { refuse, type Rule } from './rule.ts';

/** 城乡居民收入|比由2.86∶1缩小为|, 存贷|比例|为 */
const RATIO = /(?:比|比例|比值|倍差)(?:(?:[由从为是]|达到?|约)?[\d.]+[∶：:]1)?[^，；\d]{0,8}$/;
const OF_ONE = /^[∶：:]1(?![\d.∶：:])/;

/**
 * A ratio to one is a figure whose value is the first number.
 *
 *     城乡居民收入比由2.86∶1缩小为2.51∶1        Near miss: 1∶4.5, 5.1∶49.3∶45.6, 9:10
 *                   ^^^^          ^^^^
 */
export const ratio: Rule = {
  id: 'ratio',
  title: '两项之比',
  read: ({ text, quantity: { place }, before, clauseStart }) => {
    if (place.script !== 'arabic') return null;
    const words = text.slice(clauseStart, place.start);
    if (place.text === '1' && /\d[∶：:]$/.test(words)) return refuse('比值的后项');
    return OF_ONE.test(text.slice(place.end)) && RATIO.test(words)
      ? { role: 'value', subjectEnd: clauseStart + before.length }
      : null;
  },
};
