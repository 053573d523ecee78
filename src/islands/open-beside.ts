/**
 * Opens a popover under a box of the window, above it where there is no room, and inside the window; on a phone the style sheet
 * makes it a sheet.
 */
export function openBeside(popover: HTMLElement, box: DOMRect | undefined): void {
  // In sight, since popovers.ts gives the focus to what it opens, and the page would follow.
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
