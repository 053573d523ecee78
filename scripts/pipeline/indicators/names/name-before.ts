import { anyOf, matched } from '../pattern.ts';
import { EMPTY_AFTER_EXAMPLES, TASK_RATES } from '../vocabulary/naming.ts';
import { attributeSlots, isAttribute, isReached, OF_FIELD, sharedOwner, type Owner } from './attribute.ts';
import { topicOf } from '../topic.ts';
import { listItem, OF_SIZE, PARALLEL, WASTE_RATE } from './list-item.ts';
import { MILESTONE, NUMBER_WITH_UNIT } from './noun-after.ts';
import { nameText, sameKind, slots, type NameContext, type NamePlace, type SaidName, type Slots } from './said.ts';
import { OF_THE_WHOLE } from './scope.ts';
import { BEYOND_PLAN, shareWords } from './share.ts';
import { leadingPreposition, trimLead, trimManner, trimTail } from './trim.ts';
import { nextObject, verbAlone } from './verb-alone.ts';
import type { Found, Lead, Way } from './way.ts';
import { purposeIn, taskBefore, workBefore, workIn } from './work.ts';
import {
  ACTION,
  CONTINUES,
  isGeneric,
  leadingVerb,
  LIGHT,
  OPENS_WITH_VERB,
  withoutDone,
  withoutRemarks,
} from './words.ts';

const MAIN_VERB = new RegExp(`(?:${ACTION}|${LIGHT})(?=.{2,}$)`, 'g');
const EXAMPLES = new RegExp(
  `^(?<verb>${ACTION}*)[^等]*、[^等]*等(?!(?:.{0,3}(?:${anyOf(EMPTY_AFTER_EXAMPLES)})))(?<noun>.{3,})$`,
);
/** 新签约|中船风电等|优质项目: one example, after a verb */
const ONE_EXAMPLE = new RegExp(
  `^(?<verb>${ACTION}+)[^等、]{2,14}(?<![中高平优同均上])等(?![级次额])(?!(?:.{0,3}(?:${anyOf(EMPTY_AFTER_EXAMPLES)})))(?<noun>.{2,})$`,
);
/** 创新平台604家，其中|国家级|11家 */
const LEVEL = /^(?:(?:国家|部|省|自治区|市|州|盟|区|县|旗|镇)级(?:以上)?|第[一二三四五六]批)$/;
const PER = /^(?:人均|户均|亩均|日均)$/;
const COUNTED_UNIT = /^[万亿]?(?:[个家户项]|所|条|座)$/;
/** 稳企扩岗专项资金3.72亿元，|惠及|14.97万人 */
const REACHES = /^(?:惠及|受益|覆盖)$/;
const OWN_LEVEL =
  /^(?:首批|第[一二三四五六]批|前[两三]批|各类|各级|(?:国家|部|省|自治区|市|州|盟|区|县|旗|镇)级(?:以上)?)/;
const OWN_VERB = new RegExp(`^${LIGHT}(?=.{2})`);
/** 办理|就业登记|41人: the number counts people, not registrations. */
const PAPER = /^(?!.*办理).*(?:登记|[金证险]|补贴|津贴|业务|手续|贷款)$/;
const TOTAL = /达到?|增至|增加到|总[数量]|总里程|(?<!力争)(?:突破|超过)|累计(?=[超逾近约\d]|$)/;
const FLOW =
  /^(?:净增|新(?!能源|材料|型|兴|区|城)(?:增|认定|培育|登记|引进|签约|建成?|推出)?)(?=.{2})|(?<=.{2})(?:预计|力争)?[新净]增$/;
const ATTRIBUTE_SHARE = /^([^占]{2,6})占/;
const CONTRIBUTION =
  /^对?(?:全[国省市区县州])?(?:经济|GDP|生产总值|(?:规模以上|规上)?工业(?:经济)?|固定资产投资)(?:增长)?的?贡献率$/;
/** Whether words only say that money was spent: 投资, 市财政每年安排. */
export const SPENT_ON =
  /^(?:[中央省市县区级]{0,3}财政(?:每年|共|新增|累计)*)?(?:总?投资|总?投入|资金投入|投入资金|筹资|筹[集措]资金|安排资金|争取资金|落实资金|安排|拨付)$/;
/** 接待游客4664万人次，|总收入|621亿元 */
const TAKINGS = /^(?:总|综合|营业)?收入$/;
/** 接待游客5万人次、|旅游收入|8亿元: measures that no verb of a list is said of */
const MEASURED = /(?:率|比重|占比|比例|(?<=.{2})(?:收入|产值|增加值|利润|总额))$/;

/** 对非洲出口, 向省外输出: the destination is part of what is measured. */
const TOWARDS = /^向.{4}|^对.{2,}(?:[进出]口额?|投资|贸易|总额|贡献率|占.+)$/;
const WHOSE = /^([为向对])(?:全[省市县区州]|我[省市县区州])/;

