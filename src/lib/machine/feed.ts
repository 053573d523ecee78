/** Updates as Atom feed and as JSON Feed. */
import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { SITE_NAME } from '../site.ts';
import type { Update } from './updates.ts';

export const FEEDS = { atom: 'application/atom+xml', 'feed.json': 'application/feed+json' } as const;
export type FeedForm = keyof typeof FEEDS;

export interface Feed {
  title: string;
  page: string;
  self: string;
  updates: readonly Update[];
  at: (path: string) => string;
}

/** The id of an entry is its address and day, so that a text corrected on two days has two entries. */
const idOf = ({ url, date }: Update, at: Feed['at']): string => {
  const address = at(url);
  return `${address}${address.includes('#') ? '' : '#'}@${date}`;
};

export function feedText(form: FeedForm, { title, page, self, updates, at }: Feed): string {
  const last = new Date(updates[0]?.date ?? 0);
  if (form === 'atom')
    return generateAtomFeed({
      id: page,
      title: { value: title },
      updated: last,
      authors: [{ name: SITE_NAME }],
      links: [
        { href: self, rel: 'self', type: FEEDS.atom },
        { href: page, rel: 'alternate', type: 'text/html' },
      ],
      entries: updates.map((update) => ({
        id: idOf(update, at),
        title: { value: update.title },
        updated: new Date(update.date),
        links: [{ href: at(update.url), rel: 'alternate' }],
        content: { value: update.text, type: 'text' },
        categories: [{ term: update.kind }],
      })),
    });
  return JSON.stringify(
    generateJsonFeed({
      title,
      home_page_url: page,
      feed_url: self,
      language: 'zh-CN',
      items: updates.map((update) => ({
        id: idOf(update, at),
        url: at(update.url),
        title: update.title,
        content_text: update.text,
        date_published: new Date(update.date),
        tags: [update.kind],
      })),
    }),
  );
}
