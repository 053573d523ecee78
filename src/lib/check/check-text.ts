/**
 * Looks up each figure of a pasted text in all reports:
 *
 *     a report contains the whole sentence ─► all its figures are exact
 *     else: figures of that name or concept ─► same value, rounded, or another one
 *     else: the same value in a clause with the same words
 */
import type { Indicator } from '../../schema/indicator.ts';
import { sentenceUrl } from '../urls.ts';
import type { Evidence, Finding, Verdict } from './finding.ts';
import { agreement, amountOf, type Amount } from './precision.ts';
import { figureKey, type Figure } from '../search/index/figures.ts';
import type { FigureRef } from '../search/index/index-format.ts';
import { conceptsCalled } from '../search/find/name-hits.ts';
import { makeTerm } from '../search/ask/query.ts';
import type { SearchEngine } from '../search/index/search-engine.ts';
import { fold, foldText } from '../search/text/fold.ts';
import { pairsOf, sharedPairs } from '../text/pairs.ts';

export interface TextSentence {
  text: string;
  start: number;
  indicators: readonly Indicator[];
}

/** A shorter sentence may occur in another report by chance. */
const TELLING = 10;
/** Most figures of reports that are read to find the best, and most figures shown. */
const READ = 60;
const SHOWN = 3;
/** Largest distance from a value, as a share of it, at which a coarser number may be its rounding. */
const AROUND = 0.06;
/** Characters before a number that describe it, and the share of their pairs that two clauses about the same thing have in common. */
const CLAUSE = 16;
const ALIKE = 0.5;
/** Characters after a figure that may contain its growth or rank. */
const BEHIND = 24;
/** Words between the name of a place and the name of a thing: 北关区2024年生产总值, 北仓镇完成固定资产投资. */
const BETWEEN =
  /^(?:的|\d{4}年度?|去年|今年|全年|[上下]半年|[前一二三四1-4]{1,2}季度|\d{1,2}月份?|全[省市州县区镇乡街]道?|完成|实现)+/u;
const FALL = /[降减跌少][^，；]*$/u;

interface Claim {
  indicator: Indicator;
  aspect: 'value' | 'change' | 'rank';
  span: readonly [number, number];
  sentence: TextSentence;
  /** Reports of the place that the text is about here; null if it names no place of the collection. */
  reports: ReadonlySet<number> | null;
  /** Names of places of the collection that occur in the text. */
  places: readonly string[];
}

interface Told {
  figure: Figure;
  verdict: Exclude<Verdict, 'none'>;
}

/** Returns the findings in reading order. Rejects if a file of the index cannot be loaded. */
export async function checkText(engine: SearchEngine, sentences: readonly TextSentence[]): Promise<Finding[]> {
  const whole = sentences.map(({ text }) => text).join('\n');
  const places = new Map<string, Set<number>>();
  engine.reports.forEach(({ place }, report) => {
    if (whole.includes(place)) places.set(place, (places.get(place) ?? new Set()).add(report));
  });
  let reports: Claim['reports'] = null;
  const findings: Promise<Finding[]>[] = [];
  for (const sentence of sentences) {
    const claims = claimsOf(sentence, reports, places);
    reports = placeBefore(sentence.text, places) ?? reports;
    if (claims.length > 0) findings.push(checkSentence(engine, foldText(sentence.text), claims));
  }
  return (await Promise.all(findings)).flat();
}

/** The reports of the place that a text names last; null if it names no place of the collection. */
function placeBefore(text: string, places: ReadonlyMap<string, ReadonlySet<number>>): Claim['reports'] {
  const named = [...places].map(([name, reports]) => ({ at: text.lastIndexOf(name), reports }));
  const [last] = named.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
  return last?.reports ?? null;
}

function claimsOf(
  sentence: TextSentence,
  before: Claim['reports'],
  places: ReadonlyMap<string, ReadonlySet<number>>,
): Claim[] {
  const seen = new Set<number>();
  return sentence.indicators
    .flatMap((indicator) => [
      ...(indicator.span ? [{ indicator, aspect: 'value' as const, span: indicator.span }] : []),
      ...(indicator.change ? [indicator.change, ...indicator.moreChanges] : []).map(({ span }) => ({
        indicator,
        aspect: 'change' as const,
        span,
      })),
      ...(indicator.rank ? [{ indicator, aspect: 'rank' as const, span: indicator.rank.span }] : []),
    ])
    .filter(({ span: [start] }) => !seen.has(start) && seen.add(start))
    .sort((a, b) => a.span[0] - b.span[0])
    .map((claim) => ({
      ...claim,
      sentence,
      reports: placeBefore(sentence.text.slice(0, claim.span[0]), places) ?? before,
      places: [...places.keys()],
    }));
}

