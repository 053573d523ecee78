import { expect, test } from 'vitest';
import { ownSection } from './own-sections.ts';

test.each([
  [
    '各位代表，这些成绩的取得极为不易，是我们坚持正确领导的结果。在此，向各界人士致以崇高的敬意和衷心的感谢！',
    'thanks',
  ],
  ['在总结成绩的同时，我们也清醒看到全镇经济社会发展还存在一些问题和不足，主要表现在：一是动能不足。', 'problems'],
  ['各位代表，思危方可居安！前进道路上，我们也清醒认识到，当前我镇发展还存在不少困难和问题。', 'problems'],
  ['同时，我们的工作还存在不少困难和问题：部分企业经营困难。', 'problems'],
  ['同时，在工作中还有不少问题和短板：反恐维稳任务艰巨。', 'problems'],
  [
    '我们将进一步改进作风、狠抓落实。要严格依法行政，自觉接受各方面监督。要严格执行中央八项规定，坚持过紧日子。',
    'conduct',
  ],
  ['人大、团委、工会、妇联、民兵、残疾人事业、统计调查等各方面工作都取得了新进步。', 'other-work'],
  ['一年来，我们坚持“第一议题”抓学习，自觉接受监督，严格执行中央八项规定，人大代表建议全部办结。', 'conduct'],
  ['各位代表！新形势、新任务对政府工作提出了新的更高要求。', 'address'],
  ['各位代表，我们在抓好发展的同时，必须预见各种风险挑战。大力推进平安建设。', 'address'],
  ['环境治理成效显著。坚决打好污染防治攻坚战，持续强化大气污染防治。', null],
  ['加强和创新社会治理。坚持源头治理，做好双拥、民族、宗教、外事、侨务、残疾人和妇女儿童工作。', null],
  ['完善残疾人服务，发展老龄、慈善、妇女儿童事业，加强就业服务。', 'other-work'],
])('%s', (text, role) => {
  expect(ownSection(text, true, false)).toBe(role);
});

test('a list of other work in the middle of a section stays there', () => {
  expect(ownSection('完善残疾人服务，发展老龄、慈善、妇女儿童事业，加强就业服务。', false, false)).toBeNull();
});

test.each([
  '成绩令人鼓舞，发展任重道远。我们清醒认识到，政府工作和经济社会发展仍然存在不少困难和问题。',
  '回顾一年来的工作，虽然取得了一定成绩，但也存在一些差距和不足。主要是：县域经济实力不强。',
  '成绩给我们增添信心，问题让我们不能懈怠。主要是：科技创新能力不足。',
])('problems behind other words, only where the part looks back: %s', (text) => {
  expect([ownSection(text, false, true), ownSection(text, false, false)]).toEqual(['problems', null]);
});
