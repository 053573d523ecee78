/** What stands at the foot of a page is loaded when a reader comes near it; what is hidden is never in sight, but what holds it is. */
for (const { parentElement } of document.querySelectorAll('keep-offline, save-single'))
  if (parentElement)
    new IntersectionObserver(([entry]) => entry?.isIntersecting && void import('./foot.ts'), {
      rootMargin: '400px',
    }).observe(parentElement);
export {};
