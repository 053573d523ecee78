/** The first stages, as far as the id of a report needs them: bytes of one file → its text, its paragraphs, its outline. */
import { clean } from './clean/clean.ts';
import { inStage } from './notes.ts';
import { refuseLarge, refuseOutsized } from './limits.ts';
import { decode, type Decoded } from './decode/decode.ts';
import type { ReportInput } from './report-input.ts';
import { outline, type Outline } from './structure/structure.ts';

export interface Outlined {
  decoded: Decoded;
  cleaned: ReturnType<typeof clean>;
  outline: Outline;
}

/** Throws a ReportError where the file cannot be read. */
export function outlineReport({ bytes, file, sidecar }: ReportInput): Outlined {
  refuseLarge(file, bytes.length);
  const decoded = inStage('decode', file, () => decode(bytes, file));
  const cleaned = inStage('clean', file, () => clean(decoded.text, sidecar?.corrections));
  refuseOutsized(file, cleaned);
  return { decoded, cleaned, outline: inStage('structure', file, () => outline(cleaned)) };
}
