import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ABOVE_SCALE, ANEW, NEWLY, total } from '../words.ts';

export const UPGRADING = {
  'technical-renovation-projects': {
    is: ['技术改造项目', 'Technical renovation projects', '个', 'flow'],
    definition: '一定时期内实施的工业企业技术改造项目个数。',
    names:
      '(?:组织)?(?:实施|完成|推进|开展|滚动实施|新开工|开工)*(?:重点|工业|重大|各类|企业|制造业)*(?:技改|技术改造)(?:升级)?项目',
    near: { 'technical-renovation-investment': '一个是项目个数；一个是投资额。' },
  },
  'intelligent-upgrades': {
    is: ['智能化（数字化）改造项目', 'Projects of intelligent and digital upgrading', '个', 'flow'],
    definition: '一定时期内实施的企业智能化、数字化改造项目个数。',
    names:
      '(?:实施|完成|推进|新增|建设|滚动实施)*(?:重点|企业|工业)*(?:智能化|数字化|智能制造|智改数转(?:网联)?|智能化数字化|、)+(?:技术)?(?:改造|转型|升级)*项目',
  },
  'digital-upgrade-coverage': {
    is: ['规上工业企业数字化改造覆盖率', 'Industrial companies upgraded digitally', '%', 'rate'],
    definition: '完成数字化改造（转型）的规模以上工业企业占全部规模以上工业企业的百分比。',
    names: `${ABOVE_SCALE}(?:工业|制造业)企业(?:智能化|数字化|智改数转|、)+(?:改造|转型)*(?:覆盖率|覆盖面|比例|率)`,
  },
  'single-champions': {
    is: ['制造业单项冠军企业', 'Manufacturing champions', '家', 'stock'],
    definition: '统计时点的制造业单项冠军企业家数。',
    names: '(?:国家级?)?(?:制造业)?单项冠军(?:示范)?(?:企业)?(?:总?数量?)?',
    needs: total('单项冠军(?:示范)?(?:企业)?'),
    near: { 'new-single-champions': '一个是总数；一个是当期新增。' },
  },
  'ten-billion-companies': {
    is: ['百亿元企业', 'Companies of ten billion yuan', '家', 'stock'],
    definition: '年产值或营业收入超百亿元的企业家数。',
    names:
      '(?:年)?(?:主营业务收入|销售收入|营业收入|营收|产值)?(?:超过|超|过|达)?(?:百|100)亿元?(?:级|以上)?(?:工业)?(?:的)?企业(?:数量?)?',
    needs: /达到|达\d|增至|增加到|[从由]\d|突破|拥有|总数|已有/u,
  },
  'new-ten-billion-companies': {
    is: ['新增百亿元企业', 'New companies of ten billion yuan', '家', 'flow'],
    definition: '一定时期内新增的年产值或营业收入超百亿元的企业家数。',
    names:
      '(?:新增|净增|新培育|培育)(?:年)?(?:主营业务收入|销售收入|营业收入|营收|产值)?(?:超过|超|过|达)?(?:百|100)亿元?(?:产值|级|以上)?(?:工业)?(?:的)?企业',
    near: { 'ten-billion-companies': '一个是当期新增；一个是总数。' },
  },
  'new-hundred-million-companies': {
    is: ['新增亿元企业', 'New companies of 100 million yuan', '家', 'flow'],
    definition: '一定时期内新增的年产值或营业收入超亿元的企业家数。',
    names:
      '(?:新增|净增|新培育|培育)(?:年)?(?:主营业务收入|销售收入|营业收入|营收|产值)?(?:超过|超|过|达)?亿元(?:级|以上)?(?:工业)?(?:的)?企业',
  },
  'hundred-billion-clusters': {
    is: ['千亿级产业集群', 'Industrial clusters of 100 billion yuan', '个', 'stock'],
    definition: '年产值或营业收入超千亿元的产业集群个数。',
    names:
      '(?:打造|培育|形成|建成|规模)?(?:超过|超|过)?(?:千|1000)亿元?(?:级|以上)?(?:的)?(?:优势|特色|先进制造业|支柱)?产业(?:集群)?',
  },
  'advanced-clusters': {
    is: ['国家先进制造业集群', 'National clusters of advanced manufacturing', '个', 'stock'],
    definition: '工业和信息化部公布的国家先进制造业集群个数。',
    names: `(?:国家级?|新增国家级?|入选国家级?)先进制造业(?:产业)?集群|(?:${ANEW})国家(?:级)?先进制造业(?:产业)?集群`,
    refuses: /新增/u,
  },
  'new-national-sme-clusters': {
    is: ['新增国家中小企业特色产业集群', 'New national clusters of small and medium companies', '个', 'flow'],
    definition: '一定时期内新入选的国家级中小企业特色产业集群个数。',
    names: `${NEWLY}国家级?中小企业特色产业集群`,
  },
  'steel-capacity-cut': {
    is: ['压减钢铁产能', 'Steel capacity cut', '吨', 'flow'],
    definition: '一定时期内压减、淘汰、化解的炼钢（钢铁）产能。',
    names: '(?:压减|淘汰|退出|化解|去除|压缩|关停|落后|过剩|、|和)+(?:炼钢|粗钢|钢铁|钢)(?:过剩)?产能',
  },
  'coal-capacity-cut': {
    is: ['退出煤炭产能', 'Coal capacity cut', '吨', 'flow'],
    definition: '一定时期内关闭、退出、化解的煤炭产能。',
    names: '(?:压减|淘汰|退出|化解|去除|压缩|关闭|落后|过剩|、|和)+(?:煤炭|煤矿)(?:过剩|落后)?产能',
  },
  'oil-gas-equivalent': {
    is: ['油气产量当量', 'Output of oil and gas', '吨', 'flow', SOURCES.energy],
    definition: '一定时期内生产的原油和天然气折合成油当量的数量。',
    names: '(?:油气)(?:生产|产量)?(?:产量)?当量(?:产量)?',
    near: { 'crude-oil-output': '油气当量还含折算的天然气。' },
  },
  'industrial-electricity-use': {
    is: ['工业用电量', 'Electricity used by industry', '千瓦时', 'flow', SOURCES.energy],
    definition: '一定时期内工业生产消耗的电量。',
    names: '(?:全部)?工业用电(?:量)?',
    near: { 'electricity-use': '一个只计工业；一个计全社会。' },
  },
  'pv-capacity-added': {
    is: ['新增光伏装机', 'Photovoltaic capacity added', '千瓦', 'flow', SOURCES.energy],
    definition: '一定时期内新增并网的光伏发电装机容量。',
    names: '新增(?:并网)?(?:分布式)?光伏(?:发电)?(?:并网)?装机(?:容量|规模)?',
    near: { 'added-new-energy-capacity': '光伏只是新能源装机的一部分。' },
  },
  'renewable-capacity-share': {
    is: ['可再生能源装机占比', 'Share of renewable energy in capacity', '%', 'rate', SOURCES.energy],
    definition: '可再生能源发电装机占全部电力装机的百分比。',
    names:
      '(?:新能源和)?可再生能源(?:发电)?装机(?:容量|规模)?占(?:比|(?:全部|电力|全省|总|发电)*装机(?:总量|容量)?(?:的)?(?:比重|比例)?)',
  },
  'storage-capacity': {
    is: ['新型储能装机', 'New energy storage', '千瓦', 'stock', SOURCES.energy],
    definition: '统计时点投运的新型储能装机容量。',
    names: '新型储能(?:电站)?(?:装机)?(?:总)?(?:容量|规模)?',
    refuses: /新增/u,
  },
  'non-fossil-share': {
    is: ['非化石能源消费占比', 'Share of non-fossil energy in use', '%', 'rate', SOURCES.energy],
    definition: '非化石能源消费量占能源消费总量的百分比。',
    wordings: '非化石能源消费占比 非化石能源占一次能源消费比重',
    names:
      '(?:非化石|清洁)能源(?:消费)?(?:占比|占(?:一次)?能源(?:消费)?(?:总量)?(?:的)?(?:比重|比例)|消费(?:比重|比例)|比重)',
  },
  'old-industrial-output': {
    is: ['工业总产值', 'Output of all industry', '元', 'flow', SOURCES.statistics],
    definition: '以货币表现的全部工业企业在一定时期内的产品总量。',
    names: '(?:全部|全社会|全口径)?工业(?:企业)?(?:实现|完成)?总产值',
    refuses: /园区|开发区|工业园/u,
    near: { 'industrial-output': '一个不限规模；一个只计规模以上工业。' },
  },
} satisfies ConceptGroup;
