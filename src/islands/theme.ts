/** Runs before the first paint, so that theme, text size and mode do not flash. Built without imports into /theme.js. */
const root = document.documentElement;

function stored(key: string): string | null {
  try {
    return sessionStorage.getItem(key) || localStorage.getItem(key);
  } catch {
    return null; // storage may be forbidden: the page then follows the system
  }
}

// Chrome 102, Firefox 113, Safari 16.4: older browsers get the pages as without scripts, and a note that says so.
if ('DecompressionStream' in window && 'inert' in root) root.dataset['js'] = '';

// If a script is missing, fails or takes too long, the parts of the page that wait for it say so and do without.
const lost = (): void => {
  root.dataset['lost'] = '';
};
addEventListener('error', lost, true);
setTimeout(lost, 30_000);

// Give the frame of the window the colour of the page.
for (const [scheme, content] of Object.entries({ light: '#fbf9f3', dark: '#171512' })) {
  const media = `(prefers-color-scheme: ${scheme})`;
  document.head.append(Object.assign(document.createElement('meta'), { name: 'theme-color', content, media }));
}

const theme = stored('theme');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
const size = stored('size');
if (size) root.dataset['size'] = size;

const query = new URLSearchParams(location.search);
// Parts that show the choices of an address get their room before the choices are drawn.
if ([...query.keys()].some((name) => name !== 'mode')) root.dataset['query'] = '';
// ?reports=a,b: the comparison gets its room before it is drawn.
if (query.getAll('reports').join().indexOf(',') > 0) root.dataset['comparing'] = '';
// ?q=…: so do the results of the search.
if ((query.get('q') || '').trim()) root.dataset['asked'] = '';

// ?mode=large holds for this visit, ?mode=standard ends large-type mode for good.
const mode = query.get('mode');
try {
  if (mode === 'large') sessionStorage.setItem('mode', mode);
  if (mode === 'standard') {
    sessionStorage.removeItem('mode');
    localStorage.removeItem('mode');
  }
} catch {
  // the address alone decides
}
if ((mode || stored('mode')) === 'large') root.dataset['mode'] = 'large';
