import type { Indicator } from '../../schema/indicator.ts';
import { mayCompare, type Aspect, type Context, type Reason } from './may-compare.ts';

export interface ComparableGroup {
  members: Indicator[];
  /** A reason a code: the first pair that gave it speaks for all. */
  cautions: Reason[];
}

export interface Comparability {
  /** Groups of two reports or more, the largest first. */
  groups: ComparableGroup[];
  /** What stands alone, with the reason why it does not join the first group. */
  alone: { indicator: Indicator; reason: Reason | null }[];
}

/**
 * Measurements of one concept → those that may be drawn on one axis, and the others with the reason. Within a group no pair
 * is judged "no", and a target never stands beside a result, which a reader would take for a second result.
 * A figure that a report gives twice counts once. Measurements without the aspect are left out.
 */
export function comparableGroups(indicators: readonly Indicator[], context: Context): Comparability {
  const stated = once(indicators.filter((indicator) => has(indicator, context.aspect)));
  const groups: ComparableGroup[] = [];
  for (const indicator of stated) {
    const joined = groups.find((group) => join(group, indicator, context));
    if (!joined) groups.push({ members: [indicator], cautions: [] });
  }
  const reportsOf = ({ members }: ComparableGroup): number => new Set(members.map(({ report }) => report)).size;
  const shared = groups.filter((group) => reportsOf(group) > 1).sort((a, b) => reportsOf(b) - reportsOf(a));
  const rest = groups.filter((group) => reportsOf(group) === 1).flatMap(({ members }) => members);
  const main = shared[0]?.members ?? [];
  return {
    groups: shared,
    alone: rest.map((indicator) => ({ indicator, reason: why(indicator, main.length > 0 ? main : rest, context) })),
  };
}

/** The side of a measurement that is compared; a value without a known unit has no place on an axis. */
function has(indicator: Indicator, aspect: Aspect): boolean {
  return (aspect === 'value' ? indicator.normalized : indicator[aspect]) !== null;
}

function once(indicators: readonly Indicator[]): Indicator[] {
  const seen = new Set<string>();
  return indicators.filter(({ report, period, kind, shareOfPlan, normalized, change, rank }) => {
    const key = JSON.stringify([
      report,
      period,
      kind,
      shareOfPlan,
      normalized,
      change?.value,
      change?.unit,
      change?.direction,
      rank?.position,
    ]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const isTarget = ({ kind }: Indicator): boolean => kind === 'target';

function join(group: ComparableGroup, indicator: Indicator, context: Context): boolean {
  const found: Reason[] = [];
  for (const member of group.members) {
    if (isTarget(member) !== isTarget(indicator)) return false;
    const { verdict, reasons } = mayCompare(member, indicator, context);
    if (verdict === 'no') return false;
    found.push(...reasons);
  }
  group.members.push(indicator);
  for (const reason of found) if (!group.cautions.some(({ code }) => code === reason.code)) group.cautions.push(reason);
  return true;
}

/** The first reason against the comparison with one of the others; null where nothing else is there to compare with. */
function why(indicator: Indicator, others: readonly Indicator[], context: Context): Reason | null {
  for (const other of others) {
    if (other.report === indicator.report) continue;
    const { verdict, reasons } = mayCompare(other, indicator, context);
    const decisive = verdict === 'no' ? reasons[0] : reasons.find(({ code }) => code.startsWith('target-against'));
    if (decisive) return decisive;
  }
  return null;
}
