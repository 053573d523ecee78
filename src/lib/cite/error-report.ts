import type { ReportSummary } from '../../schema/report.ts';
import { citedReport, type CitedReport } from './cited.ts';
import { citedTitle } from './citation.ts';

export interface Mistake {
  /** Id of the sentence (s1.3) or of the indicator. */
  id: string;
  quote: string;
  url: string;
}

const LONGEST = 400;

/** Address of a prefilled mail or issue. `target` is a mail address or the address of a page for a new issue; null if it is neither. */
export function errorReportUrl(target: string, { id, quote, url }: Mistake, report: CitedReport): string | null {
  const title = `指出错误：${citedTitle(report, '')} ${id}`;
  const body = `位置：${url}\n编号：${id}\n文本版本：${report.version}\n现在的文字：${quote.slice(0, LONGEST)}\n\n应为：\n依据：\n`;
  if (/^[^\s@/]+@[^\s@/]+$/.test(target))
    return `mailto:${target}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
  if (!/^https?:\/\/[^\s/]/.test(target)) return null;
  const page = new URL(target);
  page.searchParams.set('title', title);
  page.searchParams.set('body', body);
  return page.href;
}

/** The address for reporting an error in a whole report; `url` is its absolute address. */
export const reportErrorUrl = (target: string, report: ReportSummary, url: string): string | null =>
  errorReportUrl(target, { id: report.id, quote: '', url }, citedReport(report));
