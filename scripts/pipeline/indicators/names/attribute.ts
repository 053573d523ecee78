import { words } from '../../../../src/catalogue/words.ts';
import { anyOf, matched } from '../pattern.ts';
import { ATTRIBUTES, RATE_QUALIFIERS, RATES, TRADE_FIGURES } from '../vocabulary/naming.ts';
import { slots, type Slots } from './said.ts';
import { isGeneric } from './words.ts';

/** 惠及|居民, 覆盖|行政村: who or what is reached by the thing before. */
const REACHED =
  '(?:惠及[一-龥]{0,6}?|(?:受益|覆盖|服务|参与|带动|涉及))(?:职工|群众|居民|市民|农[户民]|百姓|人口|学生|老人|企业|(?:行政)?村|乡镇|县|学校|社区|人[数次]|城市|国家)';
const QUALIFIED = `(?:${anyOf(RATE_QUALIFIERS)})*(?:${anyOf([...ATTRIBUTES, ...RATES])}|${REACHED})`;
/** One attribute or several of one thing: 办复率、满意率. */
const ATTRIBUTE = new RegExp(`^${QUALIFIED}(?:[、和及]${QUALIFIED})*$`);
const AT_END = new RegExp(
  `(?:${anyOf(RATE_QUALIFIERS)})*(?:${anyOf([...ATTRIBUTES, ...RATES].filter((word) => !/^(?:产业|运营)/.test(word)))})$`,
);
const QUALIFIER_ONLY = new RegExp(`^(?:日均|月均|固定资产|(?:生产)?总值|总?客流量|${anyOf(RATE_QUALIFIERS)})$`);
const TRADE = new Set(TRADE_FIGURES);
/** Attributes that belong to the field that a clause brought in, if nothing was counted before. */
export const OF_FIELD: ReadonlySet<string> = new Set(
  words('交易额 成交额 销售额 总额 总量 总数 数量 产量 总产 总产量 投资 完成投资 年度投资 投资额'),
);
/** 规模农业企业|新增|12家、总数达到58家: the name of a total does without the verb of a flow. */
const FLOW = /(?:新增|净增|增加|减少)$/;
const TOTAL = /^(?:总|数量|存量|余额)/;
/** 在100多个|国家和地区|展开，完成营业额12亿美元: where something was done. */
const WHERE = /^国家和地区/;
/** An attribute of more than four characters does without an owner that is longer: 办结答复率. */
const LONG_OWNER = 10;
const NEW_OWNER = 12;

/** 工业总产值9312亿元；|增加值|2255亿元, 存款余额…；|贷款余额|, 事故起数…、|死亡人数|: attributes of the thing that the figure before is of. */
const SISTERS: readonly (readonly [own: RegExp, before: RegExp])[] = [
  [
    /^(?:增加值|利税|利润|利润总额|(?:主营业务|销售|营业)收入)$/,
    /(?:总?产值|增加值|(?:主营业务|销售|营业)收入|利润(?:总额)?|利税)$/,
  ],
  [/^贷款余额$/, /(?:各项)?存款(?:余额)?$/],
  [/^(?:[死伤]亡人数|受伤人数|直接经济损失)$/, /(?:发生)?起数$/],
];

/** Returns the owner that an attribute shares with the name before it; null if the two are no sisters. */
export const sharedOwner = (attribute: string, before: string | undefined): string | null => {
  const sister = SISTERS.find(([own, last]) => own.test(attribute) && last.test(before ?? ''));
  return sister && before !== undefined ? before.replace(sister[1], '') : null;
};

/** 遴选领航|幼儿园|28所，普惠率达89%: rates of all kindergartens, not of those just counted. */
const SCHOOLING = /^(?:普惠率|公办率)$/;

/** The owner of an attribute: its noun, and its whole name in case the noun alone says too little (企业, 村). */
export interface Owner {
  noun: string | null;
  name: string | null;
}

const REACHES = new RegExp(`^${REACHED}$`);
/** Whether the words count who or what is reached: 惠及居民, 覆盖行政村. */
export const isReached = (name: string): boolean => REACHES.test(name);

/** Whether the words measure something that they do not name: 产值, 面积, 按期办结率. */
export const isAttribute = (name: string): boolean => ATTRIBUTE.test(name);

/** Returns the owner as the attribute needs it: its whole name if the noun says too little, empty if the attribute says enough. */
function ownerOf(attribute: string, { noun, name }: Owner): string {
  // 新签约|亿元以上项目|896个、总投资2295亿元: what was new is part of whose it is
  if (
    name !== null &&
    name.length <= NEW_OWNER &&
    /^新(?:签约|开工|引进|落地)/.test(name) &&
    !/^(?:总[数量]|数量|存量)/.test(attribute)
  )
    return attribute.length > 4 ? '' : name;
  const generic = noun === null || isGeneric(noun);
  if (attribute.length > 4) return generic || noun.length > LONG_OWNER ? '' : noun;
  const whole = name !== null && name.length <= LONG_OWNER ? name : noun;
  return (generic ? whole : noun) ?? '';
}

/**
 * Names an attribute by its owner: the sentence's trade for figures of a trade, else the thing counted before.
 *
 *     无人机产业“拔节快生长”，新落地企业41家，产值突破10亿元  →  无人机产业产值
 *     发现违法用地15宗，面积17.3亩  →  违法用地面积
 */
export function attributeSlots(attribute: string, owner: Owner, topic: string | null): Slots {
  const measured = owner.noun !== null && AT_END.test(owner.noun);
  const told = TRADE.has(attribute) || (owner.name === null && OF_FIELD.has(attribute));
  if (topic !== null && told && !measured) return slots({ subject: topic, thing: attribute });
  const whose = ownerOf(attribute, owner);
  if (SCHOOLING.test(attribute))
    return slots({ subject: matched(/学前教育|幼儿园/, whose) || whose.replace(AT_END, ''), thing: attribute });
  const bare = whose
    .replace(AT_END, '')
    .replace(attribute.endsWith('里程') ? /^在建(?=.{2})/ : /(?:播种|种植)(?:面积)?$/, '')
    .replace(
      /(?:总数|数量|天数|(?:月|年)?人均(?:补助|补贴|保障)(?:标准|水平)?|(?:政府)?(?:补贴|补助|筹资|缴费)(?:标准|水平)|保额.*|(?<=.{2})保留)$/,
      '',
    )
    .replace(TOTAL.test(attribute) ? FLOW : /^$/, '');
  // 日均办件量: the rest is no owner; 高校招生录取率73%，毛入学率18%: nor is another rate
  const owned = (attribute === '总量' || !QUALIFIER_ONLY.test(bare)) && !bare.endsWith('率') && !WHERE.test(bare);
  return slots({ subject: owned ? bare : '', thing: attribute });
}
