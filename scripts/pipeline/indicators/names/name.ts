import { countName, withPredicate } from './counted.ts';
import { nameBefore, SPENT_ON } from './name-before.ts';
import { MILESTONE, nounAfter, predicateWords } from './noun-after.ts';
import {
  earnedBy,
  nameText,
  ownerBefore,
  ownWords,
  sameKind,
  type NameContext,
  type NamePlace,
  type SaidName,
} from './said.ts';
import { captured, matched } from '../pattern.ts';
import { workBefore } from './work.ts';
import { trimLead, trimTail } from './trim.ts';
import { ACTION, CONTINUES, leadingVerb, LIGHT, sharedLead, verbAtEnd, withoutVerb } from './words.ts';

export interface Named {
  said: SaidName;
  /** Where the words of this measurement end in the text. */
  usedUntil: number;
  /** The verb that further items of its list share. */
  listVerb: string;
}

/** 16项考核指标|有|7项|增速排名全县前三: the number counts some of the things just counted. */
function someOfLast(
  raw: string,
  text: string,
  at: NamePlace,
  { last, usedUntil, listVerb }: NameContext,
): Named | null {
  const among = last && usedUntil > at.clauseStart && sameKind(last.nounUnit, at.unit);
  if (!among || !/^(?:中|我[省市县区镇州])*有$|^中$/.test(raw)) return null;
  const name = withPredicate(last.noun, predicateWords(text.slice(at.outerEnd, at.clauseEnd).replace(/、\d.*$/, '')));
  return { said: { ...last, name, again: name, object: null }, usedUntil: at.outerEnd, listVerb };
}

/** Whether the words before a number name no thing: 新增|214户736名, 对|28户94名, 总投资30亿元的|23个. */
const saysNothing = (raw: string): boolean =>
  raw.endsWith('的') ||
  /.(?:、|以及|(?<![共谐温饱平])和)$/.test(raw) ||
  /^[，、；]?[对为向]?$/.test(raw) ||
  trimTail(trimLead(raw)) === '' ||
  verbAtEnd(raw) !== '';

/** 压缩行政经费3888万元|用于民生事业, 安排2亿元|新建学校: the purpose of money is not its name. */
const isSpent = (raw: string, behind: string, unit: string): boolean =>
  unit !== '%' &&
  (/^(?:用于|投向)/.test(behind) ||
    (/^[新改扩修]/.test(behind) && unit.endsWith('元') && SPENT_ON.test(trimLead(trimTail(raw)))));

/** Returns the end of the predicate, so that it names no other number: 57个贫困村|全部摘帽|、3.56万贫困人口脱贫. */
const toldLength = (ahead: string, told: string): number => {
  const end = told === '' ? 0 : ahead.indexOf(told) + told.length;
  const fills = /^[^，。；、\d]*$/.test(ahead.slice(0, Math.max(0, end - told.length)));
  return end >= told.length && fills && /^[、，；。]/.test(ahead.slice(end)) ? end : 0;
};

const REACHES = /^(?<whose>.*?)(?:累计|预计|共|直接|已)*惠及$/;
const REACHED = /^惠及(?:群众|居民|市民|农[户民]|百姓|人口|学生|老人|企业)$/;

/** Returns what people benefit from: 发放|补贴|3亿元，惠及760万群众, |农业保险|累计惠及农户; empty for a name without a benefit. */
function whoReaches(raw: string, name: string, text: string, at: NamePlace, { last }: NameContext): string {
  const whose = REACHED.test(name) ? captured(REACHES, raw, 'whose') : undefined;
  if (whose === undefined) return '';
  return trimLead(trimTail(whose)) || (last?.noun ?? workBefore(text, at.clauseStart) ?? '');
}

/** 每个县|集中力量|建设|3个乡镇: a count of each is no total. */
const OF_EACH = new RegExp(
  `(?<each>每(?:[个家位支]|(?=[县村镇乡区所名户市街校班]))(?:[^，、\\d（]|（[^）\\d]*）){1,10}?)(?:年内|至少|重点|集中(?:力量)?|都要|都)*(?<verb>${ACTION}|${LIGHT}|启动|选择|有)`,
);

/** Says that a count is one of each: 每个县|建设; empty if it is not, or if the name says so itself. */
function ofEach(raw: string, name: string, hasVerb: boolean): string {
  const { each = '', verb = '' } = (!name.includes('每') && OF_EACH.exec(raw)?.groups) || {};
  return hasVerb ? each : each + verb;
}

/** 惠及80个乡镇|近300万|群众: a count right after another one shares its verb. */
const isOfSame = (raw: string, { clauseStart }: NamePlace, { usedUntil, last }: NameContext): boolean =>
  raw === '' && usedUntil > clauseStart && last !== null && !/[元%]$/.test(last.nounUnit);

/**
 * Names a measurement in the report's own words, by those before the number, those after its unit, and those earlier in the
 * sentence.
 *
 *     新增科技型中小企业10家、高新技术企业5家  →  新增科技型中小企业 · 新增高新技术企业
 *     规上纺织服装企业增至21家，实现产值8.5亿元  →  规上纺织服装企业 · 规上纺织服装企业产值
 */
export function nameOf(text: string, at: NamePlace, context: NameContext): Named {
  const raw = ownWords(text, at, context);
  const some = someOfLast(raw, text, at, context);
  if (some) return some;
  const behind = text.slice(at.outerEnd, at.clauseEnd);
  const alone = /^(?:\d|用于|投向)/.test(behind) && saysNothing(raw);
  const after = !alone && isSpent(raw, behind, at.unit) ? null : nounAfter(behind, alone);
  if (after) {
    // 午餐全覆盖、|153所小学: the words before are an item of their own, whose verb is shared
    const own = /.、$/.test(raw) ? leadingVerb(trimLead(raw)) : raw;
    const listVerb = CONTINUES.test(own) || isOfSame(own, at, context) ? context.listVerb : null;
    const { verb, ...counted } = countName(own, after, listVerb, () => workBefore(text, at.clauseStart));
    const whose = whoReaches(own, counted.name, text, at, context) || ofEach(own, counted.name, verb !== '');
    return {
      said: { ...counted, name: whose + counted.name, nounUnit: at.unit, owns: after.owns },
      usedUntil:
        at.outerEnd + after.length + toldLength(behind.slice(after.length), after.predicate.slice(after.aspect.length)),
      listVerb: verb,
    };
  }
  const found = nameBefore(raw, text, at, context);
  const subject = found.slots.subject || (ownerBefore(raw, context) ?? earnedBy(raw, at, context));
  const name = nameText({ ...found.slots, subject });
  const { noun = withoutVerb(name), nounUnit = at.unit, listVerb = sharedLead(name) } = found;
  // 突破4000亿元|大关|、达4522亿元
  const usedUntil = at.outerEnd + matched(MILESTONE, behind).length;
  return { said: { name, noun, again: name, object: null, nounUnit }, usedUntil, listVerb };
}