const quoteOf = ({ sentence, span }: Claim): string => sentence.text.slice(...span);

async function checkSentence(engine: SearchEngine, folded: string, claims: readonly Claim[]): Promise<Finding[]> {
  const items = folded.length < TELLING ? [] : [...(await engine.index.find(folded))];
  const own = items.filter((item) => claims[0]?.reports?.has(engine.sections.reportOf(item)));
  const item = own[0] ?? items[0];
  if (item === undefined) return Promise.all(claims.map((claim) => checkClaim(engine, claim)));
  await engine.texts.load([item]);
  return claims.map((claim) =>
    finding(claim, 'exact', [evidenceOf(engine, item, figureAt(engine, item, quoteOf(claim)))]),
  );
}

const finding = (claim: Claim, verdict: Verdict, evidence: Evidence[]): Finding => ({
  start: claim.sentence.start + claim.span[0],
  end: claim.sentence.start + claim.span[1],
  quote: quoteOf(claim),
  name: claim.indicator.name,
  verdict,
  evidence,
});

async function checkClaim(engine: SearchEngine, claim: Claim): Promise<Finding> {
  const called = await figuresCalled(engine, claim);
  const own = called.filter(({ item }) => claim.reports?.has(engine.sections.reportOf(item)));
  // If the reports of the place have no such figure, compare with those of other places.
  const of = own.length > 0 ? own : called;
  if (claim.aspect !== 'value') return checkBeside(engine, claim, of);
  const amount = amountOfClaim(claim);
  const near = await around(engine, claim, amount);
  const keys = new Set(near.map(figureKey));
  const both = of.filter((figure) => keys.has(figureKey(figure)));
  const agreeing = (await read(engine, claim, both)).flatMap((figure) => withVerdict(figure, amount));
  if (agreeing.length > 0) return bestOf(engine, claim, agreeing);
  const others = (await read(engine, claim, of)).filter(
    ({ value, unit: [, base] }) => value !== null && base === unitOf(claim),
  );
  if (others.length > 0)
    return bestOf(
      engine,
      claim,
      others.map((figure) => ({ figure, verdict: 'other' as const })),
    );
  return byWords(engine, claim, amount, near);
}

/** The figures with the concept or the name of a claim; a place and a time at the start of the name are ignored. */
async function figuresCalled(engine: SearchEngine, { indicator, places }: Claim): Promise<readonly FigureRef[]> {
  const place = places.find((name) => indicator.name.startsWith(name)) ?? '';
  const term = makeTerm(indicator.name.slice(place.length).replace(BETWEEN, '')) ?? makeTerm(indicator.name);
  if (!term) return [];
  const concepts = conceptsCalled(engine, [term]);
  if (indicator.concept !== null) concepts.add(indicator.concept);
  return engine.figureIndex.named([term], concepts);
}

/** The finding with the best verdict among the figures, with the figures of that verdict as evidence. */
function bestOf(engine: SearchEngine, claim: Claim, told: readonly Told[]): Finding {
  const best = (['exact', 'rounded', 'other'] as const).find((one) => told.some(({ verdict }) => verdict === one));
  const own = told.filter(({ verdict }) => verdict === best);
  const figures = new Map(own.map(({ figure }) => [figureKey(figure), figure]));
  const shown = [...figures.values()].slice(0, SHOWN);
  return finding(
    claim,
    best ?? 'none',
    shown.map((figure) => evidenceOf(engine, figure.item, figure)),
  );
}

const unitOf = ({ indicator }: Claim): string => indicator.normalized?.unit ?? '';
const amountOfClaim = (claim: Claim): Amount => {
  const { normalized, value, bound } = claim.indicator;
  return amountOf(quoteOf(claim), normalized?.value ?? value ?? 0, bound !== 'exact');
};

/** The figures whose values are so near that one may be the other rounded. */
const around = (engine: SearchEngine, claim: Claim, { value, half }: Amount): Promise<readonly FigureRef[]> => {
  const by = Math.max(half, AROUND * Math.abs(value));
  const range = { raw: '', unit: unitOf(claim), min: value - by, max: value + by };
  return engine.figureIndex.inRanges([range]);
};

