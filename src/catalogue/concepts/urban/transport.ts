import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { BUILT, SOME, total } from '../words.ts';

export const TRANSPORT = {
  bridges: {
    is: ['新建改造桥梁', 'Bridges built or renewed', '座', 'flow'],
    definition: '一定时期内新建、改造的桥梁座数。',
    names: `${BUILT}(?:城市|各类|农村|农村公路|公路|大型|便民|、)*(?:桥梁|大桥)`,
    refuses: /危/u,
    near: { 'dangerous-bridges': '危桥改造另计。' },
  },
  footbridges: {
    is: ['人行天桥', 'Footbridges', '座', 'flow'],
    definition: '一定时期内新建的人行天桥、过街通道。',
    wordings: '新建人行天桥',
    names: `${SOME}(?:人行)?(?:过街)?(?:人行)?(?:天桥|过街通道)(?:、地下通道)?`,
  },
  'bus-lanes': {
    is: ['公交专用道', 'Bus lanes', '米', 'stock'],
    definition: '公交专用道里程；写明新增的是当年的。',
    wordings: '新增公交专用道',
    names: `${SOME}公交专用(?:车)?道(?:里程)?`,
  },
  'public-bikes': {
    is: ['公共自行车', 'Public bikes', '辆', 'flow'],
    definition: '投放的公共自行车辆数。',
    wordings: '新增公共自行车',
    names: '(?:新增|投放|投入|新|、)*公共自行车(?:总数)?',
  },
  'expressway-projects': {
    is: ['高速公路项目', 'Expressway projects', '条', 'flow'],
    definition: '一定时期内建成、在建或开工的高速公路条数，所指见原句。',
    wordings: '建成高速公路',
    names:
      '(?:新开工|开工建设|建设|加快建设的|加快|推进|建成|建成通车|通车|新建|续建|开工|在建|完成|、|的)+高速公路(?:项目)?(?:建设)?|高速公路(?:建设|项目)',
    units: ['条', '个'],
  },
  'trunk-roads': {
    is: ['国省干线公路', 'Trunk roads', '米', 'flow'],
    definition: '一定时期内新建、改造、大中修的国省干线公路里程。',
    wordings: '新建改建国省干线公路',
    names: `${SOME}(?:普通|国省|国省道|国道|省道|、|重要)*(?:国省道|国省干线|干线|国道|省道|国省|普通国省道)(?:干线)?(?:公路)?(?:大中修|改造|养护|升级|建设|、|里程)*`,
    needs: /国|省|干线/u,
    near: { 'high-grade-roads': '干线按行政等级，高等级按技术等级。' },
  },
  'new-roads': {
    is: ['新建公路', 'New roads', '米', 'flow'],
    definition: '一定时期内新建、改建的公路里程（各等级）。',
    wordings: '新改建公路',
    names:
      '(?:新建|新增|新改建|建成|新建改建|新改扩建|改造|完成|新\\(改\\)建|、)+(?:各类|各等级|各级)?公路(?:通车)?(?:里程)?',
    near: { 'rural-road-length': '农村公路只是一部分。' },
  },
  'new-railways': {
    is: ['新增铁路里程', 'New railways', '米', 'flow'],
    definition: '一定时期内新投入运营的铁路里程。',
    names: '(?:新增|新建|建成|新开通)(?:高速)?铁路(?:运营|营业|营运|通车)?(?:总)?(?:里程)?',
    refuses: /高铁|高速铁路/u,
    near: { 'railway-length': '一个是新增，一个是总数。' },
  },
  'expressways-in-work': {
    is: ['高速公路在建里程', 'Expressways in work', '米', 'stock'],
    definition: '正在建设的高速公路里程。',
    names: '(?:在建|续建|新开工)高速公路(?:里程)?|高速公路在建(?:总)?里程',
    near: { 'expressway-length': '一个在建，一个通车。' },
  },
  'air-routes': {
    is: ['民航航线', 'Air routes', '条', 'stock'],
    definition: '运营的民航航线条数。',
    wordings: '运营航线',
    names:
      '(?:运营|通航|累计|民航|国内外|国际国内|国内|、|及|和|客运|货运|地区|直飞|机场|空中)*航线(?:总数|条数|总量|网络)?',
    needs: total('航线(?:总数|条数|总量)?'),
    near: { 'new-international-routes': '一个是运营的全部，一个是新开的国际航线。' },
    also: { names: '(?:运营|执飞)(?:国内外|国际国内|国内|国际|客运|、|及|和|民航)*航线' },
  },
  'new-air-routes': {
    is: ['新增航线', 'New air routes', '条', 'flow'],
    definition: '一定时期内新开通、恢复的航线条数。',
    names:
      '(?:新增|新开|新开通|开通|新辟|加密|恢复|新开辟|开辟|、|和)+(?:民航|国内外|国内|客货运|客运|货运|全货运|地区|直飞|空中|机场)*航线',
    refuses: /国际|已开通|累计/u,
    near: { 'air-routes': '一个是新开的，一个是全部。' },
  },
  'air-cities': {
    is: ['通航城市', 'Cities reached by air', '个', 'stock'],
    definition: '与本地通航的城市个数；写明新增的是当年的。',
    names: '(?:累计|国内外|国内|国际|新增|民航|、)*(?:通航)(?:城市|点|地区|站点|航点)(?:总?数)?',
    units: ['个', '座'],
  },
  'port-capacity': {
    is: ['港口吞吐能力', 'Port capacity', '吨', 'stock', SOURCES.transport],
    definition: '港口每年能够装卸的货物吨数；写明新增的是当年的。',
    wordings: '新增港口吞吐能力',
    names: '(?:新增|港口|年|货物|综合|全港|设计|形成|沿海|、)*(?:吞吐|通过)能力',
    near: { 'port-throughput': '一个是能力，一个是实际装卸的。' },
  },
  'deep-berths': {
    is: ['万吨级泊位', 'Deep-water berths', '个', 'stock', SOURCES.transport],
    definition: '港口万吨级以上泊位个数；写明新增的是当年的。',
    wordings: '万吨级以上泊位',
    names: `${SOME}(?:\\d+)?(?:万吨级|万吨|生产性|深水)(?:级)?(?:以上)?(?:深水|生产性|码头)*泊位`,
    units: ['个', '座'],
  },
  freight: {
    is: ['货运量', 'Freight', '吨', 'flow', SOURCES.transport],
    definition: '一定时期内运输的货物吨数。',
    names: '(?:公路|铁路|水路|全社会|完成|营业性|综合|、|和)*货(?:物)?运(?:输)?(?:总)?量',
  },
  'passenger-traffic': {
    is: ['客运量', 'Passengers carried', '人次', 'flow', SOURCES.transport],
    definition: '一定时期内运送的旅客人次。',
    names: '(?:公路|铁路|水路|全社会|完成|营业性|综合|、|和|公共交通|轨道交通|公交|地铁)*(?:旅)?客运(?:输)?(?:总)?量',
  },
  'freight-turnover': {
    is: ['货物周转量', 'Freight turnover', '', 'flow', SOURCES.transport],
    definition: '一定时期内货物吨数与运距的乘积。',
    names: '(?:公路|铁路|水路|全社会|完成|营业性|综合|、|和)*货(?:物|运)(?:运输)?(?:总)?周转量',
  },
  'logistics-total': {
    is: ['社会物流总额', 'Goods moved', '元', 'flow'],
    definition: '一定时期内进入社会物流的货物价值总额。',
  },
  'logistics-cost': {
    is: ['社会物流总费用占比', 'Cost of logistics, share of GDP', '%', 'rate'],
    definition: '社会物流总费用与地区生产总值之比。',
    wordings: '社会物流总费用占GDP比重',
    names:
      '(?:社会)?物流总?(?:费用|成本)(?:占(?:全[省市区])?(?:地区)?(?:生产总值|GDP)(?:的)?(?:比重|比率|比例)?|与GDP的比率)',
  },
} satisfies ConceptGroup;
