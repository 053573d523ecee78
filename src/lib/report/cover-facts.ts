import type { ReportSummary } from '../../schema/report.ts';
import { periodText } from '../figure/figure-text.ts';
import { dateText, LEVEL_NAMES } from './report-name.ts';

/** The facts on the cover, each with its label; null if the cover does not state it. */
export function coverFacts(report: ReportSummary): [name: string, words: string | null][] {
  const { place, speaker } = report;
  const level = LEVEL_NAMES[place.level];
  const path = [...place.region, place.name].join(' ');
  return [
    // The name 北庄镇 contains its level; the name 北关区 does not show that it is a 市辖区.
    ['地方', place.name.endsWith(level) ? path : `${path}（${level}）`],
    ['会议', report.meeting],
    ['日期', report.date && dateText(report.date)],
    ['报告人', speaker && [speaker.post, speaker.name].filter(Boolean).join(' ')],
    ['回顾', report.reviews && periodText(report.reviews)],
    ['计划', report.plans && periodText(report.plans)],
  ];
}
