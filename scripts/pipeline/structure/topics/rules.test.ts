/** A case for each rule of topics and one that looks alike; outline.test.ts has more, of whole reports. */
import { describe, expect, test } from 'vitest';
import { clean } from '../../clean/clean.ts';
import { structure } from '../structure.ts';
import { readTopics, RULES } from './rules.ts';

const D =
  '改善设施条件，提高服务水平，压实各方责任，完善推进机制，确保各项任务落到实处、早见成效，让群众得到更多实惠。';
const DETAILS = D.repeat(2);
const passagesOf = (paragraphs: readonly string[]) =>
  clean(`政府工作报告\n${paragraphs.join('\n')}`)
    .blocks.slice(-paragraphs.length)
    .map((block) => ({ block, start: 0, end: block.text.length }));
/** `rule heading` a line, ∅ where a stretch without a name begins. */
const read = (paragraphs: readonly string[]): string[] =>
  readTopics({ passages: passagesOf(paragraphs), inner: false, loose: false }).headings.map(
    ({ rule, text }) => `${rule} ${text === '' ? '∅' : text.replace(/[。：]$/u, '')}`,
  );

const CASES: readonly {
  rule: string;
  paragraphs: readonly string[];
  headings: readonly string[];
  alike: readonly string[];
}[] = [
  {
    rule: 'ordinal-openings',
    paragraphs: [D, `一是育良种。${D}`, `二是建水渠。${D}`],
    headings: ['一是育良种', '二是建水渠'],
    alike: [D, `一是育良种。${D}`, `三是建水渠。${D}`],
  },
  {
    rule: 'years',
    paragraphs: ['农业', '工业', '林业'].map((trade) => `这是${trade}实现跨越发展的五年。${D}`),
    headings: ['这是农业实现跨越发展的五年', '这是工业实现跨越发展的五年', '这是林业实现跨越发展的五年'],
    alike: [`这是农业实现跨越发展的五年。${D}`, D, D],
  },
  {
    rule: 'dashes',
    paragraphs: [
      D,
      '——蓝莓丰产丰收。新种蓝莓三千亩，新建冷库两座。',
      '——水渠全线贯通。新修水渠四十里，灌田万亩。',
      '——村道全部硬化。新修村道六十里，通到各组。',
    ],
    headings: ['——蓝莓丰产丰收', '——水渠全线贯通', '——村道全部硬化'],
    alike: [D, `蓝莓——山区的珍宝。${D}`, D],
  },
  {
    rule: 'short-openings',
    paragraphs: [D, `蓝莓产业持续壮大。${DETAILS}`, `水利设施不断完善。${DETAILS}`],
    headings: ['蓝莓产业持续壮大', '水利设施不断完善'],
    alike: [D, `完成全年任务，责任十分重大。${DETAILS}`, `蓝莓产业持续壮大。${DETAILS}`, D],
  },
  {
    rule: 'worded-openings',
    paragraphs: ['育良种、促增收，山村换新颜', '修水渠、保灌溉，田畴披绿装', '引企业、稳就业，小镇添人气'].map(
      (words) => `一年来，我们${words}。${DETAILS}`,
    ),
    headings: [
      '一年来，我们育良种、促增收，山村换新颜',
      '一年来，我们修水渠、保灌溉，田畴披绿装',
      '一年来，我们引企业、稳就业，小镇添人气',
    ],
    alike: [`一年来，我们育良种、促增收，山村换新颜。${DETAILS}`, DETAILS, DETAILS],
  },
  {
    rule: 'long-openings',
    paragraphs: [
      '蓝莓种植面积进一步扩大，深加工的产业链条不断延伸',
      '水渠村道建设进一步提速，农业生产的条件明显改善',
      '山林保护力度进一步加大，河湖水质逐年稳步地好转',
      '校舍医院相继建成和启用，上学和看病更加地便利了',
    ].map((words) => `${words}。${DETAILS}`),
    headings: [
      '蓝莓种植面积进一步扩大，深加工的产业链条不断延伸',
      '水渠村道建设进一步提速，农业生产的条件明显改善',
      '山林保护力度进一步加大，河湖水质逐年稳步地好转',
      '校舍医院相继建成和启用，上学和看病更加地便利了',
    ],
    alike: [
      `蓝莓种植面积进一步扩大，深加工的产业链条不断延伸。${DETAILS}`,
      D,
      `山林保护力度进一步加大，河湖水质逐年稳步地好转。${DETAILS}`,
      D,
    ],
  },
  {
    rule: 'ordinals-inside',
    paragraphs: [`重点抓好三件事：一是育良种。${D}二是建水渠。${D}三是修村道。${D}`],
    headings: ['一是育良种', '二是建水渠', '三是修村道'],
    alike: ['重点抓好三件事：一是育良种。二是建水渠。三是修村道。'],
  },
  {
    rule: 'inside-paragraphs',
    paragraphs: [`${D}蓝莓产业壮大。${DETAILS}水利设施完善。${DETAILS}乡村面貌更新。${DETAILS}`],
    headings: ['蓝莓产业壮大', '水利设施完善', '乡村面貌更新'],
    alike: [`${D}蓝莓基地建成投产。${DETAILS}加固水库、整修渠道。${DETAILS}成绩来之不易。${DETAILS}`],
  },
  {
    rule: 'worded-inside',
    paragraphs: [
      `全镇上下真抓实干。${['蓝莓产业持续壮大', '山村面貌持续改善', '群众收入持续增加'].map((words) => `这几年，${words}。${D}`).join('')}`,
    ],
    headings: ['这几年，蓝莓产业持续壮大', '这几年，山村面貌持续改善', '这几年，群众收入持续增加'],
    alike: [`这几年，蓝莓产业持续壮大。${D}我们引进企业，扩大种植。${D}我们修建水渠，保障灌溉。${D}`],
  },
];

