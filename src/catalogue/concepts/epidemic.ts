import type { ConceptEntry } from './entry.ts';
import { SOURCES } from './sources.ts';

export const EPIDEMIC: readonly ConceptEntry[] = [
  {
    id: 'elderly-vaccination-rate',
    name: '60岁以上老年人疫苗接种率',
    english: 'Vaccination rate of people over 60',
    definition: '接种新冠疫苗的60岁以上老年人占该年龄组人数的百分比（剂次以报告所述为准）。',
    source: SOURCES.usage,
    unit: '%',
    nature: 'rate',
    wordings: ['60岁以上老年人疫苗接种率', '首针接种率', '全程接种率', '60+疫苗接种率'],
  },
  {
    id: 'elderly-vaccinations',
    name: '60岁以上老年人疫苗接种人数',
    english: 'People over 60 vaccinated',
    definition: '一定时期内接种新冠疫苗的60岁以上老年人人数。',
    source: SOURCES.usage,
    unit: '人',
    nature: 'flow',
    wordings: ['60岁以上疫苗接种', '60+疫苗接种'],
  },
  {
    id: 'nucleic-acid-tests',
    name: '核酸检测人次',
    english: 'Nucleic acid tests',
    definition: '一定时期内完成新冠病毒核酸检测的人次。',
    source: SOURCES.usage,
    unit: '人次',
    nature: 'flow',
    wordings: ['核酸检测', '参检人次数', '完成核酸检测'],
  },
  {
    id: 'nucleic-acid-capacity',
    name: '核酸检测能力',
    english: 'Daily nucleic acid testing capacity',
    definition: '每日可完成的新冠病毒核酸检测人次（份）。',
    source: SOURCES.usage,
    unit: '人次',
    nature: 'rate',
    wordings: ['核酸检测能力', '每日核酸检测能力', '日检测能力'],
  },
];
