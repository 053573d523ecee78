/** Closed vocabularies of the data contract. Every other schema refers to these lists and repeats none of them. */
import { z } from 'zod';

/** An id that is part of an address: beizhuang-2025. */
export const addressIdSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

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
export const levelSchema = z
  .enum(LEVELS)
  .describe(
    'Level of the place; prefecture: 地级市, 州, 盟; county: 县, 县级市, 旗; district: 市辖区; subdistrict: 街道',
  );
export type Level = (typeof LEVELS)[number];

export const HALVES = ['opening', 'review', 'problems', 'plan', 'closing', 'appendix'] as const;
export const halfSchema = z.enum(HALVES).describe('Part of the report; opening: front matter kept as a section');
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

export const KINDS = ['actual', 'estimate', 'target', 'planned'] as const;
export const kindSchema = z
  .enum(KINDS)
  .describe(
    'actual: done or true in the reported period; estimate: 预计数; target: promised for the period; planned: what a project or contract is worth, holds or is expected to yield (总投资, 设计产能, 建成后年产值), neither a result nor a promise',
  );
export type Kind = (typeof KINDS)[number];

export const BOUNDS = ['exact', 'over', 'about', 'under'] as const;
export const boundSchema = z
  .enum(BOUNDS)
  .describe('exact; over (余, 以上, 超过, 突破, 不少于); about (约, 左右, 近); under (以内, 不超过)');
export type Bound = (typeof BOUNDS)[number];

export const RANK_BOUNDS = ['exact', 'within'] as const;
export const rankBoundSchema = z.enum(RANK_BOUNDS).describe('exact: this position; within: among the first (前100)');
export type RankBound = (typeof RANK_BOUNDS)[number];

export const periodSchema = z
  .string()
  .min(1)
  .describe('2024, 2022H1, 2022H2, 2021-2025, or other times in the words of the report');

export const spanSchema = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .describe('[start, end) in the text of the sentence, in UTF-16 code units');
export type Span = [number, number];
