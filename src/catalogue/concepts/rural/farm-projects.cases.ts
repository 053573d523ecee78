import type { Cases } from '../cases.ts';
import type { FARM_PROJECTS } from './farm-projects.ts';

export const FARM_PROJECTS_CASES: Cases<typeof FARM_PROJECTS> = {
  'new-quality-farm-products': { means: [['新增“三品一标”农产品', '个', 'value', '新增“三品一标”农产品35个']] },
  'new-farm-parks': { means: [['创建省级现代农业产业园', '个', 'value', '创建省级现代农业产业园2个']] },
  'new-facility-farming': { means: [['新增设施农业', '万亩', 'value', '新增设施农业1.2万亩']] },
  'trained-farmers': {
    means: [
      ['培育新型职业农民', '人', 'value', '培育新型职业农民3200人'],
      ['培训高素质农民', '人次', 'value', '培训高素质农民5600人次'],
    ],
  },
  'low-yield-fields': { means: [['改造中低产田', '万亩', 'value', '改造中低产田15万亩']] },
  'link-up-funds': { means: [['投入衔接资金', '亿元', 'value', '投入衔接资金3.6亿元']] },
};
