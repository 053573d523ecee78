import { describe, expect, test } from 'vitest';
import { madeUpTexts } from './phrases.fixture.ts';
import { notSetPhrase, withoutScraps } from './set-phrase.ts';

const why = (text: string, places = 2, whole = false): string | null => notSetPhrase({ text, places, whole });

describe('a set phrase', () => {
  test.each([
    '坚持把群众满意放在首位',
    '始终牢记肩上沉甸甸的责任',
    '在看到成绩的同时，我们更要清醒',
    '认真办理人大代表建议和政协委员提案',
    '问计于基层，求教于群众，取经于实践',
  ])('%s', (text) => expect(why(text)).toBeNull());

  test('is shorter if whole clauses of it are widespread', () => {
    expect(why('积极发扬实干精神', 4, true)).toBeNull();
    expect(why('积极发扬实干精神', 3, true)).toBe('short');
    expect(why('积极发扬实干精神', 9, false)).toBe('short');
  });
});

describe('texts that are not set phrases', () => {
  test.each([
    ['社会消费品零售总额增长', 'measured'],
    ['城乡居民人均可支配收入分别达到', 'measured'],
    ['新建改建农村公路500公里以上', 'figure'],
    ['国家级农村产业融合发展示范园', 'title'],
    ['成功入选全国百强名单第一批', 'title'],
    ['市级工程技术研究中心', 'name'],
    ['安全生产治本攻坚三年行动', 'name'],
    ['发扬实干', 'short'],
  ])('%s: %s', (text, reason) => expect(why(text)).toBe(reason));

  test('a year does not count as a figure', () => expect(why('到2035年基本建成美丽家园')).toBeNull());
});

test('short fragments of clauses at the ends are cut off, longer ones stay', () => {
  const texts = madeUpTexts([0, '会议要求，脚踏实地走好每一步，再接再厉。']);
  const cut = (from: number, to: number): string => texts.text(...withoutScraps(texts, from, to - from));
  expect(cut(2, 15)).toBe('脚踏实地走好每一步');
  expect(cut(6, 12)).toBe('实地走好每一');
});
