import { FINDINGS, type ConceptRule } from './rule.ts';

export const URBAN: readonly ConceptRule[] = [
  { concept: 'urbanisation-rate', names: '(?:常住人口)?(?:城镇|城市)化率' },
  {
    concept: 'old-estates-renovated',
    names: '(?:新开工|启动|实施|完成)*(?:改造)?(?:城镇|城市)?老旧(?:住宅)?小区(?:改造)?',
    withoutValue: false,
  },
  {
    concept: 'shantytown-homes',
    names: '(?:新开工|开工|改造|建成|完成|新)*(?:城市|城镇)?棚户区(?:改造)?(?:住房|安置房)?|棚改(?:安置房)?',
    units: ['套', '户'],
  },
  {
    concept: 'affordable-homes',
    names:
      '(?:新开工|新建|开工|建成|筹集|建设|新增|、|和|基本)*(?:各类)?(?:保障性(?:租赁)?住房|保障房|公租房|保障性安居工程(?:住房)?)',
    units: ['套', '户', '间', '套（间）'],
  },
  {
    concept: 'presold-homes-delivered',
    names: '(?:完成)?保交(?:房|楼)(?:项目)?(?:交付)?(?:房|住房)?|(?:商品)?房交付|交付(?:商品)?房(?:屋)?',
    units: ['套', '户'],
    needs: /保交[房楼]/u,
    withoutValue: false,
  },
  { concept: 'home-sales-area', names: '(?:新建)?商品(?:住)?房(?:屋)?销售(?:面积)?' },
  {
    concept: 'illegal-building-demolished',
    names:
      '(?:强制)?拆除(?:各类|存量|及|和|新增|既有)*(?:违法|违章|违规)(?:建设|建筑|用地)(?:物)?(?:面积)?|拆除(?:各类)?违建(?:面积)?|拆违(?:面积)?',
  },
  { concept: 'vacated-land', names: '(?:腾地|腾退土地|拆违腾退|拆违腾地|腾退)(?:面积)?' },
  {
    concept: 'parking-spaces',
    names:
      '(?:新增|施划|新建|新增施划|建成|规划)(?:各类|公共|城市|机动车|汽车、自行车|路内)*(?:停车(?:泊)?(?:车)?位|泊位|停车位)',
  },
  {
    concept: 'charging-points',
    names: '(?:新建|新增|建成|建设)(?:各类)?(?:公共|新能源汽车|电动汽车)*充电(?:桩|设施|枪)',
    units: ['个', '根', '台'],
  },
  {
    concept: 'urban-green-space',
    names: '(?:新增|新建|新建改造|新增改造)(?:城市|城区|市区|公园)*(?:绿地|绿化)(?:面积)?',
  },
  { concept: 'built-area-green-ratio', names: '(?:城市)?(?:建成区)?绿化覆盖率' },
  {
    concept: 'rural-road-length',
    names: '(?:新建|新改建|新改扩建|改建|扩建|建成|建设|、|和|及|改扩建|\\(改\\)|新)*(?:四好)?农村(?:公)?路',
  },
  { concept: 'expressway-length', names: '高速公路(?:总)?(?:通车)?(?:总)?里程' },
  {
    concept: 'base-stations-5g',
    names: '5G基站(?:总?数量?)?',
    units: ['个', '座'],
    needs: /5G基站(?:总?数量?)?(?:累计)?(?:达|突破|超过?)|累计(?:建成|建设)?[^，；。]{0,3}5G基站/u,
  },
  { concept: 'new-base-stations-5g', names: '(?:新建|新增|新建成)5G基站', units: ['个', '座'] },
  {
    concept: 'illegal-signs-cleared',
    names: '清理(?:各类)?(?:违法|违规|不合规、存在安全隐患)(?:户外)?广告(?:牌匾?)?',
    units: FINDINGS,
    withoutValue: false,
  },
  {
    concept: 'city-violations-rectified',
    names: '整改(?:各类)?市容(?:违章|问题)',
    units: FINDINGS,
    withoutValue: false,
  },
  {
    concept: 'problem-spots-rectified',
    names: '(?:发现并)?整改(?:各类)?问题点位',
    units: FINDINGS,
    withoutValue: false,
  },
];
