import type { Kind } from '../../../src/schema/vocabulary.ts';
import type { Candidate } from './candidate.ts';

/**
 * Words for what is to come: 力争 (not 努力争取), 将新增 (but 预计将新增 is an estimate), 计划 as a verb (not 英才计划, 行动计划完成,
 * 计划总投资), 拟 as a word (not 模拟, 拟定; 拟投资 is about a project).
 */
const AHEAD =
  /(?<![努全大])力争|(?<![模虚比])拟(?!定|建|合|人|投|贷)|(?<!预计|即)将(?:带|新(?![型冠])|为|实现|建|完成)|目标(?:是|为)|(?<!行动)计划(?=年内|今年|于|到|完成|实现|新增|引进|开工|竣工)/;
/** Words for what is to come that hold only for their own clause: 总数将达到16家, 莆炎高速即将建成. */
const WILL_REACH = /将达|即将/;
/** 年初确定的增长8%|的预期目标 */
const AIM_BEHIND = /^(?:以上|左右)?的?(?:年度|预期|增长|奋斗|规划)*目标/;
const ESTIMATE = /预计|预测|[有可]望|初步[核测]算/;
/** An estimate at the start of its clause holds for the rest of the sentence: 预计完成生产总值46亿元、增长5%；规上工业增加值12亿元. */
const ESTIMATE_AT_HEAD =
  /(?:^|[，；。：])(?:\d{4}年|[全今去]年|[上下]半年|[全我][国省市州县区镇]|其中|经|据|目前)*(?:初步)?(?:预计|测算|核算)/;
/** After a ； the estimate does not hold for what was done: 预计进出口增长18.5%；招引项目388个. */
const DEED = /^(?:新[建增认签]|建成|完成|实施|引进|招引|签约|培育|开工|改造|发放|组织|举办|获|入选)/;
/** 生产总值预计完成46亿元，|增长5%: the clause continues the figure before it. */
const SAME_FIGURE = /^(?:同比|比上年|较上年|增长|下降|增速|提高|达到?|总量|居|位居|为|约|高于|快于|其中)/;
/** 招商引资任务|3000万元，完成3450万元 */
const TASK = /^(?!.*(?:完成|[高低超]|落实|承接|实施)).*(?:任务|目标)(?:数|量)?(?:为|是|共)*$/;
const REACHED = /完成|实现|达到|超额/;
/** 现有|8个集群, 全市现有企业|1200家; near misses: 项目前期, 消除现有危房|1万平方米, 在现有基础上 */
const DONE = /已|(?<!项)目前|现有(?:约|近|超)?$|^.{0,4}现有(?!基础)|截至|(?<![比较超于与])(?:去年|上年)/;
/** 计划建成30座，已建成12座 */
const ALREADY = /已|(?<!项)目前/;
/** Words for what is to be done, whatever the time named: 一季度要新开工项目8个. */
const TO_DO = /(?<![主重需必紧只摘纪])要(?![素求点闻])|将|力争|确保|计划|争取/;
/** 目前人均产值8000元，|覆盖率45%: 目前 holds for later clauses, up to a word for what is to come. */
const NOW = new RegExp(`(?:^|，)目前(?!的)(?!.*(?:到\\d{4}年|${TO_DO.source}))`);
const LOOKING_BACK = /过去[一五]年|[一五]年来/;

/** What the times around a figure say about it. */
export interface Tense {
  /** Whether the part of the report with the figure looks ahead. */
  isAhead: boolean;
  /** `over` if its time has passed although the report looks ahead, `coming` if it is to come although the report looks back. */
  tense: 'over' | 'coming' | null;
  /** Whether an earlier sentence says that what follows is estimated. */
  estimated: boolean;
}

/**
 * Returns whether a figure is actual, an estimate or a target. A named time or the words before the number decide, else the half of
 * the report; 预计 is an estimate of the period reported. Names in quotes are ignored (《2022年行动计划》). For `planned` see planned.ts.
 */
export function kindOf(candidate: Candidate, { isAhead, tense, estimated }: Tense): Kind {
  const { sentence, group, clause } = candidate.said;
  if (isAhead) {
    const told =
      (tense === 'over' && !TO_DO.test(clause)) || DONE.test(clause) || NOW.test(group) || LOOKING_BACK.test(sentence);
    return told ? 'actual' : 'target';
  }
  if (tense === 'coming' || isToCome(candidate)) return 'target';
  return estimated || isEstimated(candidate.said) ? 'estimate' : 'actual';
}

/** Whether the words around a figure say that it is still to be reached. */
const isToCome = ({ said: { group, clause }, quantity, after }: Candidate): boolean =>
  AHEAD.test(ALREADY.test(clause) ? clause : group) ||
  WILL_REACH.test(clause) ||
  (TASK.test(clause) && /[元亩吨%]$/.test(quantity.unit)) ||
  (AIM_BEHIND.test(after) && !REACHED.test(clause));

/** 预计 before its subject holds for later clauses; after it (亩均税收预计16.5万元) only for clauses that continue that figure. */
function isEstimated({ sentence, group, clause }: Candidate['said']): boolean {
  const reach = DEED.test(group) ? group : sentence;
  if (ESTIMATE.test(clause) || ESTIMATE_AT_HEAD.test(reach)) return true;
  if (!SAME_FIGURE.test(clause)) return false;
  const clauses = sentence.split(/[，；。]/);
  for (let i = clauses.length - 1; i > 0 && SAME_FIGURE.test(clauses[i] ?? ''); i--)
    if (ESTIMATE.test(clauses[i - 1] ?? '')) return true;
  return false;
}
