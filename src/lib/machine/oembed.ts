/** For embedding a page in other sites: oEmbed answers as static files, and the code to paste by hand. */
import { h } from '../markup.ts';
import { toHtml } from '../markup-html.ts';
import { SITE_NAME } from '../site.ts';

const WIDTH = 640;
const HEIGHT = 520;

/** An iframe that shows a chart with its table. */
export const frameHtml = (address: string, title: string): string =>
  toHtml(
    h('iframe', { src: address, title, width: WIDTH, height: HEIGHT, loading: 'lazy', referrerpolicy: 'no-referrer' }),
  );

/** An oEmbed answer, see oembed.com; `home` is the absolute address of the site. */
export const oembed = (title: string, html: string, home: string, height = HEIGHT): unknown => ({
  version: '1.0',
  type: 'rich',
  provider_name: SITE_NAME,
  provider_url: home,
  title,
  html,
  width: WIDTH,
  height,
});
