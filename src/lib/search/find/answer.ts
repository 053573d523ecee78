/** What the worker answers to a request. Plain data: it is copied from one thread to the other. */
import type { Bound, Kind as FigureKind } from '../../../schema/vocabulary.ts';
import type { Segment } from './excerpt.ts';
import type { Filters, Kind, Request } from '../ask/request.ts';

/** One sentence or heading of a result. */
export interface Hit {
  /** Root-relative address that opens it. */
  url: string;
  heading: boolean;
  segments: Segment[];
  /** End of the sentence before and beginning of the one after, within the section; empty where there is none. */
  before: string;
  after: string;
}

export interface SectionHits {
  url: string;
  /** From the part down: ['2024年工作回顾', '坚决守护绿水青山…']. */
  path: string[];
  count: number;
  hits: Hit[];
}

export interface ReportHits {
  id: string;
  /** Its colour and shape. */
  mark: number;
  name: string;
  /** Its date in words; empty where there is none. */
  date: string;
  url: string;
  count: number;
  /** Hits of it that are not shown. */
  more: number;
  sections: SectionHits[];
}

/** Hits that are not exact, with what makes them less so in words. */
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
  /** Why it is offered: it is what was asked for, or how it differs from that. */
  note: string;
}

/** Exact hits in the reports that were given in one year, and how many of them have any. */
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

/** A report that holds the words, and how often. */
export interface Spread {
  id: string;
  place: string;
  /** Null where it is not known. */
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
  /** The request this answers. */
  request: Request;
  /** What was not taken from the query, a sentence; usually empty. */
  notice: string;
  /** Whether anything was asked: false for an empty query. */
  asked: boolean;
  /** Sentences and headings that match exactly, and the reports that hold them. */
  matches: number;
  reports: number;
  groups: ReportHits[];
  /** All reports that match, the newest first; empty where they were not asked for. */
  spread: Spread[];
  tiers: Tier[];
  suggestions: Suggestion[];
  /** `typed`: they have the value that was typed. */
  figures: { count: number; typed: boolean; hits: FigureHit[] };
  concepts: ConceptHit[];
  years: YearHits[];
  topics: TopicHit[];
  places: PlaceHit[];
  counts: Record<Kind, number>;
  facets: { report: Facet[]; theme: Facet[]; half: Facet[] };
  /** The query without the filters typed into it. */
  words: string;
  /** The filters in force, typed ones included and resolved to ids. */
  filters: Filters;
  /** Matches without the filters, where there are filters. */
  unfiltered: number;
  /** What the opened page marks: see search-marks. */
  marks: { literals: string[]; amounts: string[]; bare: string[] };
  /** Whether the texts of the collection have traditional characters. */
  traditional: boolean;
}

/** The answer to a request before anything was found. */
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

/** Hits that are not exact, of an answer without exact ones; 0 where there are exact ones, which count alone. */
export const nearMatches = ({ matches, tiers }: Pick<Answer, 'matches' | 'tiers'>): number =>
  matches > 0 ? 0 : tiers.reduce((sum, { count }) => sum + count, 0);

/** Whether they are figures that come near to a condition, and not text. */
export const areNearFigures = ({ tiers }: Pick<Answer, 'tiers'>): boolean => tiers[0]?.reason === 'nearest';
