/** The findings on a pasted text, as markup and as text to copy. Texts are never parsed as HTML. */
import { kindWord, periodText } from '../figure/figure-text.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { dateText } from '../report/report-name.ts';
import { excerpt } from '../search/find/excerpt.ts';
import { segmentsMarkup } from '../search/show/results-markup.ts';
import { CHIP, FOLD, FOLD_LINE, QUIET } from '../ui/classes.ts';
import { href } from '../urls.ts';
import { VERDICTS, type Evidence, type Finding, type Verdict } from './finding.ts';

const ORDER: readonly Verdict[] = ['other', 'none', 'rounded', 'exact'];
const EXPLAINED: Readonly<Record<Verdict, string>> = {
  other: '报告里同一事项的数值与此不同；可能是别的时期、范围或地方，请看原句。',
  none: '在收录的报告里没有读到。没有找到不等于有误。',
  rounded: '一方是另一方四舍五入后的数。',
  exact: '报告里有同样的数。',
};
/** The underlines of figures in the text, by verdict. */
const LINES: Readonly<Record<Verdict, string>> = {
  exact: 'decoration-1',
  rounded: 'decoration-dotted decoration-2',
  other: 'decoration-double decoration-accent',
  none: 'decoration-dashed decoration-2 decoration-accent',
};

/** `共 12 个数字：另有数值 2，没有找到 1，取整后一致 3，一致 6。` */
export function checkSummary(findings: readonly Finding[]): string {
  if (findings.length === 0) return '没有读到带单位或名称的数字。';
  const counts = ORDER.map(
    (verdict) => [VERDICTS[verdict], findings.filter((one) => one.verdict === verdict).length] as const,
  );
  const told = counts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
  return `共 ${findings.length} 个数字：${told.join('，')}。`;
}

/** The findings grouped by verdict, then the text with its figures marked. `origin` is put before the addresses to copy. */
export function checkMarkup(text: string, findings: readonly Finding[], origin: string): Markup[] {
  const numbered = findings.map((finding, at) => ({ ...finding, id: `figure-${at + 1}` }));
  const groups = ORDER.map((verdict) => ({ verdict, own: numbered.filter((one) => one.verdict === verdict) }));
  return [
    ...groups.flatMap(({ verdict, own }) => (own.length > 0 ? [groupMarkup(verdict, own, origin)] : [])),
    markup`<section class="mt-8"><h2>标出数字的文字</h2>${markedText(text, numbered)}</section>`,
  ];
}

type Numbered = Finding & { id: string };

const groupMarkup = (verdict: Verdict, own: readonly Numbered[], origin: string): Markup =>
  markup`<details class=${FOLD} open=${verdict !== 'exact' || own.length <= 8}>
    <summary class=${FOLD_LINE}><strong>${VERDICTS[verdict]}</strong><span class=${QUIET}>${own.length} 个</span></summary>
    <p class=${QUIET}>${EXPLAINED[verdict]}</p>
    <ol>
      ${own.map((one, at) => findingMarkup(one, new Set(own[at - 1]?.evidence.map(({ url }) => url)), origin))}
    </ol>
  </details>`;

/** `above`: addresses of the sentences shown in the previous finding, which are not repeated. */
const findingMarkup = ({ id, quote, name, evidence }: Numbered, above: ReadonlySet<string>, origin: string): Markup =>
  markup`<li class="scroll-mt-20 border-t border-rule py-3 target:bg-mark" id=${id} tabindex="-1">
    <p>${name} <b class="tabular-nums">${quote}</b></p>
    ${evidence.map(
      (one) => markup`<div class="mt-1.5 ps-4">
        <p class=${QUIET}>
          <a href=${href(one.url)}>${one.report}</a>${` ${factsOf(one)} `}<button
            class="${CHIP} needs-js"
            type="button"
            data-copy=${citation(one, origin)}
          >复制引文</button>
        </p>
        ${
          !above.has(one.url) &&
          markup`<p class="font-serif leading-loose">
            ${segmentsMarkup(excerpt(one.sentence, one.span ? [one.span] : []))}
          </p>`
        }
      </div>`,
    )}
  </li>`;

const factsOf = ({ name, quote, period, kind }: Evidence): string =>
  [name && `${name} ${quote}`, period && periodText(period), kind && kindWord(kind)].filter(Boolean).join(' · ');

/** “……”（北关区《政府工作报告》，2025年2月26日，https://…） */
export const citation = ({ sentence, report, title, date, url }: Evidence, origin: string): string =>
  `“${sentence}”（${report}《${title}》${date === null ? '' : `，${dateText(date)}`}，${origin}${href(url)}）`;

function markedText(text: string, findings: readonly Numbered[]): Markup {
  const parts: (Markup | string)[] = [];
  let at = 0;
  for (const { id, start, end, verdict } of findings) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      markup`<a
        class="text-ink underline underline-offset-4 ${LINES[verdict]}"
        href="#${id}"
        title=${VERDICTS[verdict]}
      >${text.slice(start, end)}</a>`,
    );
    at = end;
  }
  return markup`<div class="max-w-168 font-serif leading-loose whitespace-pre-wrap">${parts}${text.slice(at)}</div>`;
}
