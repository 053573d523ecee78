import type { Cases } from '../cases.ts';
import type { SHARES } from './shares.ts';

export const SHARES_CASES: Cases<typeof SHARES> = {
  'industry-share': { means: [['工业增加值占GDP比重', '%', 'value', '工业增加值占GDP比重达到38%']] },
  'high-tech-gdp-share': {
    means: [['高新技术产业增加值占GDP比重', '%', 'value', '高新技术产业增加值占GDP比重达到18%']],
  },
  'emerging-gdp-share': {
    means: [['战略性新兴产业增加值占GDP比重', '%', 'value', '战略性新兴产业增加值占GDP比重达到15%']],
  },
  'tourism-share': { means: [['旅游业增加值占GDP比重', '%', 'value', '旅游业增加值占GDP比重达到8%']] },
  'revenue-share': { means: [['财政收入占GDP比重', '%', 'value', '财政收入占GDP比重达到12%']] },
  'marine-share': { means: [['海洋生产总值占GDP比重', '%', 'value', '海洋生产总值占GDP比重达到26%']] },
  'advanced-manufacturing-share': {
    means: [['先进制造业增加值占规上工业比重', '%', 'value', '先进制造业增加值占规上工业比重达到52%']],
  },
  'high-tech-output-share': {
    means: [
      ['高新技术产业产值占规模以上工业总产值比重', '%', 'value', '高新技术产业产值占规模以上工业总产值比重达到42%'],
    ],
  },
  'emerging-output-share': {
    means: [['战略性新兴产业产值占规上工业比重', '%', 'value', '战略性新兴产业产值占规上工业比重达到42%']],
  },
  'manufacturing-value-added': { means: [['制造业增加值', '', 'change', '制造业增加值增长8%']] },
  'modern-services-value-added': { means: [['现代服务业增加值', '', 'change', '现代服务业增加值增长8%']] },
  'industrial-revenue': { means: [['规模以上工业企业营业收入', '亿元', 'value', '规模以上工业企业营业收入3200亿元']] },
  'industrial-taxes-and-profit': { means: [['规模以上工业利税', '亿元', 'value', '规模以上工业实现利税320亿元']] },
  'township-output': { means: [['乡镇企业增加值', '亿元', 'value', '乡镇企业增加值86亿元']] },
  'software-revenue': { means: [['软件业务收入', '', 'change', '软件业务收入增长12%']] },
  'four-new-share': { means: [['“四新”经济增加值占GDP比重', '%', 'value', '“四新”经济增加值占GDP比重达到32%']] },
};
