import type { Cases } from '../cases.ts';
import type { HEALTH_CARE } from './health-care.ts';

export const HEALTH_CARE_CASES: Cases<typeof HEALTH_CARE> = {
  'new-tier-three-hospitals': { means: [['新增三级医院', '家', 'value', '新增三级医院12家']] },
  'tier-three-hospitals': { means: [['三级医院', '家', 'value', '三级医院达到32家']] },
  'township-hospitals': { means: [['改造乡镇卫生院', '所', 'value', '改造乡镇卫生院26所']] },
  'medical-alliances': { means: [['建成紧密型县域医共体', '个', 'value', '建成紧密型县域医共体12个']] },
  'county-visit-rate': { means: [['县域就诊率', '%', 'value', '县域就诊率达到92%']] },
  'family-doctors': { means: [['家庭医生签约率', '%', 'value', '家庭医生签约率达到62%']] },
  'maternal-mortality': { means: [['孕产妇死亡率', '', 'change', '孕产妇死亡率下降8%']] },
  'infant-mortality': { means: [['婴儿死亡率', '‰', 'value', '婴儿死亡率控制在3‰以内']] },
  'birth-rate': { means: [['人口出生率', '‰', 'value', '人口出生率控制在12‰以内']] },
  'total-population': { means: [['总人口', '万人', 'value', '总人口控制在860万人以内']] },
  'insurance-covered': { means: [['失业保险参保人数', '万人', 'value', '失业保险参保人数达到26万人']] },
  'injury-insured': { means: [['工伤保险参保人数', '万人', 'value', '工伤保险参保人数达到26万人']] },
  'insured-total': { means: [['五项保险参保人数', '万人次', 'value', '五项保险参保人数达到560万人次']] },
  'insurance-coverage': { means: [['社会保险覆盖率', '%', 'value', '社会保险覆盖率达到95%']] },
  'concentrated-support-rate': { means: [['农村五保集中供养率', '%', 'value', '农村五保集中供养率达到62%']] },
  'medical-standard-reimbursement': { means: [['大病保险报销比例', '%', 'value', '大病保险报销比例提高到60%']] },
  'medal-gold': { means: [['获得金牌', '枚', 'value', '获得金牌26枚']] },
  'gaokao-rate': { means: [['高考录取率', '%', 'value', '高考录取率达到86%']] },
  'primary-enrolment': { means: [['小学适龄儿童入学率', '%', 'value', '小学适龄儿童入学率达到99.9%']] },
  'teachers-recruited': { means: [['招聘教师', '名', 'value', '招聘教师860名']] },
  'education-groups': { means: [['组建教育集团', '个', 'value', '组建教育集团36个']] },
  'students-aided': { means: [['资助困难学生', '万人次', 'value', '资助困难学生6.2万人次']] },
  'health-records': {
    means: [['城乡居民规范化电子健康档案建档率', '%', 'value', '城乡居民规范化电子健康档案建档率达到92%']],
  },
  'compulsory-coverage': { means: [['“普九”人口覆盖率', '%', 'value', '“普九”人口覆盖率达到98%']] },
  'youth-literacy': { means: [['青壮年非文盲率', '%', 'value', '青壮年非文盲率达到95%']] },
};
