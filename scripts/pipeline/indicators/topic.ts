import { anyOf, captured } from './pattern.ts';
import { GOING, SUBJECT_NOUNS } from './vocabulary/naming.ts';
import { trimManner } from './names/trim.ts';
import { ACTION, clausesOf, LIGHT } from './names/words.ts';

/** 无人机产业“拔节快生长”, 冷链专列|加快发展, 推动|茶产业|提速发展: the subject of a clause without figures about its development. */
const TOPIC = new RegExp(
  `^(?:推动|推进|促进|带动|引导|支持|助力)?(?<topic>(?!${ACTION}(?!业)|${LIGHT}|加强|加大|加快|提高|提升|围绕|强化|优化|扩大|做优|深化|聚焦|支持|发展|毫不|产业|行业)[一-龥]{0,10}?(?:${anyOf(SUBJECT_NOUNS)}))(?=“|(?:${anyOf(GOING)})[^、\\d]{0,8}$|改革[^、\\d]{0,14}(?:成效|成果|突破|进展)[^、\\d]{0,4}$)`,
);

/** 农林水利|方面，完成投资500亿元 */
const FIELD = /^(?!另?一方面)(?<topic>[一-龥]{2,10})(?:方面|战役)$/;

/** Returns the subject that the last of the clauses to name one brings in; null if none does. */
export function topicOf(clauses: string): string | null {
  if (clauses.length <= 2) return null;
  for (const clause of clausesOf(clauses).reverse()) {
    const words = trimManner(clause);
    const topic = captured(TOPIC, words, 'topic') ?? captured(FIELD, words, 'topic');
    if (topic !== undefined) return topic;
  }
  return null;
}
