import type { Cases } from '../cases.ts';
import type { LENDING } from './lending.ts';

export const LENDING_CASES: Cases<typeof LENDING> = {
  'tech-loans': {
    means: [['科技贷款余额', '亿元', 'value', '科技贷款余额320亿元']],
  },
  'green-loans': {
    means: [['绿色贷款余额', '亿元', 'value', '绿色贷款余额500亿元']],
  },
  'small-firm-loans': {
    means: [['小微企业贷款余额', '亿元', 'value', '小微企业贷款余额410亿元']],
  },
  'financial-institutions-attracted': {
    means: [['引进金融机构', '家', 'value', '引进金融机构4家']],
  },
  'micro-loan-companies': {
    means: [['新增小额贷款公司', '家', 'value', '新增小额贷款公司8家']],
  },
  'new-private-companies': {
    means: [['新增私营企业', '户', 'value', '新增私营企业3200户']],
  },
  'new-self-employed': {
    means: [['新增个体工商户', '户', 'value', '新增个体工商户1.2万户']],
  },
};
