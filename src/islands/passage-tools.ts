/** A click on a sentence or on the ¶ of a section, or a selection, opens the passage toolbar. Its code is loaded with the first of them. */
import { h, toDom, type Markup } from '../lib/markup.ts';
import { POPOVER, SHEET } from '../lib/ui/classes.ts';
import { failure, loadCode } from './load.ts';
import type { PassageTools, PassOn } from './passage-toolbar.ts';
import { isPlainClick } from './plain-click.ts';

const SENTENCE = '.report-text span[id]';

/** A button before the text, for readers who use the keyboard. */
const sentenceStart = (): Markup =>
  h(
    'button',
    {
      class: 'bg-accent px-3 py-2 text-md text-accent-ink not-focus:sr-only print:hidden',
      type: 'button',
    },
    '逐句浏览与引用（上下键移动，回车打开）',
  );

/** Calls `use` with the toolbar; if its code does not load, the toolbar says why. */
function withTools(use: (tools: PassageTools) => unknown): void {
  const tools = document.querySelector<PassageTools>('passage-tools');
  if (!tools) return;
  const again = (): void => {
    tools.hidePopover();
    tools.replaceChildren();
    withTools(use);
  };
  loadCode(import('./passage-toolbar.ts')).then(
    () => use(tools),
    async () => {
      const { words, button } = await failure('引用与分享的工具', again);
      tools.className = `${POPOVER} ${SHEET} p-3 text-md`;
      tools.style.top = `${scrollY + innerHeight / 3}px`;
      tools.replaceChildren(words, button);
      tools.showPopover();
    },
  );
}

function clicked(event: MouseEvent): void {
  if (!(event.target instanceof Element) || !isPlainClick(event)) return;
  const pilcrow = event.target.closest<HTMLAnchorElement>('.pilcrow');
  const section = pilcrow?.closest('section');
  if (pilcrow && section) {
    event.preventDefault();
    withTools((tools) => tools.openSection(section, pilcrow.href, pilcrow, false));
    return;
  }
  if (event.target.closest('a') || !getSelection()?.isCollapsed) return;
  const sentence = event.target.closest(SENTENCE);
  if (sentence) withTools((tools) => tools.openSentence(sentence, false));
}

function selected(text: HTMLElement): void {
  const selection = getSelection();
  if (selection && !selection.isCollapsed && text.contains(selection.anchorNode))
    withTools((tools) => tools.contains(document.activeElement) || tools.openSelection(selection));
}

function listen(text: HTMLElement): void {
  const start = toDom(sentenceStart());
  document.querySelector('passage-tools')?.before(start);
  text.addEventListener('click', clicked);
  for (const button of document.querySelectorAll('[data-cite]'))
    button.addEventListener('click', () => {
      const section = text.querySelector('section');
      const url = location.href.replace(/[?#].*/, '');
      if (section) withTools((tools) => tools.openSection(section, url, button, true));
    });
  // Open it only when the pointer is released: a toolbar that follows the pointer is in the way.
  document.addEventListener('pointerup', () => setTimeout(() => selected(text)));
  document.addEventListener('keyup', (event) => event.shiftKey && selected(text));
  start.addEventListener(
    'click',
    () =>
      withTools((tools) =>
        loadCode(import('./browse-sentences.ts')).then(({ browseSentences }) =>
          browseSentences(text, start, (sentence) => tools.openSentence(sentence, true)),
        ),
      ),
    { once: true },
  );
  document.addEventListener('pass-on', (event) => {
    withTools((tools) => tools.passOn((event as CustomEvent<PassOn>).detail));
  });
}

const text = document.querySelector<HTMLElement>('.report-text');
if (text) listen(text);
