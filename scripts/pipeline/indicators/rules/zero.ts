import type { Rule } from './rule.ts';

/** 未发生|较大以上安全事故: the words after it say what did not happen. */
const NOT_HAPPENED = /^[^，。；]*(?:事故|事件|案件|疫情|灾害|死亡)/;

/** 实现安全生产事故“零发生”, 全年未发生较大以上安全事故: a result of 0, although it is quoted or stated in words. */
export const zero: Rule = {
  id: 'zero',
  title: '零发生、未发生',
  read: ({ quantity: { place }, text, before, clauseStart }) => {
    if (place.text === '零发生') return { role: 'value', subjectEnd: clauseStart + before.replace(/“$/, '').length };
    if (!place.text.endsWith('发生')) return null;
    return { role: 'value', subjectEnd: place.start, subject: NOT_HAPPENED.exec(text.slice(place.end))?.[0] ?? '' };
  },
};
