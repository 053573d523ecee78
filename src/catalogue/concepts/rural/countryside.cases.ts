import type { Cases } from '../cases.ts';
import type { COUNTRYSIDE } from './countryside.ts';

export const COUNTRYSIDE_CASES: Cases<typeof COUNTRYSIDE> = {
  'revitalisation-villages': {
    means: [['创建乡村振兴示范村', '个', 'value', '创建乡村振兴示范村36个']],
  },
  'villages-environment': {
    means: [['村庄环境综合整治', '个', 'value', '完成村庄环境综合整治160个']],
  },
  'poverty-funds': {
    means: [['投入财政专项扶贫资金', '亿元', 'value', '投入财政专项扶贫资金9.2亿元']],
    not: [['产业扶贫资金只是一部分', '产业扶贫资金', '亿元', 'value', '筹措产业扶贫资金3亿元']],
  },
  'poverty-loans': {
    means: [['发放扶贫小额贷款', '亿元', 'value', '发放扶贫小额贷款18亿元']],
  },
  'poverty-projects': {
    means: [['实施扶贫项目', '个', 'value', '实施扶贫项目1200个']],
  },
  'villages-advanced': {
    means: [
      ['整村推进', '个', 'value', '完成易地扶贫搬迁3600人、整村推进16个'],
      ['贫困村整村推进扶贫任务', '个', 'value', '完成120个贫困村整村推进扶贫任务'],
    ],
    not: [['说的是厕所', '整村推进', '个', 'value', '农村改厕整村推进26个']],
  },
  'industry-poverty-projects': {
    means: [['实施产业帮扶项目', '个', 'value', '实施产业帮扶项目220个']],
  },
  'e-commerce-stations': {
    means: [['建成村级电商服务站', '个', 'value', '建成村级电商服务站320个']],
  },
  'farmers-fitness': {
    means: [['建设农民体育健身工程', '个', 'value', '建设农民体育健身工程120个']],
  },
  'farm-libraries': {
    means: [['建成农家书屋', '个', 'value', '建成农家书屋560个']],
  },
  'culture-stations': {
    means: [['建成乡镇综合文化站', '个', 'value', '建成乡镇综合文化站26个']],
  },
  'culture-centres': {
    means: [['建成基层综合性文化服务中心', '个', 'value', '建成基层综合性文化服务中心310个']],
  },
  'rural-water-projects': {
    means: [
      ['农村人畜饮水工程', '项', 'value', '完成农村人畜饮水工程16项'],
      ['新建农村供水工程', '处', 'value', '新建农村供水工程48处'],
    ],
  },
  'dangerous-bridges': {
    means: [['改造危桥', '座', 'value', '改造危桥56座']],
  },
  'small-rivers-treated': {
    means: [['治理中小河流', '公里', 'value', '治理中小河流86公里']],
  },
  'dykes-strengthened': {
    means: [['加固堤防', '公里', 'value', '加固堤防42公里']],
  },
  'villages-sewage': {
    means: [
      ['生活污水治理设施建设村', '个', 'value', '完成320个村的生活污水治理设施建设'],
      ['污水处理行政村', '个', 'value', '完成36个行政村的污水处理'],
      ['完成农村生活污水治理', '个', 'value', '完成农村生活污水治理210个'],
    ],
  },
};
