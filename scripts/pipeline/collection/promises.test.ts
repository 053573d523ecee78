import { expect, test } from 'vitest';
import { parseReport } from '../parse-report.ts';
import { passagesOf } from './passages.ts';
import { promisesOf } from './promises.ts';

/** The promises of a made-up report with a plan and an end. */
function promisesFrom(end: string, plan = '') {
  const text = `政府工作报告\n——2024年1月16日在云溪镇第三届人民代表大会第四次会议上\n各位代表：\n一、2023年工作回顾\n新修水渠6公里。\n二、2024年工作安排\n新建冷库3座，提升服务水平。\n${plan}各位代表！让我们团结一心，为建设美丽家园而努力奋斗！\n${end}\n`;
  const { report, indicators } = parseReport({ bytes: new TextEncoder().encode(text), file: 'a.txt', id: 'a' });
  const texts = { id: 'a', names: [], plans: report.plans, passages: passagesOf(report), indicators };
  return promisesOf(texts, 'yunxi');
}

/** Their sections, periods and clauses. */
const promised = (end: string, plan = ''): string[] =>
  promisesFrom(end, plan).map(({ section, text, period }) => `${section} ${period ?? ''} ${text}`);

test('the plan promises, and so does an annex of the tasks of the year, but no glossary', () => {
  expect(promised('附件：民生实事\n改造危房26户，建成云溪路二期。')).toEqual([
    's2 2024 新建冷库3座',
    's4 2024 改造危房26户',
    's4 2024 建成云溪路二期',
  ]);
  expect(promised('名词解释\n“一网”：建成云溪路二期，改造危房26户。')).toEqual(['s2 2024 新建冷库3座']);
});

test('an item of the list of livelihood tasks promises whatever it says, what stands beside the list does not', () => {
  const list = '一是提升就业技能素质。二是改善居住条件，增强群众获得感。我们将把实事办好。';
  expect(promised('', `（一）办好民生实事。${list}\n（二）坚持实事求是。${list}\n`)).toEqual([
    's2 2024 新建冷库3座',
    's2-1 2024 一是提升就业技能素质',
    's2-1 2024 二是改善居住条件',
  ]);
});

test('a promise in a section of no subject has the theme of its topic', () => {
  const themes = promisesFrom('', '建成云溪养老院二期。\n').map(({ section, text, theme }) => [section, theme, text]);
  expect(themes).toContainEqual(['s2', 'livelihood', '建成云溪养老院二期']);
});
