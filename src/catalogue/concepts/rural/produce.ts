import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { NEWLY, total } from '../words.ts';

export const PRODUCE = {
  'provincial-farm-leaders': {
    is: ['省级以上农业产业化龙头企业', 'Provincial leading farm companies', '家', 'stock'],
    definition: '统计时点省级及以上农业产业化龙头企业家数。',
    names: '(?:国家级?[、和及])?省级(?:及)?(?:以上)?农(?:业)?(?:产业化|产业)?(?:经营)?(?:重点)?龙头企业(?:总?数量?)?',
    needs: total('龙头企业'),
    near: { 'new-farm-leading-companies': '一个是总数；一个是当期新增。' },
  },
  'new-national-farm-leaders': {
    is: ['新增国家级农业产业化龙头企业', 'New leading agricultural companies recognised by the state', '家', 'flow'],
    definition: '一定时期内新认定的国家级农业产业化重点龙头企业家数。',
    names: `${NEWLY}国家(?:级)?(?:重点)?农(?:业)?(?:产业化|产业)?(?:经营)?(?:国家)?(?:重点)?龙头企业`,
  },
  'new-city-farm-leaders': {
    is: ['新增市级以上农业产业化龙头企业', 'New city-level leading farm companies', '家', 'flow'],
    definition: '一定时期内新认定的市级及以上农业产业化龙头企业家数。',
    names: `${NEWLY}市级(?:及)?(?:以上)?农(?:业)?(?:产业化|产业)?(?:经营)?(?:重点)?龙头企业`,
    near: { 'farm-leading-companies': '一个是当期新增；一个是总数。' },
  },
  'new-special-farm-products': {
    is: ['新增全国名特优新农产品', 'New farm products of national note', '个', 'flow'],
    definition: '一定时期内新纳入全国名特优新农产品名录的产品个数。',
    names: `${NEWLY}(?:全国|国家)?名特优新农产品`,
    units: ['个', '件'],
  },
  'egg-output': {
    is: ['禽蛋产量', 'Output of eggs', '吨', 'flow', SOURCES.statistics],
    definition: '一定时期内生产的禽蛋数量。',
    names: '(?:禽)?蛋(?:类)?(?:总)?产量',
  },
  'poultry-sold': {
    is: ['家禽出栏', 'Poultry sold', '只', 'flow', SOURCES.statistics],
    definition: '一定时期内出售和自宰的家禽只数。',
    names: '(?:家禽|肉禽)(?:年)?出栏(?:量)?|出栏家禽',
    units: ['只', '羽'],
  },
  'new-land-transfer': {
    is: ['新增土地流转面积', 'Farmland newly transferred', '平方米', 'flow'],
    definition: '一定时期内新增的农户承包地经营权流转面积。',
    wordings: '新增土地流转面积 新增流转土地',
    names: '新增(?:农村)?(?:土地|耕地)流转(?:面积)?|新增流转(?:土地|耕地)(?:面积)?',
    near: { 'land-transfer': '一个是当期新增；一个未说明是否新增。' },
  },
  'land-transfer-rate': {
    is: ['土地流转率', 'Share of farmland transferred', '%', 'rate'],
    definition: '流转的承包地面积占家庭承包经营面积的百分比。',
    names: '(?:农村)?(?:承包)?(?:土地|耕地)(?:经营权)?流转率',
    near: { 'land-transfer': '一个是百分比；一个是面积。' },
  },
  'new-farm-businesses': {
    is: ['新增新型农业经营主体', 'New types of farm businesses added', '家', 'flow'],
    definition: '一定时期内新增的家庭农场、合作社、龙头企业等新型农业经营主体家数。',
    names: '(?:新增|净增|新培育|培育|新发展|发展|新建)(?:各类|各级)?新型农业?经营主体',
    near: { 'new-family-farms': '新型农业经营主体还含合作社和龙头企业。' },
  },
  'farm-produce-pass-rate': {
    is: ['农产品质量安全监测合格率', 'Farm produce that passes tests', '%', 'rate'],
    definition: '农产品质量安全例行监测中合格样品的百分比。',
    names:
      '(?:主要|地产|食用|地产食用|鲜活)*(?:农产品|农畜产品)(?:质量)?(?:安全)?(?:例行)?(?:抽样)?(?:监测|检测|抽检)?(?:总体)?(?:总)?合格率',
    near: { 'food-pass-rate': '一个只计农产品；一个计各类食品。' },
  },
  'superior-seed-coverage': {
    is: ['农作物良种覆盖率', 'Cropland under improved seed', '%', 'rate'],
    definition: '主要农作物使用良种的播种面积占全部播种面积的百分比。',
    names: '(?:主要)?(?:农作物|粮食作物)?良种覆盖率',
  },
  'farm-industrialisation': {
    is: ['农业产业化经营率', 'Farming in industrialised operation', '%', 'rate'],
    definition: '纳入产业化经营（龙头企业等带动）的农业所占百分比，口径由各地自定。',
    names: '农(?:牧)?业产业化经营(?:率|水平)',
  },
} satisfies ConceptGroup;
