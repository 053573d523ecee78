/** A click on a number opens its card. Its code is loaded when a number is touched; if that fails, the click follows the link. */
import { loadCode } from './load.ts';
import type { NumberCard } from './number-card-popover.ts';
import { isPlainClick } from './plain-click.ts';

const card = document.querySelector<NumberCard>('number-card');
const numberAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.n') : null;
/** After a failure the next touch tries again. */
const code = () => loadCode(import('./number-card-popover.ts'));

for (const link of document.querySelectorAll('a.n')) link.setAttribute('aria-haspopup', 'dialog');
for (const touched of ['pointerover', 'focusin'])
  document.addEventListener(touched, (event) => {
    // A failure is handled by the click.
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
