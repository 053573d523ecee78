/**
 * Returns other wordings of a name that means no concept as it stands, the most reliable first. The thing named stays the same: a
 * chain of verbs becomes one verb, words that only say that something was done go, and a verb shared by a list (`part`) is added.
 *
 *     高新技术产业实现总产值  →  高新技术产业总产值
 *     建设、改造菜市场        →  新建菜市场
 *     农村公路建设            →  农村公路
 *     研发经费与地区生产总值之比  →  研发经费占生产总值比重
 *     打通市中心城区断头路    →  打通城区断头路
 *     获评全国乡村旅游重点村的村  →  新增全国乡村旅游重点村
 *     上市企业, in the list 新增规上工业企业270家、上市企业3家  →  新增上市企业
 */
export function otherWordings(name: string, part: string): string[] {
  const short = name.replace(DONE, '').replace(BEHIND, '');
  const shared = sharedVerb(name, part);
  const names = [
    short,
    oneVerb(name),
    oneVerb(short),
    name.replace(AWARDED, '新增$1'),
    name.replace(RATIO, '占生产总值比重'),
    name.replace(CITY, '城区'),
    name.replace(VERB_BEHIND, '$2$1'),
    ...(shared === null ? [] : [shared, oneVerb(shared)]),
  ];
  return [...new Set(names)].filter((other) => other !== name && other.length >= 3);
}

const DONE = /(?<=.{2})(?:实现|完成)(?=(?:总?产值|增加值|营业收入|销售收入|主营业务收入|投资|利润|税收)$)/u;
const AWARDED = /^(?:获评|入选|荣获|获批|被评为|列入)(.{4,})的(?:村|镇|乡镇|社区|企业|项目|街区|景区|学校)$/u;
const RATIO = /(?:与|相当于)(?:全[省市区县国]|地区|国内)?(?:生产总值|GDP)(?:之比|的?比[例重])$/u;
/** 断头路打通 means the same as 打通断头路. */
const VERB_BEHIND = /^(.{3,}?)(?:老化|更新|提升|升级)*(改造|打通|治理|整治|化解)$/u;
const CITY = /市?(?:中心|主)城区|市区|建成区/u;
const BEHIND = /(?<=.{3})(?:建设|工程|任务|目标|工作)+$/u;

/** Chains of verbs of building and renewing; without 开工 and 竣工, which state something else of the same thing. */
const MADE =
  /^(?:集中|新建|改建|扩建|改扩建|新改扩建|新改建|新扩建|新改造|新建成|建成|建设|新增|增加|新|改造|提升|升级|完善|打造|更新|整治|修缮|维修|建|、|和|及|或)+(?=.{2})/u;
const RECOGNISED =
  /^(?:新增|净增|新认定|认定|新培育|培育|新创建|创建|新获批|获批|新入选|入选|新设立|新设|新评定|新获评|获评|新备案|新发展|新组建|组建|、|和)+(?=.{2})/u;

function oneVerb(name: string): string {
  const made = MADE.exec(name)?.[0] ?? '';
  const recognised = RECOGNISED.exec(name)?.[0] ?? '';
  if (made.length >= recognised.length)
    return made === '' ? name : `${/[新建增]/u.test(made) ? '新建' : '改造'}${name.slice(made.length)}`;
  return `新增${name.slice(recognised.length)}`;
}

/** The verb before a list of figures, shared by all; the words before the figure itself must state nothing else (OTHERWISE). */
const SHARED =
  /(新增|净增|新认定|新培育|培育|新发展|新获批|获批|新创建|创建|新引进|引进|新建|改建|扩建|新改建|改造|建成|建设|整治|治理|开工|竣工|分配|发放|举办|筹集)(?:[^，；。、：]*\d[^，；。、：]*、)*([^，；。、：\d]*)\d[^，；。、：达至]*$/u;
const OTHERWISE = /[达至到]|突破|超过|拥有|累计|总|共|现有|其中|落地|签约|开工|竣工|投产/u;

function sharedVerb(name: string, part: string): string | null {
  const [, verb, item] = SHARED.exec(part) ?? [];
  return verb === undefined || item === undefined || OTHERWISE.test(item) || name.startsWith(verb) ? null : verb + name;
}
