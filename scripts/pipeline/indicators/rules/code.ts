import type { Candidate } from '../candidate.ts';
import { refuse, type Rule } from './rule.ts';

const NAMED_BY_NUMBER =
  /^(?:、\d+)*(?:号(?!召)|版|国道|省道|县道|高速|热线|千伏(?!安)|伏|地块|片区|路公交|平方各|频道|团(?!队)|师|部队|型|系列|院区|机组|时代|网络|基站)/;

/** What stands directly before a number in a code (PM|2.5, HB-|12, 1+|9, 6·|1), and directly after it (1|+9, 9|/11, 〔2|〕). */
const BEFORE = /(?:[A-Za-z_#+×*·∶/〔[]|[A-Za-z]-|\d：)$/;
const AFTER = /^(?:[+×*]|·\d|[∶：]\d|\/\d|[〕\]])/;

function isCode({ text, quantity }: Candidate): boolean {
  const { start, end, text: number, script } = quantity.place;
  if (script !== 'arabic') return false;
  const after = text.slice(end);
  if (BEFORE.test(text.slice(Math.max(0, start - 2), start)) || AFTER.test(after) || NAMED_BY_NUMBER.test(after))
    return true;
  return quantity.unit === '' && (/^ ?[A-Za-z]/.test(after) || /^\d{5,}$/.test(number));
}

/**
 * A number that is part of a name or a code: PM2.5, 5G, 4A级, HB12号路, 6.0版, 110千伏, 12345热线, 1+9+N, 188、189地块.
 * Near miss: 5千米, 2000千伏安.
 */
export const code: Rule = {
  id: 'code',
  title: '名称、型号、代码、地块、道路、电压等级中的数字',
  read: (candidate) => (isCode(candidate) ? refuse('属于名称、代码、型号或编号') : null),
};
