/** One row of the catalogue as it is written by hand; theme, dimension and near relations are joined in concepts.ts. */
import type { Concept } from '../../schema/catalogue.ts';

export type ConceptEntry = Omit<Concept, 'theme' | 'dimension' | 'near'>;
