import type { Cases } from '../cases.ts';
import type { PRODUCE } from './produce.ts';

export const PRODUCE_CASES: Cases<typeof PRODUCE> = {
  'provincial-farm-leaders': {
    means: [
      ['国家级、省级农业龙头企业', '家', 'value', '国家级、省级农业龙头企业达36家'],
      ['省级农业龙头企业', '家', 'value', '省级农业龙头企业增至31家'],
    ],
  },
  'new-national-farm-leaders': {
    means: [['新增国家级农业龙头企业', '家', 'value', '新增国家级农业龙头企业2家']],
  },
  'new-city-farm-leaders': {
    means: [['新增市级以上农业龙头企业', '家', 'value', '新增市级以上农业龙头企业30家']],
  },
  'new-special-farm-products': {
    means: [['新增全国名特优新农产品', '个', 'value', '新增全国名特优新农产品8个']],
  },
  'egg-output': {
    means: [['禽蛋产量', '', 'change', '禽蛋产量增长2.6%']],
  },
  'poultry-sold': {
    means: [['家禽出栏', '万羽', 'value', '家禽出栏3600万羽']],
  },
  'new-land-transfer': {
    means: [['新增土地流转面积', '万亩', 'value', '新增土地流转面积8万亩']],
  },
  'land-transfer-rate': {
    means: [['土地流转率', '%', 'value', '土地流转率达到52%']],
  },
  'new-farm-businesses': {
    means: [['新增新型农业经营主体', '家', 'value', '新增新型农业经营主体1200家']],
  },
  'farm-produce-pass-rate': {
    means: [['农产品质量安全监测合格率', '%', 'value', '农产品质量安全监测合格率达到98.6%']],
  },
  'superior-seed-coverage': {
    means: [['主要农作物良种覆盖率', '%', 'value', '主要农作物良种覆盖率达到97%']],
  },
  'farm-industrialisation': { means: [['农业产业化经营率', '%', 'value', '农业产业化经营率达到62%']] },
};
