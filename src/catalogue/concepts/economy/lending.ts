import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { NEWLY } from '../words.ts';

export const LENDING = {
  'tech-loans': {
    is: ['科技贷款余额', 'Loans to science and technology', '元', 'stock', SOURCES.bank],
    definition: '统计时点金融机构的科技贷款余额。',
    names: '科技(?:型企业|企业)?贷款(?:余额)?',
    near: { loans: '科技贷款只是各项贷款的一部分。' },
  },
  'green-loans': {
    is: ['绿色贷款余额', 'Green loans', '元', 'stock', SOURCES.bank],
    definition: '统计时点金融机构的绿色贷款余额。',
    names: '绿色(?:贷款|信贷)(?:余额)?',
    near: { loans: '绿色贷款只是各项贷款的一部分。' },
  },
  'small-firm-loans': {
    is: ['小微企业贷款余额', 'Loans to small and micro companies', '元', 'stock', SOURCES.bank],
    definition: '统计时点金融机构对小型和微型企业的贷款余额。',
    names: '(?:中?小微|小型微型|中小)企业贷款(?:余额)?',
    near: { 'small-business-loans': '普惠小微贷款只计单户授信一定额度以下的。' },
  },
  'financial-institutions-attracted': {
    is: ['引进金融机构', 'Financial institutions attracted', '家', 'flow'],
    definition: '一定时期内新引进、新设立的金融机构家数。',
    names: '(?:新)?(?:引进|引入|新增|设立|组建|、)+(?:各类)?(?:银行业|银行|保险)?金融机构',
  },
  'micro-loan-companies': {
    is: ['新增小额贷款公司', 'New micro-loan companies', '家', 'flow'],
    definition: '一定时期内新批准设立的小额贷款公司家数。',
    names: `${NEWLY}小额贷款公司`,
  },
  'new-private-companies': {
    is: ['新增私营企业', 'New private companies', '户', 'flow', SOURCES.company],
    definition: '一定时期内新登记的私营企业户数。',
    names: '(?:新增|新登记|新设立|净增|新注册)(?:注册)?(?:私营|民营)企业',
    units: ['户', '个', '家'],
    near: { 'new-businesses': '私营企业不含个体工商户和农民专业合作社。' },
  },
  'new-self-employed': {
    is: ['新增个体工商户', 'New self-employed', '户', 'flow', SOURCES.company],
    definition: '一定时期内新登记的个体工商户户数。',
    names: '(?:新增|新登记|净增|新发展|新注册)个体工商户',
    units: ['户', '个', '家'],
    near: { 'self-employed': '一个是当期新登记；一个是全部。' },
  },
} satisfies ConceptGroup;
