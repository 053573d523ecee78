/** The meaning of each column of indicators.csv, for readers. A column without an entry fails the build. */
export const COLUMN_MEANINGS: Readonly<Record<string, string>> = {
  id: '编号：报告、句子、句内次序；也是数字表中该行的锚点',
  report: '报告的编号，网址 /reports/编号/',
  place: '提交报告的地方',
  level:
    '地方的行政层级：nation 国家、province 省级、prefecture 地级、county 县级、district 市辖区、town 镇、township 乡、subdistrict 街道',
  name: '被测量的事物，用报告自己的话',
  concept: '归入的指标（concepts.json），拿不准的留空',
  theme: '主题（themes.json）',
  kind: '性质：actual 实际、estimate 预计、target 目标、planned 项目规模（项目或合同的投资额、设计能力、预期收益，既非结果也非承诺）',
  period: '时期：2024 为全年，2022H1 为上半年，2021-2025 为多年；报告另有说法的照录',
  bound: '界限：exact 确数、over 不少于（余、以上、超过）、about 约数、under 不超过（以内）',
  value: '数值，照报告的写法，不换算',
  value_max: '区间的上限，不是区间的留空',
  scope: '数字所指的部分（开发区、市本级、纳统等），照报告的写法；指整体的留空',
  unit: '单位，照报告的写法：万元、家次、%',
  normalized_value: '换算为基本单位后的数值',
  normalized_unit: '基本单位：元、平方米、人次等',
  share_of_plan: '百分比是否为占计划任务的比例',
  change_direction: '变化方向：up 增，down 减',
  change_value: '变化的大小，恒为正数',
  change_value_max: '增幅为区间时的上限，不是区间的留空',
  change_unit: '变化的单位：%、个百分点、倍、番等',
  change_basis: '变化的基期：yoy 为同比，其他照录',
  change_bound: '变化的界限，同 bound',
  more_changes: '同一数值的其他变化（如同比之外又翻一番）',
  rank_position: '报告自述的位次，第一为 1',
  rank_scope: '位次的范围，照报告的写法',
  rank_bound: '位次的界限：exact 第几，within 前几之内',
  sentence: '原句，一字不改',
  url: '打开原句的地址',
};

/** 204341 → `204 kB`, in the form used by browsers and download lists. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
