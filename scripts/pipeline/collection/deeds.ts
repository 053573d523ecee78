/**
 * Which clauses of a plan promise a deed that one can look for a year later. The rule: the clause says that something is done, and
 * what is done it to has a name of its own: a thing that can be pointed at (a road, a school, a plan on paper, a programme, a fair) with
 * words that tell it from others of its kind, or a name in quotation marks. 开工建设北郊热源厂 promises; 进一步加强作风建设 does not.
 */

/** Words of doing; with them a clause may promise. */
const DOING =
  /建|修|开工|启动|完成|竣工|投用|投产|投入|通车|开通|运营|编制|制定|制订|出台|修订|颁布|发布|举办|承办|举行|召开|办好|筹办|开展|设立|成立|组建|创|申报|申办|争取|争当|引进|落户|落地|落成|改造|整治|治理|拆除|搬迁|打通|贯通|搭建|开发|发放|实现|取消|关闭|淘汰|培育|推进|推动|加快|支持|深化|实施|推行|推广|推出|谋划|规划|筹建|争|保障|抓好|做好|办|确保|力争|打造|构建|落实|探索|试点|升级|扩|提升|布局|延伸|对接|优化|完善|促进|强化|加强|提高|发展|做强|做优|擦亮|唱响|共建|参与|配合|用好|发行|整合|普及|免费|全覆盖|执行|巩固|健全|扶持/u;

/** Things that can be pointed at. */
const THING = new RegExp(
  [
    '路|大道|街|桥|隧道|高铁|铁路|城轨|地铁|号线|轨道|高速|枢纽|机场|港区|港口|码头|航道|航线|口岸|通道|车站|火车站|客运站|停车场|立交|互通',
    '水厂|电厂|热源厂|污水处理厂|电站|水库|运河|渠|河道|灌区|泵站|闸|管网|管廊|变电站|充电桩|垃圾焚烧|引水|调蓄',
    '医院|卫生院|诊所|小学|中学|高中|学校|幼儿园|大学|学院|校区|敬老院|养老院|福利院|图书馆|博物馆|文化馆|美术馆|体育馆|体育场|体育中心|科技馆|展览馆|纪念馆|大剧院|剧院|影院|礼堂|书房|广场|公园|绿道|绿地|湿地|景区|小区|社区|街区|老街|古镇|古村|特色小镇|新城|新区|片区|组团|园区|产业园|示范园|科技园|孵化器|众创空间|开发区|高新区|保税区|保税仓|自贸|自贸区|试验区|示范区|先行区|实验区|先导区|集聚区|合作区|功能区|城中村|棚户区|安置房|公租房|保障性住房|大厦|总部',
    '中心|基地|平台|实验室|研究院|研究所|联盟|基金|银行|交易所|公司|集团|综合体|市场|门户|系统|数据库|一张图|大脑|网',
    '工程|项目|行动|计划|规划|方案|条例|办法|细则|意见|清单|标准|目录|指引|政策|制度|试点|示范|普查|改革|攻坚战|专项|创建|整治|改造|名城|名镇|城市(?=创建|试点|建设|称号|复审|$)|文明城市|卫生城市|森林城市|园林城市|生态市|强市|强省',
    '论坛|大会|博览会|展会|峰会|交易会|运动会|锦标赛|联赛|马拉松|赛|文化节|旅游节|艺术节|节|活动|年会|保险|券|补贴|热线|卡|证|一件事|一网通办|一码|班列|航班|卫星|遗址|申遗|遗产|品牌|集群|产业带|走廊|生态圈|经济圈|都市圈|城市群|文化带|水系|湖|山(?=生态|综合|治理)|矿|林场',
  ].join('|'),
  'gu',
);
const QUOTED = /[“《](?<name>[^”》]{2,24})[”》]/u;

/** What tells nothing apart before a thing: 重大项目, 基础设施建设, 一批平台. */
const GENERAL =
  /^(?:重大|重点|一批|各类|各项|相关|有关|基础|公共|新|大|小|好|全|多|强|高|城市|城乡|农村|社会|经济|产业|创新|科技|项目|工程|建设|发展|民生|示范|试点|专项|综合|整治|改造|改革|服务|管理|治理|活动|品牌|平台|政策|制度|体系|机制|市场|企业|国家|省级|市级|县级|区级|镇级|优质|高端|现代|特色|行动|计划|方案|规划|标准|清单|办法|措施|安全|生态|环境|绿色|数字|智能|的|和|与|及|等|、|高质量|高水平|高标准|更多|更好|更大|进一步|持续|深入|全面|积极|大力|加快|推进|推动|实施|开展|加强|打造|完善|支持|深化|落实|优化|强化|提升|促进|做好|建立|健全|构建|探索|鼓励|发挥|引导|争取|力争|确保|发展)*$/u;

/** Clauses that tell what is believed, who is meant or what it is all for; they do nothing themselves. */
const NO_DEED =
  /^(?:我们|必须|坚持|始终|以[^“]{2,30}为(?:核心|主线|抓手|引领|重点|导向|目标|牵引|契机|统领|载体|突破口|根本|动力)|按照|围绕|聚焦|紧扣|紧盯|瞄准|根据|对标|锚定|贯彻|全面贯彻|深入贯彻|学习|深入学习|认真学习|牢记|牢牢|坚定|坚决|自觉|让|使|在[^“]{2,12}(?:上|中|下)$|为[^“]{2,20}(?:奠定|提供|注入|贡献)|党中央|习近平|同志们|各位|只要|面对|今年是|也是|这是)/u;
/** Of government's own conduct: what is called for in each report. */
const CONDUCT =
  /作风|廉政|廉洁|党风|四风|八项规定|从严治党|主体责任|政治(?:判断|站位|纪律|建设|意识)|初心使命|两个确立|四个意识|两个维护|监督|建议提案|担当|依法行政|法治政府|人民满意/u;

/** Whether a clause promises a deed: 办好第六届世界佛教论坛 yes, 提升治理能力 no. */
export function isDeed(clause: string): boolean {
  const text = clause.replace(/^\s*(?:[一二三四五六七八九十]+(?:是|要)|[（(][^）)]{1,3}[）)]|\d+[.、．])/u, '').trim();
  if (text.length < 5 || NO_DEED.test(text) || CONDUCT.test(text) || !DOING.test(text)) return false;
  if (QUOTED.test(text)) return true;
  let before = 0;
  for (const { 0: thing, index } of text.matchAll(THING)) {
    const words = text.slice(Math.max(before, index - 12), index);
    if (!GENERAL.test(words) && words.replace(/^.*[、，和与及]/u, '').length >= 1) return true;
    before = index + thing.length;
  }
  return false;
}
