import type { Cases } from '../cases.ts';
import type { UPGRADING } from './upgrading.ts';

export const UPGRADING_CASES: Cases<typeof UPGRADING> = {
  'technical-renovation-projects': {
    means: [['实施重点技改项目', '个', 'value', '实施重点技改项目210个']],
    not: [['亿元以上的只是一部分', '亿元以上技改项目', '个', 'value', '亿元以上技改项目30个']],
  },
  'intelligent-upgrades': {
    means: [['完成智能化改造项目', '个', 'value', '完成智能化改造项目150个']],
  },
  'digital-upgrade-coverage': {
    means: [['规上工业企业数字化改造覆盖率', '%', 'value', '规上工业企业数字化改造覆盖率达到80%']],
  },
  'single-champions': {
    means: [['制造业单项冠军企业', '家', 'value', '制造业单项冠军企业达到12家']],
  },
  'ten-billion-companies': {
    means: [['百亿级企业', '家', 'value', '百亿级企业达到11家']],
  },
  'new-ten-billion-companies': {
    means: [
      ['新增百亿产值企业', '家', 'value', '新增百亿产值企业2家'],
      ['新增百亿级企业', '家', 'value', '新增百亿级企业2家'],
    ],
  },
  'new-hundred-million-companies': {
    means: [['新增产值超亿元企业', '家', 'value', '新增产值超亿元企业30家']],
  },
  'hundred-billion-clusters': {
    means: [['千亿级产业集群', '个', 'value', '千亿级产业集群达到5个']],
  },
  'advanced-clusters': {
    means: [['国家先进制造业集群', '个', 'value', '国家先进制造业集群达到3个']],
    not: [['当期新增的不是总数', '新增国家先进制造业集群', '个', 'value', '新增国家先进制造业集群2个']],
  },
  'new-national-sme-clusters': {
    means: [['新增国家级中小企业特色产业集群', '个', 'value', '新增国家级中小企业特色产业集群2个']],
  },
  'steel-capacity-cut': {
    means: [['压减钢铁产能', '万吨', 'value', '压减钢铁产能180万吨']],
    not: [['铁不是钢', '压减炼铁产能', '万吨', 'value', '压减炼铁产能120万吨']],
  },
  'coal-capacity-cut': {
    means: [['化解煤炭过剩产能', '万吨', 'value', '化解煤炭过剩产能300万吨']],
  },
  'oil-gas-equivalent': {
    means: [['油气产量当量', '万吨', 'value', '油气产量当量突破6000万吨']],
  },
  'industrial-electricity-use': {
    means: [['工业用电量', '', 'change', '工业用电量增长7%']],
  },
  'pv-capacity-added': {
    means: [['新增光伏发电装机', '万千瓦', 'value', '新增光伏发电装机80万千瓦']],
  },
  'renewable-capacity-share': {
    means: [
      ['新能源和可再生能源装机占发电总装机', '%', 'value', '新能源和可再生能源装机占发电总装机的52%'],
      ['可再生能源装机占比', '', 'change', '可再生能源装机占比提高3个百分点'],
    ],
  },
  'storage-capacity': {
    means: [['新型储能装机规模', '万千瓦', 'value', '新型储能装机规模达到120万千瓦']],
  },
  'non-fossil-share': {
    means: [['非化石能源消费占比', '', 'change', '非化石能源消费占比提高2个百分点']],
  },
  'old-industrial-output': {
    means: [['工业总产值', '亿元', 'value', '工业总产值完成2300亿元']],
  },
};
