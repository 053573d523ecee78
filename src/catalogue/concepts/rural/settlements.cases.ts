import type { Cases } from '../cases.ts';
import type { SETTLEMENTS } from './settlements.ts';

export const SETTLEMENTS_CASES: Cases<typeof SETTLEMENTS> = {
  'demo-villages': {
    means: [
      ['创建省级民主法治示范村（社区）', '个', 'value', '创建省级民主法治示范村（社区）26个'],
      ['市级乡村治理示范村', '个', 'value', '培育市级乡村治理示范村60个'],
      ['创建示范村', '个', 'value', '创建示范村36个'],
    ],
  },
  'beautiful-courtyards': { means: [['创建美丽庭院', '户', 'value', '创建美丽庭院2600户']] },
  'traditional-villages': { means: [['新增中国传统村落', '个', 'value', '新增中国传统村落6个']] },
  'rural-tourism-villages': {
    means: [
      ['省级乡村旅游特色村', '个', 'value', '新增省级乡村旅游特色村12个'],
      ['新增全国乡村旅游重点村', '个', 'value', '新增全国乡村旅游重点村6个'],
    ],
  },
  'character-towns': { means: [['创建省级特色小镇', '个', 'value', '创建省级特色小镇6个']] },
  'central-villages': {
    means: [['建设中心村', '个', 'value', '建设中心村36个']],
    not: [
      ['美丽乡村另计', '建成美丽乡村中心村', '个', 'value', '建成美丽乡村中心村26个', { means: 'beautiful-villages' }],
    ],
  },
  'eco-towns': { means: [['创建省级生态乡镇', '个', 'value', '创建省级生态乡镇12个']] },
  'eco-villages': { means: [['创建省级生态村', '个', 'value', '创建省级生态村26个']] },
  'village-roads': { means: [['新建通村公路', '公里', 'value', '新建通村公路260公里']] },
  'road-guardrails': { means: [['农村公路安全生命防护工程', '公里', 'value', '实施农村公路安全生命防护工程260公里']] },
  'village-access-rate': {
    means: [
      ['通水泥路行政村比例', '%', 'value', '全市通水泥路行政村比例达86%'],
      ['建制村通畅率', '%', 'value', '建制村通畅率达到100%'],
    ],
  },
  'rural-grid': { means: [['改造农村电网', '公里', 'value', '改造农村电网860公里']] },
  'poverty-workshops': { means: [['建成扶贫车间', '个', 'value', '建成扶贫车间260个']] },
  'collective-income': { means: [['村集体经济收入', '亿元', 'value', '村集体经济收入12亿元']] },
  biogas: { means: [['新增农村沼气用户', '户', 'value', '新增农村沼气用户2600户']] },
  'village-sewage-plants': { means: [['建成乡镇污水处理设施', '个', 'value', '建成乡镇污水处理设施36个']] },
  'urban-housing-rural': { means: [['农村人均住房面积', '平方米', 'value', '农村人均住房面积达到42平方米']] },
  'revitalisation-belts': { means: [['建成乡村振兴示范带', '条', 'value', '建成乡村振兴示范带6条']] },
};
