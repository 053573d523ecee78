/** What stands at the foot of a page is loaded when a reader comes near it; what is hidden is never in sight, but what holds it is. */
import { whenNear } from './when-near.ts';

for (const { parentElement } of document.querySelectorAll('keep-offline, save-single'))
  if (parentElement) whenNear(parentElement, 400, () => void import('./foot.ts'));
