/** How far a project has come, by the words of the report. */

/** From the first to the last. */
const STAGES: readonly RegExp[] = [
  /前期|谋划|签约|申报|申请|获批|可研|立项|规划获批|设计方案|落户/u,
  /开工|动工|启动|奠基|开建/u,
  /封顶|主体|贯通|加快建设|有序推进|顺利推进|扎实推进|稳步推进|加快推进/u,
  /建成|完工|竣工|完成|投用|投产|投运|启用|通车|开通|运营|开放|开园|落成|交付|出台|印发|成立|揭牌|举办/u,
];

/** Returns the index of the latest stage that a clause names; null if it names none. */
export function stageOf(clause: string): number | null {
  const stage = STAGES.findLastIndex((words) => words.test(clause));
  return stage < 0 ? null : stage;
}
