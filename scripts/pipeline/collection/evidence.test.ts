import { describe, expect, test } from 'vitest';
import { collectPlace } from './collect-place.ts';
import { madeUpReport } from './made-up.fixture.ts';

/** What else such reports tell; without it each word of a report of one sentence would be found in all of them. */
const FILLER = [
  '稳步推进乡村振兴。',
  '加强森林防火和防汛抗旱工作。',
  '落实安全生产责任，开展燃气排查。',
  '加大招商引资力度，优化营商环境。',
];

/** The evidence of the promises of one planned sentence when the next report tells and plans these. */
function evidenceOf(promised: string, told: string[], planned: string[] = []) {
  const first = madeUpReport(2023, FILLER, [...FILLER, promised]);
  const next = madeUpReport(2024, [...FILLER, ...told], [...FILLER, ...planned]);
  return collectPlace('yunxi', [next, first])
    .promises.filter(({ report, sentence }) => report === first.report.id && sentence === promised)
    .flatMap(({ text, evidence }) =>
      evidence.map(({ sentence, relation, value }) => [text, sentence, relation, value]),
    );
}

describe('the same thing', () => {
  test.each([
    ['固定资产投资增长6%。', '固定资产投资增长4.5%。', 'growth', 4.5],
    ['社会消费品零售总额达到25亿元。', '社会消费品零售总额23亿元。', 'same-figure', 23],
    ['青鳍瞪羚企业达到50家。', '新增青鳍瞪羚企业2家、累计53家。', 'same-figure', 53],
    ['新增停车泊位300个。', '新增公共停车泊位293个。', 'same-figure', 293],
    ['规上工业增加值增长6%。', '规上工业增加值12亿元。', 'level-for-growth', 12],
    ['为市场经营主体减负2500万元。', '为经营主体减负3000万元。', 'same-figure', 3000],
    ['办好第六届云溪龙舟节。', '成功举办第六届云溪龙舟节。', 'in-words', null],
    ['大力发展“稻虾米”等特色产品加工产业。', '举办首届稻虾米产业大会。', 'in-words', null],
    ['新增绿地5万平方米。', '市区新增绿地6万平方米。', 'same-figure', 6],
    ['财政总收入和一般公共预算收入均增长15%。', '财政总收入增长12%。', 'growth', 12],
    ['力争签约项目投资总额达12亿元。', '新签约亿元以上项目8个，总投资23亿元。', 'same-figure', 23],
    ['城乡居民收入增长8%。', '城镇居民人均可支配收入增长7%。', 'growth', 7],
    ['推动地铁5号线开工。', '轨道交通5号线开工。', 'in-words', null],
    ['做好迎接全国文明城市总评工作。', '成功蝉联全国文明城市。', 'in-words', null],
    ['启动骑楼老街历史文化街区保护与综合整治。', '启动骑楼街区的保护与整治。', 'in-words', null],
    ['加快云溪综合保税物流中心建设。', '综合保税物流中心通过验收。', 'in-words', null],
    ['加快云溪技改示范园建设。', '云溪技术改造示范园加快建设。', 'in-words', null],
    ['推动轨道交通二号线北段建设。', '轨道交通2号线北段贯通。', 'in-words', null],
    ['深入开展乡村建设行动。', '开展乡村建设行动。', 'in-words', null],
    ['新增省级以上智能车间3家。', '新增国家级智能车间5家。', 'same-figure', 5],
    ['发放奖补3亿元。', '兑付奖补4亿元。', 'same-figure', 4],
    ['货运班列力争发运1.2万标箱。', '海铁班列发运1.5万标箱。', 'same-figure', 1.5],
    ['货运班列开行增长10%。', '中欧货运班列（云溪）开行1126班、增长13%。', 'growth', 13],
    ['规上企业转型比例达80%。', '五年来，规上企业数字化转型比例达82%。', 'same-figure', 82],
    ['新增限时车位100个。', '新增夜间限时泊位109个。', 'same-figure', 109],
    ['确保“云溪大脑”一期建成投用。', '云溪大脑一、二期建成投用。', 'in-words', null],
    ['推进青鳍科锐、蓝湄机电等企业区域总部建设。', '白鲸软通、蓝湄机电等龙头企业入驻。', 'part', null],
    ['全面推进“双随机一公开”检查事项全覆盖。', '“双随机、一公开”检查事项实现全覆盖。', 'in-words', null],
    ['加快棚户区改造。', '开工改造城镇棚户区600户。', 'in-words', null],
    ['外贸进出口稳中向好。', '进出口总额增长8%。', 'in-words', null],
    ['推进轨道交通三期规划所有线路开工。', '轨道交通三期全面开工。', 'in-words', null],
    ['在公立医院实施药品零差价。', '全面取消公立医院药品加价。', 'in-words', null],
    ['争取云溪知识产权法庭落户。', '知识产权法庭落户云溪。', 'in-words', null],
    ['新增高层次领军人才120人。', '累计引进高层次领军人才178人。', 'same-figure', 178],
    ['解决10万农村人口饮水安全问题。', '解决农村10.91万人饮水安全问题。', 'same-figure', 10.91],
    ['新建标准化厂房133万平方米。', '云溪产业园区新建标准化厂房133万平方米。', 'same-figure', 133],
    ['完成老街29条沿街景观整治。', '完成33.9公里老街沿街景观整治。', 'in-words', null],
    ['新增危险废物处置能力3万吨/年。', '新增危险废物处置能力4万吨。', 'same-figure', 4],
  ])('%s %s', (promised, told, relation, value) => {
    expect(evidenceOf(promised, [told])).toEqual([[promised.slice(0, -1), told, relation, value]]);
  });
  test('what is added, and a level beside it', () => {
    const told = '新增“接链”企业237家，“上云企业”达到920家。';
    expect(evidenceOf('新增“上链”企业100家、“上云”企业达到800家。', [told]).map((one) => one[3])).toEqual([237, 920]);
  });
  test('things promised together and told apart', () => {
    const told = ['云溪南货场主体封顶。', '青石岭隧道贯通。'];
    expect(
      evidenceOf('加快云溪南货场、青石岭隧道等项目建设。', told)
        .map(([, sentence]) => sentence)
        .sort(),
    ).toEqual(told);
  });
  test('the very number, and a level at the end of several years', () => {
    const told = ['五年来，建设现代农业产业园14个。', '各类市场主体达到17.93万户。'];
    expect(evidenceOf('建设现代农业产业园14个。', told).map((one) => one[3])).toEqual([14]);
    expect(evidenceOf('市场主体达到16.5万户。', told).map((one) => one[3])).toEqual([17.93]);
  });
  test('of two targets of one concept each that of its own name', () => {
    const told = '财政总收入11亿元，其中地方财政收入5.3亿元。';
    const promised = '财政总收入达到10亿元，其中地方财政收入达到5亿元。';
    expect(evidenceOf(promised, [told]).map((one) => one[3])).toEqual([11, 5.3]);
  });
  test('of two figures of one concept that of the more like name', () => {
    const told = '建成综合公园4个、公园游园9个。';
    expect(evidenceOf('建成公园游园8个。', [told]).map((one) => one[3])).toEqual([9]);
  });
  test('of a year before several years', () => {
    const promised = '地区生产总值增长6%。';
    const told = ['地区生产总值从2018年的50亿元提高到2023年的80亿元，年均增长9.8%。', '2023年地区生产总值增长5.2%。'];
    expect(evidenceOf(promised, told)).toEqual([[promised.slice(0, -1), told[1], 'growth', 5.2]]);
  });
  test.each([
    ['建设云溪湿地公园。', '继续建设云溪湿地公园。'],
    ['争创国家青鳍新材料技术创新中心。', '全力创建国家级青鳍新材料技术创新中心。'],
    ['编制好“十五五”规划。', '市政府编制了《云溪市国民经济和社会发展第十五个五年规划纲要（草案）》。'],
  ])('promised again, unfinished: %s', (promised, again) => {
    expect(evidenceOf(promised, [], [again])).toEqual([[promised.slice(0, -1), again, 'restated', null]]);
  });
});

