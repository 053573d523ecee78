/** llms.txt: describes the site and lists the addresses of its texts and data, in Markdown. */
import type { Concept } from '../../schema/catalogue.ts';
import type { ReportSummary } from '../../schema/report.ts';
import { placePath, reportYear } from '../report/report-name.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../site.ts';

const LISTED = 100;

export function llmsText(
  {
    reports,
    concepts,
    files,
    version,
    small,
  }: {
    reports: readonly ReportSummary[];
    concepts: readonly Concept[];
    files: readonly { path: string; title: string }[];
    version: string;
    /** Whether sections have Markdown and JSON files, too. */
    small: boolean;
  },
  at: (path: string) => string,
): string {
  const twin = (page: string): string => at(page.replace(/\/$/, '.md'));
  const link = (address: string, name: string, more = ''): string => `- [${name}](${address})${more && `: ${more}`}`;
  const listed = reports.slice(0, LISTED);
  return `# ${SITE_NAME}

> ${SITE_DESCRIPTION}

- 地址去掉末尾的斜杠、加上 .md，就是同样内容的 Markdown：报告、${small ? '章节、' : ''}指标。${small ? '章节与' : ''}指标另有 .json，报告的 JSON 在 /data/reports/编号.json。
- 一句话的地址是“报告地址#句子编号”。引用请逐字照录原句，写明地方、日期与文本版本，不要改写数字与界限（余、以上、约、以内）。
- 目标（target）、预计（estimate）、项目规模（planned）都不是实绩（actual）；scope 不为空的数字只是整体的一部分。
- 没有提到不等于没有。本站不打分、不排名；能否相比由指标、单位、时期、层级、性质判断。
- 数据版本 ${version}；各字段的含义见 ${at('/about/#dictionary')}，JSON Schema 在 /data/schema/。

## 报告${listed.length < reports.length ? `（最新 ${String(LISTED)} 份，共 ${String(reports.length)} 份）` : ''}

${listed.map((report) => link(twin(report.url), `${placePath(report)}${reportYear(report)}${report.title}`, report.meeting ?? '')).join('\n')}

## 指标

${concepts.map(({ id, name, definition }) => link(at(`/indicators/${id}.md`), name, definition)).join('\n')}

## 数据

${files.map(({ path, title }) => link(at(`/data/${path}`), title)).join('\n')}
`;
}
