/** Marks the current section in the outline, keeps it in view there, and closes the outline sheet when a section is chosen. */
class ReportOutline extends HTMLElement {
  connectedCallback(): void {
    const nav = this.querySelector('nav');
    if (!nav) return;
    const links = new Map<string, HTMLAnchorElement>();
    for (const link of nav.querySelectorAll('a')) links.set(link.hash.slice(1), link);
    const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    const seen = new Set<Element>();
    let current: HTMLAnchorElement | undefined;
    const mark = (): void => {
      // The section that the address names, while it is in sight; else the innermost and last section in the reading line.
      const target = document.querySelector('.report-text :target');
      const top = target?.getBoundingClientRect().top ?? -1;
      const named = top >= 0 && top < innerHeight / 2 ? target?.closest('section') : null;
      const place = named ?? sections.filter((section) => seen.has(section)).pop();
      const link = place && links.get(place.id);
      if (!link || link === current) return;
      current?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'location');
      current = link;
      // scrollIntoView would scroll the page too; only the outline may scroll.
      const box = nav.getBoundingClientRect();
      const at = link.getBoundingClientRect();
      if (at.top < box.top + 48 || at.bottom > box.bottom - 48) nav.scrollTop += at.top - box.top - box.height / 3;
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        mark();
      },
      { rootMargin: '-20% 0px -75% 0px' },
    );
    for (const section of sections) observer.observe(section);
    addEventListener('hashchange', mark);
    nav.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a') && nav.matches(':popover-open'))
        nav.hidePopover();
    });
  }
}
customElements.define('report-outline', ReportOutline);
