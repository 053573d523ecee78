/** Closed vocabularies of the data contract. Every other schema refers to these lists and repeats none of them. */
import { z } from 'zod';

/** An id that is part of an address: beizhuang-2025. */
export const addressIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Administrative level of the place whose government reports: nation, province, 地级市/州/盟, 县/县级市/旗, 市辖区, 镇, 乡, 街道. */
export const LEVELS = [
  'nation',
  'province',
  'prefecture',
  'county',
  'district',
  'town',
  'township',
  'subdistrict',
] as const;
export const levelSchema = z.enum(LEVELS);
export type Level = (typeof LEVELS)[number];

/** Which part of the report a section belongs to. `opening` is only used for front matter kept as a section. */
export const HALVES = ['opening', 'review', 'problems', 'plan', 'closing', 'appendix'] as const;
export const halfSchema = z.enum(HALVES);
export type Half = (typeof HALVES)[number];

/** The theme that a section is mostly about. */
export const THEME_IDS = [
  'overview',
  'economy',
  'industry',
  'rural',
  'tourism',
  'environment',
  'urban',
  'livelihood',
  'governance',
  'safety',
  'epidemic',
  'government',
] as const;
export const themeIdSchema = z.enum(THEME_IDS);
export type ThemeId = (typeof THEME_IDS)[number];

/**
 * actual: done or true in the period reported; estimate: 预计数; target: promised for the period; planned: what a project or
 * contract is worth, holds or is expected to yield (总投资, 设计产能, 建成后年产值), which is neither a result nor a promise.
 */
export const KINDS = ['actual', 'estimate', 'target', 'planned'] as const;
export const kindSchema = z.enum(KINDS);
export type Kind = (typeof KINDS)[number];

/** exact; over (余, 以上, 超过, 突破, 不少于); about (约, 左右, 近); under (以内, 不超过). */
export const BOUNDS = ['exact', 'over', 'about', 'under'] as const;
export const boundSchema = z.enum(BOUNDS);
export type Bound = (typeof BOUNDS)[number];

/** exact: this very position; within: one of the first so many (前100, 前三). */
export const RANK_BOUNDS = ['exact', 'within'] as const;
export const rankBoundSchema = z.enum(RANK_BOUNDS);
export type RankBound = (typeof RANK_BOUNDS)[number];

/** A period of time as a string: 2024, 2022H1, 2022H2, 2021-2025, or the report's own words if it names any other period. */
export const periodSchema = z.string().min(1);

/** Half-open range [start, end) in UTF-16 units of the sentence text. */
export const spanSchema = z.tuple([z.int().nonnegative(), z.int().positive()]);
export type Span = [number, number];
