/** One report: its cover data, its tree of sections, its sentences, and the artefacts taken out of the delivered file. */
import { z } from 'zod';
import { addressIdSchema, halfSchema, levelSchema, periodSchema, themeIdSchema } from './vocabulary.ts';

export const sentenceSchema = z
  .object({
    id: z.string().describe('Address of the sentence inside the report, e.g. s1-2-3.4; the fragment of its permalink'),
    text: z.string().min(1).describe('The sentence exactly as delivered, white space normalised'),
  })
  .describe('一句话');
export type Sentence = z.infer<typeof sentenceSchema>;

export const paragraphSchema = z
  .object({
    id: z.string().describe('e.g. s1-2-3.p1'),
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
    from: periodSchema.describe('First year or half year: 2021, 2022H1'),
    to: periodSchema.describe('Last year or half year; the same as `from` for a single one'),
    kind: z
      .enum(SPAN_KINDS)
      .describe('year, half (a half year), term (several years of a government), plan (a five-year plan)'),
  })
  .describe('所述时期');
export type SectionPeriod = z.infer<typeof sectionPeriodSchema>;

const sectionBase = z.object({
  id: z.string().describe('Ordinal and readable: s1-2-3 is the third topic of the second section of the first part'),
  level: z
    .int()
    .min(1)
    .max(6)
    .describe('1 a part of the report, 2 a numbered or named section, 3 a topic inside a section'),
  number: z.string().nullable().describe('As written: 一, （一）, 1.; null where there is none'),
  heading: z.string().nullable().describe('Without number and closing punctuation; null where the text has none'),
  verbatim: z
    .string()
    .describe('The heading exactly as it stands, number and punctuation included; empty where there is none'),
  runIn: z.boolean().describe('True where the heading is the first sentence of its paragraph'),
  half: halfSchema,
  theme: themeIdSchema,
  period: sectionPeriodSchema
    .nullable()
    .describe('The span that it speaks of, handed down to its children; null where nothing tells'),
  url: z.string().describe('Root-relative address of the section page'),
  lines: z.tuple([z.int().positive(), z.int().positive()]).describe('First and last line of the source file'),
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
    name: z.string().describe('As the text names it: 北庄镇'),
    level: levelSchema,
    region: z
      .array(z.string())
      .describe('The places above it, widest first: 北京市, 密云区; empty where nothing says so'),
    formerly: z.array(z.string()).optional().describe('Names that it had before, from the YAML beside the text'),
  })
  .describe('地方');
export type Place = z.infer<typeof placeSchema>;

export const artefactSchema = z
  .object({
    kind: z.string().describe('page-number, bookmark, page-header, web-chrome, markup, stray, file-header …'),
    text: z.string(),
    line: z.int().positive().describe('Line of the source file, counted from 1'),
    span: z
      .tuple([z.int().nonnegative(), z.int().positive()])
      .describe('[start, end) of the text in that line, in UTF-16 units'),
  })
  .describe('转换残留：从原文件中剔除的内容（file-header 一类保留在正文中，仅列出）');
export type Artefact = z.infer<typeof artefactSchema>;

export const correctionSchema = z
  .object({
    old: z.string().min(1),
    new: z.string(),
    reason: z.string().min(1),
    date: z.iso.date().nullable().describe('Day on which it was corrected; null where the YAML does not say'),
    sentence: z
      .string()
      .nullable()
      .describe('Id of the sentence that now holds the new reading; null where a heading or nothing holds it'),
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
    reviews: periodSchema.nullable().describe('The period looked back on: 2024, 2022H1, 2021-2025'),
    plans: periodSchema.nullable().describe('The period planned for'),
    source: z.object({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      encoding: z.string(),
      characters: z.int().nonnegative().describe('Characters of the decoded text, white space left out'),
      address: z.string().nullable().describe('Where it was published, from the YAML beside the text'),
      delivered: z.string().nullable().describe('Name of the file it came from, from the YAML beside the text'),
      version: z
        .string()
        .regex(/^[0-9a-f]{8}(\.\d+)?$/)
        .describe('First digits of sha256, and how many corrections the text has, if any: 0c54b07f.2'),
    }),
    added: z.iso
      .date()
      .nullable()
      .describe('Day on which it came into the collection; null where the YAML does not say'),
    changed: z.iso
      .date()
      .nullable()
      .describe('Last day on which it was added or corrected; null where the YAML does not say'),
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
