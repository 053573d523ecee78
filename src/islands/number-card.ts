/** A click on a number opens its card, whose code comes when a number is touched; where it does not come, the link to the row is followed. */
import { loadCode } from './load.ts';
import type { NumberCard } from './number-card-popover.ts';
import { isPlainClick } from './plain-click.ts';

const card = document.querySelector<NumberCard>('number-card');
const numberAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.n') : null;
/** Where it fails, it is asked for again at the next touch. */
const code = () => loadCode(import('./number-card-popover.ts'));

for (const link of document.querySelectorAll('a.n')) link.setAttribute('aria-haspopup', 'dialog');
for (const touched of ['pointerover', 'focusin'])
  document.addEventListener(touched, (event) => {
    // Where it does not come, the click says so.
    if (numberAt(event)) code().catch(() => null);
  });
document.addEventListener('click', (event) => {
  const link = numberAt(event);
  if (!card || !link || !isPlainClick(event)) return;
  event.preventDefault();
  code()
    .then(() => card.open(link))
    .catch(() => location.assign(link.href));
});
