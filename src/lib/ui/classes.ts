/** Tailwind classes that recur in markup. Those that occur on every one of thousands of pages are a single class of recurring.css. */

export const QUIET = 'quiet';

export type ButtonSize = 'sm' | 'md' | 'lg';
export type ButtonLook = 'plain' | 'primary';

/** Classes of a button, or of a link that looks like one. */
export const button = (size: ButtonSize = 'md', look: ButtonLook = 'plain'): string =>
  `btn-${size}${look === 'primary' ? ' btn-primary' : ''}`;

/** A text field, with type of 16px or more, because a phone zooms in on a field with smaller type. */
export const FIELD = 'field';

/** A word in a rounded frame: a kind, an active filter. */
export const CHIP = 'chip';

/** A remark in a box, separate from the surrounding text. */
export const CALLOUT = 'callout';

/** Cards, menus and sheets. */
export const POPOVER = 'pop';

/** A popover beside its trigger, which on a phone and in large type becomes a sheet at the bottom of the window. */
export const SHEET = 'pop-sheet';

/** Stays at the bottom right of the window while the page scrolls. */
export const FLOATING = 'floating';

/** A row of links, one of which is the current page. */
export const TABS = 'flex flex-wrap gap-x-3.5 border-b max-md:text-md md:gap-x-6';
export const TAB = 'tab';

/** A part of a page of tables and charts with its own heading, and the lead text that explains how to read it. */
export const SECTION = 'mb-12 [&>h2]:mb-3 [&>h3]:mb-2';
export const LEAD = 'mb-4 max-w-168';

export const SUBHEAD = 'subhead';

/** Content that is hidden until its summary line is opened. */
export const FOLD = 'group/fold border-t border-rule py-2';
export const FOLD_LINE =
  "flex min-h-11 items-baseline gap-4 py-2 before:text-ink-3 before:content-['▸'] group-open/fold:before:content-['▾']";

/** Links to parts further down, or to pages of the same kind. */
export const JUMPS = 'flex flex-wrap gap-x-4 gap-y-1 print:hidden';
