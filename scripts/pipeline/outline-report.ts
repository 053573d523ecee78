/** Runs the first stages, which the id of a report needs: bytes of one file → its text, paragraphs and outline. */
import { clean } from './clean/clean.ts';
import { inStage } from './notes.ts';
import { refuseLarge, refuseOutsized } from './limits.ts';
import { decode, type Decoded } from './decode/decode.ts';
import type { ReportInput } from './report-input.ts';
import { outline, type Outline } from './structure/structure.ts';
import { isTraditional, simplified } from './traditional.ts';

export interface Outlined {
  decoded: Decoded;
  /** The text is in traditional characters; `cleaned` and `outline` are in simplified ones. */
  traditional: boolean;
  cleaned: ReturnType<typeof clean>;
  outline: Outline;
}

/** Throws a ReportError if the file cannot be read. */
export function outlineReport({ bytes, file, sidecar }: ReportInput): Outlined {
  refuseLarge(file, bytes.length);
  const decoded = inStage('decode', file, () => decode(bytes, file));
  const traditional = isTraditional(decoded.text);
  const read = traditional ? simplified : (text: string): string => text;
  const corrections = sidecar?.corrections?.map((one) => ({ ...one, old: read(one.old), new: read(one.new) }));
  const cleaned = inStage('clean', file, () => clean(read(decoded.text), corrections));
  refuseOutsized(file, cleaned);
  return { decoded, traditional, cleaned, outline: inStage('structure', file, () => outline(cleaned)) };
}
