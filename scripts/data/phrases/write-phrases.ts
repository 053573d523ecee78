/** Writes the set phrases to site/phrases.json, and for each report the stretches of its sentences that are set phrases. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { comparedReports } from '../../../src/lib/compare/compared-report.ts';
import { sentencesOf } from '../../../src/lib/report/sections.ts';
import type { Phrases, PhraseSpans, SetPhrase } from '../../../src/schema/phrase.ts';
import type { Report, ReportSummary } from '../../../src/schema/report.ts';
import { putFile, PutFolder } from '../put-file.ts';
import { findPhrases, type FoundPhrase } from './find-phrases.ts';
import { unfold } from './folded-sentence.ts';
import { PhraseTexts } from './phrase-texts.ts';

/**
 * Finds and writes the set phrases of the reports in `out`. Reads each report twice, one at a time: to collect the texts and to write the
 * result. `reports` are the summaries of all reports, the newest first.
 */
export function writePhrases(
  out: string,
  places: readonly { reports: readonly string[] }[],
  reports: readonly ReportSummary[],
): void {
  const texts = new PhraseTexts();
  const read = (id: string): Report =>
    JSON.parse(readFileSync(path.join(out, 'reports', `${id}.json`), 'utf8')) as Report;
  for (const [number, place] of places.entries()) for (const id of place.reports) texts.add(number, read(id));
  const ids = places.flatMap((place) => place.reports);
  const labels = new Map(comparedReports(reports).map((label) => [label.id, label]));
  const years = new Map(reports.map(({ id, date, plans, reviews }) => [id, (date ?? plans ?? reviews)?.slice(0, 4)]));
  const age = (report: number): number => Number(years.get(ids[report] ?? '') ?? Infinity);
  const { runs, covered, phrases } = findPhrases(texts, age);
  const wanted = Map.groupBy(phrases, ({ at }) => texts.reportAt(at));
  const shown = new Map<FoundPhrase, SetPhrase>();
  let [letters, set] = [0, 0];
  const folder = new PutFolder(path.join(out, 'site/phrases'), []);
  ids.forEach((id, number) => {
    const spans: PhraseSpans = {};
    const label = labels.get(id);
    for (const { id: sentence, text, folded, start } of placed(read(id), texts, texts.startOf(number))) {
      const places = unfold(text, folded);
      if (!places || !label) continue;
      const own = spansOf(covered, start, text, places);
      if (own.length > 0) spans[sentence] = own;
      letters += folded.length;
      set += covered.subarray(start, start + folded.length).filter(Boolean).length;
      for (const phrase of wanted.get(number) ?? []) {
        if (phrase.at < start || phrase.at >= start + folded.length) continue;
        const [from, to] = stretch(places, phrase.at - start, phrase.at - start + phrase.length);
        const found = { text: wholeWords(text, from, to), since: years.get(id) ?? null, first: { label, sentence } };
        shown.set(phrase, { ...found, places: phrase.places, reports: phrase.reports });
      }
    }
    folder.put(`${id}.json`, JSON.stringify(spans));
  });
  folder.removeRest();
  const found: Phrases = {
    places: places.length,
    runs,
    share: letters === 0 ? 0 : Math.round((1000 * set) / letters) / 10,
    phrases: phrases.flatMap((phrase) => shown.get(phrase) ?? []),
  };
  putFile(path.join(out, 'site/phrases.json'), JSON.stringify(found));
}

interface Placed {
  id: string;
  text: string;
  folded: Uint16Array;
  /** Its position in the texts of all reports. */
  start: number;
}

/** Yields the sentences of a report, in the order in which they were added, each with its position. */
function* placed(report: Report, texts: PhraseTexts, from: number): Iterable<Placed> {
  let start = from;
  for (const { id, text } of sentencesOf(report.sections)) {
    const folded = texts.sentenceAt(start);
    yield { id, text, folded, start };
    start += folded.length + 1;
  }
}

/** The offsets in a sentence of the folded characters [from, to), from the first to the last of them. */
const stretch = (places: Int32Array, from: number, to: number): [from: number, to: number] => [
  places[from] ?? 0,
  (places[to - 1] ?? 0) + 1,
];

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The whole words of a stretch. If it has only one of a pair of quotation marks, the other is added. */
function wholeWords(text: string, from: number, to: number): string {
  const cuts = [...segmenter.segment(text)].map(({ index }) => index);
  const start = cuts.find((cut) => cut >= from) ?? from;
  const end = to === text.length ? to : (cuts.findLast((cut) => cut <= to) ?? to);
  const words = start < end ? text.slice(start, end) : text.slice(from, to);
  const opens = words.indexOf('”') >= 0 && !/“[^”]*”/u.test(words.slice(0, words.indexOf('”') + 1));
  const closes = words.lastIndexOf('“') > words.lastIndexOf('”');
  return `${opens ? '“' : ''}${words}${closes ? '”' : ''}`;
}

/** Starts and ends of the covered stretches of a sentence. Punctuation between two adjacent covered characters belongs to the stretch. */
function spansOf(covered: Uint8Array, start: number, text: string, places: Int32Array): number[] {
  const spans: number[] = [];
  for (let at = 0; at < places.length;) {
    let end = at;
    while (end < places.length && covered[start + end]) end++;
    if (end > at) {
      const [from, to] = stretch(places, at, end);
      // A stretch includes the marks that close it, such as a quotation mark or a full stop.
      const closed = to + (/^[”’》）。，；！？、]*/u.exec(text.slice(to))?.[0].length ?? 0);
      spans.push(/[“‘《（]/u.test(text.charAt(from - 1)) ? from - 1 : from, closed);
    }
    at = Math.max(end, at + 1);
  }
  return spans;
}
