/** Why a file that could be decoded is still not taken as a report. */
import type { CorrectionProblem } from './clean/corrections.ts';
import { ReportError } from './notes.ts';
import type { Structure } from './structure/structure.ts';

/** Throws where the text holds no report: no cover and no heading, or nothing behind the cover. */
export function refuseWhatIsNoReport(file: string, { cover, sections }: Structure): void {
  const facts = cover.place ?? cover.date ?? cover.meeting;
  if (sections.length > 0 && (facts !== null || sections.some((section) => section.heading !== null))) return;
  throw new ReportError({
    severity: 'error',
    rule: 'structure/no-report',
    file,
    line: 1,
    excerpt: null,
    message:
      sections.length === 0
        ? '没有读到正文：除标题和称呼外没有任何段落'
        : '认不出这是政府工作报告：没有封面（标题、日期、会议），也没有一个标题',
    hint: '请检查文件是否保存完整、是否放错；确是报告的，请补上标题与“在……会议上”一行',
  });
}

/** A declared correction that does not stand in the text exactly once. */
export function correctionError(file: string, { correction, lines }: CorrectionProblem): ReportError {
  const yaml = file.replace(/\.[^.]*$/, '.yaml');
  return new ReportError({
    severity: 'error',
    rule: 'corrections/not-once',
    file: yaml,
    line: 1,
    message:
      lines.length === 0
        ? `更正的原文在报告中找不到：“${correction.old}”`
        : `更正的原文在报告中出现 ${String(lines.length)} 次（第 ${lines.join('、')} 行）：“${correction.old}”`,
    hint: lines.length === 0 ? '请对照报告页面核对原文，一字不差地写进 old' : '请把 old 写长一些，使它在全文只出现一次',
    excerpt: { text: correction.old, start: 0, end: correction.old.length },
  });
}
