import { anyOf } from '../pattern.ts';
import { ACTION_VERBS, GENERIC_NOUNS, LIGHT_VERBS } from '../vocabulary/naming.ts';
import { trimManner } from './trim.ts';
import { withoutRemarks } from './words.ts';

const BARE = new Set([...GENERIC_NOUNS, '投资', '资金', '投入资金', '措施', '任务', '事项', '产业']);
/** Verbs that add nothing, even to a vague noun. */
const SAY_NOTHING = new Set(['实现', '达到', '取得', '形成', '做好', '抓好', '用好', '带来']);
const VERBS = anyOf([...ACTION_VERBS, ...LIGHT_VERBS].filter((verb) => !SAY_NOTHING.has(verb)));
const VERB = new RegExp(`^(?<verb>(?:${VERBS})+)(?:了|好)?(?<rest>.*)$`);

/**
 * Keeps the verb of a name that is too vague to stand alone, since it says which things are meant.
 *
 *     全镇累计统筹项目77个 → 统筹项目 · 加快推进中创新航储能电池等5个项目 → 推进项目 · 完成投资8亿元 → 完成投资
 */
export function notBare(name: string, raw: string): string {
  if (!BARE.has(name)) return name;
  const found = VERB.exec(trimManner(withoutRemarks(raw)))?.groups;
  const between = found?.['rest'] ?? '';
  const direct = between === '' || between === name || between.endsWith('等') || between.endsWith('等' + name);
  return found?.['verb'] && direct ? found['verb'] + name : name;
}
