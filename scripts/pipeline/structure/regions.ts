/** Finds where the closing call and the appendix of a report begin. */
import type { Block } from '../clean/types.ts';
import { isAppendixName, namesPart } from './part-words.ts';

/** Set phrases of the closing call. */
const CALL = /让我们|我们坚信|新篇章|努力奋斗|而奋斗|谢谢|共同创造|新的更大贡献|紧密地?团结|更加美好/u;
const ADDRESS = /^(?:各位代表|同志们|各位委员|让我们|谢谢)/u;
/** Maximum number of paragraphs of the call. */
const LONGEST_CALL = 5;
/** If more paragraphs follow, a set phrase must be in the first of them, this many. */
const SOON = 3;

/** [25]四品佛山：… · 31.“六减”：… · 〔30〕标准领跑者活动：… · 数字政府：指…… */
const GLOSSARY =
  /^(?:[[［〔【(（]?\s*注?\d{1,3}\s*(?:[\]］〕】)）]\s*)?[.．、]?\s*)?[“"《]?[^。；：:]{1,40}[”"》]?[^。；：:]{0,20}[：:]/u;
const FOOTNOTE = /^(?:[[［〔【]\s*\d{1,3}\s*[\]］〕】]|注\d)/u;

export interface Regions {
  /** Index of the first block of the closing call; blocks.length if there is none. */
  closing: number;
  /** Index of the first block of the appendix; blocks.length if there is none. */
  appendix: number;
}

export function findRegions(blocks: readonly Block[]): Regions {
  const call = findCall(blocks);
  const called = call < blocks.length;
  const from = called ? call + 1 : Math.floor(blocks.length / 2);
  // After the call everything that is not part of it is the appendix; without a call only a block that looks like an appendix begins it.
  const isAppendix = (text: string, at: number): boolean =>
    isAppendixName(text) ||
    FOOTNOTE.test(text) ||
    (called && (at > call + LONGEST_CALL || (GLOSSARY.test(text) && !ADDRESS.test(text))));
  const found = blocks.findIndex(({ text }, i) => i >= from && isAppendix(text, i));
  const appendix = found < 0 ? blocks.length : found;
  return { closing: call < appendix ? call : blocks.length, appendix };
}

/** Whether a line is the next part of the report, even after a call: 三、2014年重点工作. */
const isNextPart = (text: string): boolean => /^[二三四五六七]、[^。，]{2,30}$/u.test(text) && namesPart(text);

/** Whether the report continues in these blocks with its next part, or another address to the deputies. */
function goesOn(behind: readonly Block[]): boolean {
  const annex = behind.findIndex(({ text }) => isAppendixName(text));
  return behind
    .slice(0, annex < 0 ? behind.length : annex)
    .some(({ text }, at) => isNextPart(text) || (at + 1 >= LONGEST_CALL && /^各位代表/u.test(text)));
}

/** Index of the last paragraph that addresses the deputies and calls on them, if the report does not continue after it. */
function findCall(blocks: readonly Block[]): number {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const text = blocks[i]?.text ?? '';
    if (!ADDRESS.test(text) || text.length > 1200) continue;
    const isLast = i + LONGEST_CALL >= blocks.length;
    const tail = blocks.slice(i, i + (isLast ? LONGEST_CALL : SOON)).map((block) => block.text);
    if (!CALL.test(tail.join(''))) continue;
    if (goesOn(blocks.slice(i + 1))) break;
    // 让我们…… and 谢谢大家 belong to the address before them.
    const before = blocks.findLastIndex(
      (block, j) => j < i && j >= i - 3 && /^各位代表/u.test(block.text) && block.text.length < 600,
    );
    return /^(?:让我们|谢谢)/u.test(text) && before >= 0 ? before : i;
  }
  return lastWords(blocks);
}

/** Without set phrases: index of the last of the final three paragraphs that addresses the deputies (海口 2007) or has 让我们. */
function lastWords(blocks: readonly Block[]): number {
  const from = Math.max(0, blocks.length - 3);
  const at = blocks.findLastIndex(
    (block, i) => i >= from && (/^各位代表/u.test(block.text) || /让我们|我们一定要/u.test(block.text)),
  );
  return at < 0 || (blocks[at]?.text.length ?? 0) > 800 ? blocks.length : at;
}
