/** What a text is about, as pairs of characters, and a weight for each pair: the rarer in the reports of a place, the heavier. */
import { EVERYDAY_PAIRS } from './everyday-pairs.ts';
import { pairOf, type Pair } from './char-pairs.ts';

/** Words that say how or that something is done, not what; they separate the words around them. */
const FILL = new RegExp(
  [
    '进一步|不断|切实|积极|大力|深入|全面|扎实|持续|着力|努力|全力|加快|稳步|有序|统筹|科学|严格|充分|继续|认真|坚决|更加|主动|力争|确保|争取|高规格|高标准|高质量|高水平|高起点|提前|前期|年内|年底前?',
    '试点|组建|运行|创建|争创|申创|申报|申办|筹建|筹办|启动|迎接|总评|复评|活动|培育|推广|制定|出台|举办|办好|引进|发展|优化|拓展|扩大|计划|行动|推进|推动|实施|加强|建设|完善|打造|深化|支持|提升|开展|强化|落实|促进|提高|构建|健全|做好|加大|建立|实现|探索|增强|建成|鼓励|完成|发挥|抓好|启动|组织|巩固|形成|新增|新建|改建|扩建|引导|达到|保持|控制|开工|投用|竣工',
    '今年|去年|全年|(?<!安)全市|全省|全区|全县|全镇|我市|我省|我区|我县|我镇|一批|一个|以上|以内|左右|不低于|不高于|不少于|不超过|超过|突破|工作|任务|项目|工程',
    '[的等和与及以为了在对各将使让把并其、]',
  ].join('|'),
  'gu',
);
/** Numbers with the measure word after them; numbers in names are kept: 2号线, 第六届, PM2.5, 5A级. */
const AMOUNT =
  /(?<![第A-Za-z\d.])\d[\d,.，]*(?:[—–~～-]\d[\d.]*)?(?![号期届A-Za-z\d.])[万亿千百余多]*[^\d\s，。；、“”（）]?/gu;
/** A 、 inside of a name in quotation marks does not separate words: “双随机、一公开”. */
const IN_NAMES = /(?<=“[^”、]{2,6})、(?=[^”、]{2,6}”)/gu;
/** Marks around a name are not part of it: 实施“停车难”纾解工程 is the same as 实施停车难纾解工程. */
const QUOTES = /[“”‘’"《》]/gu;
/** 国家级现代农业示范区 is the same as 国家现代农业示范区. */
const LEVEL = /(?<=国家)级/gu;
/** Forms of a name that differ between reports, each with the form that replaces it. */
const FORMS = new Map(
  '一流大学和一流学科 双一流,地铁 轨道交通,综治 社会治安综合治理,医共体 医疗卫生共同体,医联体 医疗联合体,规上 规模以上,限上 限额以上,技改 技术改造,农房 农村住房,校安工程 校舍安全工程,保租房 保障性租赁住房,公租房 公共租赁住房,棚改 棚户区改造,综保区 综合保税区,自贸 自由贸易,国企 国有企业,文旅 文化旅游,医保 医疗保险,医疗保障 医疗保险,一号线 1号线,二号线 2号线,三号线 3号线,四号线 4号线,五号线 5号线,六号线 6号线,七号线 7号线,八号线 8号线,九号线 9号线,车位 泊位,第十一个五年 十一五,第十二个五年 十二五,第十三个五年 十三五,第十四个五年 十四五,第十五个五年 十五五'
    .split(',')
    .map((form) => [form.replace(/ .*/, ''), form.replace(/.* /, '')]),
);
const SHORT = new RegExp([...FORMS.keys()].join('|'), 'gu');
const NOISE = /[^\p{L}\p{N}]+/gu;

/** Returns the words of a text in their order, without amounts, fill words and marks: 开工建设北郊热源厂 → 北郊热源厂. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(IN_NAMES, '')
    .replace(QUOTES, '')
    .replace(SHORT, (form) => FORMS.get(form) ?? form)
    .replace(LEVEL, '')
    .replace(AMOUNT, ' ')
    .replace(FILL, ' ')
    .replace(NOISE, ' ')
    .split(' ')
    .filter((word) => word !== '');

/** Returns the pairs of neighbouring characters in each word; a word of one character has none. */
export function pairsOf(words: readonly string[]): Set<Pair> {
  const pairs = new Set<Pair>();
  for (const word of words) for (let i = 0; i + 1 < word.length; i++) pairs.add(pairOf(word, i));
  return pairs;
}

/** The greatest weight of a pair, and of an everyday pair: the few reports of a place cannot tell which pairs are in every plan. */
const MOST = 6;
const COMMON = 4;

/** Counts the texts that have each pair, and weighs pairs by that count. */
export class PairWeights {
  private readonly having = new Map<Pair, number>();
  private texts = 0;

  add(pairs: ReadonlySet<Pair>): void {
    this.texts++;
    for (const pair of pairs) this.having.set(pair, (this.having.get(pair) ?? 0) + 1);
  }

  /** The weight of a pair: the fewer texts have it, the more; 0 for an everyday pair that all texts have. */
  weight(pair: Pair): number {
    const having = Math.max(1, this.having.get(pair) ?? 1);
    const rare = Math.log(this.texts / having);
    if (EVERYDAY_PAIRS.has(pair)) return Math.min(COMMON, rare);
    return Math.min(MOST, Math.max(rare, MOST - 0.7 * Math.log(having)));
  }

  /** The weight of those of `pairs` that are also in `there`. */
  shared(pairs: ReadonlySet<Pair>, there: ReadonlySet<Pair>): number {
    let sum = 0;
    for (const pair of pairs) if (there.has(pair)) sum += this.weight(pair);
    return sum;
  }

  sum(pairs: Iterable<Pair>): number {
    let sum = 0;
    for (const pair of pairs) sum += this.weight(pair);
    return sum;
  }
}

/** An inverted index: from a pair to the texts that have it, numbered in the order in which they are added. */
export class PairIndex {
  private readonly having = new Map<Pair, number[]>();
  private readonly weights: PairWeights;
  private texts = 0;

  constructor(weights: PairWeights) {
    this.weights = weights;
  }

  add(pairs: ReadonlySet<Pair>): void {
    for (const pair of pairs) {
      const list = this.having.get(pair);
      if (list) list.push(this.texts);
      else this.having.set(pair, [this.texts]);
    }
    this.texts++;
  }

  /** Returns a map from the number of each text that shares pairs with `pairs` to the weight of these pairs. */
  shared(pairs: ReadonlySet<Pair>): Map<number, number> {
    const shared = new Map<number, number>();
    for (const pair of pairs) {
      const weight = this.weights.weight(pair);
      for (const text of this.having.get(pair) ?? []) shared.set(text, (shared.get(text) ?? 0) + weight);
    }
    return shared;
  }
}
