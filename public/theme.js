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
  var mode = new URLSearchParams(location.search).get('mode');
  if (mode) {
    try {
      sessionStorage.setItem('mode', mode);
    } catch (_) {
      // the address alone decides
    }
  } else mode = stored('mode');
  if (mode === 'large') root.dataset.mode = 'large';
})();
