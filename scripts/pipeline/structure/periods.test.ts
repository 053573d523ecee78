/** What sections and reports speak of, and which half they are, from made-up outlines. */
import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/schema/report.ts';
import { clean } from '../clean/clean.ts';
import { structure } from './structure.ts';

const D = '坚持问题导向，强化组织领导，压实工作责任，确保各项任务落到实处、见到成效，不断增强群众的获得感。';
const CLOSE = '各位代表！让我们团结一心，为建设美丽家园而努力奋斗！';

/** The report of a town that was delivered on a day, null where the text does not say. */
function read(date: string | null, body: readonly string[]) {
  const meeting = date === null ? '' : `——${date}在松垭镇第二届人民代表大会第七次会议上\n镇长 林望舒\n`;
  return structure(
    clean(
      `政府工作报告\n${meeting}各位代表：\n现在，我向大会报告工作，请予审议。\n${[...body, ...(body.includes(CLOSE) ? [] : [CLOSE])].join('\n')}`,
    ),
  );
}
const shown = (sections: readonly Section[], depth = 0): string[] =>
  sections.flatMap(({ half, period, children }) => {
    const span = period === null ? '—' : period.from === period.to ? period.to : `${period.from}-${period.to}`;
    return [`${'  '.repeat(depth)}${half} ${span}`, ...shown(children, depth + 1)];
  });
const both = (date: string | null, body: readonly string[]) => {
  const { reviews, plans } = read(date, body);
  return [reviews, plans];
};

describe('what a report reviews and plans', () => {
  test.each([
    ['2025年1月8日', ['一、2024年工作回顾', D, '二、2025年工作安排', D], ['2024', '2025']],
    ['2022年7月20日', ['一、上半年工作回顾', D, '二、下半年工作安排', D], ['2022H1', '2022H2']],
    ['2013年12月25日', ['一、2013年工作回顾', D, '二、2014年工作安排', D], ['2013', '2014']],
    ['2021年12月14日', ['一、过去五年工作回顾', D, '二、今后五年思路', D], ['2017-2021', '2022-2026']],
    ['2022年1月8日', ['一、砥砺奋进的五年', D, '二、今后五年的任务', D, '三、2022年工作', D], ['2017-2021', '2022']],
    ['2022年1月8日', ['一、过去四年工作回顾', D, '二、今后五年任务', D, '三、2022年工作', D], ['2018-2021', '2022']],
    ['2021年1月8日', ['一、2020年和“十三五”工作回顾', D, '二、“十四五”规划和2035年远景目标', D], ['2020', '2021-2025']],
    [
      '2021年1月8日',
      [
        '一、2020年工作回顾',
        D,
        '二、谱写新篇章的任务',
        `依照建议，编制了《第十四个五年规划和2035年远景目标纲要（草案）》。${D}`,
      ],
      ['2020', '2021-2025'],
    ],
    ['2021年1月8日', ['一、走过的路', `回首过去五年，我们迎难而上。${D}`, '二、2021年工作', D], ['2016-2020', '2021']],
    [null, ['一、过去五年工作回顾', D, '二、2023年重点工作', D], ['2018-2022', '2023']],
    [null, ['一、2022年工作回顾', D, '二、加强自身建设', D], ['2022', '2023']],
    [null, ['一、过去工作回顾', `2022年是极不平凡的一年。${D}`, '二、加强自身建设', D], ['2022', '2023']],
    [null, ['一、强化保障', D, '二、加强自身建设', D], [null, null]],
  ] as const)('%s %j', (date, body, expected) => {
    expect(both(date, body)).toEqual(expected);
  });

  test('the last year, if a section of its own separates it from the five years', () => {
    const five = ['一、“十二五”时期工作回顾', `“十二五”时期，我们迎难而上。${D}`];
    expect(both('2016年1月8日', [...five, '二、2016年工作', D])[0]).toBe('2011-2015');
    expect(both('2016年1月8日', [...five, `刚刚过去的2015年，我们迎难而上。${D}`, '二、2016年工作', D])[0]).toBe(
      '2015',
    );
  });
});

test('a part that opens with the past year is review, also after one that opens with 今年', () => {
  const body = ['一、2020年工作回顾', D, '二、民生改善', `今年，我们迎难而上。${D}`, '三、产业发展'];
  const { sections } = read('2021年1月8日', [...body, `2020年，我们迎难而上。${D}`, '四、2021年工作安排', D]);
  expect(sections.map(({ half }) => half)).toEqual(['review', 'review', 'review', 'plan', 'closing']);
});

