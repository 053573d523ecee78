/** What recurs in markup, as Tailwind classes said once; what stands on each of thousands of pages is a class of recurring.css. */

export const QUIET = 'text-sm text-ink-2';

export type ButtonSize = 'sm' | 'md' | 'lg';
export type ButtonLook = 'plain' | 'primary';

/** Classes of a button, or of a link that looks like one. */
export const button = (size: ButtonSize = 'md', look: ButtonLook = 'plain'): string => `btn btn-${look} btn-${size}`;

/** A field for text; not under 16px, or a phone zooms in on focus. */
export const FIELD = 'field';

/** A word in a round frame: a kind, a filter that is set. */
export const CHIP = 'chip';

/** A remark set apart from the text around it. */
export const CALLOUT = 'callout';

/** Cards, menus and sheets. */
export const POPOVER = 'pop';

/** A popover beside what it belongs to becomes a sheet at the foot of the window on a phone and in large type. */
export const SHEET = 'pop-sheet';

/** What stays at the foot of the window, at its right, while a page scrolls. */
export const FLOATING = 'floating';

/** A row of links of which one is where the reader is; a phone scrolls it. */
export const TABS = 'flex flex-wrap gap-x-3.5 border-b max-md:text-md md:gap-x-6';
export const TAB = 'tab';

/** A part of a page of tables and charts, under a heading of its own; its lead says how to read it. */
export const SECTION = 'mb-12 [&>h2]:mb-3 [&>h3]:mb-2';
export const LEAD = 'mb-4 max-w-168';

export const SUBHEAD = 'subhead';

/** What is folded away under a line that opens it. */
export const FOLD = 'group/fold border-t border-rule py-2';
export const FOLD_LINE =
  "flex min-h-11 items-baseline gap-4 py-2 before:text-ink-3 before:content-['▸'] group-open/fold:before:content-['▾']";

/** Links to places further down, or to pages of the same kind. */
export const JUMPS = 'flex flex-wrap gap-x-4 gap-y-1 print:hidden';