/** Loads figures; those of the claim's year come first. */
async function read(engine: SearchEngine, claim: Claim, refs: readonly FigureRef[]): Promise<Figure[]> {
  const some = refs.slice(0, READ);
  await engine.texts.load(some.map(({ item }) => item));
  const year = claim.indicator.period?.slice(0, 4);
  const isYear = ({ period }: Figure): number => Number(year !== undefined && period?.startsWith(year));
  return some.map((ref) => engine.figures.at(ref)).sort((a, b) => isYear(b) - isYear(a));
}

function withVerdict(figure: Figure, amount: Amount): Told[] {
  if (figure.value === null) return [];
  const verdict = agreement(amount, amountOf(figure.quote, figure.value, figure.bound !== 'exact'));
  return verdict ? [{ figure, verdict }] : [];
}

/** Checks a growth or rank against the text after the figures of that name. */
async function checkBeside(engine: SearchEngine, claim: Claim, called: readonly FigureRef[]): Promise<Finding> {
  const figures = await read(engine, claim, called);
  const quote = foldText(quoteOf(claim));
  const wanted = /[\d.]+/.exec(quote)?.[0];
  const unit = quote.replace(/[\d.]+/, '');
  const falls = claim.indicator.change?.direction === 'down';
  const told = figures.flatMap((figure) => {
    // A figure that is only a rank has no growth; a growth near it belongs to the figure before.
    if (claim.aspect === 'change' && figure.value === null && !figure.quote.includes(unit)) return [];
    const text = engine.texts.text(figure.item);
    const from = figure.value === null ? Math.max(0, figure.span[0] - 8) : figure.span[1];
    // Stop at the next figure, because the rest of the text is about that one.
    const next =
      engine.figures.ofItem(figure.item).find(({ span }) => span[0] > figure.span[0])?.span[0] ?? text.length;
    const clause = fold(/^[^；。]*/u.exec(text.slice(from, Math.min(next, figure.span[1] + BEHIND)))?.[0] ?? '');
    /** The figure with the span and quote of its growth or rank. */
    const quoted = (at: number, length: number): Figure => {
      const span: Figure['span'] = [from + (clause.starts[at] ?? 0), from + (clause.ends[at + length - 1] ?? 0)];
      return { ...figure, span, quote: text.slice(...span) };
    };
    if (claim.aspect === 'rank') {
      const at = clause.text.indexOf(quote);
      return at < 0 ? [] : [{ figure: quoted(at, quote.length), verdict: 'exact' as const }];
    }
    return [...clause.text.matchAll(/(\d+(?:\.\d+)?)(%|个百分点|倍|番)/gu)]
      .filter(([, , written]) => written === unit)
      .map(({ 0: all, 1: digits = '', index }) => {
        const isDown = FALL.test(clause.text.slice(Math.max(0, index - 5), index));
        return { figure: quoted(index, all.length), verdict: growth(wanted ?? '', digits, falls === isDown) };
      });
  });
  return bestOf(engine, claim, told);
}

function growth(wanted: string, written: string, isSameWay: boolean): Told['verdict'] {
  const verdict = agreement(amountOf(wanted, Number(wanted), false), amountOf(written, Number(written), false));
  return (isSameWay && verdict) || 'other';
}

/** Finds the same number in a clause with the same words, for figures that were not found by name. */
async function byWords(
  engine: SearchEngine,
  claim: Claim,
  amount: Amount,
  near: readonly FigureRef[],
): Promise<Finding> {
  const pairs = pairsOf(foldText(clauseBefore(claim.sentence.text, claim.span[0])));
  const alike = (await read(engine, claim, near)).flatMap((figure) => {
    const other = foldText(clauseBefore(engine.texts.text(figure.item), figure.span[0]));
    return pairs.length > 1 && sharedPairs(pairs, other) >= ALIKE * pairs.length ? withVerdict(figure, amount) : [];
  });
  return bestOf(engine, claim, alike);
}

const clauseBefore = (text: string, at: number): string =>
  text.slice(Math.max(0, at - CLAUSE), at).replace(/^.*[。；]/su, '');

const figureAt = (engine: SearchEngine, item: number, quote: string): Figure | undefined =>
  engine.figures.ofItem(item).find((figure) => figure.quote.includes(quote) || quote.includes(figure.quote));

function evidenceOf(engine: SearchEngine, item: number, figure: Figure | undefined): Evidence {
  const { id, name, title, date } = engine.reportAt(engine.sections.reportOf(item));
  return {
    quote: figure?.quote ?? '',
    span: figure?.span ?? null,
    name: figure?.name ?? '',
    period: figure?.period ?? null,
    kind: figure?.kind ?? null,
    report: name,
    title,
    date,
    url: sentenceUrl(id, engine.texts.fragment(item)),
    sentence: engine.texts.text(item),
  };
}
