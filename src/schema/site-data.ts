/** What the data stage works out over all reports for the pages of the site: files of `.data/site/`, which are not published. */
import type { Indicator } from './indicator.ts';
import type { Correction, ReportSummary } from './report.ts';
import type { PlaceEntry } from './place.ts';
import type { Series } from './series.ts';
import type { Level, ThemeId } from './vocabulary.ts';

/** `collection.json` */
export interface Collection {
  /** First digits of a checksum over reports, measurements and concepts. */
  version: string;
  reports: number;
  sentences: number;
  indicators: number;
  /** Measurements that have a concept. */
  mapped: number;
  /** Remains of conversion that were taken out of the texts. */
  removed: number;
  /** Concepts that have figures, in the order of the catalogue. */
  concepts: { id: string; reports: number; figures: number }[];
}

/**
 * `concept-spread.json`: how many reports have figures of a concept, counted up to MOST_COUNTED, so that a report more seldom changes
 * it; concepts without any are left out.
 */
export type ConceptSpread = Record<string, number>;
export const MOST_COUNTED = 5;

/** `told-concepts.json`: concepts that have figures. */
export type ToldConcepts = Record<string, true>;

/** `concepts/CONCEPT.json` */
export interface ConceptFigures {
  /** How many there are, and of how many reports. */
  figures: number;
  reports: number;
  /** Figures by the year that their period ends in and the level of their place; the empty year is that of unknown periods. */
  counts: { year: string; level: Level; figures: number }[];
  /** All, in reading order, the newest report first; of more than MOST_FIGURES the result and the target of the year of each of the newest reports. */
  indicators: Indicator[];
  /** The reports that these are of. */
  labels: ReportLabel[];
  /** Files `concept-rows/CONCEPT-N.json` that hold all of them as rows of the table, ROWS_A_FILE each. */
  rowFiles: number;
}
export const MOST_FIGURES = 100;
export const ROWS_A_FILE = 500;

/**
 * `facets.json`: the values by which the indicator table can be filtered, the most frequent first, with how many rows have each: at
 * most MOST_FACETS of each kind, MOST_CONCEPTS of concepts; of the reports none where there are more.
 */
export type TableFacets = { facet: string; values: { value: string; label: string; count: number }[] }[];
export const MOST_FACETS = 60;
export const MOST_CONCEPTS = 240;

/** `themes/THEME.json` */
export interface ThemeReports {
  /** How many reports have a section on it. */
  reports: number;
  /** The newest MOST_SHARES of all reports with how much of their halves it takes, in percent; null where there is no such half. */
  shares: { report: ReportLabel; review: number | null; plan: number | null }[];
  /** The newest MOST_PASSAGES of those that have a section. */
  speaking: ReportLabel[];
}
export const MOST_SHARES = 100;
export const MOST_PASSAGES = 6;

/** A report as others speak of it. */
export interface ReportLabel extends Pick<ReportSummary, 'id' | 'place' | 'url'> {
  /** 北庄镇2025年 */
  name: string;
  /** Its colour and shape, 1 to 6; 0 in a collection of more: there they belong to a picture. See report-mark.ts. */
  mark: number;
}

/** `near/REPORT.json` */
export interface NearReports {
  own: ReportLabel;
  /** Id of its place. */
  ofPlace: string;
  /** Of the same place, by the year planned. */
  previous: ReportLabel | null;
  next: ReportLabel | null;
  /** See nearestReports. */
  nearest: ReportLabel[];
  /** By theme and half (`economy plan`) sections of the nearest reports that have any, at most NEAR_SECTIONS of them. */
  sections: Record<string, { report: string; sections: { title: string; url: string }[] }[]>;
  /** Reports with which it has pages of comparison. */
  pairs: ReportLabel[];
}
export const NEAREST = 12;
export const NEAR_SECTIONS = 5;

/** `places/PLACE.json`; of each of its reports its promises are `promises/REPORT.json` and its changes `changes/REPORT.json`. */
export interface PlaceSite extends Omit<PlaceEntry, 'neighbours' | 'alike'> {
  /** Neighbours and places alike, MOST_NEAR of each: all of them would change with each place that is added. */
  near: { id: string; name: string }[];
  like: { id: string; name: string }[];
  /** Its reports, the earliest plan first. */
  years: PlaceYear[];
  series: Series[];
}
export const MOST_NEAR = 12;

