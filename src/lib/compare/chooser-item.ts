import type { Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { LEVEL_NAMES } from '../report/report-name.ts';
import { reportLabel } from '../table/figure-table.ts';
import { QUIET } from '../ui/classes.ts';
import type { ReportLabel } from '../../schema/site-data.ts';

export interface ListedReport extends Pick<ReportLabel, 'id' | 'name' | 'mark'> {
  /** The places above it and its level: 北京市 · 密云区 · 镇 */
  where: string;
}

export const listedReport = ({ id, name, mark, place }: ReportLabel): ListedReport => ({
  id,
  name,
  mark,
  where: [...place.region, LEVEL_NAMES[place.level]].join(' · '),
});

/** Its box in the list; a label, so that the whole line can be tapped. */
export const chooserItem = (report: ListedReport): Markup =>
  markup`<li>
    <label class="flex min-h-10 items-baseline gap-2 py-1">
      <input class="flex-none large:size-5" type="checkbox" name="reports" value=${report.id} />
      <span>${reportLabel(report)}<span class="${QUIET} max-md:ms-2 md:block">${report.where}</span></span>
    </label>
  </li>`;

/** So many reports are offered at once. */
export const OFFERED = 20;

/** Those that hold all the words, in their order; without a word the first. */
export const listedBy = (reports: readonly ListedReport[], words: readonly string[], most = OFFERED): ListedReport[] =>
  reports.filter(({ name, where }) => words.every((word) => `${name} ${where}`.includes(word))).slice(0, most);
