import type { Cases } from '../cases.ts';
import type { PROJECTS } from './projects.ts';

export const PROJECTS_CASES: Cases<typeof PROJECTS> = {
  'hundred-million-projects-signed': {
    means: [['新签约亿元以上项目', '个', 'value', '新签约亿元以上项目86个']],
    not: [['工业项目只是一部分', '签约亿元以上工业项目', '个', 'value', '签约亿元以上工业项目20个']],
  },
  'hundred-million-projects-finished': {
    means: [
      ['新竣工亿元以上项目', '个', 'value', '新竣工亿元以上项目31个'],
      ['亿元以上项目竣工投产', '个', 'value', '亿元以上项目竣工投产45个'],
    ],
    not: [
      [
        '开工不是竣工',
        '新开工亿元以上项目',
        '个',
        'value',
        '新开工亿元以上项目50个',
        { means: 'hundred-million-projects-started' },
      ],
    ],
  },
  'key-projects-started': {
    means: [['新开工重大项目', '个', 'value', '新开工重大项目48个']],
    not: [['一个产业的只是一部分', '开工建设的重大产业项目', '个', 'value', '开工建设重大产业项目30个']],
  },
  'key-projects-finished': {
    means: [['建成投产重大项目', '个', 'value', '建成投产重大项目25个']],
  },
  'key-projects-total': {
    means: [['省市重点项目总投资', '亿元', 'value', '省市重点项目总投资3200亿元']],
    not: [
      ['一类项目只是一部分', '海洋重点项目总投资', '亿元', 'value', '海洋重点项目总投资900亿元'],
      ['储备的还没有安排', '重大项目总投资', '亿元', 'value', '储备重大项目超过100项，总投资超过1800亿元'],
    ],
  },
  'key-projects-year-plan': {
    means: [['重点项目年度计划投资', '亿元', 'value', '重点项目年度计划投资610亿元']],
  },
  'fortune-500-attracted': {
    means: [['新引进世界500强企业', '家', 'value', '新引进世界500强企业6家']],
    not: [
      ['总数不是新引进', '世界500强企业', '家', 'value', '落户的世界500强企业达80家', { means: 'fortune-500-present' }],
    ],
  },
  'private-500': {
    means: [['中国民营企业500强企业', '家', 'value', '中国民营企业500强企业达到9家']],
    not: [['制造业榜单另有', '中国民营企业500强企业', '家', 'value', '中国制造业民营企业500强企业12家']],
  },
  'service-investment': {
    means: [['服务业投资', '', 'change', '服务业投资增长9%']],
  },
  'fiscal-deficit': {
    means: [['财政赤字', '亿元', 'value', '财政赤字30亿元']],
  },
  'vat-refunds': {
    means: [['增值税留抵退税', '亿元', 'value', '办理增值税留抵退税45亿元']],
  },
  'debt-defused': {
    means: [['化解政府隐性债务', '亿元', 'value', '化解政府隐性债务26亿元']],
  },
  'government-bonds': {
    means: [['新增地方政府债券', '亿元', 'value', '新增地方政府债券62亿元']],
  },
  'company-support-paid': {
    means: [['兑现惠企政策资金', '亿元', 'value', '兑现惠企政策资金4.2亿元']],
  },
  'power-cost-cuts': {
    means: [['降低企业用电成本', '亿元', 'value', '降低企业用电成本3亿元']],
  },
  'promoted-consumption': {
    means: [['拉动消费', '亿元', 'value', '发放消费券2亿元，拉动消费15亿元']],
  },
  'promotion-events': {
    means: [['举办促消费活动', '场', 'value', '举办促消费活动120场']],
  },
  'trade-in-subsidies': {
    means: [['发放以旧换新补贴', '亿元', 'value', '发放以旧换新补贴1.6亿元']],
  },
  exhibitions: {
    means: [['举办各类展会', '场', 'value', '举办各类展会86场']],
  },
  'rural-online-sales': {
    means: [['农村网络零售额', '亿元', 'value', '农村网络零售额36亿元']],
  },
  'farm-produce-online-sales': {
    means: [['农产品网络销售额', '亿元', 'value', '农产品网络销售额18亿元']],
  },
  'new-international-routes': {
    means: [['新开通国际货运航线', '条', 'value', '新开通国际货运航线5条']],
  },
  'trading-exporters': {
    means: [['外贸实绩企业', '家', 'value', '外贸实绩企业突破2000家']],
  },
  'consumption-contribution': {
    means: [['消费对经济增长贡献率', '%', 'value', '消费对经济增长贡献率达到60%']],
  },
  'modern-services-share': {
    means: [['现代服务业增加值占服务业比重', '%', 'value', '现代服务业增加值占服务业比重达到62%']],
  },
};
