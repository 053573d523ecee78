/** Hits that are not exact, of an answer without exact ones; 0 where there are exact ones, which count alone. */
import type { Answer } from '../answer.ts';

export const nearMatches = ({ matches, tiers }: Pick<Answer, 'matches' | 'tiers'>): number =>
  matches > 0 ? 0 : tiers.reduce((sum, { count }) => sum + count, 0);
