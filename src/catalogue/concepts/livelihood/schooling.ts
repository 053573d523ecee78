import type { ConceptGroup } from '../entry.ts';
import { SOURCES } from '../sources.ts';
import { BUILT } from '../words.ts';

export const SCHOOLING = {
  'preschool-enrolment': {
    is: ['学前三年毛入园率', 'Preschool enrolment', '%', 'rate', SOURCES.education],
    definition: '在园幼儿人数占三至五岁年龄组人口的百分比。',
    wordings: '学前三年毛入园率 学前教育三年毛入园率 学前教育毛入园率',
    names: '(?:学前|幼儿)(?:教育)?(?:三年)?(?:教育)?毛?入园率',
  },
  'compulsory-completion': {
    is: ['九年义务教育巩固率', 'Completion of compulsory education', '%', 'rate', SOURCES.education],
    definition: '初中毕业班学生数占该届入小学一年级学生数的百分比。',
    wordings: '九年义务教育巩固率 义务教育巩固率',
    names: '(?:九年)?(?:制)?义务教育(?:阶段)?巩固率',
  },
  'senior-high-enrolment': {
    is: ['高中阶段毛入学率', 'Senior secondary enrolment', '%', 'rate', SOURCES.education],
    definition: '高中阶段在校生数占相应年龄组人口的百分比。',
    wordings: '高中阶段毛入学率 高中阶段教育毛入学率',
    names: '(?:普通)?高中(?:阶段)?(?:教育)?毛?入学率',
  },
  'higher-enrolment': {
    is: ['高等教育毛入学率', 'Higher education enrolment', '%', 'rate', SOURCES.education],
    definition: '高等教育在学人数占相应年龄组人口的百分比。',
  },
  'schooling-years': {
    is: ['劳动年龄人口平均受教育年限', 'Average years of schooling', '年', 'rate', SOURCES.education],
    definition: '劳动年龄人口人均接受学历教育的年数。',
    wordings: '劳动年龄人口平均受教育年限 平均受教育年限 人均受教育年限',
    names:
      '(?:主要)?(?:劳动年龄)?(?:人口|劳动力)?(?:人均|平均)受教育年(?:限|数)|(?:新增)?(?:劳动年龄人口|劳动人口|主要劳动年龄人口|劳动力|人口)?(?:平均|人均)受教育年限',
  },
  'public-kindergarten-share': {
    is: ['公办园在园幼儿占比', 'Children in public kindergartens', '%', 'rate', SOURCES.education],
    definition: '在公办幼儿园就读的幼儿占全部在园幼儿的百分比。',
    wordings: '公办园在园幼儿占比 公办幼儿园在园幼儿占比',
    near: { 'inclusive-kindergartens': '普惠性幼儿园含普惠性民办园；公办园占比只计公办园。' },
    names: '(?:学前儿童就读)?公办(?:幼儿)?园(?:在园|就读)?(?:幼儿|儿童)?(?:数)?(?:占比|比例|比重)',
  },
  'new-kindergartens': {
    is: ['新建改扩建幼儿园', 'Kindergartens built or enlarged', '所', 'flow', SOURCES.education],
    definition: '一定时期内新建、改建、扩建的幼儿园所数。',
    wordings: '新建幼儿园 新建改扩建幼儿园 新改扩建公办幼儿园',
    near: { 'new-school-places': '一个数幼儿园，一个数学位。' },
    names: `(?:新建|改建|扩建|改扩建|新改扩建|新改建|建成|新增|建设|开工|、|和|及|新\\(改、扩\\)建|新投用)+(?:公办|普惠性?|农村|乡镇|城区|标准化)*幼儿园|(?:${BUILT})(?:城乡|乡镇|中心|农村|公办|优质|城区|、)*幼儿园(?:项目|建设)?|建成投用的公办幼儿园|(?:城镇)?公办幼儿园建设`,
  },
  'new-schools': {
    is: ['新建改扩建中小学', 'Schools built or enlarged', '所', 'flow', SOURCES.education],
    definition: '一定时期内新建、改建、扩建的中小学校所数。',
    wordings: '新建中小学 新建改扩建中小学 新改扩建中小学校',
    near: { 'new-kindergartens': '一个数中小学，一个数幼儿园。' },
    names: `(?:市区)?(?:新建|改建|扩建|改扩建|新改扩建|新改建|建成|新增|建设|开工|、|和|及|新投用)+(?:公办|义务教育|城区|标准化|寄宿制|农村)*(?:(?:中小学|中学|小学|义务教育学校)(?:校)?|(?:各类)?学校)|(?:${BUILT})(?:城乡|城镇|乡镇|标准化|农村|公办|优质|特殊教育|义务教育|基础教育|九年一贯制|寄宿制|阶段|、)*(?:学校|中小学校|中小学)(?:项目|建设)?`,
    refuses: /中小学[（(、和]?幼儿园|创建[^，；。]{0,8}学校/u,
  },
  'science-literacy': {
    is: ['公民具备科学素质的比例', 'Citizens with scientific literacy', '%', 'rate', '《全民科学素质行动规划纲要》'],
    definition: '经抽样调查具备科学素质的公民占全体公民的百分比。',
    wordings: '公民具备科学素质比例 公民科学素质水平',
    names:
      '(?:公民)?具备(?:基本)?科学素质(?:的)?(?:公民)?(?:的)?(?:比例|占比)|公民具备科学素质(?:的)?比例|公民科学素质(?:水平|比例)',
  },
} satisfies ConceptGroup;
