import { h, type Markup } from '../markup.ts';
import type { DeliveredLine } from './delivered-lines.ts';

/** Delivered lines under their numbers, with what was taken out struck. */
export const deliveredList = (lines: readonly DeliveredLine[]): Markup =>
  h(
    'ol',
    { 'aria-label': '交付原文' },
    lines.map(({ number, parts }) =>
      h(
        'li',
        { value: number },
        parts.map(({ text, removed: kind }) =>
          kind === null ? text : h('del', { class: 'bg-mark text-mark-ink decoration-2', title: kind }, text),
        ),
      ),
    ),
  );
