/** What is a heading and what is not, a short text a rule: `numbers heading` a line, indented by depth, ∅ where there is none. */
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/schema/report.ts';
import { clean } from '../clean/clean.ts';
import { structure } from './structure.ts';

const D = '坚持问题导向，强化组织领导，压实工作责任，确保各项任务落到实处、见到成效，不断增强群众的获得感。';
const DETAILS = D.repeat(2);
const COVER =
  '政府工作报告\n——2025年2月28日在北庄镇第二届人民代表大会第七次会议上\n镇长 骆腾麒\n各位代表：\n现在，我向大会报告工作，请予审议。\n';

function outline(body: readonly string[]): string[] {
  const { sections } = structure(clean(COVER + body.join('\n')));
  const walk = (list: readonly Section[], depth: number): string[] =>
    list.flatMap((s) => [
      `${'  '.repeat(depth)}${[s.number, s.heading ?? '∅'].filter(Boolean).join(' ')}`,
      ...walk(s.children, depth + 1),
    ]);
  return walk(sections, 0);
}

const PART = '一、2024年工作回顾';

describe('topics by the first sentence of a paragraph', () => {
  test('这是…的五年。 three times', () => {
    const names = ['这是经济实现重大跨越的五年', '这是民生得到明显改善的五年', '这是城乡发生巨大变化的五年'];
    expect(outline([PART, ...names.map((name) => `${name}。${D}`)]).slice(1)).toEqual(names.map((name) => `  ${name}`));
    expect(outline([PART, ...names.slice(1).map((name) => `${name}。${D}`)])).toHaveLength(1);
  });
  test('longer names and topics of several paragraphs, where three are sure', () => {
    const names = ['理顺价格关系，培育市场体系', '搞好机构改革，转变政府职能', '改善经营管理，搞好工交生产'];
    const long = '认真实施财税改革方案，理顺中央与地方、国家与企业的关系';
    const body = [D, ...[long, ...names].flatMap((name) => [`${name}。${DETAILS}`, D])];
    expect(outline([PART, ...body.slice(0, -1)]).slice(1)).toEqual([long, ...names].map((name) => `  ${name}`));
  });
  test('longer names before two shorter ones, four or more in a row', () => {
    const long = ['国民经济持续快速健康发展，综合国力进一步增强', '对外开放水平不断提高，全方位开放格局基本形成'];
    const names = [...long, '人民生活继续改善，总体达到小康', '科技教育加快发展，事业全面进步'];
    const body = (list: string[]): string[] => [PART, D, ...list.map((name) => `${name}。${DETAILS}`), D, D];
    expect(
      outline(body(names))
        .filter((line) => !line.includes('∅'))
        .slice(1),
    ).toEqual(names.map((name) => `  ${name}`));
    expect(outline(body(names.slice(0, 3)))).toHaveLength(1);
  });
  test('before 我们, where it says what is to be done; near miss: a saying', () => {
    const body = (one: string): string[] => [
      `${one}。我们加大了力度。${DETAILS}`,
      `促进投资增长。我们带动了社会投资。${DETAILS}`,
    ];
    expect(outline([PART, D, ...body('着力扩大居民消费')]).slice(1)).toEqual(['  着力扩大居民消费', '  促进投资增长']);
    expect(outline([PART, D, ...body('空谈误国')])).toHaveLength(1);
  });
  test('with fewer details beside others; near miss: what was put to use', () => {
    const sure = ['保水护水见行见效', '环境治理成效显著'].map((name) => `${name}。${DETAILS}`);
    const few = (name: string): string => `${name}。${D.slice(0, 30)}。`;
    expect(outline([PART, ...sure, few('改进服务')])).toContain('  改进服务');
    expect(outline([PART, ...sure, `体育中心等一批设施投入使用。${DETAILS}`])).toHaveLength(3);
  });
  test('dashes, each of several paragraphs with topics of their own', () => {
    const section = (name: string): string[] => [
      `——${name}。${D}`,
      ...['优先发展教育', '健全医疗制度', '提高居民收入'].map((topic) => `${topic}。${DETAILS}`),
    ];
    const lines = outline([PART, D, ...['推进产业升级', '着力改善民生', '创建生态城市'].flatMap(section)]);
    expect(lines).toHaveLength(13);
    expect(lines.slice(1, 3)).toEqual(['  推进产业升级', '    优先发展教育']);
  });
  test('two paragraphs or more that open with a short sentence', () => {
    expect(outline([PART, `保水护水见行见效。${DETAILS}`, `环境治理成效显著。${DETAILS}`])).toEqual([
      '一 2024年工作回顾',
      '  保水护水见行见效',
      '  环境治理成效显著',
    ]);
  });
  test.each([
    ['one alone is no division', [`保水护水见行见效。${DETAILS}`]],
    [
      'a long clause opens an argument',
      [
        `坚持以人民为中心的发展思想，着力保障和改善民生福祉。${DETAILS}`,
        `坚持把政治建设摆在首位，深入学习贯彻党的二十大精神。${DETAILS}`,
      ],
    ],
    ['a saying opens an argument', [`民之所盼，政之所向。${DETAILS}`, `悠悠万事，民生为大。${DETAILS}`]],
    ['figures are no topic', [`完成投资3000万元。${DETAILS}`, `新建学校5所。${DETAILS}`]],
    ['what 是 says is no topic', [`民生是最大的政治。${DETAILS}`, `创新是第一动力。${DETAILS}`]],
    ['我们 goes on to argue', [`打铁还需自身硬。我们${DETAILS}`, `实干才能兴邦。我们${DETAILS}`]],
    ['no details, no topic', ['保水护水见行见效。成绩显著。', '环境治理成效显著。来之不易。']],
  ])('not: %s', (_, body) => {
    expect(outline([PART, ...body])).toEqual(['一 2024年工作回顾']);
  });
  test('behind a row of topics of one paragraph each nothing belongs to the last', () => {
    const body = ['保水护水见行见效', '环境治理成效显著', '生态空间持续拓展'].map(
      (heading) => `${heading}。${DETAILS}`,
    );
    expect(outline([PART, ...body, DETAILS])).toEqual([
      '一 2024年工作回顾',
      '  保水护水见行见效',
      '  环境治理成效显著',
      '  生态空间持续拓展',
      '  ∅',
    ]);
  });
  test('longer ones, and those that go on with 我们, beside shorter ones', () => {
    const body = ['坚持科教兴农战略', '加强以改土治水为重点的生态环境建设，实现农业可持续发展', '推动农村改革创新'].map(
      (heading) => `${heading}。${DETAILS}`,
    );
    expect(outline([PART, ...body, `建设文化出口基地。我们${DETAILS}`])).toEqual([
      '一 2024年工作回顾',
      '  坚持科教兴农战略',
      '  加强以改土治水为重点的生态环境建设，实现农业可持续发展',
      '  推动农村改革创新',
      '  建设文化出口基地',
    ]);
  });
  test('one that goes on with 我们 right before shorter ones', () => {
    const body = [
      `城市文明程度显著提升。我们${DETAILS}`,
      `城市品质持续提高。${DETAILS}`,
      `乡村振兴迈向更高水平。${DETAILS}`,
    ];
    expect(outline([PART, '（一）推动城乡建设', ...body])).toHaveLength(5);
  });
  test('long ones behind dashes', () => {
    const body = ['新型城镇化强力推进，城乡一体化进程持续加快', '政府职能进一步转变，民主法制和社会管理持续加强'].map(
      (heading) => `——${heading}。${DETAILS}`,
    );
    expect(outline([PART, ...body])).toHaveLength(3);
  });
  test('dashes behind two topics or more are no row of their own', () => {
    const body = ['持续深化供给侧改革', '推动产业迈向高端', '——大力发展新兴产业', '——加快发展服务业'].map(
      (heading) => `${heading}。${DETAILS}`,
    );
    expect(outline([PART, ...body])).toHaveLength(5);
  });
  test('the government’s own conduct in a row of paragraphs that open alike', () => {
    const words = ['抓优势促发展，产业实现新突破', '抓改革促开放，动能得到新增强', '抓短板促民生，福祉有了新提升'];
    const conduct =
      '一年来，我们抓作风促效能，政府展现新作为。党风廉政建设纵深推进，依法行政不断加强，自觉接受各方面监督，严格落实过紧日子要求。';
    expect(outline([PART, ...words.map((w) => `一年来，我们${w}。${DETAILS}`), conduct]).at(-1)).toBe(
      '  一年来，我们抓作风促效能，政府展现新作为',
    );
  });
  test('the last year behind what five years have brought', () => {
    const dashes = ['经济运行稳中有进', '发展质量稳中有升', '城市建设扎实推进'].map((h) => `——${h}。${DETAILS}`);
    const year = ['加强科技创新', '狠抓项目建设'].map((h) => `${h}。${DETAILS}`);
    const part = '一、“十四五”时期工作回顾';
    expect(outline([part, ...dashes, `刚刚过去的2025年，${DETAILS}`, ...year]).slice(-3)).toEqual([
      '  ∅',
      '    加强科技创新',
      '    狠抓项目建设',
    ]);
  });
  test('paragraphs that open alike', () => {
    const body = ['抓优势促发展，产业实现新突破', '抓改革促开放，动能得到新增强', '抓短板促民生，福祉有了新提升'].map(
      (words) => `一年来，我们${words}。${DETAILS}`,
    );
    expect(outline([PART, ...body])).toHaveLength(4);
  });
  test('paragraphs whose first clauses end alike', () => {
    const body = [
      '向新城建设要空间，打造美的典范',
      '向旧城改造要空间，提升城市品位',
      '向土地整备要空间，提升城市承载力',
    ];
    expect(outline([PART, '（一）拓展发展空间', ...body.map((words) => `${words}。${DETAILS}`)])).toHaveLength(5);
  });
  test('three topics or more before paragraphs that open alike', () => {
    const topics = ['稳住经济大盘', '精准应对疫情', '全力守护平安'].map((heading) => `${heading}。${DETAILS}`);
    const years = [
      '不断探索，示范区建设起航',
      '立足特色，发展步伐坚实',
      '守正创新，政府效能提升',
      '严守规划，城乡品质提升',
    ];
    const body = [DETAILS, ...topics, ...years.map((words) => `一年来，我们${words}。${DETAILS}`)];
    expect(outline([PART, ...body])).toHaveLength(8);
  });
  test('dashes', () => {
    expect(outline([PART, `——经济运行稳中有进。${DETAILS}`, `——发展质量稳中有升。${DETAILS}`])).toEqual([
      '一 2024年工作回顾',
      '  经济运行稳中有进',
      '  发展质量稳中有升',
    ]);
  });
  test('behind three dashes or more, those without one go on', () => {
    const dashes = ['经济运行稳中有进', '发展质量稳中有升', '城市建设扎实推进'].map(
      (words) => `——${words}。${DETAILS}`,
    );
    expect(outline([PART, ...dashes, `社会大局和谐稳定。${DETAILS}`])).toEqual([
      '一 2024年工作回顾',
      '  经济运行稳中有进',
      '  发展质量稳中有升',
      '  城市建设扎实推进',
      '  社会大局和谐稳定',
    ]);
  });
  test('dashes name, also where 我们 goes on', () => {
    const body = [`——疫情防控精准高效。我们${DETAILS}`, `——有效投资不断扩大。我们${DETAILS}`];
    expect(outline([PART, ...body])).toHaveLength(3);
  });
  test('bold words, whatever their length', () => {
    expect(
      outline([
        PART,
        `**2025年工作的总体要求是：**${DETAILS}`,
        `**坚持人民至上、生命至上，科学精准抓好疫情防控工作不放松：**${DETAILS}`,
        `**稳增长：**${DETAILS}`,
      ]),
    ).toHaveLength(3);
  });
});

