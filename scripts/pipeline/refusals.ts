/** Refuses a file that could be decoded but is not a report. */
import type { CorrectionProblem } from './clean/corrections.ts';
import type { Block } from './clean/types.ts';
import { ReportError } from './notes.ts';
import type { Structure } from './structure/structure.ts';

/** Titles of other official documents: 云溪县人民政府关于加强河湖管护的通知; 云溪年鉴. */
const OTHER = /关于.{2,80}的(?:通知|通报|通告|公告|意见|决定|批复|请示|函)$|(?:年鉴|统计公报)$/u;
const REPORT = /报告|代表大会|各位代表|总结/u;
/** 各位代表：……请予审议。一、2023年工作回顾……（一）……: headings in the middle of one paragraph. */
const HEADINGS_INSIDE = /[。：！？\d年](?:[一二三]、|（[一二三]）).*。(?:[二三四]、|（[二三四]）)/u;

/** Throws a ReportError if the text is another document, has neither cover nor heading, or has nothing after the cover. */
export function refuseWhatIsNoReport(file: string, { cover, sections }: Structure, blocks: readonly Block[]): void {
  const head = blocks.slice(0, 3).map(({ text }) => text);
  const other = [...head, head.slice(0, 2).join('')].find((text) => OTHER.test(text));
  if (other !== undefined && !REPORT.test(head.join('')))
    throw refusal(
      file,
      'other-document',
      `这是另一种公文：“${other.slice(0, 60)}”，不像政府工作报告`,
      '请核对是否放错了文件',
    );
  const headed = sections.some((section) => section.heading !== null);
  if (!headed && blocks.some(({ text }) => HEADINGS_INSIDE.test(text)))
    throw refusal(
      file,
      'no-breaks',
      '全文挤在一段里，没有换行，分不出标题和段落',
      '请重新复制，或在每个标题和每段前补上换行',
    );
  const facts = cover.place ?? cover.date ?? cover.meeting;
  if (sections.length > 0 && (facts !== null || headed)) return;
  throw refusal(
    file,
    'no-report',
    sections.length === 0
      ? '没有读到正文：除标题和称呼外没有任何段落'
      : '认不出这是政府工作报告：没有封面（标题、日期、会议），也没有一个标题',
    '请检查文件是否保存完整、是否放错；确是报告的，请补上标题与“在……会议上”一行',
  );
}

const refusal = (file: string, rule: string, message: string, hint: string): ReportError =>
  new ReportError({ rule: `structure/${rule}`, file, message, hint });

/** The error for a correction whose old text does not occur exactly once. */
export function correctionError(file: string, { correction, lines }: CorrectionProblem): ReportError {
  const yaml = file.replace(/\.[^.]*$/, '.yaml');
  return new ReportError({
    rule: 'corrections/not-once',
    file: yaml,
    message:
      lines.length === 0
        ? `更正的原文在报告中找不到：“${correction.old}”`
        : `更正的原文在报告中出现 ${String(lines.length)} 次（第 ${lines.join('、')} 行）：“${correction.old}”`,
    hint: lines.length === 0 ? '请对照报告页面核对原文，一字不差地写进 old' : '请把 old 写长一些，使它在全文只出现一次',
    excerpt: { text: correction.old, start: 0, end: correction.old.length },
  });
}
