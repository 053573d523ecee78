/** The answer of the worker to a request. Plain data, because it is copied between threads. */
import type { Bound, Kind as FigureKind } from '../../../schema/vocabulary.ts';
import type { Segment } from './excerpt.ts';
import type { Filters, Kind, Request } from '../ask/request.ts';

/** One sentence or heading of a result. */
export interface Hit {
  /** Root-relative address of the sentence or heading. */
  url: string;
  heading: boolean;
  segments: Segment[];
  /** End of the previous sentence and beginning of the next one within the section; empty if there is none. */
  before: string;
  after: string;
}

export interface SectionHits {
  url: string;
  /** Headings from the part down: ['2024年工作回顾', '坚决守护绿水青山…']. */
  path: string[];
  count: number;
  hits: Hit[];
}

export interface ReportHits {
  id: string;
  /** Its colour and shape. */
  mark: number;
  name: string;
  /** Its date in words; empty if there is none. */
  date: string;
  url: string;
  count: number;
  /** Number of hits that are not shown. */
  more: number;
  sections: SectionHits[];
}

/** A group of hits that are not exact, with the reason. */
export interface Tier {
  reason: 'figure' | 'place' | 'topic' | 'punctuation' | 'section' | 'across' | 'corrected' | 'part' | 'nearest';
  /** A sentence for the reader. */
  title: string;
  count: number;
  groups: ReportHits[];
}

export interface FigureHit {
  url: string;
  /** Address of its row. */
  row: string;
  name: string;
  /** The value, change or rank as written. */
  quote: string;
  kind: FigureKind;
  bound: Bound;
  period: string | null;
  report: string;
}

export interface ConceptHit {
  url: string;
  name: string;
  count: number;
  /** Why it is offered: another name, a similar name, or how it differs from the concept asked for; empty for its own name. */
  note: string;
}

/** Number of exact hits in the reports of one year, and of reports that have any. */
export interface YearHits {
  year: number;
  count: number;
  reports: number;
}

export interface TopicHit {
  url: string;
  name: string;
}

export interface PlaceHit {
  url: string;
  name: string;
  title: string;
  where: string;
}

export interface Facet {
  id: string;
  name: string;
  count: number;
}

/** A report that contains the words, and the number of hits. */
export interface Spread {
  id: string;
  place: string;
  /** Null if it is not known. */
  date: string | null;
  count: number;
}

/** Another wording that has hits. */
export interface Suggestion {
  text: string;
  /** 同音, 近似, 拼音 … */
  how: string;
  count: number;
}

export interface Answer {
  /** The request that is answered. */
  request: Request;
  /** A sentence that tells the reader what part of the query was ignored; usually empty. */
  notice: string;
  /** Whether there was anything to search for: false for an empty query. */
  asked: boolean;
  /** Number of sentences and headings that match exactly, and of reports that contain them. */
  matches: number;
  reports: number;
  groups: ReportHits[];
  /** All reports that match, newest first; empty if not requested. */
  spread: Spread[];
  tiers: Tier[];
  suggestions: Suggestion[];
  /** `typed`: whether they have the value that was typed. */
  figures: { count: number; typed: boolean; hits: FigureHit[] };
  concepts: ConceptHit[];
  years: YearHits[];
  topics: TopicHit[];
  places: PlaceHit[];
  counts: Record<Kind, number>;
  facets: { report: Facet[]; theme: Facet[]; half: Facet[] };
  /** The query without the filters typed into it. */
  words: string;
  /** The filters in effect, including typed ones resolved to ids. */
  filters: Filters;
  /** Number of matches without the filters. */
  unfiltered: number;
  /** What the opened page marks: see src/islands/search-marks.ts. */
  marks: { literals: string[]; amounts: string[]; bare: string[] };
  /** Whether the texts of the collection have traditional characters. */
  traditional: boolean;
}

/** The answer to a request before anything has been found. */
export const emptyAnswer = (request: Request): Answer => ({
  request,
  notice: '',
  asked: false,
  matches: 0,
  reports: 0,
  groups: [],
  spread: [],
  tiers: [],
  suggestions: [],
  figures: { count: 0, typed: false, hits: [] },
  concepts: [],
  years: [],
  topics: [],
  places: [],
  counts: { text: 0, indicator: 0, concept: 0, place: 0 },
  facets: { report: [], theme: [], half: [] },
  words: request.q,
  filters: request.filters,
  unfiltered: 0,
  marks: { literals: [], amounts: [], bare: [] },
  traditional: false,
});

/** Number of inexact hits of an answer without exact ones; 0 if there are exact hits. */
export const nearMatches = ({ matches, tiers }: Pick<Answer, 'matches' | 'tiers'>): number =>
  matches > 0 ? 0 : tiers.reduce((sum, { count }) => sum + count, 0);

/** Whether the inexact hits are figures near to a condition or value, not texts. */
export const areNearFigures = ({ tiers }: Pick<Answer, 'tiers'>): boolean => tiers[0]?.reason === 'nearest';