describe('topics inside a paragraph', () => {
  test('built alike from the first sentence on', () => {
    const text = ['指挥动员迅速有力', '管控阻击精准有效', '秩序恢复平稳有序']
      .map((heading) => `${heading}。${DETAILS}`)
      .join('');
    expect(outline([PART, `（一）负压前行，疫情防控筑牢屏障。${text}`])).toEqual([
      '一 2024年工作回顾',
      '  （一） 负压前行，疫情防控筑牢屏障',
      '    指挥动员迅速有力',
      '    管控阻击精准有效',
      '    秩序恢复平稳有序',
    ]);
  });
  test('a first sentence of argument stays with the section', () => {
    const text = `坚持发展为要、项目为王，推动项目数量和质量齐升。做大做强招商引资。${DETAILS.repeat(2)}培育特色文旅产业。${DETAILS.repeat(2)}`;
    expect(outline([PART, '（一）着力提质增效', text])).toEqual([
      '一 2024年工作回顾',
      '  （一） 着力提质增效',
      '    做大做强招商引资',
      '    培育特色文旅产业',
    ]);
  });
  const paragraph = (...headings: string[]): string => headings.map((heading) => `${heading}。${DETAILS}`).join('');
  test('one of another length beside those built alike', () => {
    expect(
      outline([
        PART,
        '（一）着力提质增效',
        paragraph('投资拉动有力', '工业支撑强劲', '服务业企稳回暖', '做强“1+3”产业'),
      ]),
    ).toEqual([
      '一 2024年工作回顾',
      '  （一） 着力提质增效',
      '    投资拉动有力',
      '    工业支撑强劲',
      '    服务业企稳回暖',
      '    做强“1+3”产业',
    ]);
  });
  test('of any length, where two sections beside have topics built alike', () => {
    const alike = paragraph('投资拉动有力', '工业支撑强劲');
    const other = `${D.replace('。', '，成效明显。')}${paragraph('创新生态更趋优化', '引才聚才效应初显', '城市面貌焕然一新了')}`;
    const sections = (...bodies: string[]): string[] =>
      outline([PART, ...bodies.flatMap((body, i) => [`（${'一二三'.charAt(i)}）着力提质增效`, body])]);
    expect(sections(alike, alike, other)).toHaveLength(11);
  });
  test.each([
    ['opens', ['要完善提升地企深度融合机制', '要合作建设重点项目', '要建立地方与高校的协作机制']],
    ['opens', ['始终坚持政治引领', '始终坚持依法履职尽责', '始终坚持廉洁从政']],
    ['ends', ['推动建设粮油产业集群', '建设优质畜产品产业集群', '打造绿色有机果蔬产业集群']],
  ])('of any length, where each %s alike: %s', (_, headings) => {
    expect(outline([PART, '（一）着力提质增效', `${D}${paragraph(...headings)}`]).slice(2)).toEqual(
      headings.map((heading) => `    ${heading}`),
    );
  });
  test('of any length, where every short sentence has details', () => {
    const headings = ['工业结构呈现新变化', '服务业不断发展', '农业和农村经济结构得到优化'];
    expect(outline([PART, '（一）着力提质增效', paragraph(...headings)])).toHaveLength(5);
  });
  test('not where short sentences without details stand between them', () => {
    const text = [
      ['工业结构呈现新变化', '抓好公路网建设。推进铁路、机场前期工作。'],
      ['服务业不断发展', '改造老旧管网设施。整治河道、沟渠。'],
      ['农业和农村经济结构得到优化', '加固水库。新建码头、泊位。'],
    ]
      .map(([heading = '', items = '']) => `${heading}。${D}${items}${D}`)
      .join('');
    expect(outline([PART, '（一）着力提质增效', text])).toHaveLength(2);
  });
  test('what became of a subject is no such sentence', () => {
    const text = `${paragraph('民主法治建设扎实推进', '综治信访工作继续加强')}安全生产形势保持稳定。食品药品监管进一步加强。${paragraph('应急管理水平有效提升')}`;
    expect(outline([PART, '（一）发展环境不断优化', text])).toHaveLength(5);
  });
  test('not behind what the year has taught', () => {
    const text = `一年来的实践启示我们：发展离不开战略。${paragraph('科学发展需要科学思维', '转型发展势在必行', '改革创新就在脚下')}`;
    expect(outline([PART, text])).toEqual(['一 2024年工作回顾']);
  });
  test('the shorter of two that follow close on each other', () => {
    const text = `城乡面貌提档升级。${DETAILS}都市圈扩容提质。配合做好《都市圈发展规划》编制。${DETAILS}${paragraph('美丽乡村扎实推进')}`;
    expect(outline([PART, '（一）着力提质增效', text]).slice(2)).toEqual([
      '    城乡面貌提档升级',
      '    都市圈扩容提质',
      '    美丽乡村扎实推进',
    ]);
  });
  test('longer ones whose words the details take up, and no deed among the details', () => {
    const headings = ['提振消费', '加快人工智能等数智技术创新', '促进外贸稳中提质'];
    const items = ['', '组建新的服务业创新发展基金。', ''];
    const text = headings.map((heading, i) => `${heading}。围绕${heading}，${D}${items[i] ?? ''}${D}`).join('');
    expect(outline([PART, '（一）着力提质增效', `${D}${text}`]).slice(2)).toEqual(headings.map((h) => `    ${h}`));
  });
  test('not from the middle of the paragraph on', () => {
    const text = `${D.repeat(4)}加强社区服务建设。${DETAILS}加强城镇低保管理。${DETAILS}`;
    expect(outline([PART, '（一）着力提质增效', text])).toHaveLength(2);
  });
  test('in several paragraphs under a part, each behind a sentence of its own', () => {
    const topics = ['加快建设“天府粮仓”示范区', '传承弘扬三苏文化', '加强医疗卫生体系建设'];
    const body = [DETAILS, `一年来，我们牢记嘱托，聚力办好大事要事。${paragraph(...topics)}`, `一年来，${DETAILS}`];
    expect(outline([PART, ...body])).toEqual([PART.replace('、', ' '), '  ∅', ...topics.map((t) => `    ${t}`), '  ∅']);
  });
  test('two of few characters inside a topic', () => {
    const other = `完善治理体系。${DETAILS}`;
    expect(
      outline([PART, '（一）着力提质增效', `防范化解风险。${paragraph('严控金融风险', '积极主动化债')}`, other]).slice(
        2,
      ),
    ).toEqual(['    防范化解风险', '      严控金融风险', '      积极主动化债', '    完善治理体系']);
  });
  test.each(['康复大学建成招生', '要集中整治农村环境', '武强县获评示范区', '完成委员会换届工作', '高新区完成扩园'])(
    'not: %s, one deed among others',
    (deed) => {
      expect(outline([PART, '（一）着力提质增效', paragraph('投资拉动有力', '工业支撑强劲', deed)])).toHaveLength(4);
    },
  );
  test('the first of a row may have a time before it', () => {
    const names = [
      '一年来，我们致力于转型，发展取得成效',
      '我们致力于项目，经济保持平稳',
      '我们致力于招商，后劲逐渐增强',
    ];
    expect(outline([PART, DETAILS + names.map((name) => `${name}。${D}`).join('')]).slice(1)).toEqual(
      names.map((name) => `  ${name}`),
    );
  });
  test('我们要…，…。 three times', () => {
    const text = ['坚持政治站位，对党绝对忠诚', '坚持依法行政，严格规范履职', '坚持担当作为，转变工作作风']
      .map((words) => `我们要${words}。${D}`)
      .join('');
    expect(outline([PART, DETAILS + text])).toEqual([
      '一 2024年工作回顾',
      '  我们要坚持政治站位，对党绝对忠诚',
      '  我们要坚持依法行政，严格规范履职',
      '  我们要坚持担当作为，转变工作作风',
    ]);
  });
  test('behind an opening sentence, where all paragraphs after it open with theirs', () => {
    const opening = `以创建全国文明城市为载体，持续推进“三城同盛”。加强城市精细化管理。${DETAILS}`;
    expect(
      outline([PART, '（一）加强建设管理', opening, `完善城市基础设施。${DETAILS}`, `加强城乡路网建设。${DETAILS}`]),
    ).toEqual([
      '一 2024年工作回顾',
      '  （一） 加强建设管理',
      '    加强城市精细化管理',
      '    完善城市基础设施',
      '    加强城乡路网建设',
    ]);
  });
  test('one short sentence in the middle is style', () => {
    expect(outline([PART, '（一）着力提质增效', `${DETAILS}成绩来之不易。${DETAILS}`])).toEqual([
      '一 2024年工作回顾',
      '  （一） 着力提质增效',
    ]);
  });
});

