/** Applies declared corrections. The old text of each must occur exactly once. */
import { replaceIn } from './replace.ts';
import { lineAt, type Block } from './types.ts';
import { normaliseSpace } from './white-space.ts';

export interface DeclaredCorrection {
  old: string;
  new: string;
  reason: string;
}

/** A correction that cannot be applied, and the lines in which its old text occurs. */
export interface CorrectionProblem {
  correction: DeclaredCorrection;
  lines: number[];
}

/** `old` is searched for in the cleaned text, with its white space normalized, so that it may span line ends of the file. */
export function applyCorrections(
  blocks: readonly Block[],
  corrections: readonly DeclaredCorrection[],
): { blocks: Block[]; problems: CorrectionProblem[] } {
  let current = [...blocks];
  const problems: CorrectionProblem[] = [];
  corrections.forEach((correction, index) => {
    const old = normaliseSpace(correction.old);
    const places = current.flatMap((block, i) =>
      findAll(block.text, old).map((at) => ({ i, at, line: lineAt(block, at) })),
    );
    const [place] = places;
    if (places.length !== 1 || !place || old === '') {
      problems.push({ correction, lines: places.map(({ line }) => line) });
      return;
    }
    current = current.map((block, i) => {
      if (i !== place.i) return block;
      const changed = replaceIn(block, [{ start: place.at, end: place.at + old.length, text: correction.new }]);
      return {
        ...changed,
        corrected: [...changed.corrected, { start: place.at, end: place.at + correction.new.length, index }],
      };
    });
  });
  return { blocks: current, problems };
}

function findAll(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
