import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ANEW, total } from '../words.ts';

export const ENTERPRISES = {
  'registered-capital': {
    is: ['新增注册资本', 'Newly registered capital', '元', 'flow', SOURCES.company],
    definition: '一定时期内新登记经营主体的注册资本。',
    names: '(?:新登记|新设|新增|新设立|注册)*(?:各类)?(?:企业|市场主体|私营企业|经营主体)*注册资本(?:金)?(?:总额)?',
  },
  'private-companies': {
    is: ['民营企业数', 'Private companies', '户', 'stock', SOURCES.company],
    definition: '年末登记在册的私营（民营）企业户数。',
    wordings: '私营企业',
    names: '(?:私营|民营)企业(?:总?数|户数|数量)?',
    needs: total('(?:私营|民营)企业'),
    near: { 'business-entities': '私营企业只是经营主体的一种。' },
  },
  'new-small-companies': {
    is: ['新增小微企业', 'New small and micro firms', '户', 'flow', SOURCES.company],
    definition: '一定时期内新增、新认定的（中）小微企业户数。',
    names: `${ANEW}(?:各类)?(?:中)?小微企业`,
  },
  'small-companies': {
    is: ['小微企业总数', 'Small and micro firms', '户', 'stock', SOURCES.company],
    definition: '年末（中）小微企业户数总数。',
    wordings: '小微企业',
    names: '(?:各类)?(?:中)?小微企业(?:总?数量?|总量)?',
    needs: total('小微企业'),
    near: { 'new-small-companies': '一个是总数，一个是新增。' },
  },
  'new-scale-companies': {
    is: ['新增规上企业', 'New firms above the statistical scale', '家', 'flow', SOURCES.statistics],
    definition: '一定时期内新纳入统计的规模以上企业家数，各行业合计。',
    names: `${ANEW}(?:各类)?(?:规模以上|规上|规模|规限上)(?:的)?企业|(?:新增|净增|实现|完成|培育|新|推动)*(?:企业)?(?:小升规|小巨升规|规下转规上)(?:企业)?`,
    near: {
      'new-industrial-companies': '一个是各行业，一个只计工业。',
      'upgraded-units': '“四上”还含限上商贸、资质建筑和房地产。',
    },
  },
  'four-above-companies': {
    is: ['“四上”企业', 'Firms above the statistical scales', '家', 'stock', SOURCES.statistics],
    definition: '年末规模以上工业、服务业，资质建筑、限上商贸、房地产企业家数合计。',
    names: '四上(?:企业|单位)(?:总?数量?)?',
    needs: total('四上”?(?:企业|单位)'),
    near: { 'upgraded-units': '一个是总数，一个是新增。' },
  },
  'new-headquarters': {
    is: ['新增总部企业', 'New head offices', '家', 'flow'],
    definition: '一定时期内新增、新认定的总部型企业家数。',
    names: `${ANEW}(?:各类|综合性?|区域性?|职能|央企)*总部(?:型)?企业`,
  },
  headquarters: {
    is: ['总部企业总数', 'Head offices', '家', 'stock'],
    definition: '年末总部型企业家数总数。',
    wordings: '总部企业',
    names: '(?:各类|综合性?|区域性?|职能|央企)*总部(?:型)?企业(?:总?数量?|总量)?',
    needs: total('总部企业'),
    near: { 'new-headquarters': '一个是总数，一个是新增。' },
  },
  'first-shops': {
    is: ['引进首店', 'First shops of brands', '家', 'flow'],
    definition: '一定时期内引进的品牌首店家数。',
    names:
      '(?:引进|新增|落户|落地|开设|新开?|吸引|引入|、)*(?:国内外|知名|国际|各类|各级|高能级|高层次|特色)*(?:品牌)?首店(?:落户)?',
  },
  'fortune-500-present': {
    is: ['世界500强企业', 'Global top-500 firms present', '家', 'stock'],
    definition: '在本地投资设点的世界500强企业累计家数。',
    names: '(?:进驻|入驻|在(?:[^，；。]{1,3})投资|来(?:[^，；。]{1,3})投资)*(?:的)?世界500强(?:企业)?(?:总?数)?',
    needs: total('世界500强(?:企业)?'),
    near: { 'fortune-500-attracted': '一个是累计，一个是新引进。' },
  },
  'new-logistics-companies': {
    is: ['新增A级物流企业', 'New rated logistics firms', '家', 'flow'],
    definition: '一定时期内新增、新认定的国家A级物流企业家数。',
    names: `${ANEW}(?:国家)?(?:[2-5])?A级(?:以上)?(?:物流|现代物流)企业`,
  },
  'logistics-companies': {
    is: ['A级物流企业总数', 'Rated logistics firms', '家', 'stock'],
    definition: '年末国家A级物流企业家数总数。',
    wordings: 'A级物流企业',
    names: '(?:国家)?(?:[2-5])?A级(?:以上)?(?:物流|现代物流)企业(?:总?数量?|总量)?',
    needs: total('A级(?:以上)?物流企业'),
    near: { 'new-logistics-companies': '一个是总数，一个是新增。' },
  },
  'new-e-commerce-companies': {
    is: ['新增电商企业', 'New E-commerce firms', '家', 'flow'],
    definition: '一定时期内新增、新认定的电子商务（含跨境）企业家数。',
    names: `${ANEW}(?:跨境|农村)?(?:电商|电子商务)(?:经营|备案)?(?:企业|主体)`,
  },
  'e-commerce-companies': {
    is: ['电商企业总数', 'E-commerce firms', '家', 'stock'],
    definition: '年末电子商务（含跨境）企业家数总数。',
    wordings: '电商企业',
    names: '(?:跨境|农村)?(?:电商|电子商务)(?:经营|备案)?(?:企业|主体)(?:总?数量?|总量)?',
    needs: total('(?:电商|电子商务)(?:企业|主体)'),
    near: { 'new-e-commerce-companies': '一个是总数，一个是新增。' },
  },
  'new-trading-companies': {
    is: ['新增外贸企业', 'New trading firms', '家', 'flow'],
    definition: '一定时期内新增、新认定的外贸（进出口）企业家数。',
    names: `${ANEW}(?:备案|自营)?(?:外贸|进出口)(?:进出口)?(?:备案)?(?:企业|主体|经营主体)`,
  },
  'trading-companies': {
    is: ['外贸企业总数', 'Trading firms', '家', 'stock'],
    definition: '年末外贸（进出口）企业家数总数。',
    wordings: '外贸企业',
    names: '(?:备案|自营)?(?:外贸|进出口)(?:进出口)?(?:备案)?(?:企业|主体|经营主体)(?:总?数量?|总量)?',
    needs: total('(?:外贸|进出口)(?:企业|主体)'),
    near: { 'new-trading-companies': '一个是总数，一个是新增。' },
  },
  'state-assets': {
    is: ['国有企业资产总额', 'Assets of state firms', '元', 'stock'],
    definition: '年末地方国有企业的资产总额。',
    wordings: '市属国有企业资产总额',
    names:
      '(?:市属|省属|市直|市管|区属|州属|县属|国有|国资|监管|市国资委|国资委|地方|重点|所属|、)+(?:企业|国企|集团公司)?(?:国有)?(?:企业)?资产总额|国企资产总额',
  },
  'state-profit': {
    is: ['国有企业利润', 'Profit of state firms', '元', 'flow'],
    definition: '一定时期内地方国有企业实现的利润总额。',
    wordings: '市属国企利润总额',
    names:
      '(?:市属|省属|市直|市管|区属|州属|国有|国资|监管|市国资委|国资委|地方|重点|所属|、)+(?:企业|国企|集团公司)?(?:企业)?(?:实现)?利润(?:总额)?|国企利润(?:总额)?|国有及国有控股(?:企业|经济)?(?:工业)?(?:企业)?(?:实现)?利润(?:总额)?',
    near: { 'industrial-profit': '一个按出资人，一个按规模以上工业。' },
  },
} satisfies ConceptGroup;
