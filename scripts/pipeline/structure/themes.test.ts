import { describe, expect, test } from 'vitest';
import type { ThemeId } from '../../../src/schema/vocabulary.ts';
import { THEME_TERMS } from './theme-terms.ts';
import { countTerms } from './terms.ts';
import { themeOf, themeShares } from './themes.ts';

const NONE: ReadonlyMap<ThemeId, number> = new Map();
const shares = (text: string): ReturnType<typeof themeShares> => themeShares(countTerms([text]));
const alone = (heading: string, text = ''): string =>
  themeOf({ heading: shares(heading), text: shares(text), parent: null, below: NONE });

describe('the vocabulary', () => {
  const all = Object.values(THEME_TERMS).flatMap(({ strong, plain }) => [...strong, ...plain]);
  test('has no term in two lists', () => {
    expect(all.filter((term, i) => all.indexOf(term) !== i)).toEqual([]);
  });
  test('matches the longest term only', () => {
    expect([...countTerms(['营商环境与生态环境和人居环境的环境']).keys()].map(({ text }) => text)).toEqual([
      '营商环境',
      '生态环境',
      '人居环境',
      '环境',
    ]);
  });
});

test.each([
  ['环境治理成效显著', '打好污染防治攻坚战，PM2.5平均浓度25.4微克，治理环境台账问题26处。', 'environment'],
  ['一流营商环境', '落实企业“服务包”机制，协调解决企业诉求70余件。', 'economy'],
  ['融合发展初现成效', '推进农文旅融合，打造休闲农业和乡村旅游，接待游客1万人次。', 'tourism'],
  ['接诉即办降量提质', '办结工单2885件，响应率100%，解决率97.74%，满意率97.92%。', 'governance'],
  ['重点工程稳步开展', '安置房、变电站、道路扩建完成拆迁签约。', 'urban'],
  ['日常管理从严从细', '新冠疫苗接种率达到91.55%，抓好疫情防控。', 'epidemic'],
  ['民生保障普惠共享', '办理失业登记56人，发放补贴资金，养老助残服务。', 'livelihood'],
  ['安全屏障坚实稳固', '检查生产经营单位，整改安全隐患，防汛和森林防火。', 'safety'],
  ['始终做到廉洁从政', '执行中央八项规定，纠治“四风”。', 'government'],
  ['农业基础更加稳固', '新建高标准农田936亩，种植粮食作物4484亩。', 'rural'],
  ['创新动能持续蓄积', '申报国家高新技术企业35家，产学研合作协议10项。', 'industry'],
  ['加强和创新社会管理', '重视社区建设，健全矛盾纠纷调处机制，做好信访稳定工作。', 'governance'],
  ['深化行政体制改革', '进一步推进简政放权，清理行政审批事项，完成政府机构改革任务。', 'government'],
  ['创建高品质果蔬产业示范区', '推动全市果蔬种植面积达到166万亩，新增“两品一标”农产品20个以上。', 'rural'],
  ['千方百计扩大出口', '开拓国际市场，壮大自营进出口企业，参加经贸洽谈会。', 'economy'],
  ['提升开发区能级水平', '完善园区基础设施，引进龙头企业，建设产业园。', 'industry'],
  ['推动区域合作走深走实', '主动融入双城经济圈，与周边城市同城发展。', 'economy'],
  ['加快建设文化出口基地', '推动彩灯外展，壮大文化贸易和文化创意企业。', 'tourism'],
  ['完善信息基础设施', '新建5G宏基站，扩大千兆宽带，推进充换电网络建设。', 'industry'],
  ['要增强学习研究的能力', '加强调查研究，狠抓落实，提高履职本领。', 'government'],
  ['积极开展外交工作', '发展同周边各国的睦邻友好关系，支持联合国的工作，扩大经贸合作。', 'overview'],
  ['城乡人民生活继续改善', '居民收入提高，社会保障完善，城市供水设施改善。', 'livelihood'],
  ['加快海洋经济发展', '壮大临港产业，争取项目资金，扩大港口吞吐能力。', 'industry'],
  ['进一步强化区域联动', '推动长三角一体化发展，推进铁路互联互通。', 'economy'],
  ['认真搞好社会治安综合治理', '严厉打击刑事犯罪，抓好安全生产，调解民间纠纷。', 'safety'],
  ['保护海洋环境', '清理岸线垃圾，严格项目审批。', 'environment'],
  ['改革创新取得突破', '营商环境全省优秀，省级以上开发区达到11个，科技和人才的驱动作用增强。', 'economy'],
  ['文商旅体融合发展', '游船人气旺，景区焕新，新建体育公园。', 'tourism'],
  ['编制纲要的主要考虑', '“十四五”规划体现指导思想，总体目标与全省衔接，产业和城市的任务按规划纲要安排。', 'overview'],
  ['提高应对极端天气能力', '推进水利工程，修复水毁道路，提升城市基础设施，完善防洪体系，制定山洪预案。', 'safety'],
  ['深化行政管理体制改革', '推行权力清单，推进企业和社会组织改革。', 'government'],
  ['深化“多规合一”改革', '推进底图叠合、数据融合，以规划为主导，实施项目联合审批。', 'urban'],
  ['推动任务落实', '疏解非首都功能，吸引企业总部和高校项目落地。', 'urban'],
  ['推动科技金融融合', '创新金融服务，引导金融机构支持科技企业。', 'economy'],
  ['加强文化遗产保护', '开展文物普查和文物保护，守护历史文脉。', 'livelihood'],
  ['深化农村经济体制改革', '推进农村税费改革，理顺乡镇财政，开展综合改革试点。', 'rural'],
  ['深化事业单位改革', '精简行政支持类单位，放活公益类单位，引导经营类单位进入市场。', 'government'],
  ['推动经济平稳健康发展', '落实降费政策，企业利润增长。', 'economy'],
  ['对外交流合作取得新进展', '深化金融、贸易等领域合作。', 'economy'],
  ['加强省际合作', '办好经贸洽谈会，融入经济区，开展环保预警，推进生态功能区建设。', 'economy'],
  ['开展助困扶残', '推进网站无障碍改造，为公共交通车辆安装导盲系统。', 'livelihood'],
  ['加强信息通信建设', '推动物联网、云计算等信息技术应用，服务新型城镇化，推进光纤进村工程。', 'industry'],
  ['贯彻落实科学发展观', '在应对危机和促进长远发展中，实现全面协调可持续发展。', 'overview'],
  ['', '', 'overview'],
])('%s → %3$s', (heading, text, theme) => {
  expect(alone(heading, text)).toBe(theme);
});

