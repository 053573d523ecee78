import type { Indicator } from '../../schema/indicator.ts';
import { mayCompare, type Aspect, type Context, type Reason } from './may-compare.ts';

export interface ComparableGroup {
  members: Indicator[];
  /** One reason for each code, taken from the first pair that has it. */
  cautions: Reason[];
}

export interface Comparability {
  /** Groups of two or more reports, largest first. */
  groups: ComparableGroup[];
  /** Measurements in no group, each with the reason why it does not join the first group. */
  alone: { indicator: Indicator; reason: Reason | null }[];
}

/**
 * Splits measurements of one concept into groups that may be drawn on one axis, and the others with the reason. Within a group no pair
 * has the verdict "no", and targets are never mixed with results, because a reader would take a target for a result. A figure that a
 * report gives twice counts once. Measurements without the aspect are left out.
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

/** Whether a measurement has the aspect that is compared. A value without a known unit cannot be placed on an axis. */
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

/** The first reason against comparing with one of the others; null if there is none. */
function why(indicator: Indicator, others: readonly Indicator[], context: Context): Reason | null {
  for (const other of others) {
    if (other.report === indicator.report) continue;
    const { verdict, reasons } = mayCompare(other, indicator, context);
    const decisive = verdict === 'no' ? reasons[0] : reasons.find(({ code }) => code.startsWith('target-against'));
    if (decisive) return decisive;
  }
  return null;
}