describe('the span of a section', () => {
  test('is that of its heading, else of its first words, else of the section above', () => {
    const body = [
      '一、“十三五”时期成就和2020年工作回顾',
      `“十三五”时期，我们迎难而上。${D}`,
      '（一）五年的经济稳中有进',
      D,
      `2020年，是收官之年。${D}`,
      '二、2020年工作回顾',
      '（一）民生持续改善',
      D,
      '三、“十四五”时期的奋斗目标',
      D,
      '四、切实做好新一年工作',
      `今年是开局之年。${D}`,
    ];
    expect(shown(read('2021年1月8日', body).sections)).toEqual([
      'review 2016-2020',
      '  review 2016-2020',
      'review 2020',
      '  review 2020',
      'plan 2021-2025',
      'plan 2021',
      'closing 2021',
    ]);
  });

  test('five years named at the end of a review of one year do not extend to the next section', () => {
    const body = [
      '一、2020年工作回顾',
      '（一）经济',
      D,
      `过去五年，我们迎难而上。${D}`,
      '（二）民生',
      D,
      '二、2021年工作',
      D,
    ];
    expect(shown(read('2021年1月8日', body).sections).slice(0, 4)).toEqual([
      'review 2020',
      '  review 2020',
      '  review 2016-2020',
      '  review 2020',
    ]);
  });

  test('a review of one year and of the term continues with the term where it says so', () => {
    const body = [
      '一、2020年和本届政府工作回顾',
      D,
      `本届政府以来的四年，我们迎难而上。${D}`,
      '（一）经济',
      D,
      '二、2021年工作',
      D,
    ];
    expect(shown(read('2021年1月8日', body).sections).slice(0, 2)).toEqual(['review 2020', '  review 2017-2020']);
  });

  test('the last paragraph before the sections sets their period', () => {
    const body = [
      '一、本届政府工作回顾',
      `五年来，我们迎难而上。${D}`,
      `2020年，是收官之年。${D}`,
      '（一）经济',
      D,
      '二、2021年工作',
      D,
    ];
    expect(shown(read('2021年1月8日', body).sections).slice(0, 2)).toEqual(['review 2016-2020', '  review 2020']);
  });

  test('a last paragraph that ends with a colon sets it from a lower level too', () => {
    const body = [
      '一、过去五年工作回顾',
      '（一）改革不断深化',
      D,
      '1.经济企稳向好',
      D,
      `刚刚过去的2020年，我们迎难而上。一年来，我们主要做了以下工作：`,
      '（二）环境不断改善',
      D,
      '二、今后五年的目标',
      `根据市第三次党代会提出的目标，今后五年我市的目标是：`,
      '（一）经济更加均衡',
      D,
      '三、2021年工作',
      D,
    ];
    const spans = shown(read('2021年1月8日', body).sections).map((line) => line.trim().split(' ')[1]);
    expect(spans).toContain('2020');
    expect(spans.slice(-4)).toEqual(['2021-2025', '2021-2025', '2021', '2021']);
  });

  test('a plan of years and of the year turns to the year where a paragraph opens with it, even if the next does not', () => {
    const plan = [`今后五年，我们要努力奋斗。${D}`, `今年是开局之年。${D}`, `做好各项工作意义重大。${D}`];
    const body = ['一、过去五年工作回顾', D, '二、今后五年工作思路和2023年重点任务', ...plan, '（一）提升功能', D];
    const spans = shown(read('2023年1月15日', body).sections).map((line) => line.trim().split(' ')[1]);
    expect(spans).toEqual(['2018-2022', '2023-2027', '2023', '2023']);
  });

  test.each([
    ['2024年重点项目清单', '2024'],
    ['附件：十件民生实事', '2024'],
    ['附件', '—'],
    ['名词解释', '—'],
  ])('an annex of tasks is of the year planned, others of none: %s', (title, year) => {
    const body = ['一、2023年工作回顾', D, '二、2024年工作安排', D, CLOSE, title, '一、改造危房26户', D];
    const annex = [`appendix ${year}`, `  appendix ${year}`];
    expect(shown(read('2024年1月8日', body).sections).slice(-2)).toEqual(annex);
  });
});

