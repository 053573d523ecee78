/** 无人机产业“拔节快生长”，… : the trade that a sentence opens with; null where it opens otherwise. */
export function topicOf(text: string): string | null {
  const found =
    /^(?<topic>[一-龥]{1,10}?(?:产业|行业|工业|制造业|服务业|建筑业|旅游业|农业|物流业|批发业|零售业|住宿业|餐饮业))(?=“|[^、，。；\d]{2,10}[，。；])/.exec(
      text,
    );
  return found?.groups?.['topic'] ?? null;
}