describe('ordinals', () => {
  test('before topics that are details of one of them', () => {
    const first = `一是扩大国内需求。继续扩大投资。${DETAILS}积极促进消费。${DETAILS}`;
    const text = `${first}二是扶持中小企业。${DETAILS}三是培育新的增长点。${DETAILS}`;
    expect(outline([PART, '（一）着力提质增效', text]).slice(2)).toEqual([
      '    一是 扩大国内需求',
      '      继续扩大投资',
      '      积极促进消费',
      '    二是 扶持中小企业',
      '    三是 培育新的增长点',
    ]);
  });
  const item = (n: string, words: string): string => `${n}是${words}。${D}`;
  test('named and with details, in one paragraph', () => {
    const text = `${item('一', '坚决做到忠诚为政')}${item('二', '切实做到依法行政')}`;
    expect(outline([PART, `我们将勇担发展之责。${text}`])).toEqual([
      '一 2024年工作回顾',
      '  一是 坚决做到忠诚为政',
      '  二是 切实做到依法行政',
    ]);
  });
  test('behind a colon; the paragraph behind the row is no part of its last item', () => {
    const text = `实际工作中，要做到以下几点：${item('一', '更加注重稳中求进')}${item('二', '更加注重以人为本')}${item('三', '更加注重真抓实干')}`;
    expect(outline([PART, text, '重点做好八个方面工作：'])).toEqual([
      '一 2024年工作回顾',
      '  一是 更加注重稳中求进',
      '  二是 更加注重以人为本',
      '  三是 更加注重真抓实干',
      '  ∅',
    ]);
  });
  test('the last may tell its matter whole, one may have few details, a second row begins anew', () => {
    const row = ['发展产业', '建设港口', '完善交通', '构筑物流'].map(
      (words, i) => item('一二三四'.charAt(i), words) + D,
    );
    const text = `${row.join('')}五是实施招商。突出园区招商。六是探索场馆综合利用和管理运作方式，搞好设施的运营维护，做好后续利用。`;
    const again = `提高开放水平。${item('一', '扩大出口规模')}${item('二', '扩大招商规模')}`;
    expect(outline([PART, '（一）优先发展经济区', text, again]).slice(2)).toEqual([
      '    一是 发展产业',
      '    二是 建设港口',
      '    三是 完善交通',
      '    四是 构筑物流',
      '    五是 实施招商',
      '    ∅',
      '    提高开放水平',
      '    一是 扩大出口规模',
      '    二是 扩大招商规模',
    ]);
  });
  test('（一）…… （二）…… in one paragraph', () => {
    const text = `${D}（一）切实做到勤政为民。${DETAILS}（二）全面推进依法行政。${DETAILS}`;
    expect(outline([PART, text]).slice(1)).toEqual(['  （一） 切实做到勤政为民', '  （二） 全面推进依法行政']);
  });
  test('not where they are troubles', () => {
    const text = `我们清醒地认识到，形势仍然严峻。${item('一', '回升基础不稳固')}${item('二', '保障任务艰巨')}`;
    expect(outline([PART, DETAILS, text])).toEqual(['一 2024年工作回顾', '  ∅']);
  });
  test.each([
    [
      'long items',
      `一是绿色高质量发展动能仍有不足，农文旅融合主导产业发展还需提质增效；二是民生保障仍需进一步加强。${D}`,
    ],
    ['a row that does not begin with 一', `${item('二', '切实做到依法行政')}${item('三', '时刻做到务实勤政')}`],
    ['items without details', '一是加强学习。二是改进作风。三是狠抓落实。'],
  ])('not: %s', (_, text) => {
    expect(outline([PART, text])).toEqual(['一 2024年工作回顾']);
  });
  test('lines of their own hold the paragraphs behind them', () => {
    const body = [
      '一是打好“六个攻坚战”，经济发展跃上新台阶。',
      `内需拉动明显增强。${DETAILS}`,
      `产业升级步伐加快。${DETAILS}`,
      '二是推进“五个振兴”，城乡融合迈出新步伐。',
      `特色产业提质增效。${DETAILS}`,
      `城镇建设扎实推进。${DETAILS}`,
    ];
    expect(outline([PART, ...body])).toEqual([
      '一 2024年工作回顾',
      '  一是 打好“六个攻坚战”，经济发展跃上新台阶',
      '    内需拉动明显增强',
      '    产业升级步伐加快',
      '  二是 推进“五个振兴”，城乡融合迈出新步伐',
      '    特色产业提质增效',
      '    城镇建设扎实推进',
    ]);
  });
});

