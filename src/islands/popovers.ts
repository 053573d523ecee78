/** Loads a polyfill for browsers without popovers: Chrome before 114, Firefox before 125, Safari before 17. */
import { loadCode } from './load.ts';

if (!('popover' in HTMLElement.prototype))
  loadCode(import('@oddbird/popover-polyfill/fn'))
    // In the layer `base`, so that the styles of the site override it.
    .then(({ apply }) => apply({ layerName: 'base' }))
    .catch((error: unknown) => console.info('设置与卡片在这个浏览器中打不开', error));
