/** Decoded text → paragraphs with their source lines. Lists everything that is removed; apart from that changes only white space. */
import { applyCorrections, type CorrectionProblem, type DeclaredCorrection } from './corrections.ts';
import { joinLines } from './join-lines.ts';
import { splitLines, taker } from './lines.ts';
import { isMarkdown, takeBlockMarks, takeComments, takeFrontMatter, takeInlineMarks, takeLineMarks } from './markup.ts';
import { takePageHeaders, takePageNumbers, takeWebChrome } from './noise.ts';
import { takeRepeats } from './repeats.ts';
import { takeStrayWords } from './stray-words.ts';
import type { Clean } from './types.ts';

/** `problems` are the corrections whose old text does not occur exactly once; these are not applied. */
export function clean(
  text: string,
  corrections: readonly DeclaredCorrection[] = [],
): Clean & { problems: CorrectionProblem[] } {
  const { take, taken } = taker();
  const { rest, frontMatter } = takeFrontMatter(splitLines(text), take);
  const markdown = isMarkdown(rest);
  let lines = takeLineMarks(takeComments(rest, take), take).map((line) =>
    takeInlineMarks(takeBlockMarks(line, take), markdown, take),
  );
  lines = takePageNumbers(lines, take);
  lines = takeWebChrome(lines, take);
  lines = takePageHeaders(lines, take);
  lines = takeRepeats(lines, take);
  const joined = joinLines(lines, take).map((block) => takeStrayWords(block, take));
  const { blocks, problems } = applyCorrections(joined, corrections);
  const artefacts = taken.sort((a, b) => a.line - b.line || a.span[0] - b.span[0]);
  const captions = artefacts
    .filter(({ kind }) => kind === 'caption' || kind === 'comment')
    .map((artefact) => artefact.text.replace(/^<!--\s*|\s*-->$/gu, ''));
  return {
    blocks,
    artefacts,
    hints: [frontMatter.get('title') ?? '', ...captions].filter((hint) => hint !== ''),
    source: frontMatter.get('source') ?? null,
    problems,
  };
}
