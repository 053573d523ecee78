import { COUNTERS, parseUnit } from '../../../../src/catalogue/units.ts';
import { anyOf } from '../pattern.ts';
import { TRADE_FIGURES } from '../vocabulary/naming.ts';
import type { Candidate } from '../candidate.ts';
import { refuse, type Rule } from './rule.ts';

const COUNTED = anyOf(COUNTERS);
const NOUN_FOLLOWS = /^(?:的)?[一-龥“]/;
const NO_NOUN = /^(?:的?(?:增速|增长|速度|水平|目标)|[并和及与且而或，。；、]|以|达|其中)/;
const GROUPED =
  /^(?![和及与、])的?(?:[^，；。\d]{0,8}?)(?:企业|项目|产业|集群|园区|乡镇|村|店|平台|主体|单位|户|街区|镇|县)(?=\D{0,4}\d)/;

/** 全球前1%学科, 中部87个地级市中进入前20强: the group that something is compared with. */
const COMPARED_WITH =
  /^[^，；、]{1,8}中(?![等心国央小学型高低])(?:[^，；]{0,4}?)(?:排名|位列|位居|名列|居|列|排|进入|力争|脱颖)/;

/** 上升至全国|30个|民族自治州第6位, 居全省|146个|县域前10 */
const RANKED_AMONG = /(?:居|列|位|排|升至|升到|进入|跻身)[^，；\d]*$/;
const PLACE_BEHIND =
  /^[^，；、\d进入居列位获排名第]{1,10}(?:(?<![提以之年])前[\d一二三五十](?!年)|第[\d一二三四五六七八九十]+(?![批期届次])|首位)/;
/** 3条|年产值超|20亿元|产业链 */
const SIZE_BEFORE = /^[一-龥]{0,6}?(?:超过?|达|过)$/;
const SIZED_NOUN = /^(?:以上)?的?(?!大关|目标|台阶|规模)[一-龥]{2,8}(?:$|[，。；、])/;
/** 试点的4个省份之一, 山区26县首家 */
const ONE_OF = /^[^，；。]{1,8}之一|^[^，；、\d进入]{1,8}行列|^[^，；。\d]{0,6}(?:首家|首个|唯一)/;
/** 新解决|20万人以上的饮水安全问题: the number of people that something was done for. */
const PLACE_OR_BODY = /^的?[^，；]{0,6}(?:村|企业|小区|社区|单位|学校|乡镇|城市|集镇)/;
const SERVED = /(?:解决|惠及|服务|培训|转移|安置|吸纳|带动|帮助|改善|保障|覆盖|实现)了?$/;

/** 9个镇工业产值超过|3亿元: the amount says which of the things counted are meant. */
const CONDITION = new RegExp(
  `\\d(?:${COUNTED}|%)(?:以上)?的?[^，；。、\\d]{1,14}?(?<!增加|新增|释放|完成|合计|共)(?:${anyOf(TRADE_FIGURES)}|收入|税收|纳税|贡献|规模|生产总值|GDP|经济总量)(?:均|都|全部)*$`,
);
/** 27个|产值过5亿元|、110个|过1000万元|的工业项目 */
const SIZES = new RegExp(`\\d(?:${COUNTED})[一-龥]{0,6}$`);
const OF_SIZE = new RegExp(
  `^(?:以上)?(?:、\\d+(?:${COUNTED})[一-龥]{0,6}\\d[\\d.]*[万亿]*元(?:以上)?)?的[一-龥]{2,10}(?:$|[，。；、])`,
);
const FURTHER_SIZE = /(?:^|[、，和])(?:其中)?(?:超过?|过)$/;
const OF_SO_MANY = new RegExp(`^(?:以上)?的?(?:达到?|有)?\\d+(?:${COUNTED})`);
const SO_MANY_OVER = new RegExp(`\\d(?:${COUNTED})(?:超过?|过)$`);
/** 年出栏|300头以上|养殖户: a size before the things that have it. */
const SIZE_OF = /(?:年?出栏|年?存栏|年?饲养|年产|日处理|日产|年处理|装机|总?投资|单体|吞吐量)(?:量|能力|规模)?$/;
const KEEPERS = /^的?[一-龥]{0,6}?(?:户|场|企业|基地|主体|合作社|项目|工程|厂|站|小区)/;

/** 完成|2万亩以上撂荒地复耕 */
const DONE_TO = /(?:完成|新增|新建|建设|建成|改造|治理|实施|开展|推进|发展|种植|整治|复耕|恢复)了?$/;

interface Defined {
  candidate: Candidate;
  dimension: string;
  unit: string;
  /** Whether a bound word other than 左右 or 上下 stands after the quantity: 以上, 以内. */
  open: boolean;
}

