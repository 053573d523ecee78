/** Adds a style sheet that only an island needs, once; resolves when it applies, also where it cannot be had. */
const loaded = new Map<string, Promise<void>>();

export function loadStyle(url: string): Promise<void> {
  let ready = loaded.get(url);
  if (!ready) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = url;
    ready = new Promise((resolve) => {
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => resolve());
    });
    document.head.append(link);
    loaded.set(url, ready);
  }
  return ready;
}