describe('not the same thing', () => {
  test.each([
    ['the target of the next year', '新增城镇就业1000人。', [], ['新增城镇就业1000人。']],
    ['nothing is told of it', '开工建设北郊热源厂。', ['完成农村公路改造12公里。'], []],
    ['a thing many times as large of a like name', '推进商贸项目入库60个。', ['新增入库商贸企业1369家。'], []],
    ['a sum over years', '新建标准厂房3万平方米。', ['五年来，累计新建标准厂房12万平方米。'], []],
    ['growth since another year', '固定资产投资增长6%。', ['固定资产投资比2015年增长45%。'], []],
    ['another level', '新增省级智能车间3家。', ['新增市级智能车间5家。'], []],
    ['all there are for those that are added', '新培育规上纺织企业6家。', ['规上纺织企业总数达到45家。'], []],
    ['all there are, told without a word for it', '净增“四上”企业20家。', ['“四上”企业达159家。'], []],
    ['the share that another thing has of it', '固定资产投资增长6%。', ['工业投资占固定资产投资比重提升至40%。'], []],
    ['another edition', '办好第六届云溪龙舟节。', [], ['办好云溪龙舟节。']],
    ['another measure of it', '规模以上工业增加值能耗下降4%。', ['规模以上工业增加值增长6%。'], []],
    ['its share of another', '海洋经济产业产值增长6%。', ['海洋经济产业产值占地区生产总值比重55%。'], []],
    ['what another body does', '推动建设国家制造业创新中心。', ['积极创建农产品加工基地。'], []],
    ['another phase', '启动云溪大桥三期工程。', ['云溪大桥二期工程建成通车。'], []],
    ['per head', '完成地区生产总值65亿元。', ['人均地区生产总值6.5万元。'], []],
    ['a sum over years said in a year', '新增高层次领军人才120人。', ['累计引进高层次领军人才1780人。'], []],
    ['another title', '争创国家安全发展示范城市。', ['国家食品安全示范城市创建成效更加巩固。'], []],
    ['no event', '继续办好“青鳍丝路”国际合作论坛。', ['“青鳍丝路”全面搭建。'], []],
    ['output for capacity', '汽车产能达到300万辆，其中青鳍牌200万辆。', ['其中青鳍牌汽车产量90万辆。'], []],
    ['no paper', '出台云溪集聚区扶持政策。', ['云溪集聚区开园。'], []],
    [
      'a number of the whole place, of a target that only its section makes one of a part',
      '力争实现地区生产总值2亿元。',
      ['地区生产总值62亿元。'],
      [],
    ],
    ['a like thing of which there are many times more', '建设6家示范性托育机构。', ['191家托育机构通过备案。'], []],
    [
      'all there are, the second of a list',
      '培育“小巨人”企业30家。',
      ['单项冠军企业、“小巨人”企业分别达到15家、47家。'],
      [],
    ],
    ['all there are, without any word of deed', '新建村级服务站30个。', ['村级以上服务站90个。'], []],
    ['those that were added, of all there are', '高新技术企业达到160家。', ['新增高新技术企业36家。'], []],
    [
      'a share that the whole has of another',
      '税收占一般公共预算收入比重达到75%。',
      ['一般公共预算收入占全区的30%。'],
      [],
    ],
    ['another stage', '新开工安置房150套。', ['建成安置房565套。'], []],
    ['all there are, that are more than', '新增规上纺织企业20家。', ['入园规上纺织企业超过450家。'], []],
  ])('%s', (_, promised, told, planned) => {
    expect(evidenceOf(promised, told, planned)).toEqual([]);
  });
  test('of two targets of one measure and year the second is of a part of the place', () => {
    const told = '地区生产总值增长5.2%。';
    const plan = '全年地区生产总值增长6%，云溪新区力争地区生产总值增长30%。';
    expect(evidenceOf(plan, [told]).map(([text, , , value]) => [text, value])).toEqual([
      ['全年地区生产总值增长6%', 5.2],
    ]);
  });
  test('a told figure answers no second promise for the same time', () => {
    const plan = '保持2300万省外劳动力和240万省外脱贫劳动力在浙稳定就业。';
    expect(evidenceOf(plan, ['在浙就业省外劳动力2300万人。']).map((one) => one[3])).toEqual([2300]);
  });
  test('of two figures of one thing that of a like size', () => {
    const told = '“云溪硅谷”新布局海内外创新中心3家、总数12家。';
    expect(evidenceOf('高质量运营10个海内外创新中心。', [told]).map((one) => one[3])).toEqual([12]);
  });
  test('a told figure answers only the promise that it is most like', () => {
    const plan = '新建街道养老服务中心2个，新建社区养老服务站12个。';
    expect(evidenceOf(plan, ['新建社区养老服务站14个。']).map(([text, , , value]) => [text, value])).toEqual([
      ['新建社区养老服务站12个', 14],
    ]);
  });
});

test('one of several things by its own name', () => {
  const told = ['鲲鳍软件小镇初具规模。', '青鳍泽科技城挂牌启动。'];
  expect(
    evidenceOf('加快鲲鳍软件小镇、青鳍泽科技城规划建设。', told)
      .map(([, sentence]) => sentence)
      .sort(),
  ).toEqual(told.toSorted());
});

test('a part of what was promised is told', () => {
  expect(evidenceOf('建成云溪南货场、青石岭隧道。', ['青石岭隧道贯通。'])).toEqual([
    ['建成云溪南货场、青石岭隧道', '青石岭隧道贯通。', 'part', null],
  ]);
});
