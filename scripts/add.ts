/**
 * npm run add -- FILE [--region 省,市] [--source URL] [--slug ID] [--yes]: shows how the parser reads a text, web page, Word file or
 * PDF, asks for confirmation, and writes its text and a YAML file into reports/.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { convert, ENDS, type Converted } from './convert/convert.ts';
import { planAdding, type Plan } from './add/plan.ts';
import { readCommandLine } from './command-line.ts';
import { filesThere, readReportFile, sidecarName } from './data/read-reports.ts';
import { coverText, outlineText } from './inspect/report-text.ts';
import { formatNote, sayRefusal } from './pipeline/format-note.ts';
import { ReportError } from './pipeline/notes.ts';
import { readSidecar, type Sidecar } from './pipeline/sidecar.ts';

const USAGE = `用法：npm run add -- 文件（${ENDS.join(' ')}）[--region 省,市] [--source 网址] [--slug 编号] [--yes]`;
const { values, positionals } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: {
    reports: { type: 'string', default: 'reports' },
    region: { type: 'string' },
    source: { type: 'string' },
    slug: { type: 'string' },
    yes: { type: 'boolean', default: false },
  },
});

/** The command line options as a sidecar, validated like the YAML beside a report. */
function given(): Sidecar {
  const { region, source, slug } = values;
  const fields = {
    ...(region && { region: region.split(/[,，、\s]+/u) }),
    ...(source && { source }),
    ...(slug && { slug }),
  };
  return readSidecar(JSON.stringify(fields), '选项');
}

function show(plan: Plan, { format, radicals, entities, doubts }: Converted): void {
  const { report, indicators, notes, clashes } = plan;
  console.log(
    `── ${format}，${report.source.encoding}，${String(report.source.characters)} 字 → ${report.id}\n${coverText(report)}`,
  );
  console.log(
    `── 目录　${String(report.counts.sections)} 节 ${String(report.counts.sentences)} 句 ${String(indicators.length)} 个数字\n${outlineText(report)}`,
  );
  if (radicals > 0) console.log(`── 部首字形换成汉字 ${String(radicals)} 处（如 ⼯ → 工），请抽查几处\n`);
  if (entities > 0) console.log(`── 网页写法换成字符 ${String(entities)} 处（如 &ldquo; → “）\n`);
  if (report.artefacts.length > 0)
    console.log(`── 剔除转换残留 ${String(report.artefacts.length)} 处（npm run inspect 可逐条查看）\n`);
  for (const note of [...doubts, ...notes]) console.log(formatNote(note));
  for (const clash of clashes) console.log(`冲突 ${clash}`);
}

async function confirmed(plan: Plan): Promise<boolean> {
  if (values.yes) return true;
  if (!process.stdin.isTTY) {
    console.log('没有写入：确认无误后请加 --yes 再运行一次');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`写入 ${path.join(values.reports, plan.file)}？(y/N) `);
  terminal.close();
  return /^(?:y|yes|是|好)$/iu.test(answer.trim());
}

async function add(file: string): Promise<number> {
  if (!existsSync(file)) throw missing(file);
  const converted = await convert(readFileSync(file), path.basename(file));
  const there = filesThere(values.reports).map((name) => readReportFile(values.reports, name));
  const plan = planAdding(path.basename(file), converted, given(), there);
  show(plan, converted);
  if (plan.clashes.length > 0) {
    console.log('没有写入：请先解决冲突');
    return 1;
  }
  if (!(await confirmed(plan))) return 1;
  mkdirSync(values.reports, { recursive: true });
  writeFileSync(path.join(values.reports, plan.file), plan.bytes);
  writeFileSync(path.join(values.reports, sidecarName(plan.file)), plan.yaml);
  const written = path.join(values.reports, plan.file);
  console.log(`已写入 ${written} 与 ${sidecarName(plan.file)}`);
  console.log(`接着：npm run inspect -- ${written} 核对，npm start 查看，npm run lock 锁定地址`);
  return 0;
}

const missing = (file: string): ReportError =>
  new ReportError({ rule: 'add/no-file', file, message: '没有这个文件', hint: '请核对路径' });

const [file] = positionals;
if (file === undefined) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await add(file);
  } catch (error) {
    process.exitCode = sayRefusal(error);
  }
}