/** Removes an adverbial phrase before the verb: 为26家企业|申请科技资金, 在镇域村居|新增投放点. */
function withoutCircumstance(words: string): string {
  const preposition = leadingPreposition(words);
  if (preposition === null) return words;
  if (preposition === '为') return /^为[了到]|[等、]/.test(words) ? words.slice(1) : words.replace(WHOSE, '$1');
  const verb = [...words.matchAll(MAIN_VERB)].find((m) => m.index >= 2);
  if (verb) return words.slice(verb.index);
  return TOWARDS.test(words) ? words.replace(WHOSE, '$1') : words.slice(preposition.length);
}

const trim = (words: string): string => trimTail(trimLead(words));

/** 争取|技改投资达到400亿元, but 争取专项债券30亿元 */
const HOPES =
  /争取(?=(?:[^，]{2,}(?:投资|收入|占比|比重|规模|企业|[值额率量数]))?(?:达到?|突破|超过|完成|实现|增至)$|(?:完成|实现).{4,}$)|^争取(?=(?:年内|今年|全年|年底前)[^，]{2})|^(?:提出|支持)(?=[^，]{2,}(?:产能|产值|投资|规模|收入)(?:超过?|达到?|突破)?$)/;

/** 学生发展指标|中有|8项位居前列, 考核评价|中|15家获评优秀 */
const OUT_OF = /(?:(?<=.{2}[^高初集空水])中有|(?<=评[价选比估]|考[核评]|验收|测评)中)$/;

function tidy(raw: string): string {
  const words = trim(
    withoutRemarks(raw)
      .replace(/^等(?=\d)/, '')
      .replace(OUT_OF, '')
      .replace(HOPES, '')
      .replace(/占到(?=.)/, '占'),
  );
  const bare = withoutCircumstance(words);
  return withoutDone(
    (bare === words ? words : trim(bare))
      .replace(/等$/, '')
      .replace(/^带动(?=.{2,}(?:余额|产量|产值|增加值|总量|总额)$)/, '')
      .replace(EXAMPLES, '$<verb>$<noun>')
      .replace(ONE_EXAMPLE, '$<verb>$<noun>'),
  );
}

/** 对13.47万户|、38.82万人|发放补贴 */
const FURTHER = new RegExp(`^(?:、${NUMBER_WITH_UNIT.source})+(?=[一-龥])`);

/** 100%完成整改任务, 投资63亿元实施“一轴两心”项目256个: returns the words after the number that say what is measured; else null. */
function wordsBehind(text: string, at: NamePlace, raw: string): string | null {
  const ahead = text.slice(at.outerEnd, at.clauseEnd);
  const behind = /^[一-龥“][^，。；\d]+/
    .exec(raw === '' ? ahead : ahead.replace(FURTHER, ''))?.[0]
    .replace(/^的(?:比例|标准|幅度|速度)(?=.{3})|(?:、|以及)$/g, '');
  if (
    behind === undefined ||
    MILESTONE.test(behind) ||
    trimTail(behind) === '' ||
    /^(?:以|的|和|及|与|为|至|到)/.test(behind)
  )
    return null;
  // 100%|完成整改任务: the share is of what was done; 3.2万人|脱贫、134个贫困村出列; 按5%的|比例压减公用经费
  const words = at.unit === '%' ? trimManner(behind) : trimLead(behind);
  return (words.length >= 2 ? words : behind).replace(/^([一-龥]{2})了/, '$1');
}

/** Names a number by the words after it, which may say what was done to the things just counted. */
function namedBehind(
  thing: string,
  raw: string,
  at: NamePlace,
  last: SaidName | null,
  { usedUntil }: NameContext,
): Found {
  // 创新成果54项，|9项|在全省复制推广: some of them; 13个高速公路项目|896公里|新开工建设: another measure of them
  const goesOn = usedUntil > 0 && usedUntil === at.subjectEnd;
  const isOfLast = raw === '' && OPENS_WITH_VERB.test(thing) && last && (sameKind(last.nounUnit, at.unit) || goesOn);
  return isOfLast ? { slots: slots({ subject: last.noun, thing }), noun: last.noun } : { slots: slots({ thing }) };
}

