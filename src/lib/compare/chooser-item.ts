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

/** The checkbox of a report in the list, inside a label so that the whole line can be tapped. */
export const chooserItem = (report: ListedReport): Markup =>
  markup`<li>
    <label class="flex min-h-10 items-baseline gap-2 py-1">
      <input class="flex-none large:size-5" type="checkbox" name="reports" value=${report.id} />
      <span>${reportLabel(report)}<span class="${QUIET} max-md:ms-2 md:block">${report.where}</span></span>
    </label>
  </li>`;

/** Most reports listed at a time. */
export const OFFERED = 20;

/** The reports whose names contain all the words, in the given order; without words, the first ones. */
export const listedBy = (reports: readonly ListedReport[], words: readonly string[], most = OFFERED): ListedReport[] =>
  reports.filter(({ name, where }) => words.every((word) => `${name} ${where}`.includes(word))).slice(0, most);
