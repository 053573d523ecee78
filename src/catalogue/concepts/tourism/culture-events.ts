import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { BUILT, NEWLY, OF_GDP } from '../words.ts';

export const CULTURE_EVENTS = {
  'culture-tourism-value-added': {
    is: ['文旅产业增加值', 'Value added of culture and tourism', '元', 'flow'],
    definition: '文化和旅游产业在一定时期内新增加的价值。',
    names: '(?:文旅|文化旅游|文化和旅游|文化与旅游)(?:产业|业)?增加值',
    near: { 'culture-value-added': '一个还含旅游产业。' },
  },
  'culture-share': {
    is: ['文化产业增加值占比', 'Culture as a share of gross regional product', '%', 'rate', SOURCES.culture],
    definition: '文化及相关产业增加值占地区生产总值的百分比。',
    wordings: '文化产业增加值占地区生产总值比重 文化产业增加值占GDP比重',
    names: `文化(?:及相关)?(?:创意)?产业${OF_GDP}`,
    near: { 'culture-value-added': '一个是百分比，一个是金额。' },
  },
  'new-5a-scenic-areas': {
    is: ['新增5A级景区', 'New 5A scenic areas', '个', 'flow', '《旅游景区质量等级划分》（GB/T 17775—2024）'],
    definition: '一定时期内新评定的国家5A级旅游景区个数。',
    names: `(?:${NEWLY}|新晋|晋升|创成|成功创建)(?:国家)?(?:5A|AAAAA)级?(?:旅游)?景区`,
    near: { 'new-4a-scenic-areas': '5A是高于4A的等级。' },
  },
  'free-performances': {
    is: ['文化惠民演出', 'Free performances for residents', '场', 'flow'],
    definition: '一定时期内组织的文化惠民、送戏下乡等演出场次。',
    wordings: '文化惠民演出 送戏下乡 惠民演出',
    names:
      '(?:举办|开展|组织|组织开展|完成|各类|累计|、|政府购买)*(?:(?:文化|公益|艺术|文艺|送戏|戏曲|文化进基层|送文化下乡|精品剧目|基层|、)*(?:惠民|下乡|公益)(?:文艺|文化|戏曲)?演出|送戏(?:曲)?(?:下乡|进村|进万村)(?:演出)?|送演出|送戏)(?:活动)?',
    near: { 'cultural-activities': '一个只计演出；一个还含展览、讲座等群众活动。' },
  },
  'reading-rooms': {
    is: ['新建城市书房', 'City reading rooms built', '个', 'flow'],
    definition: '一定时期内新建的城市书房、智慧书房个数。',
    names: `${BUILT}(?:智慧|24小时)?(?:城市|社区|农村|乡村|、|城乡|文化驿站|和)*(?:书房|书屋|阅读空间|书吧)(?:、文化驿站)?`,
    refuses: /农家书屋/u,
    near: { 'farm-libraries': '城市书房设在城区；农家书屋设在村。' },
  },
  'sports-events': {
    is: ['举办体育赛事', 'Sports events held', '场', 'flow'],
    definition: '一定时期内举办、承办的体育赛事活动场次。',
    names:
      '(?:举办|承办|开展|组织|引进|举办承办|、)*(?:各类|各级|国际|国家级|全国|省级|以上|高水平|大型|重大|重要|品牌|国际性?、全国性?|群众|、|性)*(?:体育)?(?:赛事|体育比赛|体育活动)(?:活动)?',
    units: ['场', '个', '场次', '期', '次', '项'],
    needs: /赛|体育/u,
  },
  'fitness-trails': {
    is: ['新建健身步道', 'Fitness trails built', '米', 'flow'],
    definition: '一定时期内新建、改造的健身步道长度。',
    names: `${BUILT}(?:各类|登山|城市|社区)*(?:健身|健康|登山|全民健身)+步道`,
    near: { greenways: '健身步道专供健身；绿道可供步行和骑行。' },
  },
  'sports-facilities': {
    is: ['新建健身场地设施', 'Places for exercise built', '个', 'flow', '国家体育总局《体育场地统计调查制度》'],
    definition: '一定时期内新建、改建的公共健身场地、设施个数。',
    wordings: '新建全民健身场地设施',
    names: `(?:${BUILT}|更新|配建|维护|省级|基层|或)+(?:群众身边的?|群众性|各类|村级|城乡|公共|便民|省级|基层|社区|农村)*(?:全民健身|体育健身|健身|体育)(?:场地|设施|场所|广场|苑|、)+`,
    units: ['个', '处', '座', '片', '块'],
    near: {
      'sports-parks': '体育公园另计。',
      'farmers-fitness': '农民体育健身工程另计。',
    },
  },
  'sports-parks': {
    is: ['新建体育公园', 'Sports parks built', '个', 'flow'],
    definition: '一定时期内新建、改造的体育公园个数。',
    names: `${BUILT}(?:各类|社区|口袋|生态|城市|农村|乡村|全民健身)*(?:体育|健身)公园`,
  },
} satisfies ConceptGroup;
