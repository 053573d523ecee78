import type { Cases } from '../cases.ts';
import type { RESTORATION } from './restoration.ts';

export const RESTORATION_CASES: Cases<typeof RESTORATION> = {
  'grassland-restored': {
    means: [['修复治理退化草原', '万亩', 'value', '修复治理退化草原120万亩']],
  },
  'wetlands-restored': {
    means: [['修复湿地', '亩', 'value', '修复湿地3600亩']],
  },
  'mines-restored': {
    means: [['完成矿山生态修复', '亩', 'value', '完成矿山生态修复2600亩']],
  },
  'mines-restored-count': {
    means: [['治理废弃矿山', '座', 'value', '治理废弃矿山16座']],
  },
  'rocky-desert-treated': {
    means: [['治理石漠化', '平方公里', 'value', '治理石漠化120平方公里']],
  },
  'mountains-closed': {
    means: [['完成封山育林', '万亩', 'value', '完成封山育林9万亩']],
  },
  'land-greening': {
    means: [['完成国土绿化', '万亩', 'value', '完成国土绿化18万亩']],
  },
  'green-villages': {
    means: [['创建森林村庄', '个', 'value', '创建森林村庄40个']],
  },
  'heavy-pollution-days': {
    means: [['重污染天数', '', 'change', '重污染天数减少6天']],
  },
  'urban-black-water': {
    means: [['整治城市黑臭水体', '条', 'value', '整治城市黑臭水体23条']],
  },
  'small-power-closed': {
    means: [['关停小火电机组', '万千瓦', 'value', '关停小火电机组24万千瓦']],
  },
  'clean-heating-homes': {
    means: [['完成农村清洁取暖改造', '万户', 'value', '完成农村清洁取暖改造6万户']],
  },
  'hazardous-waste-capacity': {
    means: [['危险废物利用处置能力', '万吨/年', 'value', '危险废物利用处置能力达到60万吨/年']],
  },
};
