/**
 * The few bytes of the search that every page carries: `/` and Ctrl or ⌘ K open the dialog, a click into a search box too;
 * on a page opened from a result they bring the marks. The rest is loaded then.
 */
const dialog = () => import('./search-dialog.ts');

function stored(): boolean {
  try {
    return 'search-marks' in localStorage || 'search-marks' in sessionStorage;
  } catch {
    return false; // storage is forbidden, so nothing was kept
  }
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const boxOf = (event: Event): HTMLInputElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLInputElement>('.search-form input') : null;

function open(text = ''): void {
  const page = document.querySelector<HTMLInputElement>('search-page input[type=search]');
  if (page) {
    page.focus();
    page.select();
  } else void dialog().then(({ openSearchDialog }) => openSearchDialog(text));
}

document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.defaultPrevented) return;
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !k) return;
  event.preventDefault();
  open();
});
// A click opens the dialog; a box reached by Tab stays a plain form, and what is typed there is never taken away.
document.addEventListener('click', (event) => {
  const box = boxOf(event);
  if (box && !document.querySelector('search-page')) open(box.value);
});
document.addEventListener('focusin', (event) => {
  if (boxOf(event)) void dialog().then(({ prepareSearch }) => prepareSearch());
});

if (stored()) void import('./search-marks.ts').then(({ markPage }) => markPage());
