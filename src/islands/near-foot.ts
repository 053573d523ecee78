/** What stands at the foot of a page is loaded when a reader comes near it. */
const LATER: Readonly<Record<string, () => Promise<unknown>>> = {
  'keep-offline': () => import('./keep-offline.ts'),
  'save-single': () => import('./save-single.ts'),
};

for (const [tag, load] of Object.entries(LATER)) {
  // What is hidden is never in sight, but what holds it is.
  const place = document.querySelector(tag)?.parentElement;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void load();
    },
    { rootMargin: '400px' },
  );
  if (place) observer.observe(place);
}
export {};
