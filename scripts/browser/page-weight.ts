/** What a page sends at its start. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Bytes (gzip) by what they are. */
export type Weight = { html: number; css: number; js: number; other: number };

/** Sums up what the page is sent while it is opened. */
export async function weigh(page: Page, open: () => Promise<void>): Promise<Weight> {
  const weight: Weight = { html: 0, css: 0, js: 0, other: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    if (response.status() !== 200) return;
    const type = response.request().resourceType();
    const kind = type === 'document' ? 'html' : type === 'stylesheet' ? 'css' : type === 'script' ? 'js' : 'other';
    bodies.push(response.body().then((body) => void (weight[kind] += gzipSync(body).length)));
  });
  await open();
  await Promise.all(bodies);
  return weight;
}

export const sum = ({ html, css, js, other }: Weight): number => html + css + js + other;
export const kb = (bytes: number): number => Math.round(bytes / 100) / 10;
