/**
 * Which concept of the catalogue a measurement means; null where it means none or it is not sure.
 *
 *     全年实现财政收入4219万元           → fiscal-revenue
 *     建筑业税收完成3.19亿元             → null: a part is not the whole
 *     接待游客1万余人次 (at one event)   → null: another whole
 */
import { CONCEPT_RULES } from '../../../src/catalogue/concepts.ts';
import { parseUnit } from '../../../src/catalogue/units.ts';
import { foldName } from './fold-name.ts';

export interface ConceptInput {
  /** The thing measured, in the report's own words. */
  name: string;
  /** Unit of the value as written; empty where none is written or there is no value. */
  unit: string;
  /** What the statement gives first of all: a value, or only a growth, or only a rank. */
  role: 'value' | 'change' | 'rank';
  /** The part of the sentence that leads to the figure, in which a rule looks for what it needs. */
  part: string;
  /** Of these the words that speak of this figure alone, in which it looks for what it refuses. */
  own: string;
  /** The part of the place or thing that it is about; null for the whole. */
  scope: string | null;
  /** Heading of the section, where it has one. */
  heading: string | null;
  /** True for the completed share of a plan: it measures progress, not the thing. */
  shareOfPlan: boolean;
}

const COMPILED = CONCEPT_RULES.map((rule) => ({
  ...rule,
  pattern: new RegExp(`^(?:${rule.names})$`, 'u'),
  bases: new Set(rule.units),
}));

type CompiledRule = (typeof COMPILED)[number];
interface Rules {
  rules: readonly CompiledRule[];
  /** What any of them names: most names are of no concept, and are told here at once. */
  anyName: RegExp;
  /** The rules of each name met that is of one: reports use the same few hundred. */
  byName: Map<string, readonly CompiledRule[]>;
}
const together = (rules: readonly CompiledRule[]): Rules => ({
  rules,
  anyName: new RegExp(`^(?:${rules.map(({ names }) => names).join('|') || '(?!)'})$`, 'u'),
  byName: new Map(),
});
const WITHOUT_VALUE = together(COMPILED.filter((rule) => rule.withoutValue !== false));
const BY_BASE = new Map<string, Rules>();

/** The rules that may speak of a value in a base unit: few of them, so that few patterns are tried. */
function rulesFor(base: string): Rules {
  let rules = BY_BASE.get(base);
  if (!rules) BY_BASE.set(base, (rules = together(COMPILED.filter((rule) => rule.bases.has(base)))));
  return rules;
}

function rulesNamed(name: string, { rules, anyName, byName }: Rules): readonly CompiledRule[] {
  const known = byName.get(name);
  if (known) return known;
  if (!anyName.test(name)) return [];
  const named = rules.filter(({ pattern }) => pattern.test(name));
  byName.set(name, named);
  return named;
}

/** 新增上市企业7家、总数达79家: the second figure is of all of them, though the name may still say 新增. */
const NEW = /^(?:新增|净增|新认定|新培育|新登记|新设)/u;
const TOTAL_BEHIND = /\d[^，；。、]*[，、](?:总数|总量|总里程|累计|达|突破|超过|增至)[^，；。、]*$/u;

/** Every concept that the measurement could mean; more than one is a fault of the tables. */
export function candidateConcepts(input: ConceptInput): string[] {
  const name = foldName(input.name, input.role);
  const base = input.unit === '' ? '' : (parseUnit(input.unit)?.unit.base ?? input.unit);
  const rules = rulesNamed(name, input.role === 'value' ? rulesFor(base) : WITHOUT_VALUE);
  if (rules.length === 0 || (NEW.test(name) && TOTAL_BEHIND.test(input.own))) return [];
  const around = [input.heading, input.name, input.part].join('。');
  return rules
    .filter(
      (rule) =>
        (!input.shareOfPlan || rule.ofPlan === true) &&
        (input.scope === null || (rule.scopes?.test(input.scope) ?? false)) &&
        (rule.needs?.test(around) ?? true) &&
        !(rule.refuses?.test(input.own) ?? false),
    )
    .map((rule) => rule.concept);
}

/** The one concept that the measurement means, else null. */
export function mapConcept(input: ConceptInput): string | null {
  const [first, ...others] = new Set(candidateConcepts(input));
  return first === undefined || others.length > 0 ? null : first;
}
