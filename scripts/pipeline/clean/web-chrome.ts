/** Lines that web pages put around a text. Each pattern is matched against a whole line without its blanks. */

/** Labels of the facts that a page states about a text: 来源：北庄镇, 索引号：000014349/2025-00012, 字体：[大 中 小]. */
const FACT =
  '(?:来源|信息来源|稿件来源|资料来源|作者|编辑|供稿|监制|初审|终审|审核|浏览次数|浏览量|浏览|阅读量|阅读次数|阅读|点击数|点击量|点击|访问量|访问次数|字体|字号|分享|分享到|打印|收藏|' +
  '索引号|信息索引|主题分类|主题词|组配分类|体裁分类|服务对象|有效性|是否有效|信息分类|公开方式|公开范围|公开日期|发布机构|发布单位|发文机关|发文机构|发文日期|发文字号|文件编号|成文日期|生成日期|发布日期|发布时间|发表时间|更新时间|时间|日期|文号|标题|名称)';
const DAY = '\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?';
const CLOCK = '\\d{1,2}[:：时]\\d{1,2}分?(?:[:：]\\d{1,2})?';

/** One or more words of buttons and nothing else: 打印 关闭, 【大 中 小】; near miss: 大庄镇政府工作报告 */
const BUTTONS =
  /^(?:下载|打印|打印本页|全屏|收藏|纠错|分享|转发|复制|朗读|关闭|关闭窗口|返回|首页|加大|还原|减小|默认|大|中|小|正文|微信|微博|上一篇|下一篇|[】\])）【[（(|])+$/u;
const SHARING = /^分享到.{0,20}$/u;
const NEIGHBOUR = /^(?:上一篇|下一篇|上一条|下一条)[：:].{0,60}$/u;

/** Lines before the body of the report. */
export const WEB_CHROME: readonly RegExp[] = [
  BUTTONS,
  SHARING,
  NEIGHBOUR,
  /^(?:无障碍|关怀版|繁體|简体|.{0,8}浏览器.{0,20})$/u,
  /^[【[]?(?:字号|字体)[：:]?.{0,12}$/u,
  /^[】\]>|/·\-【[]+$/u,
  new RegExp(`^${FACT}[：:].{0,40}$`, 'u'),
  // two or more facts in one line
  new RegExp(`^[^。]{0,40}${FACT}[：:][^。]{0,40}${FACT}[：:][^。]{0,40}$`, 'u'),
  new RegExp(`^(?:发布时间|发表时间|时间|日期|更新时间)(?:${DAY}.{0,20})?$`, 'u'),
  // 2025年03月01日 18:00 北京 · 2025-03-03 09:15:22 | 作者：办公室
  new RegExp(`^${DAY}${CLOCK}(?:[\\u4e00-\\u9fff]{2,4}|[^\\u4e00-\\u9fff]?${FACT}[：:].{0,60})?$`, 'u'),
  /^(?:当前位置|您的位置|您现在的位置|位置)[：:].{0,60}$/u,
  // 首页 > 政务公开 > 政府工作报告
  /^[^。>＞›»]{1,20}(?:[>＞›»][^。>＞›»]{1,20}){1,6}[>＞›»]?$/u,
  // A public account: 点击上方“蓝字”关注我们 · 原创 某某发布 · ▲ 会议现场 · ↓↓↓
  /^(?:点击|长按|扫码|扫描).{0,16}(?:关注|收听|查看|阅读|二维码).{0,12}$/u,
  /^(?:原创|微信号|功能介绍|收录于|以下文章来源于).{0,40}$/u,
  /^[▲△▼▽↑↓⬆⬇]+.{0,20}$/u,
];

/** First lines of the foot of a web page; nothing after them is part of the report. */
export const FOOT: readonly RegExp[] = [
  /^(?:打印本页|关闭窗口|返回顶部|返回首页|扫一扫.*|【(?:打印|关闭).*)$/u,
  /^[（(【[]?(?:责任编辑|责编|编辑|校对)[：:].{0,20}$/u,
  /^(?:相关报道|相关链接|相关附件|相关新闻|相关阅读|相关文件|附件下载|延伸阅读|推荐阅读|往期(?:推荐|回顾|精选)|阅读原文)[：:>》]*$/u,
  /^[-—–=~*·]*END[-—–=~*·]*$/iu,
  /^(?:长按|扫码|扫描|识别).{0,16}(?:关注|二维码).{0,12}$|^点(?:个|击|亮).{0,6}(?:在看|赞).{0,16}$/u,
  /^[（(]?(?:《.{2,10}》|[\u4e00-\u9fff]{2,12}(?:网站|日报|晚报|新华社|政府网))[^。]{0,24}[）)]$/u,
];

/**
 * First lines of a foot only if no sentences follow: who wrote, checked or sent the text, who runs the page, what else it offers. None of
 * these may be an item of a list at the end of a report: 时间：2025年6月, ▲中心小学扩建.
 */
export const FOOT_BEHIND_TEXT: readonly RegExp[] = [
  BUTTONS,
  SHARING,
  NEIGHBOUR,
  /^(?:(?:信息|稿件|资料)?来源|供稿|撰稿|通讯员|记者|图文|文字|图片|摄影|供图|制作|排版|统筹|监制|[一二三初复终]审|审核|编审|值班\S{0,4})[：:丨|｜].{0,30}$/u,
  /技术支持[：:]|ICP备|公网安备|网站标识码|网站地图|版权所有|^您是第.{1,12}位?访/u,
  /^(?:微信|微博|新浪微博|QQ空间|QQ好友|朋友圈)+$/iu,
  /^(?:附件|文件下载|下载)\d{0,2}[：:].*\.(?:docx?|wps|pdf|ofd|xlsx?|zip|rar|jpe?g|png)$/iu,
  /^(?:政策解读|文字解读|图片解读|解读|图解)[：:].{0,40}$/u,
];

/** Who runs the page, directly before its foot; elsewhere it may say who does a task of the report (普洱 2022). */
export const OWNER = /^(?:主办|承办|主管|协办|技术支持|地址|电话|联系电话|邮编)(?:单位)?[：:].{0,80}$/u;

/** A caption: 殷勇同志作政府工作报告。 · 市长李建国作政府工作报告。记者 陈伟 摄; near miss: 我代表市人民政府，向大会作政府工作报告。 */
export const CAPTION =
  /^(?!.*我(?:代表|受|谨|向|作)).*作(?:《|“)?政府工作报告(?:》|”)?[。.]?(?:[^。]{0,30}(?:记者|摄|供图)[^。]{0,12})?$|(?:记者|通讯员)[^。]{1,12}摄(?:影)?[）)。]?$/u;
