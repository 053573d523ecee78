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
import { otherWordings } from './other-wordings.ts';
import { surePairs } from './sure-pairs.ts';

export interface Words {
  /** The part of the sentence that leads to the figure, in which a rule looks for what it needs. */
  part: string;
  /** Of these the words that speak of this figure alone, in which it looks for what it refuses. */
  own: () => string;
}

interface ConceptInput {
  /** The thing measured, in the report's own words. */
  name: string;
  /** Unit of the value as written; empty where none is written or there is no value. */
  unit: string;
  /** What the statement gives first of all: a value, or only a growth, or only a rank. */
  role: 'value' | 'change' | 'rank';
  /** Asked for few names: most are of no concept. */
  words: () => Words;
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
}));

type CompiledRule = (typeof COMPILED)[number];

/** What a name is of: the base unit of its value, or none. */
const WITHOUT_VALUE = 'no value';
/** Rules by what a name is of and two characters that it has, so that few patterns are tried on it. */
const BY_PAIR = new Map<string, Map<string, CompiledRule[]>>();
const PAIRS = surePairs(COMPILED.map(({ names }) => names));
/** Whether two characters may be one of the pairs: asked of a table, since most of a name are none. */
const MAY_BE = new Uint8Array(0x10000);
const placeOf = (text: string, at: number): number => (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
for (const pair of PAIRS.flat()) MAY_BE[placeOf(pair, 0)] = 1;
for (const [i, rule] of COMPILED.entries())
  for (const of of [...rule.units, ...(rule.withoutValue === false ? [] : [WITHOUT_VALUE])]) {
    const pairs = BY_PAIR.get(of) ?? new Map<string, CompiledRule[]>();
    BY_PAIR.set(of, pairs);
    for (const pair of PAIRS[i] ?? []) pairs.set(pair, [...(pairs.get(pair) ?? []), rule]);
  }

/** The rules of names met that are of a concept: reports use the same few hundred. */
const BY_NAME = new Map<string, readonly CompiledRule[]>();

/** A longer name lists many things, and is none of them. */
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

/** 新增上市企业7家、总数达79家: the second figure is of all of them, though the name may still say 新增. */
const NEW = /^(?:新增|净增|新认定|新培育|新登记|新设)/u;
const TOTAL_BEHIND = /\d[^，；。、]*[，、](?:总数|总量|总里程|累计|达|突破|超过|增至)[^，；。、]*$/u;

/** Every concept that the measurement could mean; more than one is a fault of the tables. */
function candidateConcepts(input: ConceptInput): string[] {
  const name = foldName(input.name, input.role);
  if (NEW.test(name) && TOTAL_BEHIND.test(input.words().part)) return [];
  const own = conceptsNamed(name, input);
  if (own.length > 0 || input.role !== 'value') return own;
  for (const other of otherWordings(name, input.words().part)) {
    const found = conceptsNamed(other, input);
    if (found.length > 0) return found;
  }
  return own;
}

function conceptsNamed(name: string, input: ConceptInput): string[] {
  const base = input.unit === '' ? '' : (parseUnit(input.unit)?.unit.base ?? input.unit);
  const rules = rulesNamed(name, input.role === 'value' ? base : WITHOUT_VALUE);
  const around = () => [input.heading, input.name, input.words().part].join('。');
  return rules
    .filter(
      (rule) =>
        (!input.shareOfPlan || rule.ofPlan === true) &&
        (input.scope === null || (rule.scopes?.test(input.scope) ?? false)) &&
        (rule.needs?.test(around()) ?? true) &&
        !(rule.refuses?.test(input.words().own()) ?? false),
    )
    .map((rule) => rule.concept);
}

/** The one concept that the measurement means, else null. */
export function mapConcept(input: ConceptInput): string | null {
  const [first, ...others] = new Set(candidateConcepts(input));
  return first === undefined || others.length > 0 ? null : first;
}
