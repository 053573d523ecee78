import { anyOf } from '../pattern.ts';
import { LEADING, LIGHT_VERBS, TRAILING } from '../vocabulary/naming.ts';

const LONG_LEADING = LEADING.filter((w) => w.length > 1);
const SHORT_LEADING = LEADING.filter((w) => w.length === 1);
/** A single character is taken only where no word begins with it that belongs to a name: 共|检查 but 公共, 各级, 为民. */
const PROTECTED = /^(?:各级|各类|各项|各种|各阶段|各|新|可[用再支]|能[源耗力]|要素|在[职建册库校岗营途地编谈]|有[机效限线色]|年[均度产级报人末]|将军|为民|使用|让利|由来|从业|经[营济费]|和[美谐平]|及格|与会|还[田款迁建湖]|再[就生造担]|并[网轨购]|都市|均衡|又好|已[建开]|共[建有享同青]|现[代场有金役货汛]|仅|即|就[业读医]|也|则|而|另类|是|了解|来[访信华])/;
const LEAD = new RegExp(`^(?:${anyOf(LONG_LEADING)}|${anyOf(SHORT_LEADING)}(?=[^，]{2})|\\d{4}年(?:度|底|末)?|\\d{1,2}(?:[-—至]\\d{1,2})?月份?|[、，：）“]?截[至止到][^，]{1,10}[，、]?)`);
const LIGHT = new RegExp(`^(?:${anyOf(LIGHT_VERBS)})了?(?=.{2})`);
const TRAIL = new RegExp(`(?:${anyOf(TRAILING)})$`);
const KEPT_TAIL = /(?:公共|标的|目的|机会均等|公约|节约|签约|合约|条约|预约|违约|解约|等级|平等|存在|在在|所在|现在|意在|占|不达|总和|饱和|直达|行为|作为|成为|人为|到达|发达|总共|以为|拥有|所有|国有|享有|私有|持有|特有|更新|创新|高新|翻新|全新|维新|迎新|附近|邻近|亲近|反超|赶超|入超|完不成|未完成)$/;

/** Takes time, whose, totals, manner and empty verbs off the front: 全年共完成|财政收入. */
export function trimLead(words: string): string {
  let rest = words;
  for (;;) {
    const before = rest;
    rest = rest.replace(/^[、，：）”’；]+/, '');
    const lead = LEAD.exec(rest)?.[0];
    if (lead !== undefined && (lead.length > 1 || !PROTECTED.test(rest))) rest = rest.slice(lead.length);
    rest = rest.replace(LIGHT, '');
    if (rest === before) return rest;
  }
}

/** Takes reaching and counting off the end: 生产总值|完成, 优良天数|增至, 安全利用率|均达到. */
export function trimTail(words: string): string {
  let rest = words;
  for (;;) {
    const before = rest;
    if (!KEPT_TAIL.test(rest)) rest = rest.replace(TRAIL, '');
    rest = rest.replace(/[、，：（“‘]+$/, '');
    if (rest === before) return rest;
  }
}
