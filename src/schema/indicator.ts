/** An indicator: one statement in a report that measures something, with its position in the text and how to read it. */
import { z } from 'zod';
import { boundSchema, kindSchema, periodSchema, rankBoundSchema, spanSchema, themeIdSchema } from './vocabulary.ts';

export const changeSchema = z
  .object({
    value: z.number().describe('Always positive; the direction says which way'),
    valueMax: z.number().nullable().describe('Upper end of a range of growth: 6%—7%; null where there is none'),
    unit: z.string().describe('%, 个百分点, 倍, 番, 个位次, or the unit of an absolute growth'),
    direction: z.enum(['up', 'down']),
    basis: z
      .string()
      .describe('yoy (同比, 比上年, or a yearly growth with no basis said), or the words of another base'),
    bound: boundSchema,
    span: spanSchema,
  })
  .describe('变化：增长、下降');
export type Change = z.infer<typeof changeSchema>;

export const rankSchema = z
  .object({
    position: z.number().describe('第一 is 1'),
    scope: z.string().nullable().describe('As written: 全区, 四区, 全市; null where none is given'),
    bound: rankBoundSchema,
    span: spanSchema,
  })
  .describe('位次：报告自述的排名');
export type Rank = z.infer<typeof rankSchema>;

export const indicatorSchema = z
  .object({
    id: z.string().describe('REPORT.SENTENCE.N, e.g. beizhuang-2025.s1.3.1; the fragment of its row'),
    report: z.string(),
    section: z.string(),
    url: z.string().describe('Root-relative address that opens the sentence'),
    sentenceId: z.string(),
    sentence: z.string(),
    name: z.string().min(1).describe("The thing measured, in the report's own words"),
    concept: z.string().nullable().describe('Id in concepts.json; null where unsure'),
    theme: themeIdSchema,
    kind: kindSchema,
    bound: boundSchema,
    period: periodSchema.nullable(),
    value: z.number().nullable().describe('As written, times nothing: 4219, 9300 for 9,300'),
    valueMax: z.number().nullable().describe('Upper end of a range; null where there is none'),
    unit: z.string().describe('As written, whole: 万元, 家次, %; empty where none is written'),
    span: spanSchema.nullable().describe('Number, multiplier and unit of the value; null where there is no value'),
    normalized: z
      .object({ value: z.number(), unit: z.string() })
      .nullable()
      .describe('The value in the base unit of its dimension; null where there is no value or the unit is unknown'),
    change: changeSchema.nullable(),
    moreChanges: z
      .array(changeSchema)
      .describe('Further changes of the same value: 翻1番 beside 同比增长16%; empty where there are none'),
    rank: rankSchema.nullable(),
    scope: z
      .string()
      .nullable()
      .describe(
        "The part of the place or thing that it is about, in the report's words (开发区, 市本级, 纳统); null for the whole",
      ),
    shareOfPlan: z.boolean().describe('True where a percentage is the completed share of a plan: 完成全年任务的18%'),
    partOf: z.string().nullable().describe('Id of the whole of which this is a part: 其中'),
    rule: z.string().describe('The rule that read it'),
    checks: z.array(z.string()).describe('Arithmetic doubts about this figure within its own report, in plain Chinese'),
  })
  .refine((i) => i.value !== null || i.change !== null || i.rank !== null, 'value, change and rank cannot all be null')
  .describe('一个数字');
export type Indicator = z.infer<typeof indicatorSchema>;
