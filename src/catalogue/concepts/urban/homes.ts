import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { SOME } from '../words.ts';

export const HOMES = {
  'old-estates-renovated': {
    is: ['老旧小区改造', 'Old housing estates renovated', '个', 'flow', SOURCES.renovation],
    definition: '一定时期内改造的建成年代较早、失养失修失管、设施不完善的城镇住宅小区个数。',
    wordings: '老旧小区改造 改造老旧小区 城镇老旧小区',
    near: { 'shantytown-homes': '老旧小区改造是原房修缮提升；棚户区改造是拆除重建安置。' },
    names: `(?:新开工|开工|启动|实施|完成|改造|提升|整治|综合|新|推进|完工|、|和)*(?:城镇|城市)?老旧(?:住宅)?小区(?:改造)?(?:项目|完工)?|(?:${SOME}|续建|综合)*(?:城镇|城市|市区|城区)?老旧(?:住宅)?小区(?:综合|微)?(?:改造|整治|提升|更新|焕新|换新颜)*(?:项目|任务)?(?:开工)?`,
  },
  'shantytown-homes': {
    is: ['棚户区改造', 'Shantytown homes rebuilt', '套', 'flow'],
    definition: '一定时期内开工或建成的棚户区改造住房套数。',
    wordings: '棚户区改造 棚改 改造棚户区 棚改安置房',
    names:
      '(?:新建?|实施|完成|集中)?(?:改造)?(?:城市|城镇|各类|国有|工矿|林区|垦区|和|、)*棚户区(?:住房|房屋)?(?:改造)?(?:住房|安置房)?|棚改(?:安置房)?',
  },
  'affordable-homes': {
    is: ['保障性住房', 'Affordable homes', '套', 'flow'],
    definition: '一定时期内开工、筹集或新增的保障性住房（含保障性租赁住房、公租房）套数。',
    wordings: '保障性住房 保障性租赁住房 公租房 保障房 保障性安居工程',
    near: {
      'shantytown-homes': '保障性住房供给符合条件的家庭租购；棚改住房用于安置拆迁户。',
      'presold-homes-delivered': '保障性住房由政府支持建设；保交房是逾期难交付的商品住房。',
    },
    names: `(?!.*(?:建成|竣工|完工|交付))(?:(?:新开工|新建|开工|筹集|筹建|建设|新增|新|、|和|的|基本)*(?:各类|城镇)*(?:保障性(?:租赁)?住房|保障房|公租房|保障性安居工程(?:住房)?)|(?:${SOME}|续建|筹集|筹建|、)*(?:各类|城镇|配售型)*(?:保障性(?:租赁)?住房|保障房|保障性安居工程(?:住房)?)(?:建设|开工)?)`,
  },
  'affordable-homes-finished': {
    is: ['建成保障性住房', 'Affordable homes finished', '套', 'flow'],
    definition: '一定时期内建成、竣工或交付的保障性住房（含保障性租赁住房、公租房）套数。',
    wordings: '建成保障性住房 竣工保障房 基本建成保障性安居工程',
    near: { 'affordable-homes': '一个数开工、筹集的；一个数建成、竣工的，两者往往隔着一两年。' },
    names:
      '(?:基本|全部|已|新)*(?:建成|竣工|完工|交付)(?:入住|使用|分配|、|和)*(?:各类|城镇|配售型)*(?:保障性(?:租赁)?住房|保障房|公租房|保障性安居工程(?:住房)?)|(?:各类|城镇|配售型)*(?:保障性(?:租赁)?住房|保障房|公租房|保障性安居工程(?:住房)?)(?:基本)?(?:建成|竣工|完工|交付)',
  },
  'presold-homes-delivered': {
    is: ['保交房（保交楼）交付', 'Delayed homes delivered to buyers', '套', 'flow'],
    definition: '一定时期内完成交付的逾期难交付商品住房套数。',
    wordings: '保交房 保交楼 “保交房”交付房 保交楼交付',
    names: '(?:完成|建成)?保交(?:房|楼)(?:项目)?(?:新)?(?:交付)?(?:房|住房)?|(?:商品)?房交付|交付(?:商品)?房(?:屋)?',
    needs: /保交[房楼]/u,
  },
  'presold-homes-delivery-rate': {
    is: ['保交房（保交楼）交付率', 'Delayed homes delivered, share', '%', 'rate'],
    definition: '已交付的保交房（保交楼）占任务的百分比。',
    names: '(?:既有)?保交[房楼](?:项目|住房)*(?:年内)?交付率',
    near: { 'presold-homes-delivered': '一个是百分比，一个是套数。' },
  },
  'home-sales-area': {
    is: ['商品房销售面积', 'Floor space of homes sold', '平方米', 'flow', SOURCES.statistics],
    definition: '一定时期内出售商品房屋的合同总面积，包括现房和期房。',
    wordings: '商品房销售面积 商品住房销售面积 新建商品房销售面积',
    names: '(?:新建)?商品(?:住)?房(?:屋)?销售(?:面积)?',
  },
  'illegal-building-demolished': {
    is: ['拆除违法建设', 'Illegal buildings demolished', '平方米', 'flow', SOURCES.planning],
    definition: '一定时期内拆除的违法建设（违章建筑）建筑面积。',
    wordings: '拆除违法建设 拆除违法建筑 拆除违章建筑 拆违 强制拆除违章建筑 拆除违建',
    near: { 'vacated-land': '一个是拆掉的建筑面积；一个是腾出来的土地面积。' },
    names:
      '(?:强制|整治|治理)*拆除(?:各类|存量|及|和|新增|既有)*(?:违法|违章|违规)(?:建设|建筑|用地)(?:物)?(?:面积)?|拆除(?:各类)?(?:违建|两违)(?:面积)?|拆违(?:面积)?',
  },
  'vacated-land': {
    is: ['拆违腾退土地', 'Land vacated by demolition', '平方米', 'flow'],
    definition: '一定时期内拆除违法建设、清理后腾退出来的土地面积。',
    wordings: '腾地面积 腾退土地面积 腾退土地',
    names: '(?:腾地|腾退土地|拆违腾退|拆违腾地|腾退)(?:面积)?',
  },
  'old-estate-homes': {
    is: ['老旧小区改造户数', 'Homes in old estates renovated', '户', 'flow', SOURCES.renovation],
    definition: '一定时期内改造老旧小区涉及的居民户数。',
    wordings: '老旧小区改造户数 改造老旧小区惠及居民',
    near: { 'old-estates-renovated': '一个是户数，一个是小区数。' },
    names:
      '(?:新|开工|启动|实施|完成|惠及|改造|提升|整治|建设|新开工|综合)*(?:城镇|城市)?老旧(?:住宅)?小区(?:改造)?(?:户数|居民|住户|居民户数)?',
  },
  'old-estate-area': {
    is: ['老旧小区改造面积', 'Floor area of old estates renovated', '平方米', 'flow', SOURCES.renovation],
    definition: '一定时期内改造的老旧小区建筑面积。',
    wordings: '老旧小区改造面积 改造老旧小区面积',
    near: { 'old-estates-renovated': '一个是面积，一个是小区数。' },
    names:
      '(?:新|开工|启动|实施|完成|改造|提升|整治|建设|新开工|综合)*(?:城镇|城市)?老旧(?:住宅)?小区(?:改造)?(?:建筑)?(?:面积)?',
  },
  'urban-villages': {
    is: ['城中村改造', 'Urban villages renovated', '个', 'flow', SOURCES.urbanVillages],
    definition: '一定时期内实施改造的城中村（项目）个数。',
    wordings: '城中村改造 城中村改造项目 改造城中村',
    names: '(?:新|开工|启动|实施|完成|推进|改造|新开工|新启动|拆迁)*城中村(?:改造)?(?:项目)?',
  },
  'lifts-added': {
    is: ['既有住宅加装电梯', 'Lifts added to existing homes', '部', 'flow', SOURCES.renovation],
    definition: '一定时期内为既有多层住宅加装的电梯部数。',
    wordings: '既有住宅加装电梯 加装电梯 老旧小区加装电梯',
    names: '(?:新增|完成|推动|实施)?(?:既有|多层|老旧)*(?:住宅|小区|建筑)?(?:新增)?(?:加装|增设)电梯',
    units: ['部', '台'],
  },
  'shantytown-started': {
    is: ['棚户区改造新开工', 'Shantytown homes started', '套', 'flow'],
    definition: '一定时期内新开工改造的棚户区住房（安置房）套数。',
    wordings: '棚户区改造新开工 新开工棚户区改造 棚改新开工',
    near: { 'shantytown-homes': '新开工只计当期开工的；未说明的可含开工、续建和建成。' },
    names:
      '(?:城市|城镇|各类)?(?:棚户区(?:改造)?|棚改)(?:项目)?(?:安置房|住房)?(?:新开工|开工)|(?:新开工|开工)(?:改造|建设)?(?:城市|城镇|各类)?(?:棚户区(?:改造)?|棚改)(?:安置(?:房|住房)|住房)?',
  },
  'shantytown-finished': {
    is: ['棚户区改造基本建成', 'Shantytown homes finished', '套', 'flow'],
    definition: '一定时期内基本建成的棚户区改造住房（安置房）套数。',
    wordings: '棚户区改造基本建成 建成棚改安置房 棚改基本建成',
    near: { 'shantytown-started': '一个数开工，一个数建成。' },
    names:
      '(?:城市|城镇|各类)?(?:棚户区(?:住房)?(?:改造)?|棚改)(?:项目)?(?:安置房|住房)?(?:基本)?(?:建成|竣工)|(?:基本)?(?:建成|竣工)(?:城市|城镇|各类)?(?:棚户区(?:改造)?|棚改)(?:安置(?:房|住房)|住房|房)?',
  },
  'public-rental-allocated': {
    is: ['分配公租房', 'Public rental homes allocated', '套', 'flow', SOURCES.housing],
    definition: '一定时期内分配入住的公共租赁住房套数。',
    wordings: '分配公租房 配租公租房',
    names:
      '(?:新增|实物|完成)*(?:分配|配租)(?:入住)?(?:公租房|公共租赁住房|保障性住房|保障房)|公租房(?:实物)?(?:分配|配租)(?:入住)?',
  },
  'rent-subsidies': {
    is: ['发放住房租赁补贴', 'Households given rent subsidies', '户', 'flow', SOURCES.housing],
    definition: '一定时期内领取住房租赁补贴的保障家庭户数。',
    wordings: '发放住房租赁补贴 发放租赁补贴 住房保障租赁补贴',
    names: '(?:新增)?发放(?:城镇|公租房|住房保障|保障性|廉租|住房|公共租赁住房|保障|家庭)*(?:租赁|租金|租房)补贴',
  },
  'prefabricated-share': {
    is: ['装配式建筑占比', 'Prefabricated buildings as a share of new building', '%', 'rate', SOURCES.prefabricated],
    definition: '装配式建筑占新建建筑面积的百分比。',
    wordings: '装配式建筑占新建建筑比例 装配式建筑占比',
    names: '(?:新建)?装配式建筑(?:占比|面积占比|占(?:城镇)?新[建增]建筑(?:总)?(?:面积)?(?:的)?(?:比例|比重)?)',
  },
  'new-green-buildings': {
    is: ['新增绿色建筑', 'New green buildings', '平方米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新建的绿色建筑面积。',
    wordings: '新建绿色建筑 新增绿色建筑面积',
    names: '(?:新建|新增|竣工|发展|新)绿色建筑(?:面积)?',
  },
  'new-prefabricated': {
    is: ['新增装配式建筑', 'New prefabricated buildings', '平方米', 'flow', SOURCES.cityStatistics],
    definition: '一定时期内新开工、新建的装配式建筑面积。',
    wordings: '新建装配式建筑 新开工装配式建筑面积',
    names: '(?:新建|新增|新开工|开工)装配式建筑(?:面积)?',
    near: { 'prefabricated-share': '一个是面积；一个是占新建建筑的百分比。' },
  },
} satisfies ConceptGroup;
