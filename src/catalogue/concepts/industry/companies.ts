import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { ANEW, BODIES, total } from '../words.ts';

/** Companies of one industry or park. An industry named at the first item also holds for the next: 无人机科技型中小企业超过20家、高新技术企业增至10家. */
const OF_ONE_INDUSTRY =
  /(?:无人机|产业|领域|行业|园区|高新区|开发区)[^，。；、]{0,4}(?:科技型中小企业|规上|高新技术企业|专精特新)/u;

export const COMPANIES = {
  'high-tech-companies': {
    is: ['高新技术企业数', 'High-tech companies in all', '家', 'stock', SOURCES.highTech],
    definition: '统计时点处于有效期内的经认定的高新技术企业家数。',
    wordings: '高新技术企业达到 高新技术企业增至 高新技术企业总数 国家高新技术企业 高企',
    near: {
      'new-high-tech-companies': '一个是有效期内的总数；一个是当期新认定或净增数。',
      'high-tech-applications': '申报或推荐的企业尚未获认定；总数只计已认定的。',
      'tech-smes': '高新技术企业由认定产生，门槛较高；科技型中小企业由自主评价入库，一家企业可兼有两者。',
    },
    names: '(?:国家)?(?:级)?(?:高新技术企业|高企)(?:总?数量?|总量|保有量)?',
    needs: total('(?:高新技术企业|高企)'),
    refuses: OF_ONE_INDUSTRY,
  },
  'new-high-tech-companies': {
    is: ['新增高新技术企业', 'New high-tech companies', '家', 'flow', SOURCES.highTech],
    definition: '一定时期内新认定（或净增）的高新技术企业家数。',
    wordings: '新增高新技术企业 新认定高新技术企业 净增高新技术企业 新增国家高新技术企业',
    near: {
      'high-tech-applications': '申报或推荐不等于认定，最后通过的可能更少。',
      'new-tech-smes': '高新技术企业经认定，科技型中小企业经评价入库，标准不同。',
    },
    names: '(?:新增|净增|新增注册|新获批|认定|新认定|新培育)(?:国家)?(?:级)?(?:高新技术企业|高企)',
  },
  'high-tech-applications': {
    is: ['申报高新技术企业', 'Applications for high-tech status', '家', 'flow'],
    definition: '一定时期内申报或推荐评定高新技术企业的家数，申报不等于获认定。',
    wordings: '申报国家高新技术企业 推荐评定国家级高新技术企业 申报高新技术企业 推荐高新技术企业',
    names: '(?:组织|推荐)?(?:申报|推荐评定|推荐|推荐申报)(?:国家)?(?:级)?高新技术企业',
  },
  'tech-smes': {
    is: ['科技型中小企业数', 'Technology-based small and medium enterprises in all', '家', 'stock', SOURCES.techSme],
    definition: '统计年度内经评价取得入库登记编号的科技型中小企业家数。',
    wordings: '科技型中小企业 评价国家级科技型中小企业 科技型中小型企业认定 科技型中小企业评价入库 科技型中小企业增至',
    near: { 'new-tech-smes': '一个是评价入库的总数；一个是比上期新增的数。' },
    names: '(?:评价|入库|备案|认定|注册)*(?:国家)?(?:级)?科技型中小型?企业(?:认定|评价入库|评价|入库|总?数量?|总量)?',
    needs: new RegExp(
      `${total('科技型中小型?企业').source}|科技型中小型?企业(?:认定|评价|入库|保持)|(?:评价|入库|备案|认定|注册)[^，；。]{0,6}科技型中小型?企业`,
      'u',
    ),
    refuses: OF_ONE_INDUSTRY,
  },
  'new-tech-smes': {
    is: ['新增科技型中小企业', 'New technology-based small and medium enterprises', '家', 'flow', SOURCES.techSme],
    definition: '一定时期内比上期新增的科技型中小企业家数。',
    wordings: '新增科技型中小企业 净增科技型中小企业',
    names: '(?:新增|净增|新培育|新认定|新入库|新获批|新发展)(?:国家|省)?(?:级)?科技型中小型?企业',
  },
  'specialised-companies': {
    is: ['专精特新企业', 'Specialised and innovative companies', '家', 'stock', SOURCES.specialised],
    definition: '统计时点经省级认定的专精特新中小企业家数，报告未写级别的也计入。',
    wordings: '专精特新企业 专精特新中小企业 专精特新企业总数',
    near: {
      'high-tech-companies': '专精特新看专业化和市场地位，高新技术企业看研发和知识产权，认定部门与标准不同。',
      'new-specialised-companies': '一个是有效期内的总数；一个是当期新认定的数。',
      'little-giants': '“小巨人”由国家认定，只是专精特新企业中的少数。',
    },
    names: '(?:省)?(?:级)?(?:以上)?专精特新(?:中小)?企业(?:总?数量?|总量)?',
    needs: total('专精特新[“”"]?(?:中小)?企业'),
    refuses: OF_ONE_INDUSTRY,
  },
  'new-specialised-companies': {
    is: ['新增专精特新企业', 'New specialised and innovative companies', '家', 'flow', SOURCES.specialised],
    definition: '一定时期内新获省级认定的专精特新中小企业家数，报告未写级别的也计入。',
    wordings: '新增专精特新企业 新增专精特新中小企业 新认定专精特新企业',
    near: { 'new-little-giants': '“小巨人”由国家认定，只是专精特新企业中的少数。' },
    names: `(?:新增|净增|新认定|新培育)(?:省)?(?:级)?(?:以上)?专精特新(?:中小)?企业|(?:${ANEW}|被认定为|认定为|入选)+(?:国家|省|自治区|市|级|国省|及|以上|、|和)*专精特新(?:中小)?企业`,
  },
  'little-giants': {
    is: ['专精特新“小巨人”企业', 'National “little giants”', '家', 'stock', SOURCES.specialised],
    definition: '统计时点经国家认定的专精特新“小巨人”企业家数。',
    wordings: '国家级专精特新“小巨人”企业 专精特新“小巨人”企业 国家专精特新“小巨人”企业',
    near: { 'new-little-giants': '一个是有效期内的总数；一个是当期新认定的数。' },
    names: '(?:(?:国家)?(?:级)?专精特新|国家级?)小巨人(?:企业)?(?:总?数量?|总量)?',
    needs: total('[“"]?小巨人[”"]?(?:企业)?'),
    refuses: OF_ONE_INDUSTRY,
  },
  'new-little-giants': {
    is: ['新增专精特新“小巨人”企业', 'New national “little giants”', '家', 'flow', SOURCES.specialised],
    definition: '一定时期内新获国家认定的专精特新“小巨人”企业家数。',
    wordings: '新增国家级专精特新“小巨人”企业 新增专精特新“小巨人”企业 新认定国家专精特新“小巨人”企业',
    names: `(?:新增|净增|新认定|新培育|新获批|获批|新获评|获评)(?:(?:国家)?(?:级)?专精特新|国家级?)小巨人(?:企业)?|(?:${ANEW}|被认定为|认定为)+(?:国家|国家级|全国|工信部|重点|以上|级)*(?:专精特新)?(?:国家级?|重点)+小巨人(?:企业)?|(?:${ANEW})(?:国家|级|重点)*专精特新(?:重点)?小巨人(?:企业)?`,
  },
  'listed-companies': {
    is: ['上市公司数', 'Listed companies', '家', 'stock'],
    definition: '统计时点在境内外证券交易所上市的本地企业家数。',
    wordings: '上市公司 上市企业 境内外上市公司',
    near: { 'new-listed-companies': '一个是统计时点的总数；一个是当期新上市的数。' },
    names: '(?:境内外|境内|A股)?上市(?:公司|企业)(?:总?数量?)?',
    needs: total('上市(?:公司|企业)'),
  },
  'new-listed-companies': {
    is: ['新增上市公司', 'New listed companies', '家', 'flow'],
    definition: '一定时期内新在境内外证券交易所上市的本地企业家数。',
    wordings: '新增上市公司 新增上市企业 新增境内外上市公司',
    names:
      '(?:新增|净增)(?:境内外|境内|境内首发|首发|A股|主板|科创板)?(?:上市(?:公司|企业)|上市)|(?:新增|净增)(?:境内外|境内|主板|A股|、)*上市(?:及|和|、)?过会(?:企业|公司)',
    also: {
      names: '上市(?:公司|企业)|企业上市',
      units: BODIES,
      needs: /\d[家户]企业(?:成功)?上市/u,
      refuses: /新三板/u,
    },
  },
  'new-tech-companies': {
    is: ['新增科技型企业', 'New technology companies', '家', 'flow'],
    definition: '一定时期内新增的科技型企业（含科技型中小微企业）家数，标准由各地自定。',
    wordings: '新增科技型企业 新增科技型中小微企业',
    near: { 'new-tech-smes': '科技型中小企业按国家办法评价入库；科技型企业的标准由各地自定。' },
    names: '(?:新增|净增|新培育)科技型(?:中小微)?企业',
  },
  'new-single-champions': {
    is: ['新增制造业单项冠军企业', 'New national manufacturing champions', '家', 'flow', SOURCES.champions],
    definition: '一定时期内新获认定的制造业单项冠军企业（含示范企业和产品）家数。',
    wordings: '新增制造业单项冠军企业 新增国家制造业单项冠军 新增单项冠军企业',
    near: { 'new-little-giants': '单项冠军须市场占有率居全球前列；“小巨人”只须专精特新达到国家标准。' },
    names:
      '(?:新增|净增|新认定|新培育|新获批|获批|新获评|获评)(?:国家)?(?:级)?(?:制造业)?单项冠军(?:示范)?(?:企业|企业\\(产品\\))?',
    units: [...BODIES, '项'],
  },
  'new-cloud-companies': {
    is: ['新增上云企业', 'New companies on cloud platforms', '家', 'flow'],
    definition: '一定时期内新增的业务或设备上云（上平台）的企业家数。',
    wordings: '新增上云企业 新增上云上平台企业 企业上云',
    names:
      '(?:新增|推动|新)(?:企业上云|上云(?:上平台)?企业|企业上云上平台)|(?:新增|推动|引导|累计)*(?:企业)?(?:上云|上云用云|上云上平台)(?:企业)?|企业上云(?:上平台)?',
  },
  'standard-workshops': {
    is: ['建成标准厂房', 'Standard workshops built', '平方米', 'flow'],
    definition: '一定时期内新建、建成的标准（标准化）厂房面积。',
    wordings: '新建标准厂房 建成标准化厂房',
    names: '(?:新建|建成|建设|新建成|开工|开工建设|盘活|、)+标准化?厂房(?:面积)?',
  },
  'new-gazelles': {
    is: ['新增瞪羚企业', 'New gazelle companies', '家', 'flow'],
    definition: '一定时期内新认定、新入库的瞪羚企业家数。',
    names: '新(?:增|认定|培育|入选|获批)(?:国家级?|省级?)?瞪羚企业',
  },
  'new-otc-companies': {
    is: ['新增新三板挂牌企业', 'New companies on the national share transfer system', '家', 'flow'],
    definition: '一定时期内新在全国中小企业股份转让系统挂牌的企业家数。',
    names:
      '新增(?:上市)?新三板(?:上市)?(?:挂牌)?(?:企业|公司)?|新三板新增(?:挂牌)?(?:企业)?|(?:新增|新)(?:在)?(?:新三板|全国股转系统)(?:成功)?挂牌(?:的)?(?:企业|公司)',
    near: { 'new-listed-companies': '新三板挂牌不是在证券交易所上市。' },
  },
  'new-green-factories': {
    is: ['新增绿色工厂', 'New green factories', '家', 'flow'],
    definition: '一定时期内新认定、新建成的各级绿色工厂个数。',
    wordings: '新增绿色工厂 创建绿色工厂',
    names:
      '(?:新增|新获批|获批|新认定|认定|新建|建成|新创建|创建|新培育|培育|新组建|建设|打造|组建|备案|新|、)+(?:国家级?|国家认定|全国|省部级|省级?以上|省级?|自治区级?|市级以上|市级?|各类|企业)*绿色工厂',
    refuses: /累计(?:建成|创建|培育|认定|获批|建设|组建|打造)|已有|共有|总数/u,
  },
  'new-smart-factories': {
    is: ['新增智能工厂（数字化车间）', 'New smart factories and digital workshops', '个', 'flow'],
    definition: '一定时期内新建成、新认定的智能工厂和数字化车间个数。',
    wordings: '新增智能工厂 建成数字化车间 新建智能工厂、数字化车间',
    names:
      '(?:创成|新增|新获批|获批|新认定|认定|新建|建成|新创建|创建|新培育|培育|新组建|建设|打造|组建|备案|新|、)+(?:国家级?|省级?以上|省级?|自治区级?|市级?|卓越级|先进级|标杆)*(?:智能工厂|数字化车间|智能车间|智能化?工厂[和、及与](?:数字化|智能)车间|数字化车间[和、及与]智能工厂)',
    units: BODIES,
    refuses: /累计(?:建成|创建|培育|认定|获批|建设|组建|打造)|已有|共有|总数/u,
  },
} satisfies ConceptGroup;
