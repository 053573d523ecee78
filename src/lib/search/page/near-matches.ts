/** Hits that are not exact, of an answer without exact ones; 0 where there are exact ones, which count alone. */
import type { Answer } from '../answer.ts';

export const nearMatches = ({ matches, tiers }: Pick<Answer, 'matches' | 'tiers'>): number =>
  matches > 0 ? 0 : tiers.reduce((sum, { count }) => sum + count, 0);

/** Whether they are figures that come near to a condition, and not text. */
export const areNearFigures = ({ tiers }: Pick<Answer, 'tiers'>): boolean => tiers[0]?.reason === 'nearest';
