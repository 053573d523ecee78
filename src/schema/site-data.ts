/** What the data stage computes over all reports for the pages of the site: files of `.data/site/`, which is not published. */
import type { Indicator } from './indicator.ts';
import type { Correction, ReportSummary } from './report.ts';
import type { PlaceEntry } from './place.ts';
import type { Series } from './series.ts';
import type { Level, ThemeId } from './vocabulary.ts';

/** `collection.json` */
export interface Collection {
  /** First eight digits of a checksum over reports, measurements and concepts. */
  version: string;
  reports: number;
  sentences: number;
  indicators: number;
  /** Number of measurements that have a concept. */
  mapped: number;
  /** Number of artefacts that were taken out of the texts. */
  removed: number;
  /** Concepts that have figures, in catalogue order. */
  concepts: { id: string; reports: number; figures: number }[];
}

/**
 * `concept-spread.json`: the number of reports that have figures of a concept, counted only up to MOST_COUNTED, so that an added report
 * seldom changes the file; concepts without figures are left out.
 */
export type ConceptSpread = Record<string, number>;
export const MOST_COUNTED = 5;

/** `told-concepts.json`: concepts that have figures. */
export type ToldConcepts = Record<string, true>;

/** `concepts/CONCEPT.json` */
export interface ConceptFigures {
  /** Number of figures, and of reports that have any. */
  figures: number;
  reports: number;
  /** Number of figures by the last year of their period and the level of their place; the year is empty if the period is unknown. */
  counts: { year: string; level: Level; figures: number }[];
  /** All figures in reading order, newest report first; beyond MOST_FIGURES, only the leading result and target of each newest report. */
  indicators: Indicator[];
  /** The reports of these figures. */
  labels: ReportLabel[];
  /** Number of files `concept-rows/CONCEPT-N.json`, which hold all figures by report, ROWS_A_FILE in each. */
  rowFiles: number;
}
export const MOST_FIGURES = 100;
export const ROWS_A_FILE = 500;

/**
 * `facets.json`: the values by which the indicator table can be filtered, most frequent first, each with its number of rows: at most
 * MOST_FACETS of each facet, MOST_CONCEPTS of concepts; no reports at all if there are more than MOST_FACETS.
 */
export type TableFacets = { facet: string; values: { value: string; label: string; count: number }[] }[];
export const MOST_FACETS = 60;
export const MOST_CONCEPTS = 240;

/** `themes/THEME.json` */
export interface ThemeReports {
  /** Number of reports that have a section on the theme. */
  reports: number;
  /** The newest MOST_SHARES reports, each with the theme's share of its halves in percent; null if it has no such half. */
  shares: { report: ReportLabel; review: number | null; plan: number | null }[];
  /** The newest MOST_PASSAGES reports that have a section on the theme. */
  speaking: ReportLabel[];
}
export const MOST_SHARES = 100;
export const MOST_PASSAGES = 6;

/** What other pages need to name a report and link to it. */
export interface ReportLabel extends Pick<ReportSummary, 'id' | 'place' | 'url'> {
  /** 北庄镇2025年 */
  name: string;
  /** Its colour and shape, 1 to 6; 0 if the collection has more reports, because each chart then assigns its own. See report-mark.ts. */
  mark: number;
}

/** `near/REPORT.json` */
export interface NearReports {
  own: ReportLabel;
  /** Id of its place. */
  ofPlace: string;
  /** The neighbouring reports of the same place, ordered by the year that they plan. */
  previous: ReportLabel | null;
  next: ReportLabel | null;
  /** See nearestReports. */
  nearest: ReportLabel[];
  /** By theme and half (`economy plan`): sections of the nearest reports that have any, of at most NEAR_SECTIONS reports. */
  sections: Record<string, { report: string; sections: { title: string; url: string }[] }[]>;
  /** Reports with which it has pages of comparison. */
  pairs: ReportLabel[];
}
export const NEAREST = 12;
export const NEAR_SECTIONS = 5;

/** `places/PLACE.json`. The promises and changes of each of its reports are in `promises/REPORT.json` and `changes/REPORT.json`. */
export interface PlaceSite extends Omit<PlaceEntry, 'neighbours' | 'alike'> {
  /** Neighbours and similar places, at most MOST_NEAR of each, because complete lists would change with each added place. */
  near: { id: string; name: string }[];
  like: { id: string; name: string }[];
  /** Its reports, earliest plan first. */
  years: PlaceYear[];
  series: Series[];
}
export const MOST_NEAR = 12;

