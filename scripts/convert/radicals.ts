/**
 * Replaces radical signs, which text copied from a PDF has instead of the characters that look the same: ⼯ for 工, ⺠ for 民. With them
 * the search does not find a word, and no rule matches it.
 */

/** The Unicode blocks of radicals: CJK Radicals Supplement and Kangxi Radicals. */
const RADICAL = /[\u2e80-\u2fd5]/gu;

/**
 * Radicals that look like a whole character and that Unicode normalization does not change, from Unicode's
 * EquivalentUnifiedIdeograph.txt; and ⼾, which normalization changes to the traditional 戶.
 */
const CHARACTERS = new Map(
  [
    '⼾户 ⺁厂 ⺈刀 ⺊卜 ⺌小 ⺎兀 ⺒巳 ⺜日 ⺝月 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 ⺮竹 ⺶羊 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨',
    '⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀',
  ].flatMap((row) => row.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
);

/** Returns the text with characters instead of radicals, and how many were replaced. A radical that is no whole character stays. */
export function withoutRadicals(text: string): { text: string; radicals: number } {
  let radicals = 0;
  const mended = text.replace(RADICAL, (sign) => {
    const character = CHARACTERS.get(sign) ?? sign.normalize('NFKC');
    if (character !== sign) radicals++;
    return character;
  });
  return { text: mended, radicals };
}
