// Runs before the first paint, so that theme, text size and large-type mode never flash. Kept tiny and without imports.
(function () {
  var root = document.documentElement;
  root.dataset.js = '';
  function stored(key) {
    try {
      return sessionStorage.getItem(key) || localStorage.getItem(key);
    } catch (_) {
      return null; // storage may be forbidden: the page then follows the system
    }
  }
  var theme = stored('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  var size = stored('size');
  if (size) root.dataset.size = size;
  var query = new URLSearchParams(location.search);
  // What shows the choices of an address has its room before they are there.
  if (location.search.length > 1) root.dataset.query = '';
  // ?reports=a,b: the comparison has its room before it is drawn.
  if (query.getAll('reports').join().indexOf(',') > 0) root.dataset.comparing = '';
  // ?q=…: the results of the search have theirs.
  if ((query.get('q') || '').trim()) root.dataset.asked = '';
  // ?mode=large holds for this visit, ?mode=standard ends large-type mode for good.
  var mode = query.get('mode');
  try {
    if (mode === 'large') sessionStorage.setItem('mode', mode);
    if (mode === 'standard') {
      sessionStorage.removeItem('mode');
      localStorage.removeItem('mode');
    }
  } catch (_) {
    // the address alone decides
  }
  mode = mode || stored('mode');
  if (mode === 'large') root.dataset.mode = 'large';
})();
