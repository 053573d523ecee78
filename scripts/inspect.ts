/** npm run inspect -- FILE: prints how the parser reads one report: cover, outline, artefacts, indicators, refused numbers, notes. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from './command-line.ts';
import { readReportFile } from './data/read-reports.ts';
import { indicatorsText, refusalsText } from './inspect/indicator-text.ts';
import { artefactText, coverText, outlineText } from './inspect/report-text.ts';
import { formatNote, sayRefusal } from './pipeline/format-note.ts';
import { parseReport } from './pipeline/parse-report.ts';

function inspect(file: string): number {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    console.error(`没有这个文件：${file}`);
    return 1;
  }
  if (!/\.txt$/i.test(file)) {
    console.error(
      `只看 .txt：${file}\n  → 其他格式请先用 npm run add -- ${file} 转成文本加入，再看 reports/ 里的那一份`,
    );
    return 1;
  }
  try {
    const { report, indicators, decisions, rules, notes } = parseReport(
      readReportFile(path.dirname(file), path.basename(file)),
    );
    const none = decisions.filter((decision) => decision.outcome === 'none').length;
    const chapters: [string, string][] = [
      [`封面　${report.id}`, coverText(report)],
      [`目录　${String(report.counts.sections)} 节 ${String(report.counts.sentences)} 句`, outlineText(report, rules)],
      [`转换残留　${String(report.artefacts.length)} 处`, artefactText(report)],
      [`指标　${String(indicators.length)} 条`, indicatorsText(indicators)],
      [`没有收录的数字　${String(none)} 处`, refusalsText(report, decisions)],
      [`提示　${String(notes.length)} 条`, notes.map((note) => `${formatNote(note)}\n`).join('')],
    ];
    for (const [title, text] of chapters) console.log(`── ${title}\n${text}`);
    return 0;
  } catch (error) {
    return sayRefusal(error);
  }
}

const USAGE = '用法：npm run inspect -- reports/文件.txt';
const { positionals } = readCommandLine(USAGE, { allowPositionals: true });
const [file] = positionals;
if (file === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else process.exitCode = inspect(file);
