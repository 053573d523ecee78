import type { Cases } from '../cases.ts';
import type { CARE } from './care.ts';

export const CARE_CASES: Cases<typeof CARE> = {
  'day-care-centres': {
    means: [['新建社区日间照料中心', '个', 'value', '新建社区日间照料中心26个']],
  },
  'elderly-service-centres': {
    means: [
      ['建成乡镇（街道）示范型居家养老中心', '个', 'value', '建成乡镇（街道）示范型居家养老中心36个'],
      ['建成街道综合养老服务中心', '家', 'value', '建成街道综合养老服务中心9家'],
    ],
  },
  'elderly-service-stations': {
    means: [['建成社区养老服务站', '个', 'value', '建成社区养老服务站85个']],
  },
  'village-happiness-homes': {
    means: [['新建农村幸福院', '个', 'value', '新建农村幸福院60个']],
  },
  'elderly-canteens': {
    means: [['新建老年食堂', '家', 'value', '新建老年食堂45家']],
  },
  'rural-care-coverage': {
    means: [['农村养老服务设施覆盖率', '%', 'value', '农村养老服务设施覆盖率达到70%']],
  },
  'elderly-beds-per-1000': {
    means: [['每千名老年人拥有养老床位', '张', 'value', '每千名老年人拥有养老床位38张']],
  },
  'new-nurseries': {
    means: [['新增普惠托育机构', '家', 'value', '新增普惠托育机构16家']],
  },
  'community-health-centres': {
    means: [['新建社区卫生服务中心', '个', 'value', '新建社区卫生服务中心4个']],
  },
  'regional-medical-centres': {
    means: [['建设国家区域医疗中心', '个', 'value', '建设国家区域医疗中心3个']],
  },
  'new-national-specialties': {
    means: [['新增国家级临床重点专科', '个', 'value', '新增国家级临床重点专科4个']],
  },
  'new-provincial-specialties': {
    means: [['新增省级临床重点专科', '个', 'value', '新增省级临床重点专科12个']],
  },
  'rural-medical-funding': {
    means: [
      ['人均筹资', '元', 'value', '巩固新农合制度，人均筹资达到390元'],
      ['新农合筹资标准', '元', 'value', '新农合筹资标准提高到每人410元'],
    ],
  },
  'new-insured': {
    means: [['社会保险新增参保', '万人次', 'value', '社会保险新增参保12万人次']],
  },
  'support-standard': {
    means: [['特困人员供养标准', '', 'change', '特困人员供养标准提高8%']],
  },
  'price-subsidies': {
    means: [
      ['发放困难群众临时价格补贴', '万元', 'value', '发放困难群众临时价格补贴3600万元'],
      ['发放价格临时补贴', '亿元', 'value', '发放价格临时补贴1.2亿元'],
    ],
  },
  'startup-jobs': {
    means: [['创业带动就业', '万人', 'value', '创业带动就业2.6万人']],
  },
  'startups-supported': {
    means: [['扶持创业', '人', 'value', '扶持创业3600人']],
  },
  'rural-labour-trained': {
    means: [['培训农村劳动力', '万人', 'value', '培训农村劳动力3.5万人']],
  },
  'new-schools-and-kindergartens': {
    means: [['新建改扩建中小学、幼儿园', '所', 'value', '新建改扩建中小学、幼儿园36所']],
  },
  'new-senior-highs': {
    means: [['新建普通高中', '所', 'value', '新建普通高中3所']],
  },
  'new-inclusive-kindergartens': {
    means: [['新增普惠性民办幼儿园', '所', 'value', '新增普惠性民办幼儿园35所']],
  },
  'new-high-school-places': {
    means: [['新增普通高中学位', '个', 'value', '新增普通高中学位4200个']],
  },
  'weak-schools-improved': {
    means: [['改造薄弱学校', '所', 'value', '改造薄弱学校56所']],
  },
};
