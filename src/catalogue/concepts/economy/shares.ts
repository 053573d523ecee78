import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ABOVE_SCALE, OF_GDP, OF_INDUSTRY } from '../words.ts';

export const SHARES = {
  'industry-share': {
    is: ['工业增加值占比', 'Industry, share of GDP', '%', 'rate', SOURCES.statistics],
    definition: '全部工业增加值占地区生产总值的百分比。',
    wordings: '工业增加值占GDP比重',
    names: `(?:全部)?工业${OF_GDP}`,
    near: { 'secondary-industry-share': '第二产业还含建筑业。' },
  },
  'high-tech-gdp-share': {
    is: ['高新技术产业增加值占GDP比重', 'High-tech industries, share of GDP', '%', 'rate'],
    definition: '高新技术产业增加值占地区生产总值的百分比。',
    names: `(?:高新|高新技术|高技术)产业${OF_GDP}`,
    near: { 'high-tech-industry-share': '分母不同：一个是生产总值，一个是规模以上工业。' },
  },
  'emerging-gdp-share': {
    is: ['战略性新兴产业增加值占GDP比重', 'Strategic emerging industries, share of GDP', '%', 'rate', SOURCES.emerging],
    definition: '战略性新兴产业增加值占地区生产总值的百分比。',
    names: `(?:战略性新兴|战新|新兴)产业${OF_GDP}`,
    near: { 'emerging-industry-share': '分母不同：一个是生产总值，一个是规模以上工业。' },
  },
  'tourism-share': {
    is: ['旅游业增加值占比', 'Tourism, share of GDP', '%', 'rate'],
    definition: '旅游业增加值（或旅游收入）占（相当于）地区生产总值的百分比。',
    wordings: '旅游业增加值占GDP比重',
    names: `(?:旅游业|旅游产业|文旅产业|旅游总收入|旅游收入|旅游)${OF_GDP}`,
  },
  'revenue-share': {
    is: ['财政收入占GDP比重', 'Revenue, share of GDP', '%', 'rate'],
    definition: '财政收入占地区生产总值的百分比。',
    names: `(?:财政|财政总|一般公共预算|地方财政|公共财政预算|地方一般预算)收入${OF_GDP}`,
  },
  'marine-share': {
    is: ['海洋生产总值占比', 'Marine economy, share of GDP', '%', 'rate'],
    definition: '海洋生产总值占地区生产总值的百分比。',
    wordings: '海洋生产总值占GDP比重',
    names: `海洋(?:生产总值|经济|产业|经济增加值)${OF_GDP}`,
    near: { 'marine-gdp': '一个是占比，一个是数额。' },
  },
  'advanced-manufacturing-share': {
    is: ['先进制造业增加值占比', 'Advanced manufacturing, share of industry', '%', 'rate'],
    definition: '先进制造业增加值占规模以上工业增加值的百分比。',
    wordings: '先进制造业增加值占规上工业比重',
    names: `(?:规上|规模以上)?先进制造业${OF_INDUSTRY}`,
  },
  'high-tech-output-share': {
    is: ['高新技术产业产值占比', 'High-tech industries, share of industrial output', '%', 'rate'],
    definition: '高新技术产业产值占规模以上工业总产值的百分比。',
    wordings: '高新技术产业产值占规模以上工业总产值比重',
    names:
      '(?:规上|规模以上|规模)?(?:工业)?(?:高新|高新技术)(?:产业|产品|企业)?(?:总)?产值占(?:全[省市区县])?(?:规模以上|规上|规模)?(?:工业)?(?:企业)?(?:总)?产值?(?:的)?(?:比重|比例|占比)?|高新技术(?:产业|产品)产值(?:占比|比重)|高新技术产业产值占(?:规模以上|规上|规模)工业(?:的)?(?:比重|比例)',
    near: { 'high-tech-industry-share': '一个按产值，一个按增加值。' },
  },
  'emerging-output-share': {
    is: [
      '战略性新兴产业产值占比',
      'Strategic emerging industries, share of industrial output',
      '%',
      'rate',
      SOURCES.emerging,
    ],
    definition: '战略性新兴产业产值占规模以上工业总产值的百分比。',
    wordings: '战略性新兴产业产值占规上工业比重',
    names:
      '(?:工业)?(?:战略性新兴|战新|新兴)产业(?:总)?产值占(?:全[省市区县])?(?:规模以上|规上|规模)?(?:工业)?(?:企业)?(?:总)?(?:产值)?(?:的)?(?:比重|比例|占比)?|战略性新兴产业(?:产值)?占比',
    near: { 'emerging-industry-share': '一个按产值，一个按增加值。' },
  },
  'manufacturing-value-added': {
    is: ['制造业增加值', 'Value added of manufacturing', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内制造业的增加值。',
    names: '(?:规模以上|规上)?制造业(?:实现|完成)?增加值',
    near: { 'all-industry-value-added': '工业还含采矿、电力等。' },
  },
  'modern-services-value-added': {
    is: ['现代服务业增加值', 'Value added of modern services', '元', 'flow'],
    definition: '一定时期内现代（生产性）服务业的增加值。',
    names: '(?:现代|生产性)服务业(?:实现|完成)?增加值',
    near: { 'tertiary-industry-value-added': '只是服务业的一部分。' },
  },
  'industrial-revenue': {
    is: ['规模以上工业营业收入', 'Revenue of industry above scale', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内规模以上工业企业的营业收入。',
    wordings: '规模以上工业企业营业收入',
    names: `${ABOVE_SCALE}工业(?:企业)?(?:实现|完成)?(?:主营业务收入|营业收入|营收|销售收入)`,
    near: { 'industrial-output': '一个是收入，一个是产值。' },
  },
  'industrial-taxes-and-profit': {
    is: ['规模以上工业利税', 'Profit and taxes of industry', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内（规模以上）工业企业的利润与税金之和。',
    names: `(?:${ABOVE_SCALE})?工业?(?:企业)?(?:实现)?利税(?:总额)?|利税(?:总额)?`,
    needs: /工业|企业/u,
    near: { 'industrial-profit': '利税还含税金。' },
  },
  'township-output': {
    is: ['乡镇企业增加值', 'Value added of township enterprises', '元', 'flow'],
    definition: '一定时期内乡镇企业的增加值（2010年前的统计）。',
    names: '乡镇企业(?:实现|完成)?增加值',
  },
  'software-revenue': {
    is: ['软件业务收入', 'Revenue of software', '元', 'flow'],
    definition: '一定时期内软件和信息技术服务业的业务收入。',
    names: '软件(?:和|与|及)?(?:信息)?(?:技术)?(?:服务)?(?:业|产业|业务)*(?:实现)?(?:主营)?(?:业务|营业|销售)?收入',
  },
  'four-new-share': {
    is: ['“四新”经济占比', 'New economy, share of GDP', '%', 'rate'],
    definition: '新技术、新产业、新业态、新模式的增加值占地区生产总值的百分比。',
    wordings: '“四新”经济增加值占GDP比重',
    names: `四新经济(?:增加值)?(?:占比|${OF_GDP})`,
  },
} satisfies ConceptGroup;
