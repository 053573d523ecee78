import type { Cases } from './cases.ts';
import type { EPIDEMIC } from './epidemic.ts';

export const EPIDEMIC_CASES: Cases<typeof EPIDEMIC> = {
  'elderly-vaccination-rate': {
    means: [
      ['60岁以上老年人疫苗接种率', '%', 'value', '60岁以上老年人疫苗接种率达到91.55%'],
      ['首针接种率', '%', 'value', '积极推进60周岁以上老年人疫苗接种,截至目前,首针接种率为83.2%,全程接种率为76.5%'],
    ],
    not: [['没有说是哪个年龄组', '首针接种率', '%', 'value', '首针接种率为83.2%']],
  },
  'elderly-vaccinations': {
    means: [['接种', '人', 'value', '深入开展60+疫苗接种工作，共接种12059人']],
    not: [['没有说是谁接种', '接种', '人', 'value', '共接种12059人']],
  },
  'nucleic-acid-tests': {
    means: [
      [
        '参检人次数',
        '人次',
        'value',
        '慎终如始抓好常态化疫情防控,明确全镇53类“应检尽检”重点人群范围和检测频次,自4月6日以来,参检人次数达157789人次',
      ],
    ],
    not: [
      [
        '四个检测点的一部分',
        '核酸检测',
        '人次',
        'value',
        '建成4个便民核酸检测点,自5月27日运营以来,共完成核酸检测47816人次',
      ],
    ],
  },
  'nucleic-acid-capacity': {
    means: [['每日核酸检测能力', '人次', 'value', '实现每日核酸检测能力9000人次']],
  },
};