describe.each(CASES)('$rule', ({ rule, paragraphs, headings, alike }) => {
  test('finds the topics', () => {
    expect(read(paragraphs)).toEqual(headings.map((heading) => `${rule} ${heading}`));
  });
  test('finds none in a text that only looks similar', () => {
    expect(read(alike).filter((line) => line.startsWith(`${rule} `))).toEqual([]);
  });
});

test('every rule has its case', () => {
  expect(CASES.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test('years may be in one paragraph', () => {
  const years = ['蓝莓大发展', '水利大建设', '村容大变样'].map((words) => `过去五年，是全镇${words}的五年`);
  expect(read([years.map((one) => `${one}。${D}`).join('')])).toEqual(years.map((one) => `years ${one}`));
});

test('of two bold sentences the first is the name', () => {
  expect(read([`**办好民生实事。再建两所幼儿园。**${D}`, `**发展社会事业。**${D}`])).toEqual([
    'short-openings 办好民生实事',
    'short-openings 发展社会事业',
  ]);
});

test('the text before and after a row is read in the same way', () => {
  const dashed = ['蓝莓丰产丰收', '水渠全线贯通', '村道全部硬化'].map((words) => `——${words}。${D}`);
  const ordinals = [`一是育良种。${D}`, `二是建水渠。${D}`, `三是修村道。${D}`];
  expect(read([...dashed, D, ...ordinals]).map((line) => line.split(' ')[1])).toEqual([
    '——蓝莓丰产丰收',
    '——水渠全线贯通',
    '——村道全部硬化',
    '∅',
    '一是育良种',
    '二是建水渠',
    '三是修村道',
  ]);
});

test('a section of the report has the id of the rule that found it', () => {
  const { sections, rules } = structure(
    clean(['政府工作报告', '一、2024年工作回顾', D, `蓝莓丰产丰收。${DETAILS}`, `水渠全线贯通。${DETAILS}`].join('\n')),
  );
  expect(sections[0]?.children.map(({ id }) => rules.get(id))).toEqual(['short-openings', 'short-openings']);
  expect(rules.get('s1')).toBeUndefined();
});