/** Names a number without words of its own: by the words after it, by the number before it, or by what the sentence is about. */
const nameless: Way = ({ lead, raw, text, at, last, context }) => {
  if (lead !== '') return null;
  const behind = wordsBehind(text, at, raw);
  if (behind !== null) return namedBehind(behind, raw, at, last, context);
  if (!last) {
    const thing = nextObject(text, at) ?? workBefore(text, at.clauseStart) ?? context.topic ?? trim(raw);
    return { slots: slots({ thing }) };
  }
  if (last.object !== null && !sameKind(last.nounUnit, at.unit)) return { slots: slots({ thing: last.object }) };
  // 招商引资任务3000万元，完成|3450万元: what was done is no task
  // 新增冠军企业4家、达|16家: a total is no flow
  // 新增…1700公里、|突破|7000公里: bound words stand behind the words before the number
  const leads = raw + text.slice(at.subjectEnd, at.outerEnd);
  const again = TOTAL.test(leads) ? last.again.replace(FLOW, '') : last.again;
  const thing = again.replace(/(?<=.{2})(?:年度)?(?:任务|目标|计划)(?:数)?$/, '');
  return { slots: slots({ thing }), noun: last.noun, listVerb: context.listVerb };
};

/** 投资9亿元实施校舍安全工程: the purpose of the money stands after the number. */
const spentOn: Way = ({ lead, raw, text, at, context }) => {
  if (!SPENT_ON.test(lead)) return null;
  const first = context.usedUntil <= at.clauseStart;
  const behind =
    purposeIn(text.slice(at.outerEnd, at.clauseEnd)) ??
    wordsBehind(text, at, raw) ??
    (first && !/完成|实现|达/.test(raw) ? workIn(text.slice(at.clauseEnd)) : null);
  return behind === null ? null : { slots: slots({ subject: behind, thing: lead }) };
};

const ofLevel: Way = ({ lead, text, at, last, context: { listVerb } }) => {
  const own = leadingVerb(lead);
  const level = lead.slice(own.length);
  const thing = LEVEL.test(level) ? (last?.noun.replace(OWN_LEVEL, '') ?? workBefore(text, at.clauseStart)) : null;
  const verb = own || listVerb;
  return thing === null
    ? null
    : { slots: slots({ verb, qualifier: level, thing }), noun: level + thing, listVerb: verb };
};

/** 一般预算收入1722亿元、|支出|4246亿元; 接待游客4664万人次，|总收入|621亿元 */
const otherSide: Way = ({ lead, text, at, last, context }) => {
  if (lead === '支出' && last?.name.endsWith('收入'))
    return { slots: slots({ thing: last.name.replace(/收入$/, lead) }), noun: last.noun };
  if (last === null || !TAKINGS.test(lead) || /[元率比%]$/.test(last.nounUnit)) return null;
  const ofGuests = /游客|旅游/.test(last.name) && /旅游/.test(context.before + text.slice(0, at.subjectEnd));
  return { slots: slots({ subject: ofGuests ? '旅游' : last.noun, thing: lead }), noun: last.noun };
};

/** Names a measure of the figure before; no list continues from it. */
const ofFigure = ({ noun }: SaidName, named: Partial<Slots>): Found => ({ slots: slots(named), noun, listVerb: '' });

/** 生产总值达到3700亿元，人均达到6800美元 */
const perHead: Way = ({ lead, last }) =>
  last && PER.test(lead) ? ofFigure(last, { qualifier: lead, thing: last.name }) : null;

const reached: Way = ({ lead, last, at }) =>
  last && REACHES.test(lead) && !sameKind(last.nounUnit, at.unit)
    ? ofFigure(last, { subject: isGeneric(last.noun) ? last.name : last.noun, thing: lead })
    : null;

const shareOfLast: Way = ({ lead, raw, last }) => {
  const thing = last && shareWords(raw, lead, last.name);
  const whose = thing?.startsWith('占') ? last?.name.replace(/(?<=.{2})占.*$/, '') : last?.name;
  return last && thing !== null ? ofFigure(last, { subject: whose ?? '', thing }) : null;
};

/** 服务业增加值增长6.4%，|对经济增长贡献率|达51.3%: the thing of the figure before contributes. */
const contribution: Way = ({ lead, last }) => {
  const subject = last?.name.replace(/(?:增加值|增速)?(?:占.*)?$/, '') ?? '';
  if (!last || subject === '' || !CONTRIBUTION.test(lead)) return null;
  return ofFigure(last, { subject, thing: lead.replace(/^对?/, '对') });
};

const beyondPlan: Way = ({ raw, last }) =>
  last && BEYOND_PLAN.test(raw) ? ofFigure(last, { subject: last.name, thing: matched(BEYOND_PLAN, raw) }) : null;

/** 增加值|占全市生产总值的64%: the attribute belongs to the topic of a clause before. */
const attributeShare: Way = ({ lead, last, context: { topic } }) => {
  const own = topic === null ? '' : (ATTRIBUTE_SHARE.exec(lead)?.[1] ?? '');
  if (!isAttribute(own)) return null;
  const { subject } = attributeSlots(own, last ?? { noun: null, name: topic }, topic);
  return { slots: slots({ subject: subject || (topic ?? ''), thing: lead }) };
};

