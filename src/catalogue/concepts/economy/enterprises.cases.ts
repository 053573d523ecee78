import type { Cases } from '../cases.ts';
import type { ENTERPRISES } from './enterprises.ts';

export const ENTERPRISES_CASES: Cases<typeof ENTERPRISES> = {
  'registered-capital': { means: [['新增注册资本', '亿元', 'value', '新增注册资本860亿元']] },
  'private-companies': { means: [['私营企业', '户', 'value', '私营企业达到2.6万户']] },
  'new-small-companies': { means: [['新增小微企业', '户', 'value', '新增小微企业12户']] },
  'small-companies': { means: [['小微企业', '户', 'value', '小微企业达到32户']] },
  'new-scale-companies': { means: [['新增规上企业', '家', 'value', '新增规上企业120家']] },
  'four-above-companies': {
    means: [
      ['“四上”单位', '家', 'value', '“四上”单位达到3600家'],
      ['四上企业', '家', 'value', '“四上”企业[3]从3600家增加到5200家'],
      ['“四上”企业', '家', 'value', '“四上”企业达到1200家'],
    ],
  },
  'new-headquarters': { means: [['新增总部企业', '家', 'value', '新增总部企业12家']] },
  headquarters: { means: [['总部企业', '家', 'value', '总部企业达到32家']] },
  'first-shops': { means: [['引进首店', '家', 'value', '引进首店36家']] },
  'fortune-500-present': { means: [['世界500强企业', '家', 'value', '世界500强企业达到86家']] },
  'new-logistics-companies': { means: [['新增A级物流企业', '家', 'value', '新增A级物流企业12家']] },
  'logistics-companies': { means: [['A级物流企业', '家', 'value', 'A级物流企业达到32家']] },
  'new-e-commerce-companies': { means: [['新增电商企业', '家', 'value', '新增电商企业12家']] },
  'e-commerce-companies': { means: [['电商企业', '家', 'value', '电商企业达到32家']] },
  'new-trading-companies': { means: [['新增外贸企业', '家', 'value', '新增外贸企业12家']] },
  'trading-companies': { means: [['外贸企业', '家', 'value', '外贸企业达到32家']] },
  'state-assets': { means: [['市属国有企业资产总额', '亿元', 'value', '市属国有企业资产总额突破2000亿元']] },
  'state-profit': {
    means: [
      ['国有及国有控股工业企业利润', '亿元', 'value', '国有及国有控股工业企业实现利润126亿元'],
      ['市属国企利润总额', '', 'change', '市属国企利润总额增长12%'],
    ],
  },
};
