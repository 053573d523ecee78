import type { ConceptRule } from './rule.ts';

export const EPIDEMIC: readonly ConceptRule[] = [
  {
    concept: 'elderly-vaccination-rate',
    names: '(?:60周?岁以上|60\\+)?(?:老年人|人群)?(?:疫苗)?(?:首针|全程|加强针)?(?:疫苗)?接种率',
    needs: /60(?:周?岁(?:及)?以上|\+)/u,
  },
  {
    concept: 'elderly-vaccinations',
    names: '(?:60周?岁以上|60\\+)?(?:老年人|人群)?(?:疫苗)?接种(?:人数)?',
    needs: /60(?:周?岁(?:及)?以上|\+)/u,
    withoutValue: false,
  },
  {
    concept: 'nucleic-acid-tests',
    names: '核酸检测|参检人次(?:数)?',
    units: ['人次', '人份'],
    needs: /核酸|应检尽检/u,
    refuses: /检测点[^。]*核酸检测\d/u,
    withoutValue: false,
  },
  {
    concept: 'nucleic-acid-capacity',
    names: '每?日(?:最大)?(?:核酸)?检测能力',
    units: ['人次', '人份', '管', '份'],
    withoutValue: false,
  },
];