/** Each test answers whether the quantity only says which things are meant; null leaves the answer to the next test. */
const TESTS: readonly ((d: Defined) => boolean | null)[] = [
  ({ candidate: { before }, dimension }) => (dimension === '比率' && before.endsWith('前')) || null,
  // 10亿元（或1亿美元）以上重大产业项目
  ({ candidate: { before, text, quantity } }) =>
    (before === '或' && /^）(?:以上|以下)/.test(text.slice(quantity.outerEnd))) || null,
  ({ candidate: { after } }) => /^（或[^）]*）(?:以上|以下)/.test(after) || null,
  ({ candidate: { after } }) => COMPARED_WITH.test(after) || ONE_OF.test(after) || null,
  ({ candidate: { before, after } }) => (RANKED_AMONG.test(before) && PLACE_BEHIND.test(after)) || null,
  ({ candidate: { before }, dimension }) => (dimension === '年龄' ? !/寿命|年龄/.test(before) : null),
  ({ candidate: { after }, unit }) => (/^级(?!别)/.test(after) && unit !== '') || null,
  ({ candidate: { after, quantity }, dimension }) =>
    (quantity.valueMax !== null && dimension === '人数' && /^[一-龥]/.test(after)) || null,
  ({ candidate: { before, after }, open }) => (open && SIZE_OF.test(before) && KEEPERS.test(after)) || null,
  ({ dimension }) =>
    dimension.startsWith('计数') || ['比率', '百分点', '人次', '倍数'].includes(dimension) ? false : null,
  ({ candidate: { before, after, quantity }, dimension }) =>
    (dimension.startsWith('金额') &&
      quantity.bound === 'over' &&
      quantity.outerEnd - quantity.end + quantity.start - quantity.outerStart > 0 &&
      (CONDITION.test(before) || (SIZES.test(before) && OF_SIZE.test(after)))) ||
    null,
  ({ candidate: { after }, dimension }) =>
    (dimension === '温度' && /^[一-龥]*?(?:库|炉|窑|箱|设备)/.test(after)) || null,
  // 选派160名以上农技人员; 完成2万亩以上撂荒地复耕: the quantity measures what was done
  ({ candidate: { before, after }, dimension, unit, open }) =>
    open &&
    ((dimension === '人数' && (unit.endsWith('名') || (SERVED.test(before) && !PLACE_OR_BODY.test(after)))) ||
      (/^(?:面积|长度)/.test(dimension) && DONE_TO.test(before) && !KEEPERS.test(after)))
      ? false
      : null,
  // 收入过亿元企业100户、过|10亿元|的10户; 其中1个过|50亿元
  ({ candidate: { text, clauseStart, quantity, after }, dimension }) => {
    const before = text.slice(clauseStart, quantity.place.start);
    const isOver = (FURTHER_SIZE.test(before) && OF_SO_MANY.test(after)) || (SO_MANY_OVER.test(before) && after === '');
    return (dimension.startsWith('金额') && isOver) || null;
  },
  ({ candidate: { after }, open }) => (open && NOUN_FOLLOWS.test(after) && !NO_NOUN.test(after)) || null,
  // 培育一批年销售收入过10亿元、5亿元的龙头企业
  ({ candidate: { before, after }, dimension }) =>
    (dimension.startsWith('金额') && /一批[^，]*$/.test(before) && /^[^，]*(?:企业|项目|集群|产业)/.test(after)) ||
    null,
  ({ candidate: { previous, text, quantity, after }, dimension }) =>
    dimension.startsWith('金额') &&
    previous &&
    SIZE_BEFORE.test(text.slice(previous.quantity.end, quantity.place.start))
      ? SIZED_NOUN.test(after)
      : null,
  ({ candidate: { before, after }, dimension }) =>
    dimension.startsWith('金额') && GROUPED.test(after) && !/(?:投资|金额|资金|贷款)(?:额|总额)?$/.test(before),
];

function definesGroup(candidate: Candidate): boolean {
  const { quantity } = candidate;
  const dimension = parseUnit(quantity.unit)?.unit.dimension;
  if (dimension === undefined) return /^[万亿]$/.test(quantity.unit) && /^级(?!别)/.test(candidate.after);
  const open = quantity.outerEnd > quantity.end && quantity.bound !== 'about';
  const defined = { candidate, dimension, unit: quantity.unit, open };
  for (const test of TESTS) {
    const answer = test(defined);
    if (answer !== null) return answer;
  }
  return false;
}

/**
 * Ages and sizes that say which things are meant: 60岁以上老年人, 1-4人出租房, 纳税50万元以上企业30家, 10亿元级.
 * Near miss: 争取各类资金6亿元以上, 总投资289.81亿元的重点项目95个.
 */
export const groupDefinition: Rule = {
  id: 'group-definition',
  title: '界定范围的年龄、规模',
  read: (candidate) => (definesGroup(candidate) ? refuse('只界定范围（年龄、规模、等级），不是结果') : null),
};