export interface PlaceYear extends ReportSummary {
  /** Its segment in addresses below the place: 2024, 2022-h1. */
  key: string;
  /** The year that it plans, or else the period that it reviews: 2024年, 2022年上半年. */
  year: string;
  /** The report whose plan it reviews, and the one that reviews its plan. */
  before: string | null;
  after: string | null;
  /** Number of its promises, and of those that the next report mentions. */
  promises: number;
  told: number;
}

/** `lines/CONCEPT.json`: the figure in one place over years; the MOST_LINES longest lines that have at least LEAST_YEARS years. */
export interface ConceptLine extends Pick<Series, 'place' | 'nature' | 'unit'> {
  /** Name of the place. */
  name: string;
  values: [year: number, value: number][];
  /** Why other figures are left out of the line: 几年的合计或平均, 只是其中一部分：市区. */
  apart: string[];
}
export const MOST_LINES = 24;
export const LEAST_YEARS = 3;

/** `corrections.json`: the reports that have corrections. */
export interface CorrectedReport extends ReportLabel {
  corrections: Correction[];
}

/** `section-ids.json`: the section ids of each report in reading order, newest report first. */
export type SectionIds = Record<string, string[]>;

/** `pairs.json`: every pair of reports that has comparison pages, each pair in collection order. */
export type Pairs = [string, string][];

/** `mentions/REPORT.json`: concept id → id of the first sentence that names the concept; only concepts that the sections name. */
export type ConceptMentions = Record<string, string>;

export const themeHalf = (theme: ThemeId, half: string): string => `${theme} ${half}`;

/** `topics/TOPIC.json`: what the last report of each place says about a topic. */
export interface TopicFigures {
  /** Number of places that say anything about it, and of their sentences and promises on it. */
  places: number;
  sentences: number;
  promises: number;
  /** Concepts of the topic that some place measures, with the figures of the newest reports, at most TOPIC_FIGURES. */
  concepts: { id: string; name: string; places: number; figures: { label: ReportLabel; indicator: Indicator }[] }[];
  /** The name of the first place of each file `topics/TOPIC-N.json`; N starts at 1. */
  pages: string[];
}
export const TOPIC_FIGURES = 8;
/** Most places of a file `topics/TOPIC-N.json`, which are in the order of their ids. */
export const TOPIC_PLACES = 40;

/** What the last report of a place says about a topic. */
export interface TopicPlace {
  place: string;
  report: string;
  /** Number of sentences and promises; `sentences` and `promises` hold the most informative, at most TOPIC_SENTENCES of each. */
  said: number;
  promised: number;
  sentences: TopicText[];
  promises: TopicText[];
  /** One figure of each concept of the topic that it measures. */
  figures: Indicator[];
}
export const TOPIC_SENTENCES = 3;
/** The text of a sentence, with the span of a word of the topic in it. */
export interface TopicText {
  sentence: string;
  text: string;
  span: [number, number];
}
/** An entry of `topics/TOPIC-N.json`. */
export type ToldTopic = Omit<TopicPlace, 'report' | 'figures'> & { label: ReportLabel };
/** `topics/index.json`: the number of places that say anything about each topic; topics without any are left out. */
export type TopicSpread = Record<string, number>;

/** `concept-index.json`: the concepts that some place measures, in catalogue order. */
export interface IndexedConcept {
  id: string;
  /** Its name in pinyin, and the first letter of the pinyin, or # if that is a digit. */
  reading: string;
  letter: string;
  places: number;
  reports: number;
  /** The smallest and the largest of the places' latest results, as written; null if no place has one. */
  range: [string, string] | null;
  /** These results in the unit of the concept; a sample if there are more than MOST_DOTS. */
  values: number[];
}
export const MOST_DOTS = 40;

/** `small.json`: whether it is a SMALL_COLLECTION, and whether it has at most FEW_REPORTS, so that reports silent on a thing are named. */
export interface SmallCollection {
  texts: boolean;
  reports: boolean;
}
export const FEW_REPORTS = 20;

/** Returns the part of a data file at a path of keys separated by slashes, or undefined if there is none. */
export const partOf = (whole: unknown, keys: string): unknown =>
  keys.split('/').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], whole);
