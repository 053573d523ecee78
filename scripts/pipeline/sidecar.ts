/** The YAML beside a report, with facts that its text does not contain. */
import { parse } from 'yaml';
import { z } from 'zod';
import { ReportError } from './notes.ts';

/** Protocols that a page may link to; `javascript:` must not pass. */
const HTTP = /^https?$/;
/** A limit, because each correction is searched for in the whole text, and more would make it a different text. */
const MOST_CORRECTIONS = 200;

export const sidecarSchema = z
  .strictObject({
    region: z.array(z.string().min(1)).optional().describe('Containing places, highest level first: 北京市, 密云区'),
    place: z.string().min(1).optional().describe('Full name of the place, if the text does not state it: 江西省'),
    formerly: z.array(z.string().min(1)).optional().describe('Earlier names of the place: 密云县'),
    date: z.iso.date().optional().describe('Day on which the report was delivered, if the text does not state it'),
    added: z.iso.date().optional().describe('Day on which the report was added to the collection'),
    source: z
      .url({ protocol: HTTP, error: '只收 http:// 或 https:// 开头的网址' })
      .optional()
      .describe('Web address of the publication'),
    slug: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只用小写字母、数字和连字符，如 beizhuang-2025')
      .optional()
      .describe('Id of the report, replaces the one made from place and year: beizhuang-2025'),
    delivered: z.string().min(1).optional().describe('Name of the original file before conversion to text'),
    corrections: z
      .array(
        z.strictObject({
          old: z.string().min(1),
          new: z.string(),
          reason: z.string().min(1),
          date: z.iso.date().optional().describe('Day of the correction'),
        }),
      )
      .max(MOST_CORRECTIONS)
      .optional()
      .describe('Each with the exact old text, the new text and the reason'),
  })
  .describe('报告旁的 YAML');
export type Sidecar = z.infer<typeof sidecarSchema>;

/** Chinese error messages of zod; messages that a field defines itself take precedence. */
const CHINESE = z.locales.zhCN().localeError;

/** Parses the YAML text; throws a ReportError that names the wrong field. */
export function readSidecar(yaml: string, file: string): Sidecar {
  let value: unknown;
  try {
    value = parse(yaml) ?? {};
  } catch (error) {
    throw broken(
      file,
      `YAML 写法有误：${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      lineOf(error),
    );
  }
  const result = sidecarSchema.safeParse(value, { error: CHINESE });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw broken(file, `字段 ${issue?.path.join('.') || '（全文）'} 不合要求：${issue?.message ?? ''}`, null);
}

/** The `source` in the front matter if it is an address, else null. Throws a ReportError if the address is not http or https. */
export function addressIn(source: string | null, file: string): string | null {
  if (source === null || !URL.canParse(source)) return null;
  const { success, error } = sidecarSchema.shape.source.safeParse(source);
  if (!success) throw broken(file, `文件头的 source 不合要求：${error.issues[0]?.message ?? ''}`, 1);
  return source;
}

const lineOf = (error: unknown): number | null => {
  const pos = (error as { linePos?: { line: number }[] }).linePos?.[0]?.line;
  return typeof pos === 'number' ? pos : null;
};

const broken = (file: string, message: string, line: number | null): ReportError =>
  new ReportError({
    rule: 'sidecar/invalid',
    file,
    line,
    message,
    hint: '请改正后重试；可用字段：region、place、formerly、date、source、slug、delivered、corrections（各含 old、new、reason）',
  });
