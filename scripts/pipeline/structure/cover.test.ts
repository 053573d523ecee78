import { describe, expect, test } from 'vitest';
import type { Block } from '../clean/types.ts';
import { readCover } from './cover.ts';
import { levelOf } from './place.ts';

const blocks = (lines: readonly string[]): Block[] =>
  lines.map((text) => ({
    text,
    origins: [],
    markedHeading: false,
    boldLead: 0,
    corrected: [],
  }));
const read = (lines: readonly string[], hints: readonly string[] = []) =>
  readCover(blocks([...lines, '一、工作回顾', '过去一年，']), hints);

interface Row {
  what: string;
  lines: string[];
  hints?: string[];
  place?: [string, string, string[]] | null;
  date?: string | null;
  meeting?: string | null;
  speaker?: { name: string | null; post: string | null } | null;
  title?: string;
  end?: number;
}

const MEETING = (place: string): string => `${place}第三届人民代表大会第四次会议`;
const ROWS: Row[] = [
  {
    what: 'the name of the speaker before the post',
    lines: ['政府工作报告', `——2024年1月9日陈志远镇长在${MEETING('云溪镇')}上的报告`, '各位代表：'],
    place: ['云溪镇', 'town', []],
    speaker: { name: '陈志远', post: '镇长' },
  },
  {
    what: '同志 behind the name',
    lines: ['政府工作报告', `2024年1月9日在${MEETING('云溪镇')}上云溪镇镇长 陈远同志作政府工作报告。`, '各位代表：'],
    speaker: { name: '陈远', post: '镇长' },
  },
  {
    what: 'a name that ends like 同志 begins',
    lines: ['政府工作报告', '镇长 陈志同', '各位代表：'],
    speaker: { name: '陈志同', post: '镇长' },
  },
  {
    what: 'a rare character in the name',
    lines: ['政府工作报告', '镇长　陈䶮', '各位代表：'],
    speaker: { name: '陈䶮', post: '镇长' },
  },
  {
    what: '讲话 on a line of its own is no name',
    lines: ['政府工作报告', `——在${MEETING('云溪镇')}上`, '的', '讲话', '各位代表：'],
    place: ['云溪镇', 'town', []],
    speaker: null,
  },
  ...['日照市', '于都县', '向阳区', '霞日县'].map((place) => ({
    what: `a place that is called ${place}`,
    lines: ['政府工作报告', `——2023年12月11日在${MEETING(place)}上`, '各位代表：'],
    place: [place, levelOf(place, []), []] as [string, string, string[]],
    meeting: MEETING(place),
    date: '2023-12-11',
  })),
  {
    what: 'a date in Chinese numerals before the place',
    lines: ['政府工作报告', `——二〇二三年十二月十一日在${MEETING('日照市')}上`, '各位代表：'],
    place: ['日照市', 'prefecture', []],
    meeting: MEETING('日照市'),
  },
  {
    what: 'to a meeting',
    lines: [`1月9日，省长洪虎向${MEETING('吉林省')}作政府工作报告`, '各位代表：'],
    place: ['吉林省', 'province', []],
    meeting: MEETING('吉林省'),
  },
  {
    what: 'an earlier meeting in the text is not that of the report',
    lines: ['各位代表：', '去一年，全面完成了市十六届人大三次会议确定的各项任务。'],
    hints: ['云溪市2018年政府工作报告'],
    place: ['云溪市', 'prefecture', []],
    meeting: null,
  },
  {
    what: '我代表国务院',
    lines: ['2024年政府工作报告', '各位代表：', '现在，我代表国务院，向大会报告政府工作，请予审议。'],
    place: ['全国', 'nation', []],
  },
  {
    what: 'a summary of a year under its own title',
    lines: ['云溪镇2023年工作总结和2024年工作计划', '2023年，云溪镇扎实做好各项工作。'],
    title: '云溪镇2023年工作总结和2024年工作计划',
    place: ['云溪镇', 'town', []],
  },
  {
    what: 'the name behind the date in one pair of brackets',
    lines: ['（2003年1月10日洪虎）', '各位代表，吉林省第九届人民政府任期已满。请予审议。'],
    date: '2003-01-10',
    speaker: { name: '洪虎', post: null },
  },
  {
    what: 'the name behind the date in a title beside the text',
    lines: ['政府工作报告', '各位代表：'],
    hints: ['松川市政府工作报告（2020年1月5日 林望舒）'],
    speaker: { name: '林望舒', post: null },
  },
  {
    what: 'a report that was passed: no name behind the date',
    lines: ['政府工作报告', '（2003年1月10日通过）', '各位代表：'],
    date: '2003-01-10',
    speaker: null,
  },
  {
    what: 'a town, its meeting over two lines',
    lines: [
      '政府工作报告',
      '——2025年2月28日在北庄镇第二届人民代表大会',
      '第七次会议上',
      '北庄镇人民政府镇长 骆腾麒',
      '各位代表：',
      '现在，我代表北庄镇人民政府，向大会报告工作，请予审议。',
    ],
    place: ['北庄镇', 'town', []],
    date: '2025-02-28',
    meeting: '北庄镇第二届人民代表大会第七次会议',
    speaker: { name: '骆腾麒', post: '镇长' },
    title: '政府工作报告',
    end: 6,
  },
  {
    what: 'a town with the places above it',
    lines: ['——2023年2月16日在北京市密云区巨各庄镇第二届人民代表大会第三次会议上', '镇长 周粮源', '各位代表，同志们：'],
    place: ['巨各庄镇', 'town', ['北京市', '密云区']],
    meeting: '巨各庄镇第二届人民代表大会第三次会议',
    speaker: { name: '周粮源', post: '镇长' },
  },
  {
    what: 'a district whose city stands before the post',
    lines: [
      '政府工作报告',
      '——2025年2月26日在北关区第十一届人民代表大会第五次会议上',
      '安阳市北关区人民政府区长 可振虎',
      '各位代表：',
    ],
    place: ['北关区', 'district', ['安阳市']],
    speaker: { name: '可振虎', post: '区长' },
  },
  {
    what: 'a name alone',
    lines: ['——2022年7月14日在牛塘镇第五届人民代表大会第二次会议上', '汤枫', '各位代表:'],
    place: ['牛塘镇', 'town', []],
    speaker: { name: '汤枫', post: null },
    title: '政府工作报告',
  },
  {
    what: 'the date on a line of its own',
    lines: ['——在北仓镇第十九届人民代表大会第三次会议上', '(2023年1月10日)', '北仓镇人民政府镇长 于淼', '各位代表：'],
    date: '2023-01-10',
  },
  {
    what: 'Chinese numerals',
    lines: ['——二〇二三年一月四日在郑州市第十六届人民代表大会第一次会议上', '郑州市人民政府市长 何雄', '各位代表：'],
    date: '2023-01-04',
    place: ['郑州市', 'prefecture', []],
  },
  {
    what: 'wide digits',
    lines: [
      '政府工作报告',
      '——２０１０年３月５日在第十一届全国人民代表大会第三次会议上',
      '国务院总理 温家宝',
      '各位代表：',
    ],
    date: '2010-03-05',
    place: ['全国', 'nation', []],
    meeting: '第十一届全国人民代表大会第三次会议',
    speaker: { name: '温家宝', post: '总理' },
  },
  {
    what: 'the salutation glued to the speaker',
    lines: ['1988年政府工作报告', '——1988年3月25日在第七届全国人民代表大会第一次会议上', '国务院代总理李鹏各位代表！'],
    speaker: { name: '李鹏', post: '代总理' },
    end: 3,
    title: '1988年政府工作报告',
  },
  {
    what: 'all on one line',
    lines: ['政府工作报告（2019年1月26日在吉林省第十三届人民代表大会第二次会议上 省长 景俊海）', '各位代表：'],
    place: ['吉林省', 'province', []],
    date: '2019-01-26',
    speaker: { name: '景俊海', post: '省长' },
    title: '政府工作报告',
  },
  {
    what: 'several posts',
    lines: ['——2020年1月18日在自贡市第十七届人民代表大会第五次会议上', '市委副书记、市长 何树平', '各位代表：'],
    speaker: { name: '何树平', post: '市长' },
  },
  {
    what: 'a name with a middle dot',
    lines: [
      '——2018年1月22日在新疆维吾尔自治区第十三届人民代表大会第一次会议上',
      '自治区主席雪克来提·扎克尔',
      '各位代表：',
    ],
    place: ['新疆维吾尔自治区', 'province', []],
    speaker: { name: '雪克来提·扎克尔', post: '主席' },
  },
  {
    what: 'the meeting date among others',
    lines: [
      '2026年02月10日',
      '2026年2月3日在四川省第十四届人民代表大会第五次会议上',
      '四川省人民政府省长 施小琳',
      '各位代表：',
    ],
    date: '2026-02-03',
  },
  {
    what: 'no 在 before the place',
    lines: ['——2008年1月22日天津市第十五届人民代表大会第一次会议', '各位代表：'],
    place: ['天津市', 'province', []],
    meeting: '天津市第十五届人民代表大会第一次会议',
  },
  {
    what: 'short names, the place from the title beside the text',
    lines: ['——2023年1月5日在州九届人大二次会议上', '州长 夏锡璠', '各位代表：'],
    hints: ['恩施州政府工作报告（2023年1月5日 夏锡璠）'],
    place: ['恩施州', 'prefecture', []],
    meeting: '州九届人大二次会议',
  },
  {
    what: 'the full name of an autonomous prefecture',
    lines: ['（2022年1月5日在黔东南州第十五届人民代表大会第一次会议上）', '州长 安九熊', '各位代表：'],
    hints: ['黔东南苗族侗族自治州政府工作报告（2022年1月5日 安九熊）'],
    place: ['黔东南苗族侗族自治州', 'prefecture', []],
  },
  {
    what: 'day from a caption, year from the title',
    lines: ['各位代表：', '现在，我代表泉州市人民政府向大会作工作报告，请审议。'],
    hints: ['2011年泉州市政府工作报告', '2月22日，市长李建国作政府工作报告。'],
    date: '2011-02-22',
    place: ['泉州市', 'prefecture', []],
    speaker: { name: '李建国', post: '市长' },
  },
  {
    what: 'a date of another year than the title',
    lines: ['（2010年2月20日 梁川）', '现在，我代表云溪镇人民政府，向大会报告工作，请予审议。'],
    hints: ['云溪镇2003年政府工作报告'],
    date: null,
  },
  {
    what: 'a year far ahead in the title',
    lines: ['关于云溪县“九五”计划和2010年远景目标纲要的报告', `——1996年2月6日在${MEETING('云溪县')}上`, '各位代表：'],
    date: '1996-02-06',
  },
  {
    what: 'a street with its residents’ meeting',
    lines: ['——2024年1月9日在东湖街道第三届居民代表会议第二次会议上', '东湖街道办事处主任 王强', '各位代表：'],
    place: ['东湖街道', 'subdistrict', []],
    speaker: { name: '王强', post: '主任' },
  },
  {
    what: 'a township and a county in one string',
    lines: ['——2024年1月9日在福建省三明市沙县区夏茂镇第三届人民代表大会第二次会议上', '各位代表：'],
    place: ['夏茂镇', 'town', ['福建省', '三明市', '沙县区']],
  },
  {
    what: 'the minute at which a page was put up beside the day of the report',
    lines: ['北仓镇政府工作报告', '2025年03月01日 18:00', '2023年1月10日', '各位代表：'],
    date: '2023-01-10',
    place: ['北仓镇', 'town', []],
  },
  {
    what: 'nothing but a salutation',
    lines: ['各位代表：'],
    place: null,
    date: null,
    meeting: null,
    speaker: null,
    end: 1,
  },
];

describe('covers in all their forms', () => {
  test.each(ROWS)('$what', ({ lines, hints, ...expected }) => {
    const cover = read(lines, hints ?? []);
    const place = cover.place && [cover.place.name, cover.place.level, cover.place.region];
    const found: Record<string, unknown> = { ...cover, place };
    for (const [key, value] of Object.entries(expected)) if (key !== 'what') expect(found[key], key).toEqual(value);
  });
});

test('the document number of the meeting is listed', () => {
  expect(read(['北关区十一届人大', '五次会议文件（3）', '政府工作报告', '各位代表：']).fileHeaders).toEqual([0, 1]);
});