describe('numbers', () => {
  test('the first behind the words that announce the row', () => {
    const first = '一年来，我们主要做了以下工作：（一）坚持尽锐出战，脱贫取得胜利。';
    expect(outline([PART, first, DETAILS, `（二）坚持项目引领。${DETAILS}`])).toEqual([
      '一 2024年工作回顾',
      '  （一） 坚持尽锐出战，脱贫取得胜利',
      '  （二） 坚持项目引领',
    ]);
    expect(outline([PART, first, DETAILS])).toEqual(['一 2024年工作回顾']);
  });
  test('1、 with a name before a colon; near miss: a count before it', () => {
    const items = ['1、关心困难群众：', '2、改善教学条件：', '3、新建学校2所：'].map((words) => words + DETAILS);
    expect(outline([PART, ...items])).toEqual(['一 2024年工作回顾', '  1 关心困难群众', '  2 改善教学条件']);
  });
  test('what stands behind the last of three paragraphs with 第一， is no part of it', () => {
    const items = ['第一，坚持与时俱进。', '第二，突出共同富裕。', '第三，强调协调发展。'].map(
      (words) => words + DETAILS,
    );
    expect(outline([PART, ...items, `从现在起到2030年，${DETAILS}`])).toEqual([
      '一 2024年工作回顾',
      '  第一 坚持与时俱进',
      '  第二 突出共同富裕',
      '  第三 强调协调发展',
      '  ∅',
    ]);
  });
  test('nest as usual', () => {
    const body = [
      PART,
      '（一）经济运行',
      '1.工业',
      DETAILS,
      '2.农业',
      DETAILS,
      '（二）民生改善',
      DETAILS,
      '二、2025年工作安排',
      '（一）扩大内需',
      DETAILS,
    ];
    expect(outline(body)).toEqual([
      '一 2024年工作回顾',
      '  （一） 经济运行',
      '    1. 工业',
      '    2. 农业',
      '  （二） 民生改善',
      '二 2025年工作安排',
      '  （一） 扩大内需',
    ]);
  });
  test('（一） holds 一、 where it comes first', () => {
    expect(
      outline([
        '（一）当前的经济形势',
        DETAILS,
        '（二）今后的方针',
        '一、加快农业的发展。',
        DETAILS,
        '二、发展消费品工业。',
        DETAILS,
      ]),
    ).toEqual(['（一） 当前的经济形势', '（二） 今后的方针', '  一 加快农业的发展', '  二 发展消费品工业']);
  });
  test.each([
    ['items of a list', ['1.新建学校三所；', '2.改造道路五条；', '3.培训一千人。']],
    [
      'whole sentences',
      ['1.新建学校三所，改造校舍，增加学位，让孩子在家门口上好学。', '2.改造道路五条，方便群众出行。'],
    ],
    ['a row that does not begin with 1', [`3.深入实施提升战略。${DETAILS}`]],
  ])('not: %s', (_, body) => {
    expect(outline([PART, DETAILS, ...body])).toEqual(['一 2024年工作回顾']);
  });
  test('第三， behind one that is too long for a heading, and no argument', () => {
    const long =
      '突出共同富裕，着力缩小城乡、地区和不同群体之间的差距，重点解决居民收入水平低于发展水平的矛盾，'.repeat(2);
    const body = [`第一，坚持与时俱进。${DETAILS}`, `第二，${long}${D}${D}`, `第三，强调协调发展。${DETAILS}`];
    expect(outline([PART, ...body])).toEqual(['一 2024年工作回顾', '  第一 坚持与时俱进', '  第三 强调协调发展']);
    expect(outline([PART, `第一，这次改革主要着眼于转变职能。${DETAILS}`])).toHaveLength(1);
  });
  test('a number that was lost does not break the row', () => {
    expect(outline([PART, '（一）经济', DETAILS, '（三）民生', DETAILS])).toEqual([
      '一 2024年工作回顾',
      '  （一） 经济',
      '  （三） 民生',
    ]);
  });
});