export interface PlaceYear extends ReportSummary {
  /** Its part of addresses below the place: 2024, 2022-h1. */
  key: string;
  /** The year that it plans, or what it looks back on: 2024年, 2022年上半年. */
  year: string;
  /** The report whose plan it reviews, and the one that reviews its plan. */
  before: string | null;
  after: string | null;
  /** How many promises it makes, and of how many the next report tells anything. */
  promises: number;
  told: number;
}

/** `lines/CONCEPT.json`: the figure in a place over years; the MOST_LINES longest of at least LEAST_YEARS. */
export interface ConceptLine extends Pick<Series, 'place' | 'nature' | 'unit'> {
  /** Of the place. */
  name: string;
  values: [year: number, value: number][];
  /** Why other figures of it stand beside no year: 几年的合计或平均, 只是其中一部分：市区. */
  apart: string[];
}
export const MOST_LINES = 24;
export const LEAST_YEARS = 3;

/** `corrections.json`: reports that have any. */
export interface CorrectedReport extends ReportLabel {
  corrections: Correction[];
}

/** `section-ids.json`: the sections of each report in reading order, the newest report first. */
export type SectionIds = Record<string, string[]>;

/** `pairs.json`: every two reports that have pages of comparison, each in the order of the collection. */
export type Pairs = [string, string][];

/** `similar/REPORT.json`: sentence id → the groups of near-duplicates that it belongs to, each by its first member. */
export type SimilarGroups = Record<string, string[]>;

/** `mentions/REPORT.json`: concept → id of the first sentence that names it, of those that the sections name. */
export type ConceptMentions = Record<string, string>;

export const themeHalf = (theme: ThemeId, half: string): string => `${theme} ${half}`;

/** `topics/TOPIC.json`: what is told of a topic in the last report of each place. */
export interface TopicFigures {
  /** Places that tell anything of it, and how many sentences and promises that is. */
  places: number;
  sentences: number;
  promises: number;
  /** Concepts of the topic that a place measures, with the figures of the newest reports, at most TOPIC_FIGURES. */
  concepts: { id: string; name: string; places: number; figures: { label: ReportLabel; indicator: Indicator }[] }[];
  /** Of each file `topics/TOPIC-N.json`, from 1 on, the name of its first place. */
  pages: string[];
}
export const TOPIC_FIGURES = 8;
/** Places of a file `topics/TOPIC-N.json` at most, in the order of their ids. */
export const TOPIC_PLACES = 40;

/** What the last report of a place tells of a topic. */
export interface TopicPlace {
  place: string;
  report: string;
  /** How many sentences and promises there are; the most telling stand here, at most TOPIC_SENTENCES of each. */
  said: number;
  promised: number;
  sentences: TopicText[];
  promises: TopicText[];
  /** One of each concept that it measures. */
  figures: Indicator[];
}
export const TOPIC_SENTENCES = 3;
/** A text of a sentence with the place of a word of the topic in it. */
export interface TopicText {
  sentence: string;
  text: string;
  span: [number, number];
}
/** As it stands in `topics/TOPIC-N.json`. */
export type ToldTopic = Omit<TopicPlace, 'report' | 'figures'> & { label: ReportLabel };
/** `topics/index.json`: how many places tell of each topic; topics of which none does are left out. */
export type TopicSpread = Record<string, number>;

/** `concept-index.json`: concepts that a place tells, in the order of the catalogue. */
export interface IndexedConcept {
  id: string;
  /** Its name in pinyin, and the first letter of that; # for a number. */
  reading: string;
  letter: string;
  places: number;
  reports: number;
  /** The least and the largest of the last results of the places, as they are written; null where none gives one. */
  range: [string, string] | null;
  /** These results in the unit of the concept, of many some. */
  values: number[];
}
export const MOST_DOTS = 40;

/** `small.json`: whether it is a SMALL_COLLECTION, and one of FEW_REPORTS, where those that say nothing of a thing are named. */
export interface SmallCollection {
  texts: boolean;
  reports: boolean;
}
export const FEW_REPORTS = 20;

/** A part of a data file by its keys, parted by slashes; undefined where there is none. */
export const partOf = (whole: unknown, keys: string): unknown =>
  keys.split('/').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], whole);
