/** Words of ranks: the verbs before a position, and the scopes in which it holds. */
import { words } from '../../../../src/catalogue/words.ts';
export const RANK_VERBS: readonly string[] = words(`
  综合排名 排名 分别列 分别居 分列 分居 位列 位居 名列 位次 居于 居 列 排在 排 位于 处于 保持 蝉联 荣获 获得 获 夺得 取得 稳居 跃居 包揽 跃升为 上升为 晋升为 提升为 升为 跃升至
  跃升到 上升至 上升到 升至 升到 前移至 晋升至 提升至 提升到 跃至 跻身 入围 进入 挤进 迈入 重返 冲进 拿下 评为 雄踞 领跑
`);
/** A scope that stands before the verb or alone: 全区排名第4, 全区第一. */
export const SCOPE =
  '(?:(?:在)?(?:全[国省市区县州盟旗镇乡]|全自治区|全疆|全球|世界|国内|亚洲|[省市区县州]内|(?:同类|省会|副省级|沿海|重点)城市|(?:各)?镇街|[一二三四五六七八九十两]+(?:区|市|县|州|镇)|[东中西]部地区|长三角|珠三角|京津冀)(?:[一-龥]{0,10}?(?:城市|地区|县市|县区|镇街|乡镇|开发区|市州|盟市|市县))?)';
