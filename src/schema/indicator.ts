/** An indicator: one statement in a report that measures something, with its position in the text and how to read it. */
import { z } from 'zod';
import { boundSchema, kindSchema, periodSchema, rankBoundSchema, spanSchema, themeIdSchema } from './vocabulary.ts';

export const changeSchema = z
  .object({
    value: z.number().describe('Size of the change as written, always positive: 2.1 for 下降2.1%'),
    valueMax: z.number().nullable().describe('Upper end of a range: 7 for 6%—7%; null if not a range'),
    unit: z.string().describe('%, 个百分点, 倍, 番, 个位次, or the unit of an absolute change: 亿元'),
    direction: z.enum(['up', 'down']),
    basis: z
      .string()
      .describe('yoy (year on year, or not stated), another base (比2010年), or the years that it covers (2016-2020)'),
    bound: boundSchema,
    span: spanSchema,
  })
  .describe('变化：增长、下降');
export type Change = z.infer<typeof changeSchema>;

export const rankSchema = z
  .object({
    position: z.number().describe('1 for 第一'),
    scope: z.string().nullable().describe('Ranked group as written: 全区, 全省; null if not stated'),
    bound: rankBoundSchema,
    span: spanSchema,
  })
  .describe('位次：报告自述的排名');
export type Rank = z.infer<typeof rankSchema>;

export const indicatorSchema = z
  .object({
    id: z.string().describe('REPORT.SENTENCE.N: beizhuang-2025.s1.3.1; also the fragment of its table row'),
    report: z.string(),
    section: z.string(),
    url: z.string().describe('Root-relative address that opens the sentence'),
    sentenceId: z.string(),
    sentence: z.string(),
    name: z.string().min(1).describe('What is measured, in the words of the report: 财政收入'),
    concept: z.string().nullable().describe('Id in concepts.json; null if no concept certainly applies'),
    theme: themeIdSchema,
    kind: kindSchema,
    bound: boundSchema,
    period: periodSchema.nullable(),
    value: z.number().nullable().describe('Number as written: 4219 for 4,219万元; null if there is none'),
    valueMax: z.number().nullable().describe('Upper end of a range: 8 for 5至8个; null if not a range'),
    unit: z.string().describe('Whole unit as written, including 万 or 亿: 万元, 家次, %; empty if none is written'),
    span: spanSchema.nullable().describe('[start, end) of number and unit, in UTF-16 code units; null if no value'),
    normalized: z
      .object({ value: z.number(), unit: z.string() })
      .nullable()
      .describe('Value in the base unit: 42190000 元 for 4219万元; null if no value or the unit is unknown'),
    change: changeSchema.nullable(),
    moreChanges: z
      .array(changeSchema)
      .describe('Further changes of the same value: 翻1番 in addition to 同比增长16%; usually empty'),
    rank: rankSchema.nullable(),
    scope: z
      .string()
      .nullable()
      .describe(
        'Part of the place or thing that is measured, in the words of the report (开发区, 市本级, 纳统); null for the whole',
      ),
    shareOfPlan: z.boolean().describe('True if the value is the completed percentage of a plan: 完成全年任务的18%'),
    partOf: z.string().nullable().describe('Id of the indicator of which it is a part (其中); null if none'),
    rule: z.string().describe('Id of the extraction rule: value, growth, rank'),
    checks: z.array(z.string()).describe('Arithmetic contradictions within the report, in Chinese; usually empty'),
  })
  .refine((i) => i.value !== null || i.change !== null || i.rank !== null, 'value, change and rank cannot all be null')
  .describe('一个数字');
export type Indicator = z.infer<typeof indicatorSchema>;
