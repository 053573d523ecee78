/** Calls `act` once, when the reader comes within `distance` px of an element. Returns a function that cancels this. */
export function whenNear(element: Element, distance: number, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: `${distance}px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
