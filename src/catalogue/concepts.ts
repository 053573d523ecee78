/** The catalogue of concepts by theme: one entry for each thing that several reports measure, with the rules that recognise it. */
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
import { PROJECTS } from './concepts/economy/projects.ts';
import { LENDING } from './concepts/economy/lending.ts';
import { UPGRADING } from './concepts/industry/upgrading.ts';
import { RESEARCH } from './concepts/industry/research.ts';
import { PRODUCE } from './concepts/rural/produce.ts';
import { COUNTRYSIDE } from './concepts/rural/countryside.ts';
import { RESTORATION } from './concepts/environment/restoration.ts';
import { CULTURE_EVENTS } from './concepts/tourism/culture-events.ts';
import { RENEWAL } from './concepts/urban/renewal.ts';
import { CARE } from './concepts/livelihood/care.ts';
import { CAPITAL } from './concepts/economy/capital.ts';
import { ENTERPRISES } from './concepts/economy/enterprises.ts';
import { SHARES } from './concepts/economy/shares.ts';
import { FIRMS } from './concepts/industry/firms.ts';
import { KNOWLEDGE } from './concepts/industry/knowledge.ts';
import { FIELDS } from './concepts/rural/fields.ts';
import { SETTLEMENTS } from './concepts/rural/settlements.ts';
import { REMEDIES } from './concepts/environment/remedies.ts';
import { TRANSPORT } from './concepts/urban/transport.ts';
import { UTILITIES } from './concepts/urban/utilities.ts';
import { HEALTH_CARE } from './concepts/livelihood/health-care.ts';
import { SUPPORT } from './concepts/livelihood/support.ts';
import { HERITAGE } from './concepts/tourism/heritage.ts';
import { unitsLike } from './concepts/words.ts';
import { parseUnit } from './units.ts';

const BY_THEME: readonly (readonly [ThemeId, ...ConceptGroup[]])[] = [
  ['economy', OUTPUT, PUBLIC_FINANCE, INVESTMENT, TRADE, BUSINESS, PROJECTS, LENDING, CAPITAL, ENTERPRISES, SHARES],
  ['industry', PRODUCTION, COMPANIES, INNOVATION, UPGRADING, RESEARCH, FIRMS, KNOWLEDGE],
  ['rural', FARMING, FARM_PROJECTS, VILLAGES, PRODUCE, COUNTRYSIDE, FIELDS, SETTLEMENTS],
  ['tourism', TOURISM, CULTURE_EVENTS, HERITAGE],
  ['environment', AIR_AND_WATER, LAND_AND_FOREST, WASTE_AND_ENERGY, RESTORATION, REMEDIES],
  ['urban', HOMES, NETWORKS, CITY, RENEWAL, TRANSPORT, UTILITIES],
  ['livelihood', INCOME, JOBS, SCHOOLING, SERVICES, CARE, HEALTH_CARE, SUPPORT],
  ['governance', GOVERNANCE],
  ['safety', SAFETY],
  ['epidemic', EPIDEMIC],
  ['government', GOVERNMENT],
];
const ENTRIES: readonly (readonly [id: string, theme: ThemeId, entry: ConceptEntry])[] = BY_THEME.flatMap(
  ([theme, ...groups]) =>
    groups.flatMap((group) => Object.entries(group).map(([id, entry]) => [id, theme, entry] as const)),
);

/** A concept that is only known by its growth or rank has no unit, and so no dimension. */
function dimensionOf(unit: string): string {
  if (unit === '') return '';
  const parsed = parseUnit(unit);
  if (!parsed || parsed.multiplier !== 1 || parsed.unit.base !== unit) throw new Error(`${unit} is not a base unit`);
  return parsed.unit.dimension;
}

/** Pairs of concepts that are near but not the same, each pair once. */
export const NEAR: readonly (readonly [a: string, b: string, difference: string])[] = ENTRIES.flatMap(
  ([a, , { near = {} }]) => Object.entries(near).map(([b, difference]) => [a, b, difference] as const),
);
const nearTo = (id: string): Concept['near'] =>
  NEAR.flatMap(([a, b, difference]) =>
    a === id ? [{ concept: b, difference }] : b === id ? [{ concept: a, difference }] : [],
  );

/** The source of definitions that no law or standard gives. */
const USAGE = '报告通行用法';

/** All concepts, in the order of the themes and within a theme by importance. */
export const CONCEPTS: readonly Concept[] = ENTRIES.map(([id, theme, entry]) => {
  const [name, english, unit, nature, source = USAGE] = entry.is;
  const { definition, wordings = name } = entry;
  const dimension = dimensionOf(unit);
  return {
    id,
    name,
    english,
    theme,
    definition,
    source,
    unit,
    nature,
    dimension,
    near: nearTo(id),
    wordings: wordings.split(' '),
  };
});

/** The rules of all concepts; a concept may have two. */
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
    [{ names: (entry.wordings ?? name).replaceAll(' ', '|'), ...entry }, ...(also ? [also].flat() : [])].map(
      (rule) => ({
        units: unitsLike(unit),
        ...rule,
        concept,
      }),
    ),
);
