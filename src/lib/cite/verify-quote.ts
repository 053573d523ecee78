/** Compares a quotation with the report that it names: whether it is exact, where it differs, and which corrections were made since. */
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

/** Parses a citation in any of the forms that the site offers; null if it contains no address of a report. */
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
  /** same: exact at the cited address; elsewhere: exact, but in another part of the report; differs: not in the report exactly. */
  kind: 'same' | 'elsewhere' | 'differs';
  /** Address of the words in the report, or of the most similar sentence. */
  url: string;
  /** If the words differ: the equal text before and after, and the differing text as cited and as published. */
  difference: { before: string; cited: string; published: string; after: string } | null;
  /** same: the current version; older: corrected since; other: another delivered file; unnamed: none cited. */
  version: 'same' | 'older' | 'other' | 'unnamed';
  /** Corrections made since the cited version. */
  since: Correction[];
}

const BEHIND = 6;

const bare = (text: string): string => text.replace(/\s/gu, '');

/** Throws a RangeError if the cited section or sentence is not in the report. */
export function verifyQuote(cited: CitedWords, report: Report): Verdict {
  const places = placesOf(report);
  const named = cited.sentence ?? cited.section;
  const at = named === null ? null : places.get(named);
  if (at === undefined) throw new RangeError(`${cited.report} has no section or sentence ${named ?? ''}`);
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

/** Texts by id, sentences before the sections that contain them. */
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

/** The sentence that shares most character pairs with the words, relative to the number of pairs of both. */
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
  // If the sentence continues after the cited words, do not show the rest of it.
  const rest = published.slice(start, published.length - end);
  const most = end === 0 ? cited.length - start + BEHIND : rest.length;
  return {
    before: cited.slice(0, start),
    cited: cited.slice(start, cited.length - end),
    published: rest.length > most ? `${rest.slice(0, most)}……` : rest,
    after: cited.slice(cited.length - end),
  };
}
