/** Lists whose names stand before all their numbers, or whose numbers are about the earlier claims in the same order. */
import { hasRole, type Claim, type NameClaim } from './claims.ts';
import { attributeSlots, isAttribute } from './names/attribute.ts';
import { listNames } from './names/list-names.ts';
import { nameText, ownerBefore, ownWords, type NameContext } from './names/said.ts';
import { subjectOf } from './names/subject.ts';
import { trimLead, trimTail } from './names/trim.ts';
import { clausesBefore, joinOnce } from './names/words.ts';
import { withEach, type Run } from './runs.ts';
import { claims, GROWTH_NAME, placeOf, rankedWords, type Said } from './said-claims.ts';
import type { SentenceLine } from './sentence-line.ts';

/** 从33846元、15806元|增加到|51261元、24956元: a second list of the same things */
const RISING_TO = /^(?:分别)?(?:增加|增长|提高|提升|上升|下降|降低|减少|扩大|发展)(?:到|至|为)$/;
/** 高新技术企业、科技型中小企业分别净增730家、434家，|总量达到|8650家、9777家 */
const TOTALS = /^(?<total>总[数量])(?:分别)?(?:达到?|突破|超过|增至)*$/;
/** |参保率分别达到|88.6%和98%, |分别占全市的|64%和66% */
const EACH =
  /^(?:(?<own>[^，]{2,8}?)(?:(?:均|都)?分别|[增提扩升降减][一-龥]?[到至为])|分别(?:预计|累计)?(?:完成|实现)?|(?=占))(?<behind>[^，]*?)(?:达到?|为|突破|超过)*的?$/;
/** 发明专利申请量、授权量|均居全国第一，分别增长14.8%和49.3% */
const GOES = /(?<=、[^、]{2,})(?:(?<!人)均|都已|持续|不断|稳步|明显|[高低]于|提高|降低|提升|位居).*$/;
/** 事故起数、死亡人数，|分别|下降30%; 经费支出和环保投入相当于生产总值的比例，|预计分别|达到2%; 游客人数、旅游收入，|较“十二五”末分别|增长 */
const BEFORE_EACH = '^(?:[较比][^，、]{2,12})?(?:预计|力争)?';
const EACH_OF = new RegExp(`${BEFORE_EACH}分别`);
const ALONE = new RegExp(`${BEFORE_EACH}(?:分别)?(?:[从由](?:每[年月])?|达到?|为)?$`);
const NAMES_ONLY = /^\D*(?:、\D*|(?:和|与)\D*(?:比例|比重|率|[量额值数]))$/;
/** 分别增长13.7%和12.9%，|达到|11677元和3503元: the values that the growths led to */
const REACHING = /^(?:分别)?(?:达到?|突破|超过|升至|增至)$/;

/** At the first number of a run, gives its numbers the names of a list, or the earlier claims that they are about. */
export function sharedOut(line: SentenceLine, run: Run, said: Said, candidate: Claim): Said {
  if (run.length < 2 || run[0] !== candidate) return said;
  const words = listWords(line, said.context, candidate);
  const owner = ownerBefore(words, said.context) ?? '';
  const names = listNames(words, run.length).map((name) => owner + name);
  if (names.length > 0) return named(said, run, owned(names, said.context));
  const told = said.claims.filter((claim) => claim.of === null).slice(-run.length);
  if (told.length < run.length) return ofCompound(said, run, words);
  if (!claims(candidate, 'value')) return ofEach(line, run, said, candidate, told);
  const again = told.map(({ name }) => name);
  const totals = TOTALS.exec(words)?.groups?.['total'];
  if (totals !== undefined) {
    const stocks = again.map((name) => name.replace(/^[新净]增/, '') + totals);
    return named(said, run, stocks);
  }
  const measured = eachMeasured(words, again);
  if (measured !== null) return named(said, run, measured);
  const goesOn = RISING_TO.test(words) || (REACHING.test(words) && told.every((claim) => hasRole(claim, 'change')));
  return goesOn ? named(said, run, again) : said;
}

/** 受理群众诉求75万件，|办结率、满意率分别达到|99%和97%: attributes of what was counted. */
const owned = (names: readonly string[], { last, topic }: NameContext): readonly string[] =>
  last === null || !/[^元%]$/.test(last.nounUnit) || !names.every(isAttribute)
    ? names
    : names.map((name) => nameText(attributeSlots(name, last, topic)));

/** 养老保险、医疗保险参保人数分别为…，|参保率分别达到|88.6%和98%; 收入1435亿元、利润177亿元，|分别占全市的|64%和66%: a measure of each in turn. */
function eachMeasured(words: string, told: readonly string[]): readonly string[] | null {
  const { own, behind = '' } = EACH.exec(words.replace(/^[，、]/, ''))?.groups ?? {};
  const measure = own === undefined ? behind : behind === '' ? own : '';
  if (/^(?:占|相当于)/.test(measure)) return told.map((name) => joinOnce(name, measure));
  return isAttribute(measure)
    ? told.map((noun) => nameText(attributeSlots(measure, { noun, name: noun }, null)))
    : null;
}

/** 财政总收入、一般预算收入年均增长15%，|分别达到|648亿元、278亿元: the things that the name of the figure before lists. */
function ofCompound(said: Said, run: Run, words: string): Said {
  const compound = REACHING.test(words) ? said.claims.at(-1)?.name : undefined;
  return compound?.includes('、') ? named(said, run, listNames(compound, run.length)) : said;
}

const named = (said: Said, run: Run, names: readonly string[]): Said => ({
  ...said,
  given: withEach(said.given, run, names),
});

/** 培训82.4万人，就业128.5万人，分别增长40.9%和20.8%: each is about the earlier claim in the same position. */
function ofEach(line: SentenceLine, run: Run, said: Said, candidate: Claim, told: readonly NameClaim[]): Said {
  const isRank = claims(candidate, 'rank');
  const subject = isRank ? rankedWords(line, said, candidate) : subjectOf(line.text, placeOf(candidate), said.context);
  if (subject === '') return { ...said, spokenOf: withEach(said.spokenOf, run, told) };
  // 城乡居民收入分别增长5.3%、7.5%，增速分列全省第一和第二
  const growths = told.map(({ name }) => name + subject);
  return isRank && GROWTH_NAME.test(subject) ? named(said, run, growths) : said;
}

/**
 * Returns the words that may name a list: its own, or those of the clause before if its own only state the time (2000年分别达到) or
 * nothing (事故起数、死亡人数，|分别下降).
 */
function listWords({ text }: SentenceLine, context: NameContext, claim: Claim): string {
  const at = placeOf(claim);
  const words = ownWords(text, at, context);
  const isAlone = ALONE.test(words) && EACH_OF.test(text.slice(at.clauseStart));
  const tellsTime = claim.verdict.role === 'value' && words.includes('年') && trimLead(trimTail(words)) === '';
  if (!isAlone && !tellsTime) return words;
  const before = clausesBefore(text, at.clauseStart).at(-2) ?? '';
  if (isAlone && NAMES_ONLY.test(before)) return `${before.replace(GOES, '')}分别`;
  return tellsTime && before !== '' ? before : words;
}
