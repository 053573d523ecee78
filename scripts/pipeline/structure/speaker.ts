/** Finds who gave the report, and their post. */
export const POSTS = '(?:代理|代)?(?:镇长|乡长|区长|县长|市长|省长|州长|盟长|旗长|专员|主席|主任|总理)';
const NAME = '\\p{Script=Han}{2,4}?(?:[·•・．]\\p{Script=Han}{1,8})*';

/** 北庄镇人民政府镇长 骆腾麒 · 自治区主席布小林 · 国务院总理周恩来各位代表！ · （…会议上 省长 景俊海） */
const WITH_POST = new RegExp(`(${POSTS})[\\s：:]*(${NAME}?)(?=$|[\\s，,）)]|各位|同志|作|在)`, 'u');
/** ——2024年1月16日沈知远镇长在鹭汀镇第十八届人民代表大会第四次会议上的报告 */
const BEFORE_POST = new RegExp(`\\d日\\s*(${NAME})(${POSTS})(?=同志|作|在)`, 'u');
/** 海口市人民政府市长, if the name was lost */
const POST_ALONE = new RegExp(`^.{0,20}(?:人民)?政府(${POSTS})$`, 'u');
const NAME_ALONE = new RegExp(`^${NAME}$`, 'u');
/** 三明市政府工作报告（2020年1月5日 余红胜） · 吴贤德作政府工作报告。 */
const BEHIND_DATE = new RegExp(`日\\s*(?!通过|在)(${NAME})\\s*[）)]`, 'u');
const IN_HINT: readonly RegExp[] = [
  BEHIND_DATE,
  new RegExp(`(?:^|日，)(${NAME}?)(?:同志)?(?:在.{4,40})?作(?:《|“)?政府工作报告`, 'u'),
];

export interface Speaker {
  name: string | null;
  post: string | null;
}

/** `lines` of the cover, with the blanks between words; `hints` are the title of the front matter and captions. */
export function findSpeaker(lines: readonly string[], hints: readonly string[]): Speaker | null {
  let post: string | null = null;
  for (const line of [...lines, ...hints]) {
    const [, early, as] = BEFORE_POST.exec(line) ?? [];
    if (early !== undefined && as !== undefined) return { name: early, post: as };
    const found = WITH_POST.exec(line);
    if (found?.[1] && found[2]) return { name: found[2], post: found[1] };
    post ??= POST_ALONE.exec(line.replace(/\s/gu, ''))?.[1] ?? null;
  }
  const alone = lines.find(
    (line) => NAME_ALONE.test(line) && !/报告|代表|大会|目录|政府|讲话|发言|致辞|全文|摘要|附件/u.test(line),
  );
  // The cover itself may have this form too: （2003年1月10日洪虎）
  const hinted = [
    ...lines.map((line) => BEHIND_DATE.exec(line)?.[1]),
    ...hints.flatMap((hint) => IN_HINT.map((pattern) => pattern.exec(hint)?.[1])),
  ].find((name) => name !== undefined);
  const name = alone ?? hinted ?? null;
  return name === null && post === null ? null : { name, post };
}
