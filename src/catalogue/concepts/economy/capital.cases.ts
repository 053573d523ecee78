import type { Cases } from '../cases.ts';
import type { CAPITAL } from './capital.ts';

export const CAPITAL_CASES: Cases<typeof CAPITAL> = {
  'billion-projects-attracted': { means: [['引进10亿元以上项目', '个', 'value', '引进10亿元以上项目12个']] },
  'billion-projects-started': { means: [['新开工10亿元以上项目', '个', 'value', '新开工10亿元以上项目15个']] },
  'hundred-million-projects': {
    means: [
      ['亿元以上项目', '个', 'value', '实施亿元以上项目186个'],
      ['实施亿元以上项目', '个', 'value', '实施亿元以上项目260个'],
    ],
    not: [['新开工的另计', '亿元以上项目', '个', 'value', '新开工项目260个，其中亿元以上项目86个']],
  },
  'hundred-million-project-investment': {
    means: [['亿元以上项目完成投资', '亿元', 'value', '亿元以上项目完成投资320亿元']],
  },
  'projects-started': { means: [['新开工项目', '个', 'value', '全年新开工项目260个']] },
  'projects-finished': { means: [['竣工投产项目', '个', 'value', '竣工投产项目86个']] },
  'industrial-projects': { means: [['实施工业项目', '个', 'value', '实施工业项目120个']] },
  'city-projects': { means: [['实施城建项目', '个', 'value', '实施城建项目86个']] },
  'city-investment': { means: [['城市建设投资', '亿元', 'value', '城市建设投资120亿元']] },
  'product-investment': { means: [['产业投资', '', 'change', '产业投资增长18%']] },
  'product-investment-share': {
    means: [['产业投资占固定资产投资比重', '%', 'value', '产业投资占固定资产投资比重达到52%']],
  },
  'renovation-investment-share': { means: [['技改投资占工业投资比重', '%', 'value', '技改投资占工业投资比重达到45%']] },
  'grid-investment': { means: [['电网投资', '亿元', 'value', '完成电网投资12亿元']] },
  'energy-investment': { means: [['能源投资', '亿元', 'value', '完成能源投资120亿元']] },
  'investment-contribution': { means: [['投资对经济增长贡献率', '%', 'value', '投资对经济增长贡献率达到52%']] },
  'foreign-projects': { means: [['新批外资项目', '个', 'value', '新批外资项目36个']] },
  'five-hundred-projects': { means: [['引进世界500强企业项目', '个', 'value', '引进世界500强企业项目9个']] },
  'contracting-turnover': { means: [['对外承包工程营业额', '亿美元', 'value', '对外承包工程营业额12亿美元']] },
  'machinery-exports': { means: [['机电产品出口', '', 'change', '机电产品出口增长12%']] },
  'high-tech-exports': { means: [['高新技术产品出口', '', 'change', '高新技术产品出口增长12%']] },
  'belt-trade': { means: [['对“一带一路”沿线国家进出口', '', 'change', '对“一带一路”沿线国家进出口增长12%']] },
  'premium-income': { means: [['保费收入', '亿元', 'value', '实现保费收入86亿元']] },
  'otc-companies': { means: [['新三板挂牌企业', '家', 'value', '新三板挂牌企业达到36家']] },
  'listed-or-quoted': { means: [['新增上市挂牌企业', '家', 'value', '新增上市挂牌企业18家']] },
  'new-village-banks': { means: [['新增村镇银行', '家', 'value', '新增村镇银行12家']] },
  'village-banks': { means: [['村镇银行', '家', 'value', '村镇银行达到32家']] },
  'fund-size': { means: [['基金总规模', '亿元', 'value', '产业基金总规模达到300亿元']] },
  'deposits-and-loans': { means: [['金融机构存贷款余额', '亿元', 'value', '金融机构存贷款余额突破5000亿元']] },
  'farm-loans': { means: [['涉农贷款余额', '亿元', 'value', '涉农贷款余额860亿元']] },
  'housing-fund-loans': { means: [['发放住房公积金贷款', '亿元', 'value', '发放住房公积金贷款12亿元']] },
  'government-fund-revenue': { means: [['政府性基金收入', '亿元', 'value', '政府性基金收入86亿元']] },
  'education-expenditure': { means: [['教育支出', '亿元', 'value', '教育支出86亿元']] },
  'farm-expenditure': { means: [['财政“三农”支出', '亿元', 'value', '财政“三农”支出120亿元']] },
};
