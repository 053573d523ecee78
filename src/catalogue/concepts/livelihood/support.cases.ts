import type { Cases } from '../cases.ts';
import type { SUPPORT } from './support.ts';

export const SUPPORT_CASES: Cases<typeof SUPPORT> = {
  'aid-people': { means: [['救助困难群众', '万人次', 'value', '救助困难群众6.2万人次']] },
  'relief-funds': {
    means: [
      ['发放各类救助金', '亿元', 'value', '累计发放各类救助金1.2亿元'],
      ['发放临时救助资金', '亿元', 'value', '发放临时救助资金2.6亿元'],
    ],
  },
  'subsistence-funds': {
    means: [
      ['发放城乡低保', '亿元', 'value', '发放城乡低保1.2亿元'],
      ['发放低保金', '亿元', 'value', '发放低保金2.6亿元'],
    ],
  },
  'barrier-free-homes': { means: [['残疾人家庭无障碍改造', '户', 'value', '完成残疾人家庭无障碍改造860户']] },
  'disabled-rehab': { means: [['残疾儿童康复救助', '人', 'value', '实施残疾儿童康复救助860人']] },
  'urban-care-coverage': { means: [['社区养老服务设施覆盖率', '%', 'value', '社区养老服务设施覆盖率达到92%']] },
  'jobs-driven': { means: [['带动就业', '万人', 'value', '带动就业2.6万人']] },
  'jobs-developed': { means: [['开发就业岗位', '万个', 'value', '开发就业岗位2.6万个']] },
  'labour-income': { means: [['劳务收入', '亿元', 'value', '实现劳务收入86亿元']] },
  'registered-jobs': { means: [['城镇新增实名制就业', '万人', 'value', '城镇新增实名制就业2.6万人']] },
  'graduates-employed': { means: [['高校毕业生就业', '人', 'value', '帮助高校毕业生就业8600人']] },
  'older-re-employed': { means: [['“4050”人员再就业', '万人', 'value', '“4050”人员再就业2.6万人']] },
  'county-students-fund': { means: [['发放助学金', '亿元', 'value', '发放助学金1.2亿元']] },
};
