/** A quotation held against the report that it names: the same to the letter, or where it differs, and what was corrected since. */
import type { Correction, Report } from '../../schema/report.ts';
import { allSections, sectionText, sentencesOf } from '../report/sections.ts';
import { pairsOf, sharedPairs } from '../text/pairs.ts';
import { sectionUrl, sentenceUrl } from '../urls.ts';

export interface CitedWords {
  quote: string;
  report: string;
  section: string | null;
  sentence: string | null;
  version: string | null;
}

const ADDRESS = /\/reports\/([a-z0-9-]+)\/(?:(s[\d-]+)\/)?(?:#(s[\d.-]*\d))?/u;
const VERSION = /文本版本\s*([0-9a-f]{8}(?:\.\d+)?)/u;

/** What a citation of the site says, in whichever form it was copied; null where no address of a report is in it. */
export function citedWords(text: string): CitedWords | null {
  const [, report, section = null, sentence = null] = ADDRESS.exec(text) ?? [];
  if (report === undefined) return null;
  const quoted = /^\s*“([\s\S]*?)”(?=\s*(?:——|（))/u.exec(text)?.[1];
  const block = [...text.matchAll(/^>(?! ?——) ?(\S.*)$/gmu)].map(([, line = '']) =>
    line.replace(/\\([\\`*_[\]<>|#+.)-])/g, '$1'),
  );
  const rest = text.replace(/https?:\/\/\S+|\/reports\/\S+/gu, '').replace(VERSION, '');
  const quote = quoted ?? (block.length > 0 ? block.join('') : rest);
  return { quote: quote.trim(), report, section, sentence, version: VERSION.exec(text)?.[1] ?? null };
}

export interface Verdict {
  /** same: where the address says; elsewhere: in the report, but not there; differs: nowhere to the letter. */
  kind: 'same' | 'elsewhere' | 'differs';
  /** Address of the place where the words stand, or of the sentence that is nearest to them. */
  url: string;
  /** Of words that differ: what is alike before and after, what was cited, what is published. */
  difference: { before: string; cited: string; published: string; after: string } | null;
  /** same, older: corrected since; other: of another delivered file; unnamed. */
  version: 'same' | 'older' | 'other' | 'unnamed';
  /** Corrections made since the version that is cited. */
  since: Correction[];
}

const BEHIND = 6;

const bare = (text: string): string => text.replace(/\s/gu, '');

/** Throws where the section or sentence that is named is not in the report. */
export function verifyQuote(cited: CitedWords, report: Report): Verdict {
  const places = placesOf(report);
  const named = cited.sentence ?? cited.section;
  const at = named === null ? null : places.get(named);
  if (at === undefined) throw new RangeError(`${cited.report} has no ${named ?? ''}`);
  const quote = bare(cited.quote);
  const whole = [...places.values()].filter(({ isSentence }) => isSentence).map(({ text }) => text);
  const version = versionOf(cited.version, report);
  if (at?.text.includes(quote) || (at === null && whole.join('').includes(quote)))
    return { kind: 'same', url: at?.url ?? report.url, difference: null, ...version };
  const holding = [...places.values()].find(({ text }) => text.includes(quote));
  if (holding) return { kind: 'elsewhere', url: holding.url, difference: null, ...version };
  const nearest = at?.isSentence ? at : nearestTo(quote, [...places.values()]);
  return { kind: 'differs', url: nearest.url, difference: differenceOf(quote, nearest.text), ...version };
}

interface Place {
  text: string;
  url: string;
  isSentence: boolean;
}

/** Texts by id, sentences before the sections that hold them. */
function placesOf({ id, front, sections }: Report): Map<string, Place> {
  return new Map([
    ...sentencesOf(sections, front).map((one): [string, Place] => [
      one.id,
      { text: bare(one.text), url: sentenceUrl(id, one.id), isSentence: true },
    ]),
    ...allSections(sections)
      .reverse()
      .map((one): [string, Place] => [
        one.id,
        { text: bare(sectionText(one).join('')), url: sectionUrl(id, one.id), isSentence: false },
      ]),
  ]);
}

function versionOf(cited: string | null, { source, corrections }: Report): Pick<Verdict, 'version' | 'since'> {
  if (cited === null) return { version: 'unnamed', since: [] };
  if (cited === source.version) return { version: 'same', since: [] };
  const [digest = '', count = '0'] = cited.split('.');
  if (!source.version.startsWith(digest)) return { version: 'other', since: [] };
  return { version: 'older', since: corrections.slice(Number(count)) };
}

/** The sentence that shares the most pairs of characters with the words, for its length. */
function nearestTo(quote: string, places: readonly Place[]): Place {
  const wanted = pairsOf(quote);
  const likeness = ({ text }: Place): number =>
    sharedPairs(wanted, text) / Math.max(1, pairsOf(text).length + wanted.length);
  return places
    .filter(({ isSentence }) => isSentence)
    .map((place) => ({ place, likeness: likeness(place) }))
    .reduce((best, one) => (one.likeness > best.likeness ? one : best)).place;
}

function differenceOf(cited: string, published: string): Verdict['difference'] {
  const shorter = Math.min(cited.length, published.length);
  let start = 0;
  while (start < shorter && cited[start] === published[start]) start++;
  let end = 0;
  while (end < shorter - start && cited.at(-1 - end) === published.at(-1 - end)) end++;
  // Of a sentence that goes on behind the words that were cited the rest is not shown.
  const rest = published.slice(start, published.length - end);
  const most = end === 0 ? cited.length - start + BEHIND : rest.length;
  return {
    before: cited.slice(0, start),
    cited: cited.slice(start, cited.length - end),
    published: rest.length > most ? `${rest.slice(0, most)}……` : rest,
    after: cited.slice(cited.length - end),
  };
}
