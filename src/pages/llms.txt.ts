/** Describes the site to language models and other programs: see llmstxt.org. */
import type { APIRoute } from 'astro';
import { llmsText } from '../lib/machine/llms-text.ts';
import { addressesOf } from '../lib/urls.ts';
import { collection, conceptsWithData, isSmall } from '../queries/collection.ts';
import { reports } from '../queries/data.ts';
import { downloads } from '../queries/downloads.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    llmsText(
      {
        reports: reports(),
        concepts: conceptsWithData(),
        files: downloads(),
        version: collection().version,
        small: isSmall(),
      },
      addressesOf(site),
    ),
  );