describe('numbered names in bold', () => {
  test('end where the bold ends, though no punctuation does', () => {
    const body = [`**一、2024年工作回顾** 过去一年，${DETAILS}`, `**二、2025年工作安排**今年，${DETAILS}`];
    expect(outline(body)).toEqual(['一 2024年工作回顾', '二 2025年工作安排']);
  });
  test('near misses: the bold ends before the punctuation, or in the middle of the name', () => {
    expect(outline([PART, D, `**（一）经济稳中有进**。${DETAILS}`])[1]).toBe('  （一） 经济稳中有进');
    expect(outline([`**${PART}**`, D, `**（一）聚焦产业，**全力推动项目建设。${DETAILS}`])[1]).toBe(
      '  （一） 聚焦产业，全力推动项目建设',
    );
  });
  test('bold over two lines has a mark in each', () => {
    const body = ['**一、2024年工作回顾', '', '（一）经济工作**', DETAILS, '**1、农业生产**', DETAILS];
    expect(outline(body).slice(0, 2)).toEqual(['一 2024年工作回顾', '  （一） 经济工作']);
  });
});

describe('headings that are cut short', () => {
  test('a number that goes on with a row needs few details; near miss: the first of a row', () => {
    const first = `（一）坚持产业兴镇，动能持续增强。${DETAILS}`;
    const short = '（二）坚持为民服务，生活持续改善。办好民生实事。';
    expect(outline([PART, first, short, DETAILS]).slice(1)).toEqual([
      '  （一） 坚持产业兴镇，动能持续增强',
      '  （二） 坚持为民服务，生活持续改善',
    ]);
    expect(outline([PART, short.replace('二', '一'), DETAILS])).toHaveLength(1);
  });
  test('one goes on in the next line where a term of the themes does', () => {
    const body = (second: string): string[] => [PART, D, '二、2025年工作安排', D, '三、着力推进乡村', second, DETAILS];
    expect(outline(body('振兴和集体经济发展')).at(-1)).toBe('三 着力推进乡村振兴和集体经济发展');
    expect(outline(body('全镇上下要把任务落到实处。')).at(-1)).toBe('三 着力推进乡村');
    expect(outline(body('总体思路和要求')).slice(-2)).toEqual(['三 着力推进乡村', '  总体思路和要求']);
  });
  test('the title of an annex, whatever stands in it; near miss: its first section', () => {
    const annex = ['附件1', '2025年全镇六件实事', '一、改造危房26户', D, '附件2', '一、名单', D];
    expect(outline([PART, D, '二、2025年工作安排', D, ...annex]).slice(2)).toEqual([
      '附件1',
      '2025年全镇六件实事',
      '  一 改造危房26户',
      '附件2',
      '  一 名单',
    ]);
  });
  test('the head of a table is none', () => {
    expect(outline([PART, D, '| 指标 | 2024年实绩 | 2025年目标 |', '| 税收 | 3亿元 | 4亿元 |', D])).toHaveLength(1);
  });
});

