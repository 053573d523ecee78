import type { ConceptGroup } from './entry.ts';

export const EPIDEMIC = {
  'elderly-vaccination-rate': {
    is: ['60岁以上老年人疫苗接种率', 'Vaccination rate of people over 60', '%', 'rate'],
    definition: '接种新冠疫苗的60岁以上老年人占该年龄组人数的百分比（剂次以报告所述为准）。',
    wordings: '60岁以上老年人疫苗接种率 首针接种率 全程接种率 60+疫苗接种率',
    near: { 'elderly-vaccinations': '一个是接种的百分比；一个是接种人数。' },
    names: '(?:60周?岁以上|60\\+)?(?:老年人|人群)?(?:疫苗)?(?:首针|全程|加强针)?(?:疫苗)?接种率',
    needs: /60(?:周?岁(?:及)?以上|\+)/u,
  },
  'elderly-vaccinations': {
    is: ['60岁以上老年人疫苗接种人数', 'People over 60 vaccinated', '人', 'flow'],
    definition: '一定时期内接种新冠疫苗的60岁以上老年人人数。',
    wordings: '60岁以上疫苗接种 60+疫苗接种',
    names: '(?:60周?岁以上|60\\+)?(?:老年人|人群)?(?:疫苗)?接种(?:人数)?',
    needs: /60(?:周?岁(?:及)?以上|\+)/u,
  },
  'nucleic-acid-tests': {
    is: ['核酸检测人次', 'Nucleic acid tests', '人次', 'flow'],
    definition: '一定时期内完成新冠病毒核酸检测的人次。',
    wordings: '核酸检测 参检人次数 完成核酸检测',
    near: { 'nucleic-acid-capacity': '一个是已完成的检测；一个是每日能做的检测。' },
    names: '核酸检测|参检人次(?:数)?',
    units: ['人次', '人份'],
    needs: /核酸|应检尽检/u,
    refuses: /检测点[^。]*核酸检测\d/u,
  },
  'nucleic-acid-capacity': {
    is: ['核酸检测能力', 'Daily nucleic acid testing capacity', '人次', 'rate'],
    definition: '每日可完成的新冠病毒核酸检测人次（份）。',
    wordings: '核酸检测能力 每日核酸检测能力 日检测能力',
    names: '每?日(?:最大)?(?:核酸)?检测能力(?:达到[单混]管)?',
    units: ['人次', '人份', '管', '份'],
  },
} satisfies ConceptGroup;
