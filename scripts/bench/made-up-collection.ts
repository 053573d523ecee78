/**
 * Collections of any size for the benchmark, the same at every run. Each report is modelled on a real one: its outline and
 * headings stay, sentences with figures get other digits, all others are new text made of the triples of characters of real
 * ones. So the counts of characters and phrases are those of real reports, and no two reports are copies.
 */
import { writtenNumber } from '../../src/lib/search/index/figures.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Report, Section } from '../../src/schema/report.ts';
import type { SearchInput } from '../search/five-reports.fixture.ts';
import { seededRandom } from '../search/seeded-random.ts';

const NAMES = '安宝昌德东福高光和恒吉嘉金康龙明南平青瑞盛泰文西新兴永玉云中';

/** Newest first, as the index wants them; up to `count` real reports stand as they are. */
export function madeUpCollection(real: SearchInput, count: number): SearchInput {
  const random = seededRandom(count);
  const write = writer(real.reports, random);
  const bySentence = Map.groupBy(real.indicators, (one) => `${one.report}#${one.sentenceId}`);
  const reports: Report[] = real.reports.slice(0, count);
  const indicators: Indicator[] = real.indicators.filter(({ report }) => reports.some(({ id }) => id === report));
  for (let number = reports.length; number < count; number++) {
    const model = real.reports[number % real.reports.length];
    if (!model) throw new Error('no report to model on');
    const id = `${model.id}-${String(number)}`;
    const place = `${letter(number)}${letter(Math.floor(number / NAMES.length))}${model.place.name.slice(-1)}`;
    const renamed = (text: string): string => text.replaceAll(model.place.name, place);
    const sentence = <One extends { id: string; text: string }>(one: One): One => {
      const figures = bySentence.get(`${model.id}#${one.id}`) ?? [];
      // Digits keep their number, so that every span stays where it is.
      const text = figures.length ? otherDigits(one.text, random) : write(one.text.length);
      indicators.push(...figures.map((figure) => inText(figure, id, text)));
      return { ...one, text };
    };
    const paragraphs = (list: Section['paragraphs']): Section['paragraphs'] =>
      list.map((paragraph) => ({ ...paragraph, sentences: paragraph.sentences.map(sentence) }));
    const section = (one: Section): Section => ({
      ...one,
      verbatim: renamed(one.verbatim),
      paragraphs: paragraphs(one.paragraphs),
      children: one.children.map(section),
    });
    reports.push({
      ...model,
      id,
      title: renamed(model.title),
      place: { ...model.place, name: place },
      front: paragraphs(model.front),
      sections: model.sections.map(section),
    });
  }
  return { reports, indicators, concepts: real.concepts };
}

const letter = (number: number): string => NAMES.charAt(number % NAMES.length);

const otherDigits = (text: string, random: () => number): string =>
  text.replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(random() * 9))));

/** The same figure in the changed sentence: its value follows what is written there now. */
function inText(figure: Indicator, report: string, sentence: string): Indicator {
  const id = figure.id.replace(figure.report, report);
  const { span, value, normalized } = figure;
  if (!span || value === null || !normalized) return { ...figure, id, report, sentence };
  const written = writtenNumber(sentence.slice(...span));
  const before = writtenNumber(figure.sentence.slice(...span));
  const times = Number.isNaN(written) || !before ? 1 : written / before;
  return {
    ...figure,
    id,
    report,
    sentence,
    value: value * times,
    normalized: { ...normalized, value: normalized.value * times },
  };
}

/** Returns the writer of new text: after each two characters one that follows them somewhere. */
function writer(reports: readonly Report[], random: () => number): (length: number) => string {
  const follows = new Map<string, string>();
  const begins: string[] = [];
  const learn = (text: string): void => {
    if (text.length > 2) begins.push(text.slice(0, 2));
    for (let at = 2; at < text.length; at++) {
      const pair = text.slice(at - 2, at);
      follows.set(pair, (follows.get(pair) ?? '') + text.charAt(at));
    }
  };
  const walk = ({ paragraphs, children }: Section): void => {
    for (const { sentences } of paragraphs) for (const { text } of sentences) learn(text);
    children.forEach(walk);
  };
  for (const { sections } of reports) sections.forEach(walk);
  const one = (list: string | readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  return (length) => {
    let text = one(begins);
    while (text.length < length) text += one(follows.get(text.slice(-2)) ?? '') || one(begins);
    return text.slice(0, length);
  };
}
