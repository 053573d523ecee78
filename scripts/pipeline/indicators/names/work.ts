import { anyOf, captured } from '../pattern.ts';
import { BUILDING, STATES, WORK_ENDINGS, WORK_VERBS } from '../vocabulary/naming.ts';
import { NUMBER_WITH_UNIT } from './noun-after.ts';
import { trimLead, trimManner, trimTail } from './trim.ts';
import { clausesBefore, withoutRemarks } from './words.ts';

const WORK = new RegExp(`^(?:${anyOf(WORK_VERBS)})(?:好)?(?:了)?(?<object>.{3,18})$`);
/** 对拆迁地块进行|除草、苫盖 · 针对老年人开展|公益项目 */
const TREATED = /^(?:对|针对|为(?=[^，]*实施))(?<object>.{2,24}?)(?:进行|实施)了?(?<work>.{2,12})$/;
const OFFERED = /^(?:对|针对|面向)[^，]{2,24}?(?:开展了?|实施了?)(?<object>.{2,14})$/;
/** 加大|高新技术企业培育|力度 */
const EFFORT = /^(?<object>.{2,12}(?:培育|引育|招引|招商引资|建设|改造|整治|治理|重组|开发|帮扶))力度$/;
/** 加强|青年人才公寓建设 */
const STRENGTHENED =
  /^(?:进一步|持续|大力|全面|积极)*(?:加强|强化|加快|抓好)(?<object>.{2,14}(?:(?<!化)建设|改造|整治|治理|开发|保护|修复))$/;
/** 建成|国家级人力资源服务产业园|，产业规模突破500亿元 */
const FOUNDED =
  /^(?:[^，、]{2,12}合作)?(?:建成|获批|建设|打造|成立|设立|组建|建立|发起成立|发起设立|布局|培育|培育壮大|(?:集群化)?发展|做大做强|做强做大|提速建设)(?<object>[^、]{2,16}(?:产业|园|园区|基地|平台|基金|集群|集聚区|示范区|中心|景区|机场|港|联盟|项目库|经济|制造业|服务业|交通|电商))$/;
const SUBJECT = new RegExp(`^(?<object>.{3,16}?)(?:${anyOf(STATES)})`);
/** 农贸市场改造提升|三年行动 */
const ENDING = new RegExp(`(?:[一两三五]年)?(?:${anyOf(WORK_ENDINGS)})$`);

function workOf(clause: string): string | null {
  const words = trimManner(withoutRemarks(clause));
  const treated = TREATED.exec(words)?.groups;
  if (treated?.['object'] && treated['work']) return treated['object'] + treated['work'];
  const object =
    captured(OFFERED, words, 'object') ??
    captured(WORK, words, 'object') ??
    captured(EFFORT, words, 'object') ??
    captured(FOUNDED, words, 'object') ??
    captured(STRENGTHENED, withoutRemarks(clause), 'object') ??
    captured(SUBJECT, trimTail(words), 'object');
  if (object === undefined || NUMBER_WITH_UNIT.test(object)) return null;
  const trimmed = trimLead(object).replace(ENDING, '');
  return trimmed.length >= 3 ? trimmed : null;
}

const TASK = /^(?:完成|开展)了?(?<object>.{3,18}?)(?:工作|任务)$/;

/** Returns the task that a rate of completion is about: 完成第五次经济普查核实校准工作，…，完成率100%. */
export function taskBefore(text: string, clauseStart: number): string | null {
  const tasks = clausesBefore(text, clauseStart).map((clause) => captured(TASK, trimManner(clause), 'object'));
  return tasks.findLast((task) => task !== undefined) ?? null;
}

/**
 * Returns the work that the nearest clause before a figure is about, for figures that do not repeat it; null if none names any.
 *
 *     深入开展60+疫苗接种工作，共接种12059人  →  60+疫苗接种
 *             ^^^^^^^^^^^
 */
export function workBefore(text: string, clauseStart: number): string | null {
  for (const clause of clausesBefore(text, clauseStart).reverse()) {
    const work = clause === '' ? null : workOf(clause);
    if (work !== null) return work;
  }
  return null;
}

/** 投资0.8亿元，|实施老旧校舍改造项目: the work that the next clause is about. */
export function workIn(behind: string): string | null {
  const clause = captured(/^，(?<clause>[^，；。]+)(?=[，；。]|$)/, behind, 'clause') ?? '';
  return !/\d/.test(clause) && WORK.test(trimManner(clause)) ? workOf(clause) : purposeIn(clause);
}

const COUNTED = new RegExp(`${NUMBER_WITH_UNIT.source}(?:以上|以下|左右)?`);
const PURPOSE = new RegExp(
  `^(?:用于|支持|资助|(?=${anyOf(BUILDING)})|(?:${anyOf(WORK_VERBS)}))了?(?<object>[^\\d]{3,18})$`,
);

/** 完成|总长228公里的|农村公路建设 */
const LONG = new RegExp(`(?:总长|全长|总?面积|总投资)${NUMBER_WITH_UNIT.source}的?`);

/** Returns what money was spent on, without its count: 新建150所学校 → 新建学校; null if further numbers remain. */
export function purposeIn(words: string): string | null {
  if (/^(?:其中|全[年市省县区])/.test(words)) return null;
  const first = withoutRemarks(words)
    .replace(LONG, '')
    .replace(/(?<=\d.*)[、和](?:\d|[^、和]*\d).*$/, '');
  const plain = first.replace(COUNTED, '').replace(/^([一-龥]{2,3})的/, '$1');
  const treated = TREATED.exec(plain)?.groups;
  if (treated?.['object'] && treated['work']) return treated['object'] + treated['work'];
  return captured(PURPOSE, trimManner(plain), 'object')?.replace(/(?:以上|以下|等)$/, '') ?? null;
}
