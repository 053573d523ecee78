/**
 * Decides which concept of the catalogue a measurement means; null if it means none or if this is unsure.
 *
 *     全年实现财政收入4219万元           → fiscal-revenue
 *     建筑业税收完成3.19亿元             → null: a part is not the whole
 *     接待游客1万余人次 (at one event)   → null: not the total of the place
 */
import { CONCEPT_RULES, CONCEPTS } from '../../../src/catalogue/concepts.ts';
import { parseUnit } from '../../../src/catalogue/units.ts';
import { foldName } from './fold-name.ts';
import { otherWordings } from './other-wordings.ts';
import { surePairs } from './sure-pairs.ts';

export interface Words {
  /** The part of the sentence that leads to the figure; a rule searches it for words that it needs. */
  part: string;
  /** The words of `part` that are about this figure alone; a rule searches them for words that it refuses. */
  own: () => string;
}

interface ConceptInput {
  /** The thing measured, in the report's own words. */
  name: string;
  /** Unit of the value as written; empty if none is written or there is no value. */
  unit: string;
  /** What the measurement states: a value, else a change, else only a rank. */
  role: 'value' | 'change' | 'rank';
  /** Called only when needed, because most names mean no concept. */
  words: () => Words;
  /** The part of the place or thing that the figure is about; null for the whole. */
  scope: string | null;
  /** Heading of the section; null if it has none. */
  heading: string | null;
  /** True for the completed share of a plan, which measures progress, not the thing. */
  shareOfPlan: boolean;
}

const COMPILED = CONCEPT_RULES.map((rule) => ({
  ...rule,
  pattern: new RegExp(`^(?:${rule.names})$`, 'u'),
}));

type CompiledRule = (typeof COMPILED)[number];

/** Key of BY_PAIR for measurements without a value; those with one use its base unit. */
const WITHOUT_VALUE = 'no value';
/** Rules by base unit and by two characters that the name contains, so that few patterns are tried on a name. */
const BY_PAIR = new Map<string, Map<string, CompiledRule[]>>();
const PAIRS = surePairs(COMPILED.map(({ names }) => names));
/** Hash table of the pairs, which rules out most characters of a name before BY_PAIR is searched. */
const MAY_BE = new Uint8Array(0x10000);
const placeOf = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
for (const pair of PAIRS.flat()) MAY_BE[placeOf(pair, 0)] = 1;
for (const [i, rule] of COMPILED.entries())
  for (const of of [...rule.units, ...(rule.withoutValue === false ? [] : [WITHOUT_VALUE])]) {
    const pairs = BY_PAIR.get(of) ?? new Map<string, CompiledRule[]>();
    BY_PAIR.set(of, pairs);
    for (const pair of PAIRS[i] ?? []) pairs.set(pair, [...(pairs.get(pair) ?? []), rule]);
  }

/** Cache of the rules by base unit and name, for names that mean a concept: reports use the same few hundred. */
const BY_NAME = new Map<string, readonly CompiledRule[]>();

/** A longer name lists many things and means none of them. */
const LONGEST_NAME = 60;

function rulesNamed(name: string, of: string): readonly CompiledRule[] {
  if (name.length > LONGEST_NAME) return [];
  const [pairs, known] = [BY_PAIR.get(of), BY_NAME.get(`${of} ${name}`)];
  if (known || !pairs) return known ?? [];
  const rules = new Set(pairs.get(''));
  for (let i = 0; i + 1 < name.length; i++)
    if (MAY_BE[placeOf(name, i)] === 1) for (const rule of pairs.get(name.slice(i, i + 2)) ?? []) rules.add(rule);
  const named = [...rules].filter(({ pattern }) => pattern.test(name));
  if (named.length > 0) BY_NAME.set(`${of} ${name}`, named);
  return named;
}

const BY_ID = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** Returns the concepts that the measurement could mean; more than one is a fault of the tables. */
function candidateConcepts(input: ConceptInput): string[] {
  const name = foldName(input.name, input.role);
  const others = input.role === 'value' ? otherWordings(name, input.words().part) : [];
  for (const wording of [name, ...others]) {
    const found = conceptsNamed(wording, input);
    if (found.length > 0) return found;
  }
  return conceptsOfList(name, input);
}

/** 均增长5% is said of each thing in a list, 分别增长5%、8% of one each. */
const ONE_EACH = /分别[^，；。]*?\d[\d.]*[%％][^，；。]*\d/u;

/** Returns the concept of the first thing of a list if each has one and the figure is said of each: 进出口总额、利用外资均增长5%. */
function conceptsOfList(name: string, input: ConceptInput): string[] {
  const things = name.split(/[、和与及]/u);
  if (things.length < 2 || (input.role === 'value' && input.unit !== '%') || ONE_EACH.test(input.words().part))
    return [];
  const found = things.map((thing) => conceptsNamed(foldName(thing, input.role), input));
  const hasRate = input.role === 'change' && found.flat().some((id) => BY_ID.get(id)?.unit === '%');
  return hasRate || found.some(({ length }) => length === 0) ? [] : (found[0] ?? []);
}

/** A rule that has the words 市区, 城区 in its names means the figure of the built-up part too: 中心城区公交分担率. */
const CITY = /^(?:市区|(?:中心|主)?城区|建成区)$/u;
const namesCity = ({ names }: CompiledRule, name: string, scope: string): boolean =>
  CITY.test(scope) && name.includes(scope) && names.includes(scope);

function conceptsNamed(name: string, input: ConceptInput): string[] {
  const base = input.unit === '' ? '' : (parseUnit(input.unit)?.unit.base ?? input.unit);
  const rules = rulesNamed(name, input.role === 'value' ? base : WITHOUT_VALUE);
  const around = () => [input.heading, input.name, input.words().part].join('。').replace(/\[\d+\]/gu, '');
  return rules
    .filter(
      (rule) =>
        (!input.shareOfPlan || rule.ofPlan === true) &&
        (input.scope === null || rule.scopes?.test(input.scope) === true || namesCity(rule, name, input.scope)) &&
        (rule.needs?.test(around()) ?? true) &&
        !(rule.refuses?.test(input.words().own()) ?? false),
    )
    .map((rule) => rule.concept);
}

/** Returns the id of the concept that the measurement means; null if there is none or more than one. */
export function mapConcept(input: ConceptInput): string | null {
  const [first, ...others] = new Set(candidateConcepts(input));
  return first === undefined || others.length > 0 ? null : first;
}
