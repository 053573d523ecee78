/** The catalogue of concepts: one entry a thing that several reports measure, by theme (a file each), with what each is near to. */
import type { Concept } from '../schema/catalogue.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { ECONOMY } from './concepts/economy.ts';
import type { ConceptEntry } from './concepts/entry.ts';
import { ENVIRONMENT } from './concepts/environment.ts';
import { EPIDEMIC } from './concepts/epidemic.ts';
import { GOVERNANCE } from './concepts/governance.ts';
import { GOVERNMENT } from './concepts/government.ts';
import { INDUSTRY } from './concepts/industry.ts';
import { LIVELIHOOD } from './concepts/livelihood.ts';
import { NEAR } from './concepts/near.ts';
import { RURAL } from './concepts/rural.ts';
import { SAFETY } from './concepts/safety.ts';
import { TOURISM } from './concepts/tourism.ts';
import { URBAN } from './concepts/urban.ts';
import { parseUnit } from './units.ts';

const BY_THEME: readonly (readonly [ThemeId, readonly ConceptEntry[]])[] = [
  ['economy', ECONOMY],
  ['industry', INDUSTRY],
  ['rural', RURAL],
  ['tourism', TOURISM],
  ['environment', ENVIRONMENT],
  ['urban', URBAN],
  ['livelihood', LIVELIHOOD],
  ['governance', GOVERNANCE],
  ['safety', SAFETY],
  ['epidemic', EPIDEMIC],
  ['government', GOVERNMENT],
];

/** A concept known by its growth or rank alone has no unit, so no dimension. */
function dimensionOf(unit: string): string {
  if (unit === '') return '';
  const parsed = parseUnit(unit);
  if (!parsed || parsed.multiplier !== 1 || parsed.unit.base !== unit) throw new Error(`${unit} is no base unit`);
  return parsed.unit.dimension;
}

const nearTo = (id: string): Concept['near'] =>
  NEAR.flatMap(([a, b, difference]) =>
    a === id ? [{ concept: b, difference }] : b === id ? [{ concept: a, difference }] : [],
  );

/** Every concept, in the order of themes and, inside a theme, of importance. */
export const CONCEPTS: readonly Concept[] = BY_THEME.flatMap(([theme, entries]) =>
  entries.map((entry) => ({
    ...entry,
    theme,
    dimension: dimensionOf(entry.unit),
    near: nearTo(entry.id),
  })),
);
