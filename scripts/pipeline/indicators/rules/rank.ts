import { anyOf } from '../pattern.ts';
import { RANK_VERBS, SCOPE } from '../vocabulary/ranks.ts';
import type { Candidate } from '../candidate.ts';
import type { Rule, Verdict } from './rule.ts';

const VERB = anyOf(RANK_VERBS);
/** 增幅|全区|排名|第4 · 增速|居|四区|第2位 · 企业税收收入占比|镇街|排名|第一 */
const WITH_VERB = new RegExp(`(?<before>${SCOPE})?(?:均|分别|综合|总量|连续|成功|稳定)*(?<verb>${VERB})(?:为|在|了|到|至|于)?(?<after>[一-龥]{0,14}?)?$`);
const SCOPE_ALONE = new RegExp(`(?<after>${SCOPE})$`);
/** 在|城区及周边镇街|PM2.5浓度排名中位列第二 */
const SCOPE_PHRASE = /在(?<scope>[^，]*?(?:区|镇街|市|省|国|县|乡镇|街道))[^，区市省国县]*(?:排名|考核|评估|验收|评比)?[^，]*$/;
const AFTER_ORDINAL = /^(?:位|名)?(?=$|[，。；、）！和及与])|^(?:位|名)(?!于|额|单)/;
const NOT_A_RANK = /(?:放在|摆在|置于|作为|坚持|摆上|列为)$/;

function rankOf({ text, quantity, before, clauseStart, previous }: Candidate): Verdict | null {
  const { place } = quantity;
  const lead = text.slice(clauseStart, place.start);
  const band = place.script === 'arabic' && lead.endsWith('前') && quantity.unit.replace(/[位名]/, '') === '';
  if (place.script !== 'ordinal' && !band) return null;
  const tail = text.slice(place.end);
  const suffix = /^[位名强]/.exec(tail)?.[0].length ?? 0;
  const span = { start: place.start, end: place.end + suffix, position: place.value };
  if (!band && !AFTER_ORDINAL.test(tail)) return null;
  if (NOT_A_RANK.test(lead)) return null;

  if (previous?.verdict.role === 'rank' && /^[位名]?[、和及与，]*$/.test(text.slice(previous.verdict.end, place.start))) {
    return { ...previous.verdict, ...span };
  }
  const words = band ? lead.slice(0, -1) : lead;
  const found = WITH_VERB.exec(words) ?? SCOPE_ALONE.exec(words);
  if (!found) return null;
  const { before: scopeBefore, after = '' } = found.groups ?? {};
  const scope = after || scopeBefore || SCOPE_PHRASE.exec(before)?.groups?.['scope'] || null;
  return { role: 'rank', subjectEnd: clauseStart + found.index, scope: scope?.replace(/^在/, '') ?? null, ...span };
}

/**
 * A place in an order, with its scope.
 *
 *     增幅全区排名第4 · 增速居四区第2位 · 巡田任务完成比例全区第一 · 进入全市前100
 *         ^^^^ scope             Near miss: 第一时间, 全市第一方阵, 放在首位
 */
export const rank: Rule = { id: 'rank', title: '排名、位次', read: rankOf };
