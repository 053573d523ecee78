import type { ConceptGroup } from '../entry.ts';
import { ANEW, GRADE } from '../words.ts';

export const FARM_PROJECTS = {
  'new-quality-farm-products': {
    is: ['新增“三品一标”农产品', 'New certified farm products', '个', 'flow'],
    definition: '一定时期内新认证的无公害、绿色、有机和地理标志农产品个数。',
    wordings: '新增三品一标农产品 新认证三品一标',
    names: '新(?:增|认证|发展|创|认定)三品一标(?:农产品|认证|产品|单位)*',
    units: ['个', '宗', '项'],
  },
  'new-farm-parks': {
    is: ['新增现代农业产业园', 'New modern agricultural parks', '个', 'flow'],
    definition: '一定时期内新创建、新获批的各级现代农业产业园个数。',
    wordings: '创建现代农业产业园 新增省级现代农业产业园',
    names: `(?:新增|新获批|获批|新认定|认定|新建|建成|新创建|创建|新培育|培育|新组建|建设|打造|组建|备案|新|、)+(?:国家级?|国家认定|全国|省部级|省级?以上|省级?|自治区级?|市级以上|市级?|各类|企业)*现代农业产业园|${ANEW}${GRADE}(?:现代)?(?:特色)?农(?:牧)?业(?:产业|示范|科技|高新技术)*(?:园区|产业园区|产业园|示范园区|示范园|示范区|园)`,
    refuses: /累计(?:建成|创建|培育|认定|获批|建设|组建|打造)|已有|共有|总数/u,
  },
  'new-facility-farming': {
    is: ['新增设施农业面积', 'New area of facility farming', '平方米', 'flow'],
    definition: '一定时期内新建、新发展的设施农业（含设施蔬菜）面积。',
    wordings: '新增设施农业 新建设施农业 新增设施蔬菜面积',
    names: '(?:新增|新建|新发展|发展|新建改造|新)(?:高标准)?设施(?:农业|蔬菜)(?:面积)?',
  },
  'trained-farmers': {
    is: ['培训高素质（职业）农民', 'Farmers trained', '人', 'flow'],
    definition: '一定时期内培育、培训的高素质农民和新型职业农民人数。',
    wordings: '培育新型职业农民 培训高素质农民',
    names: '(?:培育|培训|培养|新培育|新培训|新增|、)+(?:各类)?(?:新型职业农民|职业农民|高素质农民)',
  },
  'low-yield-fields': {
    is: ['改造中低产田', 'Low-yield fields improved', '平方米', 'flow'],
    definition: '一定时期内改造的中低产田面积。',
    names: '(?:完成)?改造中低产田(?:面积)?|中低产田改造',
  },
  'link-up-funds': {
    is: ['乡村振兴衔接资金', 'Funds for rural revitalisation after poverty relief', '元', 'flow'],
    definition: '一定时期内投入的各级财政衔接推进乡村振兴补助资金。',
    names: '(?:整合|投入|下达|安排|、)+(?:各级|各类|财政|乡村振兴)*衔接(?:推进乡村振兴)?(?:补助)?资金',
    near: { 'poverty-funds': '衔接资金2021年起代替扶贫资金。' },
  },
} satisfies ConceptGroup;
