/** Loads the elements at the foot of a page when the reader comes near. They may be hidden and so never in view; their parent is. */
import { whenNear } from './when-near.ts';

for (const { parentElement } of document.querySelectorAll('keep-offline, save-single'))
  if (parentElement) whenNear(parentElement, 400, () => void import('./foot.ts'));
