import { FINDINGS, type ConceptRule } from './rule.ts';

export const RURAL: readonly ConceptRule[] = [
  { concept: 'farm-output', names: '农林牧渔业?总产值|农业总产值' },
  { concept: 'farm-value-added', names: '农林牧渔业?增加值|农业增加值' },
  { concept: 'rural-total-income', names: '农村经济总收入' },
  { concept: 'grain-output', names: '粮食(?:作物)?(?:年)?(?:总)?产量?|粮食(?:生产)?总产量?' },
  { concept: 'grain-area', names: '粮食(?:作物)?(?:播种|种植)面积|种植粮食作物|粮食作物种植|粮食面积' },
  { concept: 'vegetable-output', names: '蔬菜(?:总)?产量' },
  { concept: 'vegetable-area', names: '蔬菜(?:播种|种植)面积|(?:播种|种植)蔬菜' },
  { concept: 'pigs-sold', names: '生猪出栏(?:量)?|出栏生猪' },
  {
    concept: 'high-standard-farmland',
    names: '(?:新建|新增|建设|建成|改造提升|新改建|改造|、|和|及|\\(改\\)|新)*高标准(?:基本)?农田(?:建设|面积)?',
  },
  { concept: 'reclaimed-farmland', names: '(?:实施)?复耕(?:面积|任务|土地|复种)?|撂荒地复耕(?:复种)?' },
  { concept: 'new-farmland', names: '新增耕地(?:面积)?|补充耕地' },
  { concept: 'land-transfer', names: '签订流转合同|(?:土地|耕地)流转(?:面积)?|流转(?:土地|耕地|面积)' },
  {
    concept: 'illegal-farmland-use',
    names: '(?:拆除|整改|完成)*乱占耕地建房(?:专项治理|整治|整改|问题)*|整改',
    units: FINDINGS,
    needs: /乱占耕地建房/u,
    withoutValue: false,
  },
  {
    concept: 'village-collective-income-growth',
    names: '(?:增收)?村集体(?:经济)?(?:共)?(?:增收)?',
    needs: /村集体[^，；。]{0,6}增收/u,
    withoutValue: false,
  },
  {
    concept: 'village-contracts-rectified',
    names: '(?:涉地)?(?:村|农村)集体经济合同(?:整改|清理|规范)+|清理规范农村集体(?:经济)?合同',
    units: ['份', '个'],
  },
  {
    concept: 'rural-toilets',
    names: '(?:改造|新建|新建改造|完成)*农村(?:卫生)?(?:户厕|厕所)(?:改造)?|农村改厕|卫生厕所改造',
    units: ['户', '座', '个'],
  },
  { concept: 'dilapidated-rural-homes', names: '(?:改造)?农村(?:C、D级)?危(?:旧)?房(?:改造)?', units: ['户', '套'] },
  {
    concept: 'beautiful-villages',
    names: '(?:建成|新建|打造|建设)?(?:省级|市级)?(?:美丽|和美)乡村(?:示范村|精品村)?',
    units: ['个', '村'],
    withoutValue: false,
  },
];
