/** Actions on a passage that few readers use; the code is loaded when they are used. */
import type { CitedPassage, CitedReport } from '../lib/cite/cited.ts';
import { source } from '../lib/cite/citation.ts';
import { errorReportUrl } from '../lib/cite/error-report.ts';
import { passagePicture } from './passage-picture.ts';
import { saveBlob } from './save-blob.ts';

/** A passage of the page with the id of its first sentence; for a figure also its name and number (`head`). */
export interface Extra extends CitedPassage {
  start: string;
  head?: string;
}

export async function savePicture(passage: Extra, report: CitedReport): Promise<void> {
  const { head = '', quote, url, start } = passage;
  const words = { head, quote, source: source(passage, report), url, version: report.version };
  saveBlob(await passagePicture(words, new Date()), `${start || 'passage'}.png`);
}

/** Opens a mail or an issue with the passage filled in; `target` is the address for errors that the site is built with. */
export function pointOut({ head, quote, url, start }: Extra, report: CitedReport, target: string): void {
  const address = errorReportUrl(target, { id: head ? `${start}（${head}）` : start, quote, url }, report);
  if (address) open(address, '_blank', 'noopener');
}
