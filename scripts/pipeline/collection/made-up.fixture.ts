/** Made-up reports of one town for the tests of the collection, read by the pipeline as any other. */
import { parseReport } from '../parse-report.ts';
import type { ReportData } from './collect-place.ts';

/** The report that 云溪镇 gave in January of `year`: what it tells of the year before and what it plans, a paragraph each. */
export function madeUpReport(year: number, review: readonly string[], plan: readonly string[]): ReportData {
  const text = [
    '云溪镇政府工作报告',
    `——${String(year)}年1月10日在云溪镇第五届人民代表大会第三次会议上`,
    '云溪镇镇长 李明',
    '各位代表：',
    '现在，我代表镇人民政府向大会报告工作，请予审议。',
    `一、${String(year - 1)}年工作回顾`,
    ...review,
    `二、${String(year)}年工作安排`,
    ...plan,
  ].join('\n');
  const { report, indicators } = parseReport({
    file: `云溪镇-${String(year)}.txt`,
    bytes: Buffer.from(text),
    sidecar: { region: ['湖南省', '岳阳市', '云溪区'] },
  });
  return { report, indicators };
}
