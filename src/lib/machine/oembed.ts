/** What another site shows of a page: oEmbed answers as static files, and the code that one pastes by hand. */
import { h } from '../markup.ts';
import { toHtml } from '../markup-html.ts';
import { SITE_NAME } from '../site.ts';

const WIDTH = 640;
const HEIGHT = 520;

/** A chart with its table in a frame. */
export const frameHtml = (address: string, title: string): string =>
  toHtml(
    h('iframe', { src: address, title, width: WIDTH, height: HEIGHT, loading: 'lazy', referrerpolicy: 'no-referrer' }),
  );

/** See oembed.com; `home` is the absolute address of the site. */
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
