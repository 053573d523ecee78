import { describe, expect, test } from 'vitest';
import { collectPlace } from './collect-place.ts';
import { madeUpReport } from './made-up.fixture.ts';
import { topicsOfReport, topicWords } from './topics.ts';

describe('the words of topics in a text', () => {
  test.each([
    ['新建养老院2所，提高养老保险待遇', ['elder-care 养老院', 'insurance 养老保险']],
    ['深入学习贯彻会议精神，做好服务工作', []],
    ['全年新增小学学位600个', ['education 小学', 'education 学位']],
    ['人民政府协调解决企业难题', []],
    ['“四好农村路”建设', ['roads 村路']],
  ])('%s', (text, words) => {
    expect(topicWords(text).map(({ topic, text: word }) => `${topic} ${word}`)).toEqual(words);
  });
});

const data = madeUpReport(
  2025,
  [
    '我们重视教育。',
    '新建小学2所，新增学位600个，学校条件明显改善。',
    '教师队伍不断壮大。',
    '校园安全常抓不懈。',
    '教育救助惠及学生。',
    '五年来，城镇新增就业1500人。',
    '城镇新增就业310人。',
    '我们也清醒认识到，医院床位还不足，防汛排涝能力亟待提高。',
  ],
  ['加快建设云溪小学新校区。', '城镇新增就业达到400人以上，新增停车泊位300个、充电桩20个。'],
);
const told = topicsOfReport(data.report, data.indicators, collectPlace('yunxi', [data]).promises);

describe('what a report tells of a topic', () => {
  test('the sentences that tell most stand in the order of the text, the others are counted', () => {
    const education = told.get('education');
    expect(education?.said).toBe(5);
    expect(education?.sentences).toHaveLength(3);
    expect(education?.sentences.map(({ text }) => text)).toContain('新建小学2所，新增学位600个，学校条件明显改善。');
  });

  test('the span leads to a word that stands beside a figure', () => {
    const { text = '', span } = told.get('education')?.sentences.find((one) => one.text.includes('600')) ?? {};
    expect(text.slice(...(span ?? []))).toBe('小学');
  });

  test('a promise stands under its topic, and is no sentence of what was done', () => {
    expect(told.get('education')?.promises.map(({ text }) => text)).toEqual(['加快建设云溪小学新校区']);
    expect(told.get('jobs')).toMatchObject({ said: 2, promised: 1 });
  });

  test('every clause with numbers is a promise, and once whatever many numbers it has', () => {
    expect(told.get('parking')).toMatchObject({ said: 0, promised: 1 });
    expect(told.get('parking')?.promises.map(({ text }) => text)).toEqual(['新增停车泊位300个、充电桩20个']);
  });

  test('what is wanting is not what was done', () => {
    expect(told.has('health')).toBe(false);
  });

  test('of a concept the result of the year stands before that of several years and the target', () => {
    expect(told.get('jobs')?.figures.map(({ concept, value }) => [concept, value])).toEqual([['new-urban-jobs', 310]]);
  });

  test('topics of which nothing is told are left out', () => {
    expect(told.has('flood')).toBe(false);
  });
});