describe('the halves', () => {
  const DEEDS = '新增企业120家，增长8.6%。完成了投资3.2亿元，村容村貌明显改善。';
  const TASKS = '力争新增企业150家左右。加快建设园区，大力改善村容村貌，努力增加收入，确保安全生产。';
  const halves = (body: readonly string[], date: string | null = '2024年1月8日') =>
    read(date, body).sections.map(({ half }) => half);
  test('by the first words if the names do not tell', () => {
    expect(
      halves(['一、勠力同心谱新篇', `2023年，我们迎难而上。${D}`, '二、勇毅前行开新局', `今年是关键之年。${D}`]),
    ).toEqual(['review', 'plan', 'closing']);
  });
  test('这五年 refers to the half in which it occurs', () => {
    expect(halves([`这五年，我们迎难而上。${DEEDS.repeat(60)}`, '二、2024年工作安排', D])).toEqual([
      'review',
      'plan',
      'closing',
    ]);
  });
  test('by the year with which a name begins', () => {
    expect(halves(['一、2023年，我们迎难而上', D, '二、2024年，我们再接再厉', D])).toEqual([
      'review',
      'plan',
      'closing',
    ]);
  });
  test('a plan that was carried out is looked back on', () => {
    expect(
      halves(['一、城乡面貌一新 规划任务圆满完成', `2023年，全镇植树造林。${D}`, '二、2024年工作安排', D]),
    ).toEqual(['review', 'plan', 'closing']);
  });
  test('an achievement named in the middle of the plan stays in it', () => {
    const plan = ['二、今后五年的目标', D, '三、大力改善民生，取得新成就', `今年，我们再接再厉。${D}`];
    expect(halves(['一、2023年工作回顾', D, ...plan])).toEqual(['review', 'plan', 'plan', 'closing']);
  });
  test('without headings a paragraph marks the turn from review to plan', () => {
    expect(halves([`过去一年，我们迎难而上。${D}`, D, `今年，我们再接再厉。${D}`])).toEqual([
      'review',
      'plan',
      'closing',
    ]);
    expect(halves([D, D])).toEqual(['opening', 'closing']);
  });
  test('a first part that lost its heading is no front matter', () => {
    expect(halves([`、2023年工作回顾。${DEEDS.repeat(60)}`, '二、2024年工作安排', D])).toEqual([
      'review',
      'plan',
      'closing',
    ]);
    expect(halves([`现将工作报告如下。${D}`, '一、2023年工作回顾', D, '二、2024年工作安排', D])[0]).toBe('opening');
  });
  test('by deeds or tasks in a part, if neither its name nor its first words tell', () => {
    const body = ['一、阔步迈入新时代', DEEDS.repeat(8), '二、奋力谱写新篇章', TASKS.repeat(8)];
    expect(halves(body)).toEqual(['review', 'plan', 'closing']);
    expect(halves([...body.slice(0, 3), DEEDS.repeat(8)])).toEqual(['review', 'review', 'closing']);
  });
  test('parts after one for both halves are plan, though they name no year', () => {
    const both = ['一、2023年工作回顾和2024年工作的总体要求', DEEDS.repeat(8)];
    expect(halves([...both, '二、大力发展农业', TASKS.repeat(8), '三、统筹城乡建设', TASKS.repeat(8)])).toEqual([
      'review',
      'plan',
      'plan',
      'closing',
    ]);
  });
  const PROBLEMS = '在看到成绩的同时，我们也清醒认识到，发展还存在不少困难和问题。';
  test('a plan without a heading begins after the problems of the review; a few lessons there are not a plan', () => {
    const review = ['一、2023年工作回顾', DEEDS.repeat(8), '（一）经济稳中有进', DEEDS.repeat(8), PROBLEMS];
    const below = (body: string[]): string[] =>
      read('2024年1月8日', body).sections[0]?.children.map(({ half }) => half) ?? [];
    expect(below([...review, '（一）加快产业发展', TASKS.repeat(9), '（二）改善民生', TASKS.repeat(9)])).toEqual([
      'review',
      'problems',
      'plan',
      'plan',
    ]);
    expect(below([...review, `各位代表！${TASKS}`, '二、2024年工作安排', TASKS])).toEqual([
      'review',
      'problems',
      'review',
    ]);
  });
  const OUTLOOK = '但我们也要清醒地看到，经济社会发展仍然面临不少困难和问题。';
  test('aims after the problems are not part of them, in the plan and if its heading is missing', () => {
    const inPlan = ['一、2023年工作回顾', D, '二、2024年总体要求', D, OUTLOOK, `今年的主要预期目标是：增长6%。${D}`];
    expect(shown(read('2024年1月8日', inPlan).sections).slice(1, 4)).toEqual([
      'plan 2024',
      '  problems 2023',
      '  plan 2024',
    ]);
    const nameless = ['一、2023年工作回顾', D, PROBLEMS, `今后五年发展的主要目标是：${D}`, '二、2024年工作安排', D];
    expect(shown(read('2024年1月8日', nameless).sections).slice(0, 4)).toEqual([
      'review 2023',
      '  problems 2023',
      '  plan 2024-2028',
      'plan 2024',
    ]);
  });
  test('missed aims of last year still belong to the problems', () => {
    const body = ['一、2023年工作回顾', D, PROBLEMS, '2023年，工业增加值没有完成预期目标。', '二、2024年工作安排', D];
    expect(shown(read('2024年1月8日', body).sections).slice(0, 3)).toEqual([
      'review 2023',
      '  problems 2023',
      'plan 2024',
    ]);
  });
});
