/** The toolbar of a passage. It is made in the browser, because it cannot be opened without scripts. */
import type { Markup } from '../markup.ts';
import { markup } from '../markup-template.ts';
import { POPOVER, SHEET } from '../ui/classes.ts';

const BUTTONS = 'mt-2 flex flex-wrap gap-1.5 *:btn-sm';
const STYLES = {
  gbt7714: 'GB/T 7714',
  html: '嵌入（HTML）',
  plain: '一句话',
  markdown: 'Markdown',
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

/** `mistakes`: whether readers can report mistakes. */
export const passageMarkup = (mistakes: boolean): Markup =>
  markup`<passage-tools
    class="${POPOVER} ${SHEET} w-[min(25rem,calc(100vw-1rem))] p-3 text-md focus:outline-none"
    role="dialog"
    aria-labelledby="passage-what"
    tabindex="-1"
  >
    <p class="passage-what truncate text-sm text-ink-2" id="passage-what" />
    <div class=${BUTTONS}>
      <button type="button" data-share hidden=${!('share' in navigator)}>分享</button>
      <button type="button" data-copy="link">复制链接</button>
      <button type="button" data-copy="quote">复制文字和出处</button>
      <button type="button" data-extra="picture">存为图片</button>
      <button type="button" data-read hidden>从这里朗读</button>
      <a data-page>本节页面</a>
    </div>
    <details class="mt-2">
      <summary class="text-sm text-ink-2">引文格式与嵌入</summary>
      <div class=${BUTTONS}>
        ${Object.entries(STYLES).map(([style, words]) => markup`<button type="button" data-copy=${style}>${words}</button>`)}
      </div>
      ${
        mistakes &&
        markup`<p class="mt-2 text-sm">
          <button type="button" class="text-accent underline" data-extra="error">指出这里的错误</button>
        </p>`
      }
    </details>
    <p class="text-sm not-empty:mt-2" role="status" />
  </passage-tools>`;
