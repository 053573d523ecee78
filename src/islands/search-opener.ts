/** The part of the search on every page: `/`, Ctrl or ⌘ K and a click into a box open the dialog; a page opened from a result is marked. */
import { asksForSearch } from '../lib/search/show/search-keys.ts';
import { href, searchUrl } from '../lib/urls.ts';
import { loadCode } from './load.ts';

const dialog = () => loadCode(import('./search-dialog.ts'));

function stored(): boolean {
  try {
    return 'search-marks' in localStorage || 'search-marks' in sessionStorage;
  } catch {
    return false; // storage is forbidden, so nothing was kept
  }
}

const boxOf = (event: Event): HTMLInputElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLInputElement>('.search-form input') : null;

/** The keys typed outside a search box while the dialog is loading; null if it is not loading. */
let early: string | null = null;

/** Opens the dialog. If a box of the page was clicked (`box`), the dialog takes over its text. */
async function open(box?: HTMLInputElement): Promise<void> {
  if (early !== null) return;
  early = '';
  try {
    const { openSearchDialog } = await dialog();
    openSearchDialog(() => (box?.value ?? '') + (early ?? ''));
  } catch {
    // Without the dialog the plain form still works: put the text into the box, or if no box is visible, go to the search page.
    const field = box ?? document.querySelector<HTMLInputElement>('#site-search');
    if (!field?.offsetWidth) {
      location.assign(href(searchUrl(early)));
      return;
    }
    field.value += early;
    field.focus();
  } finally {
    early = null;
  }
}

document.addEventListener('keydown', (event) => {
  if (early !== null && !boxOf(event) && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
    early += event.key;
    event.preventDefault();
  } else if (asksForSearch(event)) {
    event.preventDefault();
    void open();
  }
});
// A click opens the dialog. A box reached by Tab stays a plain form, and text typed there is never taken away.
document.addEventListener('click', (event) => {
  const box = boxOf(event);
  if (box) void open(box);
});
document.addEventListener('focusin', (event) => {
  // A failure to load is reported when the box is clicked.
  if (boxOf(event))
    void dialog().then(
      ({ prepareSearch }) => prepareSearch(),
      () => undefined,
    );
});

if (stored())
  loadCode(import('./search-marks.ts'))
    .then(({ markPage }) => markPage())
    .catch((error: unknown) => console.info('没有标出搜索到的文字', error));
