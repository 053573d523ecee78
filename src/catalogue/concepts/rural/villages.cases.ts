import type { Cases } from '../cases.ts';
import type { VILLAGES } from './villages.ts';

export const VILLAGES_CASES: Cases<typeof VILLAGES> = {
  'rural-total-income': {
    means: [['农村经济总收入', '万元', 'value', '全年实现农村经济总收入158866.59万元']],
  },
  'village-collective-income-growth': {
    means: [['增收村集体', '万元', 'value', '每年可为3个村集体共增收50余万元']],
  },
  'village-contracts-rectified': {
    means: [['涉地村集体经济合同整改', '份', 'value', '完成930份涉地村集体经济合同整改']],
  },
  'rural-toilets': {
    means: [
      ['新（改）建农村卫生厕所', '万户', 'value', '新（改）建农村卫生厕所3.2万户'],
      ['改造农村户厕', '万座', 'value', '改造农村户厕29.79万座'],
    ],
  },
  'dilapidated-rural-homes': {
    means: [
      ['改造农村危房', '万户', 'value', '改造农村危房2.1万户'],
      ['农村危房改造', '户', 'value', '实施农村危房改造2882户'],
    ],
  },
  'beautiful-villages': {
    means: [
      ['新建和美乡村示范村', '个', 'value', '新建和美乡村示范村334个'],
      ['新建美丽乡村', '个', 'value', '新建美丽乡村187个'],
    ],
  },
};