describe('headings over two lines', () => {
  const body = (first: string, second: string): string[] => [PART, D, first, second, DETAILS];
  test('the second goes on with 和', () => {
    expect(outline(body('二、主要目标任务', '和远景目标'))[1]).toBe('二 主要目标任务和远景目标');
    expect(outline([PART, D, '“十三五”发展成就', '和2020年工作回顾', DETAILS])[1]).toBe(
      '“十三五”发展成就和2020年工作回顾',
    );
  });
  test('two lines of one kind, in bold or before prose', () => {
    expect(outline(body('**强力推进项目建设**', '**北庄阔步迈入新时代**'))[1]?.trim()).toBe(
      '强力推进项目建设 北庄阔步迈入新时代',
    );
  });
  test('near misses: the name of a part before that of its section, two sections with text', () => {
    expect(outline(['**2024年工作回顾**', '**经济工作**', DETAILS])).toEqual(['2024年工作回顾', '  经济工作']);
    expect(outline(['**工作总体要求**', '**经济工作**', DETAILS])[0]).toBe('工作总体要求');
  });
});

describe('parts without numbers', () => {
  test('a part closes all that is open, also a heading without a number', () => {
    const body = ['2024年工作回顾', DETAILS, '以新思想统领政府工作', DETAILS, '2025年工作安排', DETAILS];
    expect(outline(body).at(-1)).toBe('2025年工作安排');
  });
  test('a goal behind a dash is no part', () => {
    const goal = '――全面完成“十一五”规划目标';
    const body = [PART, D, '二、今后五年工作展望', goal, D, '三、加快政府职能转变', DETAILS];
    expect(outline(body).filter((line) => !line.startsWith(' '))).toEqual([
      '一 2024年工作回顾',
      '二 今后五年工作展望',
      '三 加快政府职能转变',
    ]);
  });
  test('named by year and half', () => {
    expect(outline(['2024年工作的简要回顾', DETAILS, '2025年的奋斗目标和主要任务', DETAILS])).toEqual([
      '2024年工作的简要回顾',
      '2025年的奋斗目标和主要任务',
    ]);
  });
  test('by the progress of a term, and by the tasks of a year', () => {
    const body = ['**本届政府工作及“十四五”进展**', DETAILS, '**2025年跨越发展的重点任务**', DETAILS];
    expect(outline(body)).toEqual(['本届政府工作及“十四五”进展', '2025年跨越发展的重点任务']);
  });
  test('a bare line behind finished sections is the next part', () => {
    const body = ['2024年工作回顾', '一、经济工作', DETAILS, '二、民生工作', DETAILS, '切实加强政府自身建设', DETAILS];
    expect(outline(body)).toEqual(['2024年工作回顾', '  一 经济工作', '  二 民生工作', '切实加强政府自身建设']);
  });
});

describe('sections of their own', () => {
  const thanks = '各位代表，这些成绩来之不易，是区委坚强领导的结果。在此，我代表镇政府，表示衷心的感谢！';
  const problems = '在总结成绩的同时，我们也清醒看到存在的问题和不足，主要是动能不足。';
  const closing = '各位代表！让我们团结一心，为建设美丽家园而努力奋斗！';
  test('thanks, problems and closing', () => {
    const { sections } = structure(
      clean(COVER + [PART, '（一）经济', DETAILS, thanks, problems, '二、2025年工作安排', DETAILS, closing].join('\n')),
    );
    const halves = (list: readonly Section[]): string[] =>
      list.flatMap((s) => [`${s.id} ${s.half}`, ...halves(s.children)]);
    expect(halves(sections)).toEqual([
      's1 review',
      's1-1 review',
      's1-2 review',
      's1-3 problems',
      's2 plan',
      's3 closing',
    ]);
  });
  test('the government’s own conduct has its theme, whatever else it names', () => {
    const conduct = `一年来，我们坚持依法行政，自觉接受监督，推进反腐败工作，做好统计、档案、工会等工作。${D}`;
    const { sections } = structure(
      clean(COVER + [PART, '（一）经济', DETAILS, conduct, '二、2025年工作安排', D].join('\n')),
    );
    expect(sections[0]?.children.slice(1).map((s) => s.theme)).toEqual(['government']);
  });
  test('in a part for both halves the problems end the review', () => {
    const ahead = [`各位代表，站在新的历史起点上。${D}`, `一是坚持生态优先，提升屏障建设。${DETAILS}`];
    const body = [
      '一、“十三五”回顾和“十四五”展望',
      DETAILS,
      thanks,
      problems,
      ...ahead,
      '二、2021年工作',
      DETAILS,
      closing,
    ];
    const { sections } = structure(clean(COVER + body.join('\n')));
    expect(sections[0]?.children.map((s) => s.half)).toEqual(['review', 'problems', 'plan']);
  });
  test('or the paragraph that begins with the period it ends on', () => {
    const five = ['牢记嘱托，功能不断加强', '锐意改革，发展成效显著', '系统治理，底色更加鲜明'].map(
      (words) => `这五年，我们${words}。${D}`,
    );
    const body = [
      '一、2025年工作回顾',
      DETAILS,
      thanks,
      problems,
      '二、“十四五”时期发展成就和“十五五”时期目标任务',
      D,
      ...five,
    ];
    const ahead = [`“十五五”时期是关键时期。${D}`, D, D, D, '三、2026年重点工作', DETAILS, closing];
    const { sections } = structure(clean(COVER + [...body, ...ahead].join('\n')));
    expect(sections.map((s) => s.half)).toEqual(['review', 'review', 'plan', 'closing']);
    expect(sections[1]?.children.map((s) => s.half)).toEqual(['review', 'review', 'review', 'plan']);
  });
  test('a glossary behind the call is one appendix', () => {
    const body = [
      PART,
      DETAILS,
      '二、2025年工作安排',
      DETAILS,
      closing,
      '名词解释',
      '1.“两山”：指绿水青山就是金山银山。',
      '2.“六减”：减环节，减材料。',
    ];
    expect(outline(body).slice(-2)).toEqual(['∅', '名词解释']);
  });
  test('a long one is divided by its numbered terms', () => {
    const terms = Array.from(
      { length: 50 },
      (_, i) => `［${String(i + 1)}］“${'六'.repeat((i % 5) + 1)}减”：${D.repeat(3)}`,
    );
    const body = [PART, DETAILS, '二、2025年工作安排', DETAILS, closing, '名词解释', ...terms, `“五个一”指${D}`];
    const { sections } = structure(clean(COVER + body.join('\n')));
    const children = sections.at(-1)?.children ?? [];
    expect(children.map(({ number, heading, half }) => [number, heading, half]).slice(0, 2)).toEqual([
      ['［1］', '“六减”', 'appendix'],
      ['［2］', '“六六减”', 'appendix'],
    ]);
    expect(children).toHaveLength(50);
    expect(children.at(-1)?.paragraphs).toHaveLength(2);
  });
  test('footnotes without a title too', () => {
    expect(
      structure(
        clean(COVER + [PART, DETAILS, closing, '[1]四品：品质、品格。', '[2]五个一：一窗受理。'].join('\n')),
      ).sections.map((s) => s.half),
    ).toEqual(['review', 'closing', 'appendix']);
  });
});

