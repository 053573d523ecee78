import { isAttribute } from './attribute.ts';
import { NUMBER_WITH_UNIT, nounAfter } from './noun-after.ts';
import { sameKind, slots, type NamePlace, type SaidName, type Slots } from './said.ts';
import type { Way } from './way.ts';
import { workBefore } from './work.ts';
import { ACTION, isVerbOnly, LIGHT, withoutVerb } from './words.ts';

const BUILT = /(?<=^[一-龥]{2,6})(?:新建|改建|扩建|翻建|重建)/;
const BUILDS = /^(?:新建|改建|扩建|翻建|重建)$/;
const FLOWS = /^[新净]增$/;
const TOTAL_AT_END = /(?<=.{2})(?:总[量数]|数量)$/;
/** 市级|取消|行政审批事项26项、下放23项 */
const LEVEL_FIRST =
  /^(?<level>(?:国家|部|省|自治区|市|州|盟|区|县|旗|镇)本?级)(?<rest>(?:取消|下放|转移|承接|委托|调整|新增|新建).{2,})$/;
/** 棚户区改造|开工|3384套、建成3123套 */
const STAGE_AT_END = /(?<=.{2})(?:累计|力争|全部|基本|已)*(?:新?开工(?:建设)?|竣工|建成|完工|投产|交付|投用)$/;
/** 新开工保障房6.2万套、竣工5.1万套、|供应|4.2万套: verbs whose object an earlier number gives */
const DEED = /^(?:供应|配租|交付|投放|筹措|筹集|完工|并网|保留|分配|(?:分配)?入住|供地|配售|回迁)$/;
/** 造林5万亩、|植树|188万株: verbs with their object */
const COMPLETE_ACT = /^(?:植树|造林|改厕)$/;
const isDeed = (words: string, ofOther: boolean): boolean =>
  !COMPLETE_ACT.test(words) && (isVerbOnly(words) || (!ofOther && DEED.test(words)));
/** 保障性住房|建设|位居全省第一，新开工3.7万套 */
const BUILT_AT_END = new RegExp(`${STAGE_AT_END.source}|(?<=.{3})(?:建设|投资)$`);
const NEW = /^新(?:推出|签约|引进|谋划|增)(?=.{3})/;
const STAGE = /^(?:建成|新?开工(?:建设)?|竣工|完工|投产|投用|通车)$/;
const NEXT_VERB = new RegExp(`^[、和及](?:${ACTION}|${LIGHT})${NUMBER_WITH_UNIT.source}`);

/** 开建公租房2871万平方米，|配租|11万套: homes are counted in flats and in areas. */
const HOMES = /房$/;
/** 新建农村公路项目723个，|建成|350公里 */
const goesOn = (lead: string, { noun, nounUnit }: SaidName): boolean =>
  HOMES.test(noun) || (STAGE.test(lead) && (/(?:投资|建设)$/.test(noun) || !/[人名户元]$/.test(nounUnit)));

/** Names a number that only a verb stands before: by the thing counted before it, or by what the sentence is about. */
export const verbAlone: Way = ({ lead, text, at, last, context }) => {
  const same = last !== null && (sameKind(last.nounUnit, at.unit) || HOMES.test(last.noun));
  if (!isDeed(lead, last !== null && !same)) return null;
  // 每年可为3个村集体增收50万元: the things counted in the clause are the subject
  if (last && !same && context.usedUntil > at.clauseStart) return { slots: slots({ subject: last.noun, thing: lead }) };
  const before = last
    ? goesOn(lead, last)
      ? last.noun
      : null
    : (nextObject(text, at) ?? workBefore(text, at.clauseStart) ?? context.topic);
  const thing = same ? withoutTotal(last.noun, lead) : before;
  return thing === null ? { slots: slots({ thing: lead }) } : { slots: doneTo(thing, lead), noun: thing };
};

/** 开工250万平方米、竣工169万平方米|社会保障房: the object of both verbs stands after the second count. */
export function nextObject(text: string, at: NamePlace): string | null {
  const ahead = text.slice(at.outerEnd, at.clauseEnd);
  const next = NEXT_VERB.exec(ahead)?.[0];
  return next === undefined ? null : (nounAfter(ahead.slice(next.length), false)?.noun ?? null);
}

/** 高新技术企业总数120家，|新增|8家: a flow is no total. */
const withoutTotal = (noun: string, verb: string): string => (FLOWS.test(verb) ? noun.replace(TOTAL_AT_END, '') : noun);

/** Names what was done to a thing by a verb alone: 农房改建申请审批126户、|新建|2户 is another way of building it. */
function doneTo(thing: string, verb: string): Slots {
  if (BUILDS.test(verb) && BUILT.test(thing)) return slots({ thing: thing.replace(BUILT, verb) });
  if (thing.endsWith(verb)) return slots({ thing });
  if (isVerbOnly(thing) || isAttribute(thing)) return slots({ thing: verb });
  // 加大高新技术企业培育力度，新增|5户
  if (FLOWS.test(verb)) return slots({ verb, thing: thing.replace(/(?<=.{3})(?:培育|引育|招引|引进)$/, '') });
  const { level, rest } = LEVEL_FIRST.exec(thing)?.groups ?? {};
  const object = rest === undefined ? rest : withoutVerb(rest);
  if (level !== undefined && object !== undefined && object !== rest)
    return slots({ subject: level, verb, thing: object });
  // 新推出重大项目340项，…，累计|建成|700项: those built are not all new
  const all = STAGE.test(verb) ? thing.replace(NEW, '') : thing;
  return slots({ verb, thing: all.replace(STAGE.test(verb) ? BUILT_AT_END : STAGE_AT_END, '') });
}
