import { allSections } from '../../src/lib/report/sections.ts';
import type { Report } from '../../src/schema/report.ts';
import { sha256 } from './sha256.ts';

/** hashes/ID.txt: the checksum of each sentence, with its id. */
export const sentenceHashes = ({ front, sections }: Report): string =>
  [...front, ...allSections(sections).flatMap(({ paragraphs }) => paragraphs)]
    .flatMap(({ sentences }) => sentences)
    .map(({ id, text }) => `${sha256(text)}  ${id}\n`)
    .join('');
