import { refuse, type Rule } from './rule.ts';

/** A glossary explains terms and reports no results: “双千工程”：指每年培训1000名农技人员。 */
export const explained: Rule = {
  id: 'explained',
  title: '名词解释里的数字',
  read: ({ line }) => (line.explains ? refuse('名词解释说明用语，不报告结果') : null),
};
