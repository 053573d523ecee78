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
  ['12万天然气用户', '12万', 12, null, '万', 'exact'],
  ['跨越6万亿台阶', '6万亿', 6, null, '万亿', 'over'],
  ['20所以上学校', '20所', 20, null, '所', 'over'],
  ['提高4个以上百分点', '4个以上百分点', 4, null, '个百分点', 'over'],
  ['在2000元与3500元之间', '2000元与3500元', 2000, 3500, '元', 'exact'],
  ['高于全省0.9个、0.7个百分点', '0.9个', 0.9, null, '个百分点', 'exact'],
  ['分别新增3个、5所', '3个', 3, null, '个', 'exact'],
  ['纯收入5 172元', '5 172元', 5172, null, '元', 'exact'],
  ['下降69个基点', '69个基点', 69, null, '个基点', 'exact'],
  ['提高3～4个百分点', '3～4个百分点', 3, 4, '个百分点', 'exact'],
  ['收入比为2.51∶1', '2.51∶1', 2.51, null, '', 'exact'],
  ['牲畜9.6万头只', '9.6万头只', 9.6, null, '万头只', 'exact'],
  ['近1/3企业', '1/3', 33.33, null, '%', 'about'],
  ['未发生本地疫情', '未发生', 0, null, '', 'exact'],
  ['住宅面积分别达到30和35平方米', '30', 30, null, '平方米', 'exact'],
  ['建成30和35号线', '30', 30, null, '', 'exact'],
  ['出台35多措并举', '35', 35, null, '', 'exact'],
])('%s', (text, ...expected) => expect(first(text)).toEqual(expected));

test('the word before the first of a list opens all of it', () => {
  const bounds = (text: string) =>
    candidatesOf(sentenceLine({ id: 's', text }, { section: 's', half: 'review', theme: 'overview' })).map(
      ({ quantity }) => quantity.bound,
    );
  expect(bounds('企业分别超过86家和120家')).toEqual(['over', 'over']);
  expect(bounds('跨越600亿元、700亿元大关')).toEqual(['over', 'over']);
  expect(bounds('企业分别达到86家和120家')).toEqual(['exact', 'exact']);
});