test('the theme above weighs the more, the fewer of the sections below differ from it', () => {
  const under = (parent: 'government' | 'safety'): string =>
    themeOf({
      heading: shares('提升效能'),
      text: shares('服务企业，化解风险，规范程序，招商'),
      parent,
      below: NONE,
    });
  expect([under('government'), under('safety')]).toEqual(['government', 'economy']);
});

test('the theme above weighs more where the text says little, unless the heading names another theme', () => {
  const under = (heading: string, times: number): string =>
    themeOf({
      heading: shares(heading),
      text: shares('道路，农村。'.repeat(times) + '小区'),
      parent: 'rural',
      below: NONE,
    });
  expect([under('抓好建设', 1), under('抓好建设', 1000)]).toEqual(['rural', 'urban']);
  expect(under('抓好城市建设', 1)).toBe('urban');
});

test('the theme above decides between equals', () => {
  const under = (parent: 'economy' | 'livelihood') =>
    themeOf({ heading: shares(''), text: shares('就业招商'), parent, below: NONE });
  expect([under('economy'), under('livelihood')]).toEqual(['economy', 'livelihood']);
});

test('a section with mixed subjects has the theme of most of its subsections', () => {
  const mixed = (below: readonly [ThemeId, number][]): string =>
    themeOf({
      heading: shares('推进融合发展'),
      text: shares('农村道路，城区道路，农业'),
      parent: null,
      below: new Map(below),
    });
  expect([
    mixed([
      ['rural', 0.7],
      ['urban', 0.3],
    ]),
    mixed([['urban', 1]]),
  ]).toEqual(['rural', 'urban']);
});
