import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { SOME } from '../words.ts';

export const UTILITIES = {
  'sponge-city': {
    is: ['海绵城市面积', 'Sponge city area', '平方米', 'flow'],
    definition: '达到海绵城市要求的建成区面积；写明新增的是当年的。',
    wordings: '建成海绵城市',
    names: `${SOME}海绵城市(?:建设)?(?:达标)?(?:面积)?`,
  },
  'heat-stations': {
    is: ['换热站', 'Heat exchange stations', '座', 'flow'],
    definition: '一定时期内新建、改造的换热站座数。',
    wordings: '新建换热站',
    names: `${SOME}换热站`,
  },
  'gas-users': {
    is: ['新增燃气用户', 'New gas users', '户', 'flow'],
    definition: '新增的天然气（燃气）用户；写明总数的是累计。',
    wordings: '新增天然气用户',
    names:
      '(?:新增|发展|新发展|改造|净增|、)*(?:管道|管输|居民|市区|城区|农村|各类)*(?:天然气|燃气)(?:居民)?用户(?:数|总数)?',
  },
  'water-supply-capacity': {
    is: ['供水能力', 'Water supply capacity', '立方米', 'stock'],
    definition: '供水的能力（日或年，见原句）；写明新增的是当年的。',
    wordings: '新增供水能力',
    names: '(?:新增|日|城市|城镇|年|形成|综合|、|原水)*供水(?:保障)?能力',
    units: ['立方米', '吨', '立方米/日', '吨/日'],
  },
  'urban-population': {
    is: ['城镇人口', 'Urban population', '人', 'stock', SOURCES.statistics],
    definition: '城镇常住人口；写明新增的是当年的。',
    names: '(?:新增|城镇常住|净增)?(?:城镇|城市)(?:常住)?人口(?:总量|总数)?',
    refuses: /中心城区|主城/u,
    near: { 'resident-population': '只计城镇。' },
  },
  'settled-people': {
    is: ['农业转移人口落户', 'People settled in towns', '人', 'flow'],
    definition: '一定时期内在城镇落户的农业转移人口。',
    wordings: '农业转移人口市民化',
    names:
      '(?:新增|实现|推动|引导|促进|吸纳)*(?:农业|农村)?(?:转移人口|人口|居民|农民|农牧民)(?:进城)?(?:在城镇)?(?:落户|市民化|转为城镇居民|进城)(?:城镇)?(?:人口)?',
  },
  'public-rental': {
    is: ['公共租赁住房', 'Public rental homes', '套', 'flow', SOURCES.housing],
    definition: '一定时期内开工、建成的公共租赁住房套数，所指见原句。',
    wordings: '开工建设公共租赁住房',
    names: `${SOME}(?:新开工)?公共租赁(?:住)?房(?:建设)?`,
    refuses: /分配|配租/u,
    near: { 'affordable-homes': '公租房只是保障性住房的一种。' },
  },
  'affordable-purchase-area': {
    is: ['经济适用房面积', 'Affordable homes for sale, area', '平方米', 'flow'],
    definition: '一定时期内开工、建成的经济适用住房面积。',
    wordings: '建设经济适用住房',
    names: `${SOME}经济适用(?:住)?房(?:建设)?(?:面积)?`,
  },
  'affordable-purchase': {
    is: ['经济适用房', 'Affordable homes for sale', '套', 'flow'],
    definition: '一定时期内开工、建成的经济适用住房套数。',
    wordings: '新建经济适用房',
    names: `${SOME}经济适用(?:住)?房(?:建设)?`,
    near: { 'affordable-purchase-area': '一个数套，一个计面积。' },
  },
  'low-rent-area': {
    is: ['廉租住房面积', 'Low-rent homes, area', '平方米', 'flow'],
    definition: '一定时期内开工、建成的廉租住房面积。',
    wordings: '新建廉租房',
    names: `(?:竣工)?${SOME}廉租(?:住)?房(?:建设)?(?:面积)?`,
    near: { 'low-rent-homes': '一个计面积，一个数套。' },
  },
  'home-sales-value': {
    is: ['商品房销售额', 'Home sales', '元', 'flow', SOURCES.statistics],
    definition: '一定时期内商品房的销售金额。',
    names: '(?:新建)?商品(?:住)?房销售额',
    near: { 'home-sales-area': '一个是金额，一个是面积。' },
  },
  'urban-dilapidated': {
    is: ['城市危旧房改造', 'Dilapidated city homes renewed', '套', 'flow'],
    definition: '一定时期内改造的城市危旧房套（户）数。',
    wordings: '改造城市危旧房',
    names:
      '(?:实施|完成|改造|城中村和|、|解危)*(?:城市|城镇|城区|国有土地上|城中村和|城市D级)危(?:旧)?(?:住)?房(?:改造|解危)*',
    near: { 'dilapidated-rural-homes': '一个在城市，一个在农村。' },
  },
  'internet-penetration': {
    is: ['互联网普及率', 'Internet penetration', '%', 'rate'],
    definition: '上网人口（家庭）占全部人口（家庭）的百分比。',
    names: '(?:固定|家庭|移动|宽带|光纤|城乡|农村|、)*(?:互联网|宽带|光纤|网络)(?:家庭|用户)?普及率',
  },
  'phone-users': {
    is: ['电话用户', 'Phone users', '户', 'stock'],
    definition: '年末固定、移动电话用户数。',
    wordings: '移动电话用户',
    names: '(?:新增|城乡|发展)*(?:固定|移动|城乡|农村|和|、)*电话(?:总)?用户(?:数|总数)?',
  },
  'phone-capacity': {
    is: ['电话交换机容量', 'Telephone exchange capacity', '门', 'stock'],
    definition: '（程控）电话交换机的容量；写明新增的是当年的。',
    wordings: '程控交换机总容量',
    names: '(?:新增|局用|市话|城乡|、)*(?:程控)?(?:电话)?交换机(?:总)?(?:容量)?',
  },
  'property-coverage': {
    is: ['物业服务覆盖率', 'Coverage of property services', '%', 'rate'],
    definition: '有物业服务的住宅小区占全部小区的百分比。',
    names: '(?:住宅小区|小区|城市|居民小区|老旧小区|居住|住宅)*物业(?:管理|服务)*覆盖率',
  },
  'road-sweeping': {
    is: ['道路机械化清扫率', 'Roads swept by machine', '%', 'rate', SOURCES.cityStatistics],
    definition: '机械化清扫的城市道路面积占清扫面积的百分比。',
    names: '(?:城市|城区|环卫)*(?:道路)?(?:机械化清扫|机扫)(?:保洁)?(?:覆盖)?率',
    scopes: /城区|市区/u,
  },
} satisfies ConceptGroup;
