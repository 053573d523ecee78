/** Whether a key event opens the search: `/` outside text fields, Ctrl or ⌘ K anywhere. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.isComposing || event.defaultPrevented || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && event.key.toLowerCase() === 'k';
  const { target } = event;
  const typing =
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return event.key === '/' && !typing;
}
