/** Popovers for browsers that have none: Chrome before 114, Firefox before 125, Safari before 17. Nobody else loads anything. */
import { loadCode } from './load.ts';

if (!('popover' in HTMLElement.prototype))
  loadCode(import('@oddbird/popover-polyfill/fn'))
    // In the layer of the plainest styles, over which those of the site win.
    .then(({ apply }) => apply({ layerName: 'base' }))
    .catch((error: unknown) => console.info('设置与卡片在这个浏览器中打不开', error));
