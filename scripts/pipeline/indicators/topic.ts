import { anyOf } from './pattern.ts';
import { GOING, SUBJECT_NOUNS } from './vocabulary/naming.ts';
import { trimManner } from './names/trim.ts';
import { ACTION, clausesOf, LIGHT } from './names/words.ts';

/** 无人机产业“拔节快生长”, 冷链专列|加快发展, 推动|茶产业|提速发展: what a clause without figures says how it goes with. */
const TOPIC = new RegExp(
  `^(?:推动|推进|促进|带动|引导|支持|助力)?(?<topic>(?!${ACTION}|${LIGHT}|加强|加大|加快|提高|提升|围绕|强化|优化|扩大|做优|深化|聚焦|支持)[一-龥]{0,10}?(?:${anyOf(SUBJECT_NOUNS)}))(?=“|(?:${anyOf(GOING)})[^、\\d]{0,8}$)`,
);

/** The subject that the last of some clauses brings in; null where none does. */
export function topicOf(clauses: string): string | null {
  if (clauses.length <= 2) return null;
  for (const clause of clausesOf(clauses).reverse()) {
    const topic = TOPIC.exec(trimManner(clause))?.groups?.['topic'] ?? '';
    if (topic.length > 2) return topic;
  }
  return null;
}
