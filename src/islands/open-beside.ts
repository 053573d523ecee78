/**
 * Opens a popover below a box of the window, or above it if there is no room, and inside the window. On a phone the style sheet turns it
 * into a sheet.
 */
export function openBeside(popover: HTMLElement, box: DOMRect | undefined): void {
  // Within the view, because popovers.ts focuses what it opens and the page would scroll there.
  popover.style.top = `${scrollY}px`;
  popover.showPopover();
  if (!box) return;
  const { offsetWidth: width, offsetHeight: height } = popover;
  const below = box.bottom + height + 16 < innerHeight || box.top < height + 80;
  const top = below ? box.bottom + 8 : box.top - height - 8;
  const most = document.documentElement.clientWidth - width - 8;
  popover.style.left = `${scrollX + Math.max(8, Math.min(box.left, most))}px`;
  popover.style.top = `${scrollY + Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}