describe('topics of reports that were read later', () => {
  const long = ['加快科技体制改革步伐，进一步促进科技与经济紧密结合', '坚持教育适度超前发展，为国民经济和社会发展服务'];
  const more = ['不断增加居民收入，特别是增加低收入者的收入', '实施人才战略，把培养和用好人才作为一项重大任务'];
  test('longer names alone, where every paragraph behind the opening one has one', () => {
    const names = [...long, ...more];
    const body = (last: string[]): string[] => [PART, D, ...names.map((name) => `${name}。${DETAILS}`), ...last];
    expect(outline(body([])).slice(1)).toEqual(names.map((name) => `  ${name}`));
    expect(outline(body([D]))).toHaveLength(1);
  });
  test('one that is longer still between two of many', () => {
    const name = '坚持走可持续发展道路，实现经济社会发展与人口、资源、环境相协调';
    const names = [
      '繁荣农村经济，增加农民收入',
      '深化改革，完善市场体制',
      name,
      '加快城镇化，优化布局',
      '扩大就业，改善人民生活',
    ];
    expect(outline([PART, ...names.map((words) => `${words}。${DETAILS}`)]).slice(1)).toEqual(
      names.map((words) => `  ${words}`),
    );
  });
  test('the first of a row behind the words that announce it', () => {
    const names = ['发展作为主题', '结构调整作为主线', '改革开放作为动力', '人民生活作为根本'].map((w) => `坚持把${w}`);
    const body = names.map((name, i) => `${i === 0 ? '《纲要》体现了以下重要方针。' : ''}${name}。${DETAILS}`);
    expect(outline([PART, D, ...body, D]).slice(1, -1)).toEqual(names.map((name) => `  ${name}`));
  });
  test('five years told in one paragraph before the topics of the last one', () => {
    const years = ['经济大发展', '城乡大建设', '民生大投入'].map((words) => `过去五年，是全市${words}、大提升的五年`);
    const names = ['致力项目建设，发展基础厚实', '致力城市发展，功能日益增强', '致力环境整治，生态成效显著'];
    const body = [years.map((words) => `${words}。${D}`).join(''), D, ...names.map((name) => `${name}。${DETAILS}`)];
    expect(outline([PART, D, ...body]).slice(1)).toEqual([...years, '∅', ...names].map((name) => `  ${name}`));
  });
  test('我们要…，…。 three times', () => {
    const names = [
      '我们要抓住改革机遇，推动转型发展',
      '我们要落实改革举措，释放市场活力',
      '我们要把握改革趋势，转变职能',
    ];
    expect(outline([PART, D, ...names.map((name) => `${name}。${DETAILS}`), D, D, D]).slice(1, -1)).toEqual(
      names.map((name) => `  ${name}`),
    );
  });
  test('two topics of one length and wording inside a topic', () => {
    const pair = `优化煤基产业。${D.repeat(3)}壮大非煤产业。${D.repeat(3)}`;
    const body = [PART, `统筹推进协调发展。${D}${pair}`, `统筹提升产业集中。${DETAILS}`];
    expect(outline(body).slice(1)).toEqual([
      '  统筹推进协调发展',
      '    优化煤基产业',
      '    壮大非煤产业',
      '  统筹提升产业集中',
    ]);
  });
  test('two unlike ones, where three other topics are divided', () => {
    const inside = (names: string[]): string => names.map((name) => `${name}。${DETAILS}`).join('');
    const topics = ['壮大优势产业', '释放消费潜能', '建设美丽城市'].map(
      (name) => `${name}。${D}${inside(['大力提升传统产业', '加快壮大新兴产业', '前瞻布局未来产业'])}`,
    );
    const two = `加快健康城市建设。${inside(['增加优质医疗资源供给', '深化全民健身行动'])}`;
    expect(outline([PART, ...topics, two]).slice(-3)).toEqual([
      '  加快健康城市建设',
      '    增加优质医疗资源供给',
      '    深化全民健身行动',
    ]);
    expect(outline([PART, ...topics.slice(2), two]).slice(-1)).toEqual(['  加快健康城市建设']);
  });
  test('three unlike ones in a topic of the review that tell what became of their subjects, not of the plan', () => {
    const body = (
      names: readonly string[],
      built = ['学院新校区动工建设。', '市妇女儿童医院大楼动工建设。'],
    ): string[] => [
      PART,
      `社会事业加快发展。${D}${names.map((name) => `${name}。${DETAILS}${built.shift() ?? ''}`).join('')}`,
      `平安建设成果突出。${DETAILS}`,
    ];
    const names = ['教育事业再创佳绩', '就业和社会保障工作加强', '医药卫生体制改革继续深化'];
    expect(outline(body(names)).slice(1, -1)).toEqual(['  社会事业加快发展', ...names.map((name) => `    ${name}`)]);
    expect(outline([PART, D, '二、2025年工作安排', ...body(names).slice(1)]).slice(2)).toEqual([
      '  社会事业加快发展',
      '  平安建设成果突出',
    ]);
  });
  test('two such ones, where sections of the review are divided by topics inside them', () => {
    const names = ['科技支撑更加有力', '工业经济提质增效', '农业发展态势良好'];
    const sections = ['一', '二', '三'].map(
      (n) => `（${n}）转型升级步伐坚实。${D}${names.map((name) => `${name}。${DETAILS}`).join('')}`,
    );
    const last = [
      `（四）重大战略成效显著。`,
      `京津冀发展呈现新气象。${D}重点领域合作走深走实。${DETAILS}公共服务共建共享加快推进。${DETAILS}`,
      `雄安新区建设取得新进展。${DETAILS}`,
    ];
    expect(outline([PART, ...sections, ...last]).slice(-4)).toEqual([
      '    京津冀发展呈现新气象',
      '      重点领域合作走深走实',
      '      公共服务共建共享加快推进',
      '    雄安新区建设取得新进展',
    ]);
    expect(outline([PART, ...sections.slice(0, 1), ...last])).not.toContain('      重点领域合作走深走实');
  });
  test('one of a row that says less, of the length and wording of others', () => {
    const names = ['加强基础设施互联互通', '深化协同创新共同体建设', '加强重点领域产业协作', '加快公共服务共建共享'];
    const body = (less: string): string[] => {
      const row = names.map((name) => `${name}。${DETAILS}`);
      return [PART, D + row.toSpliced(3, 0, `${less}。${D}`).join('')];
    };
    const all = names.toSpliced(3, 0, '深化生态环境联建联防联治');
    expect(outline(body('深化生态环境联建联防联治')).slice(1)).toEqual(all.map((name) => `  ${name}`));
    expect(outline(body('办好国际学术交流会议')).slice(1)).toEqual(names.map((name) => `  ${name}`));
  });
  test('longer ones beside three dashes', () => {
    const names = [
      '必须坚持以新思想为指引',
      '必须坚持推动高质量发展与做大经济总量相同步',
      '必须坚持稳中求进与追赶超越相统一',
      '必须坚持省会、国家中心城市、亚欧合作交流的国际化大都市建设相衔接',
    ];
    const dashed = (row: readonly string[]): string[] => row.map((name) => `——${name}。${DETAILS}`);
    expect(outline([PART, D, ...dashed(names)]).slice(1)).toEqual(names.map((name) => `  ${name}`));
    expect(outline([PART, D, ...dashed(names.slice(2))])).toEqual([PART.replace('、', ' ')]);
  });
  test('dashes behind topics are parts of the last of them', () => {
    const topics = ['持续深化供给侧改革', '推动产业迈向高端', '大力振兴实体经济'].map((name) => `${name}。${DETAILS}`);
    const dashed = ['加快培育拳头产业', '加快服务业高端化发展', '全面提升金融服务水平'].map(
      (name) => `——${name}。${DETAILS}`,
    );
    expect(outline([PART, ...topics.slice(0, 2), ...dashed, ...topics.slice(2)]).slice(1)).toEqual([
      '  持续深化供给侧改革',
      '  推动产业迈向高端',
      '    加快培育拳头产业',
      '    加快服务业高端化发展',
      '    全面提升金融服务水平',
      '  大力振兴实体经济',
    ]);
  });
  test('在…的同时，… and 第三次经济普查… name no topic', () => {
    const names = ['国有企业改革成效明显', '市场体系建设进程加快'];
    const body = (name: string): string[] => [PART, ...[...names, name].map((words) => `${words}。${DETAILS}`)];
    expect(outline(body('农村改革继续深入推进'))).toHaveLength(4);
    expect(outline(body('在加快上述改革的同时，各项改革推进'))).toHaveLength(3);
    expect(outline(body('第三次经济普查扎实推进'))).toHaveLength(3);
  });
  test('我们要…。 in paragraphs of their own, and 这五年，我们…，…。 in one paragraph', () => {
    const short = ['我们要永葆绝对忠诚', '我们要奋力担当作为', '我们要严守清廉本色'];
    expect(outline([PART, D, ...short.map((name) => `${name}。${DETAILS}`)]).slice(1)).toEqual(
      short.map((name) => `  ${name}`),
    );
    const years = ['顶住下行压力，经济实力增强', '持续推动升级，转型稳步推进', '着力补齐短板，城乡面貌改观'].map(
      (words) => `这五年，我们${words}`,
    );
    expect(outline([PART, D, years.map((name) => `${name}。${D}`).join('')]).slice(1)).toEqual(
      years.map((name) => `  ${name}`),
    );
  });
  test('what a deed brings about, and by what means it is done', () => {
    const deeds = [
      '提升服务功能，使国际港口城市的作用更加突出',
      '增强综合实力，使中国北方经济中心地位初步确立',
      '加强环境保护，使生态城市建设取得重大进展',
    ];
    expect(outline([PART, D, ...deeds.map((name) => `${name}。${DETAILS}`), D]).slice(1, -1)).toEqual(
      deeds.map((name) => `  ${name}`),
    );
    const means = [
      '以示范区为载体，提升农业综合效益',
      '以社区建设为切入点，改善生产条件',
      '以机制创新为途径，转变经营方式',
    ];
    expect(outline([PART, D + means.map((name) => `${name}。${D}`).join('')]).slice(1)).toEqual(
      means.map((name) => `  ${name}`),
    );
  });
  test('dashes before a row of 一是', () => {
    const goals = ['建设经济强市', '建设创新强市', '建设文化强市'];
    const tasks = ['一是打好转型升级攻坚战。', '二是打好精准脱贫攻坚战。', '三是打好基础设施攻坚战。'];
    const body = [PART, D, ...goals.map((name) => `——${name}。${D}`), '主要任务是：', ...tasks.map((name) => name + D)];
    expect(outline(body).slice(1)).toEqual([
      ...goals.map((name) => `  ${name}`),
      '  ∅',
      ...tasks.map((name) => `  ${name.slice(0, 2)} ${name.slice(2, -1)}`),
    ]);
  });
  test('one of a row behind a paragraph that is none stays in the row, though it tells of conduct', () => {
    const names = ['迎难而上，指标迈上台阶', '发挥优势，动能显著增强', '守护青山，生态整体向好'];
    const row = [...names, '牢记使命，效能明显提升'].map((words) => `一年来，我们${words}。`);
    const conduct = `${row[3] ?? ''}推动依法行政，落实八项规定，接受民主监督，办理建议提案。${D}`;
    const body = [PART, D, ...row.slice(0, 3).map((name) => name + DETAILS), DETAILS, conduct];
    expect(outline([...body, '二、2025年工作安排', DETAILS])).toContain('  一年来，我们牢记使命，效能明显提升');
  });
  test('a dated title of an annex in bold', () => {
    const body = [
      PART,
      DETAILS,
      '各位代表！让我们团结起来，奋勇前进！',
      '附件',
      '**2018年全市十件民生实事**',
      `一、提升技能。${D}`,
    ];
    expect(outline(body).slice(-3)).toEqual(['附件', '2018年全市十件民生实事', '  一 提升技能']);
  });
});
