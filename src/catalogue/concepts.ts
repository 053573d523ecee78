/** The catalogue of concepts: one entry a thing that several reports measure, by theme, with the rules by which it is known. */
import type { Concept } from '../schema/catalogue.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { BUSINESS } from './concepts/economy/business.ts';
import { INVESTMENT } from './concepts/economy/investment.ts';
import { OUTPUT } from './concepts/economy/output.ts';
import { PUBLIC_FINANCE } from './concepts/economy/public-finance.ts';
import { TRADE } from './concepts/economy/trade.ts';
import type { ConceptEntry, ConceptGroup, ConceptRule } from './concepts/entry.ts';
import { AIR_AND_WATER } from './concepts/environment/air-and-water.ts';
import { LAND_AND_FOREST } from './concepts/environment/land-and-forest.ts';
import { WASTE_AND_ENERGY } from './concepts/environment/waste-and-energy.ts';
import { EPIDEMIC } from './concepts/epidemic.ts';
import { GOVERNANCE } from './concepts/governance.ts';
import { GOVERNMENT } from './concepts/government.ts';
import { COMPANIES } from './concepts/industry/companies.ts';
import { INNOVATION } from './concepts/industry/innovation.ts';
import { PRODUCTION } from './concepts/industry/production.ts';
import { INCOME } from './concepts/livelihood/income.ts';
import { JOBS } from './concepts/livelihood/jobs.ts';
import { SCHOOLING } from './concepts/livelihood/schooling.ts';
import { SERVICES } from './concepts/livelihood/services.ts';
import { FARM_PROJECTS } from './concepts/rural/farm-projects.ts';
import { FARMING } from './concepts/rural/farming.ts';
import { VILLAGES } from './concepts/rural/villages.ts';
import { SAFETY } from './concepts/safety.ts';
import { TOURISM } from './concepts/tourism.ts';
import { CITY } from './concepts/urban/city.ts';
import { HOMES } from './concepts/urban/homes.ts';
import { NETWORKS } from './concepts/urban/networks.ts';
import { parseUnit } from './units.ts';

const BY_THEME: readonly (readonly [ThemeId, ...ConceptGroup[]])[] = [
  ['economy', OUTPUT, PUBLIC_FINANCE, INVESTMENT, TRADE, BUSINESS],
  ['industry', PRODUCTION, COMPANIES, INNOVATION],
  ['rural', FARMING, FARM_PROJECTS, VILLAGES],
  ['tourism', TOURISM],
  ['environment', AIR_AND_WATER, LAND_AND_FOREST, WASTE_AND_ENERGY],
  ['urban', HOMES, NETWORKS, CITY],
  ['livelihood', INCOME, JOBS, SCHOOLING, SERVICES],
  ['governance', GOVERNANCE],
  ['safety', SAFETY],
  ['epidemic', EPIDEMIC],
  ['government', GOVERNMENT],
];
const ENTRIES: readonly (readonly [id: string, theme: ThemeId, entry: ConceptEntry])[] = BY_THEME.flatMap(
  ([theme, ...groups]) =>
    groups.flatMap((group) => Object.entries(group).map(([id, entry]) => [id, theme, entry] as const)),
);

/** A concept known by its growth or rank alone has no unit, so no dimension. */
function dimensionOf(unit: string): string {
  if (unit === '') return '';
  const parsed = parseUnit(unit);
  if (!parsed || parsed.multiplier !== 1 || parsed.unit.base !== unit) throw new Error(`${unit} is no base unit`);
  return parsed.unit.dimension;
}

/** Pairs that are near and not the same, each once. */
export const NEAR: readonly (readonly [a: string, b: string, difference: string])[] = ENTRIES.flatMap(
  ([a, , { near = {} }]) => Object.entries(near).map(([b, difference]) => [a, b, difference] as const),
);
const nearTo = (id: string): Concept['near'] =>
  NEAR.flatMap(([a, b, difference]) =>
    a === id ? [{ concept: b, difference }] : b === id ? [{ concept: a, difference }] : [],
  );

/** The source of a definition that no law or standard gives. */
const USAGE = '报告通行用法';

/** Every concept, in the order of themes and, inside a theme, of importance. */
export const CONCEPTS: readonly Concept[] = ENTRIES.map(([id, theme, entry]) => {
  const [name, english, unit, nature, source = USAGE] = entry.is;
  const { definition, wordings = [name] } = entry;
  const dimension = dimensionOf(unit);
  return { id, name, english, theme, definition, source, unit, nature, dimension, near: nearTo(id), wordings };
});

/** The rules of every concept; one may have two. */
export const CONCEPT_RULES: readonly (ConceptRule & { concept: string; units: readonly string[] })[] = ENTRIES.flatMap(
  ([
    concept,
    ,
    {
      also,
      is: [name, , unit],
      ...entry
    },
  ]) =>
    [{ names: (entry.wordings ?? [name]).join('|'), ...entry }, ...(also ? [also] : [])].map((rule) => ({
      units: [unit],
      ...rule,
      concept,
    })),
);