/** Returns the owner of the name before for a sister of it, even after a ；; null once a clause has brought in another thing. */
const ofSameThing = (lead: string, { last, topic, taken }: NameContext): string | null =>
  last === null && topic !== null ? null : sharedOwner(lead, taken.at(-1));

/** 加快7号线、8号线等线路建设，通车里程300公里: examples own nothing alone. */
const onlyOne = (work: string | null): string | null => (work !== null && /、.*等/.test(work) ? null : work);

/** Whose an attribute is: of the task that a rate completes, of what was counted before, of the work of a clause before. */
function ownerOf(lead: string, text: string, { clauseStart }: NamePlace, last: SaidName | null): Owner {
  const task = TASK_RATES.includes(lead) ? taskBefore(text, clauseStart) : null;
  if (task !== null) return { noun: task, name: task };
  // 参赛26万人次、参与群众150万人次: no people reached by people
  const counted = last !== null && isReached(lead) && /[人户]次?$/.test(last.nounUnit) ? null : last;
  // “交通大会战”…，实施|项目|37个，完成投资187亿元: the work says more
  const work = counted === null || counted.name === '项目' ? onlyOne(workBefore(text, clauseStart)) : null;
  return work === null && counted ? counted : { noun: work, name: null };
}

const attribute: Way = ({ lead, raw, text, at, last, context }) => {
  // 经开区税收8亿元，全市税收93亿元: a figure of the whole place does not belong to the last thing
  if (!isAttribute(lead) || OF_THE_WHOLE.test(raw)) return null;
  const shared = ofSameThing(lead, context);
  if (shared) return { slots: slots({ subject: shared, thing: lead }), noun: shared };
  const owner = ownerOf(lead, text, at, last);
  const topic = context.topic ?? (owner.noun === null && !OF_FIELD.has(lead) ? topicOf(context.before) : null);
  const named = attributeSlots(lead, owner, topic);
  // 违法用地15宗，面积17.3亩，已整改8宗，面积13.55亩: the second area is that of the cases put right
  const own =
    context.taken.includes(nameText(named)) && last
      ? attributeSlots(lead, { noun: last.name, name: null }, null)
      : named;
  return { slots: own, noun: owner.noun ?? nameText(own), ...(last && { nounUnit: last.nounUnit }) };
};

/** 新增龙头企业3家、|产值|增长12%: what grows belongs to the things just counted, or to the trade of a clause before. */
export function grownName(own: string, raw: string, text: string, at: NamePlace, context: NameContext): string {
  const { last, topic } = context;
  const isOfLast = last !== null && COUNTED_UNIT.test(last.nounUnit);
  if (topic === null && !isOfLast && !ofSameThing(own, context)) return own;
  const named = attribute({ lead: own, raw, text, at, last: isOfLast ? last : null, context });
  return named === null ? own : nameText(named.slots);
}

const nextOfList: Way = ({ lead, raw, at, last, context }) => {
  const isGroup = PARALLEL.has(lead) && last?.nounUnit === at.unit;
  if (!last || !(CONTINUES.test(raw) || isGroup || WASTE_RATE.test(lead) || OF_SIZE.test(lead))) return null;
  // 建成加氢站12座、推广氢燃料电池汽车617辆: an item with a verb of its own
  const listVerb = MEASURED.test(lead) || OWN_VERB.test(trimManner(raw)) ? '' : context.listVerb;
  return { slots: listItem(lead, last.noun, listVerb), listVerb };
};

/** 26个行政村全年开展活动70余次: the clause has already named the owner */
const plain: Way = ({ lead, raw, at, last, context }) => {
  const subject = context.usedUntil > at.clauseStart && isGeneric(lead) ? (last?.noun ?? '') : '';
  const verb = /^万?(?:人|户)$/.test(at.unit) && /^[^，；]{0,8}办理/.test(raw) && PAPER.test(lead) ? '办理' : '';
  return {
    slots: slots({ subject, verb, thing: lead }),
    ...(verb !== '' && { noun: lead, listVerb: verb }),
  };
};

/** The ways in order; the first that gives a name is taken. */
const WAYS: readonly Way[] = [
  nameless,
  spentOn,
  ofLevel,
  otherSide,
  perHead,
  reached,
  shareOfLast,
  contribution,
  beyondPlan,
  verbAlone,
  attributeShare,
  attribute,
  nextOfList,
  plain,
];

/** Names a number by the words before it, or by its context if there are none. */
export function nameBefore(raw: string, text: string, at: NamePlace, context: NameContext): Found {
  const words: Lead = { raw, lead: tidy(raw), text, at, context, last: context.last };
  for (const way of WAYS) {
    const found = way(words);
    if (found) return found;
  }
  throw new Error('the last entry of WAYS must name every number');
}
