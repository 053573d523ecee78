/**
 * Signs for the parts of characters, which stand in text copied from a PDF in place of the characters they look like: ⼯ for 工,
 * ⺠ for 民. Nothing finds such words, and no rule reads them.
 */

/** The Kangxi radicals and their supplement. */
const RADICAL = /[\u2e80-\u2fd5]/gu;

/**
 * Those that look like a whole character and that Unicode normalization leaves as they are, after Unicode's
 * EquivalentUnifiedIdeograph.txt; and ⼾, which normalization turns into the traditional 戶.
 */
const CHARACTERS = new Map(
  [
    '⼾户 ⺁厂 ⺈刀 ⺊卜 ⺌小 ⺎兀 ⺒巳 ⺜日 ⺝月 ⺠民 ⺧牛 ⺩王 ⺫目 ⺬示 ⺮竹 ⺶羊 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨',
    '⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀',
  ].flatMap((row) => row.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const)),
);

/** The text with characters in place of such signs, and how many there were; what stands for no whole character stays. */
export function withoutRadicals(text: string): { text: string; radicals: number } {
  let radicals = 0;
  const mended = text.replace(RADICAL, (sign) => {
    const character = CHARACTERS.get(sign) ?? sign.normalize('NFKC');
    if (character !== sign) radicals++;
    return character;
  });
  return { text: mended, radicals };
}
