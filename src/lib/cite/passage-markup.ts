/** What stands in the toolbar of a passage: made in the browser, since without scripts nobody opens it. */
import { h, type Markup } from '../markup.ts';
import { POPOVER, SHEET } from '../ui/classes.ts';

const BUTTONS = { class: 'mt-2 flex flex-wrap gap-1.5 *:btn *:btn-plain *:btn-sm' };
const STYLES = {
  gbt7714: 'GB/T 7714',
  html: '嵌入（HTML）',
  plain: '一句话',
  markdown: 'Markdown',
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

const button = (name: string, words: string, value: string | true = true, hidden = false): Markup =>
  h('button', { type: 'button', [`data-${name}`]: value, hidden }, words);

/** `mistakes` says whether readers can report them. */
export const passageMarkup = (mistakes: boolean): Markup =>
  h(
    'passage-tools',
    {
      class: `${POPOVER} ${SHEET} w-[min(25rem,calc(100vw-1rem))] p-3 text-md focus:outline-none`,
      role: 'dialog',
      'aria-labelledby': 'passage-what',
      tabindex: -1,
    },
    h('p', { class: 'passage-what truncate text-sm text-ink-2', id: 'passage-what' }),
    h(
      'div',
      BUTTONS,
      button('share', '分享', true, !('share' in navigator)),
      button('copy', '复制链接', 'link'),
      button('copy', '复制文字和出处', 'quote'),
      button('extra', '存为图片', 'picture'),
      button('read', '从这里朗读', true, true),
      h('a', { 'data-page': true }, '本节页面'),
    ),
    h(
      'details',
      { class: 'mt-2' },
      h('summary', { class: 'text-sm text-ink-2' }, '引文格式与嵌入'),
      h(
        'div',
        BUTTONS,
        Object.entries(STYLES).map(([style, words]) => button('copy', words, style)),
      ),
      mistakes &&
        h(
          'p',
          { class: 'mt-2 text-sm' },
          h('button', { type: 'button', class: 'text-accent underline', 'data-extra': 'error' }, '指出这里的错误'),
        ),
    ),
    h('p', { class: 'text-sm not-empty:mt-2', role: 'status' }),
  );
