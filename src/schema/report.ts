/** One report: its cover data, its tree of sections, its sentences, and the artefacts taken out of the delivered file. */
import { z } from 'zod';
import { addressIdSchema, halfSchema, levelSchema, periodSchema, themeIdSchema } from './vocabulary.ts';

export const sentenceSchema = z
  .object({
    id: z.string().describe('Unique within the report: s1-2-3.4; also the fragment of its permalink'),
    text: z.string().min(1).describe('The sentence exactly as delivered, with normalised white space'),
  })
  .describe('一句话');
export type Sentence = z.infer<typeof sentenceSchema>;

export const paragraphSchema = z
  .object({
    id: z.string().describe('Unique within the report: s1-2-3.p1'),
    sentences: z.array(sentenceSchema).min(1),
    lines: z
      .tuple([z.int().positive(), z.int().positive()])
      .describe('First and last line of the source file, counted from 1'),
  })
  .describe('一个自然段');
export type Paragraph = z.infer<typeof paragraphSchema>;

export const SPAN_KINDS = ['year', 'half', 'term', 'plan'] as const;

export const sectionPeriodSchema = z
  .object({
    from: periodSchema.describe('First year or half-year: 2021, 2022H1'),
    to: periodSchema.describe('Last year or half-year; equal to `from` for a single one'),
    kind: z
      .enum(SPAN_KINDS)
      .describe('year; half: a half-year; term: several years of a government; plan: a five-year plan'),
  })
  .describe('所述时期');
export type SectionPeriod = z.infer<typeof sectionPeriodSchema>;

const sectionBase = z.object({
  id: z.string().describe('Unique within the report: s1-2-3 is section 3 of section 2 of part 1'),
  level: z
    .int()
    .min(1)
    .max(6)
    .describe('Depth in the tree: 1 for a part of the report, 2 for a section of it, 3 for a topic in a section'),
  number: z.string().nullable().describe('Number of the heading as written: 一, （一）, 1.; null if there is none'),
  heading: z.string().nullable().describe('Heading without number and closing punctuation; null if the text has none'),
  verbatim: z.string().describe('Heading exactly as written, with number and punctuation; empty if the text has none'),
  runIn: z.boolean().describe('True if the heading is the first sentence of its paragraph'),
  half: halfSchema,
  theme: themeIdSchema,
  period: sectionPeriodSchema
    .nullable()
    .describe('Period that the section is about, inherited by its children; null if unknown'),
  url: z.string().describe('Root-relative address of the section page'),
  lines: z.tuple([z.int().positive(), z.int().positive()]).describe('First and last source line, counted from 1'),
  paragraphs: z.array(paragraphSchema),
});
export type Section = z.infer<typeof sectionBase> & { children: Section[] };
export const sectionSchema: z.ZodType<Section> = sectionBase
  .extend({
    get children() {
      return z.array(sectionSchema);
    },
  })
  .describe('一节') as unknown as z.ZodType<Section>;

export const placeSchema = z
  .object({
    name: z.string().describe('Name as written in the text: 北庄镇'),
    level: levelSchema,
    region: z
      .array(z.string())
      .describe('Higher-level places that contain it, highest first: 北京市, 密云区; empty if not stated'),
    formerly: z.array(z.string()).optional().describe('Earlier names, from the YAML file of the report: 密云县'),
  })
  .describe('地方');
export type Place = z.infer<typeof placeSchema>;

export const artefactSchema = z
  .object({
    kind: z.string().describe('Kind of artefact: page-number, page-header, web-chrome, markup, file-header …'),
    text: z.string(),
    line: z.int().positive().describe('Line of the source file, counted from 1'),
    span: z
      .tuple([z.int().nonnegative(), z.int().positive()])
      .describe('[start, end) of the text in that line, in UTF-16 code units'),
  })
  .describe('转换残留：从原文件中剔除的内容（file-header 一类保留在正文中，仅列出）');
export type Artefact = z.infer<typeof artefactSchema>;

export const correctionSchema = z
  .object({
    old: z.string().min(1),
    new: z.string(),
    reason: z.string().min(1),
    date: z.iso.date().nullable().describe('Day of the correction; null if the YAML file does not state it'),
    sentence: z
      .string()
      .nullable()
      .describe('Id of the sentence that contains the new text; null if the new text is in a heading or empty'),
  })
  .describe('更正：原文、改正后的文字与理由');
export type Correction = z.infer<typeof correctionSchema>;

export const reportSummarySchema = z
  .object({
    id: addressIdSchema,
    title: z.string(),
    place: placeSchema,
    date: z.iso.date().nullable(),
    meeting: z.string().nullable(),
    speaker: z.object({ name: z.string().nullable(), post: z.string().nullable() }).nullable(),
    reviews: periodSchema.nullable().describe('Period looked back on: 2024, 2022H1, 2021-2025; null if unknown'),
    plans: periodSchema.nullable().describe('Period planned for: 2025; null if unknown'),
    source: z.object({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      encoding: z.string(),
      characters: z.int().nonnegative().describe('Length of the decoded text without white space'),
      address: z.string().nullable().describe('Web address of the publication; null if not stated'),
      delivered: z.string().nullable().describe('Name of the file before conversion to text; null if not stated'),
      version: z
        .string()
        .regex(/^[0-9a-f]{8}(\.\d+)?$/)
        .describe('First 8 digits of sha256, followed by the number of corrections, if any: 0c54b07f.2'),
    }),
    added: z.iso
      .date()
      .nullable()
      .describe('Day on which the report was added to the collection; null if the YAML file does not state it'),
    changed: z.iso
      .date()
      .nullable()
      .describe('Day of the addition or of the last correction; null if the YAML file states neither'),
    counts: z.object({ sections: z.int(), sentences: z.int(), indicators: z.int() }),
    url: z.string(),
  })
  .describe('报告概况');
export type ReportSummary = z.infer<typeof reportSummarySchema>;

export const reportSchema = z
  .object({
    ...reportSummarySchema.shape,
    front: z.array(paragraphSchema).describe('Title block and salutation, before the first section'),
    sections: z.array(sectionSchema),
    artefacts: z.array(artefactSchema),
    corrections: z.array(correctionSchema),
  })
  .describe('一份政府工作报告');
export type Report = z.infer<typeof reportSchema>;
