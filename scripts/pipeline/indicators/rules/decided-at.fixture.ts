/** For the tests of the rules: a sentence with one place marked ⟦…⟧, and what becomes of that place. */
import type { Half } from '../../../../src/schema/vocabulary.ts';
import { decideAll, type Decided } from '../decision.ts';
import { sentenceLine } from '../sentence-line.ts';

export function decidedAt(marked: string, half: Half = 'review'): Decided {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  const line = sentenceLine({ id: 's1.1', text }, { section: 's1', half, theme: 'overview' });
  const found = decideAll(line).find(({ quantity }) => quantity.place.start <= start && quantity.place.end > start);
  if (!found) throw new Error(`no number-like place at ⟦ in ${marked}`);
  return found;
}
