/** The web app manifest, with which a phone or a desktop installs the site. */
import type { APIRoute } from 'astro';
import { SITE_DESCRIPTION, SITE_NAME } from '../lib/site.ts';
import { href } from '../lib/urls.ts';

export const GET: APIRoute = () =>
  Response.json({
    name: SITE_NAME,
    short_name: '工作报告',
    description: SITE_DESCRIPTION,
    lang: 'zh-CN',
    id: href('/'),
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: '#fbf9f3',
    theme_color: '#fbf9f3',
    icons: [
      { src: href('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
      { src: href('/apple-touch-icon.png'), type: 'image/png', sizes: '180x180' },
    ],
  });
