import { expect, test } from 'vitest';
import { candidatesOf } from './candidate.ts';
import { sentenceLine } from './sentence-line.ts';

const first = (text: string) => {
  const [candidate] = candidatesOf(
    sentenceLine({ id: 's', text }, { section: 's', half: 'review', theme: 'overview' }),
  );
  if (!candidate) throw new Error(`no number in ${text}`);
  const { start, end, value, valueMax, unit, bound } = candidate.quantity;
  return [text.slice(start, end), value, valueMax, unit, bound];
};

test.each([
  ['财政收入4219万元', '4219万元', 4219, null, '万元', 'exact'],
  ['引进企业近600家，', '600家', 600, null, '家', 'about'],
  ['劝离游客400余人次', '400余人次', 400, null, '人次', 'over'],
  ['接待游客1万余人次', '1万余人次', 1, null, '万人次', 'over'],
  ['发放资金5500余万元', '5500余万元', 5500, null, '万元', 'over'],
  ['谋划项目10个以上', '10个', 10, null, '个', 'over'],
  ['不少于20项', '20项', 20, null, '项', 'over'],
  ['失业率控制在4.5%以内', '4.5%', 4.5, null, '%', 'under'],
  ['增长7%左右', '7%', 7, null, '%', 'about'],
  ['新建5至8个站', '5至8个', 5, 8, '个', 'exact'],
  ['城镇化率60%-65%', '60%-65%', 60, 65, '%', 'exact'],
  ['发电量64亿千瓦时', '64亿千瓦时', 64, null, '亿千瓦时', 'exact'],
  ['装机5千瓦', '5千瓦', 5, null, '千瓦', 'exact'],
  ['更新设备300台（套）以上', '300台（套）', 300, null, '台（套）', 'over'],
  ['降尘量1.33吨/月·平方公里', '1.33吨/月·平方公里', 1.33, null, '吨/月·平方公里', 'exact'],
  ['收入100亿元人民币', '100亿元人民币', 100, null, '亿元人民币', 'exact'],
  ['惠及76万群众', '76万', 76, null, '万', 'exact'],
  ['出台35多措并举', '35', 35, null, '', 'exact'],
])('%s', (text, ...expected) => expect(first(text)).toEqual(expected));
