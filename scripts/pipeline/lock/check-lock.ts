/** Finds published ids that a new parse would break, and where each could redirect to. */
import type { Lock, ReportLock } from '../../../src/schema/permalinks.ts';
import { lockOf, paragraphsOf, type Body } from './apply-lock.ts';
import { ALIKE } from './align.ts';
import { similarity } from './fingerprint.ts';

export interface Broken {
  report: string;
  id: string;
  /** gone: no text has the id any more; changed: a different text has it. */
  how: 'gone' | 'changed';
  /** The id that it could redirect to; null if nothing near is left. */
  instead: string | null;
}

/** Follows the moves of an id until an id exists; returns it, or null if there is none or the moves form a circle. */
export function resolve(
  id: string,
  moved: Readonly<Record<string, string>>,
  exists: (id: string) => boolean,
): string | null {
  const seen = new Set<string>();
  let at = id;
  while (!exists(at)) {
    const next = moved[at];
    if (next === undefined || seen.has(at)) return null;
    seen.add(at);
    at = next;
  }
  return at;
}

/** The broken ids of one report. `body` must have been parsed with the lock entry. */
export function brokenIds(report: string, lock: ReportLock, body: Body): Broken[] {
  const now = lockOf(body);
  const sectionOf = new Map<string, string>(
    paragraphsOf(body).flatMap((p) => p.sentences.map(({ id }) => [id, p.id.split('.')[0] ?? ''])),
  );
  const exists = (id: string): boolean => id in now.sections || id in now.sentences;
  const broken: Broken[] = [];
  for (const kind of ['sections', 'sentences'] as const) {
    const locked = Object.entries(lock[kind]);
    locked.forEach(([id, print], i) => {
      const there = now[kind][id];
      if (there !== undefined && similarity(print, there) >= ALIKE) return;
      if (there === undefined && resolve(id, lock.moved, exists) !== null) return;
      const instead =
        kind === 'sentences'
          ? nearest(locked, i, now.sentences)
          : sectionInstead(id, Object.keys(lock.sentences), now, sectionOf);
      broken.push({ report, id, how: there === undefined ? 'gone' : 'changed', instead });
    });
  }
  return broken;
}

/** The id of the nearest locked sentence that still exists: the one before, unless the one after shares more of the sections. */
function nearest(
  locked: readonly (readonly [string, string])[],
  i: number,
  now: Readonly<Record<string, string>>,
): string | null {
  const id = locked[i]?.[0] ?? '';
  const before = locked.slice(0, i).findLast(([other]) => other in now)?.[0] ?? null;
  const after = locked.slice(i + 1).find(([other]) => other in now)?.[0] ?? null;
  return after !== null && (before === null || shared(id, after) > shared(id, before)) ? after : before;
}

/** The number of leading steps that two ids share: 2 for s1-2-1.4 and s1-2-3.1. */
function shared(a: string, b: string): number {
  const [x, y] = [a.split(/[-.]/), b.split(/[-.]/)];
  const different = x.findIndex((step, i) => step !== y[i]);
  return different < 0 ? x.length : different;
}

/** The section that now contains the first of its sentences that still exists, else the nearest section above it. */
function sectionInstead(
  id: string,
  sentences: readonly string[],
  now: ReturnType<typeof lockOf>,
  sectionOf: ReadonlyMap<string, string>,
): string | null {
  const own = sentences.find((sentence) => sentence.startsWith(`${id}.`) && sectionOf.has(sentence));
  const holder = own === undefined ? undefined : sectionOf.get(own);
  if (holder !== undefined && holder in now.sections) return holder;
  for (let above = id.replace(/-?\d+$/, ''); above.length > 1; above = above.replace(/-?\d+$/, ''))
    if (above in now.sections) return above;
  return null;
}

/** Ids of locked reports that no longer exist and have no redirect to one that does. */
export const brokenReports = (
  { reports, moved }: Pick<Lock, 'reports' | 'moved'>,
  ids: ReadonlySet<string>,
): string[] =>
  [...reports.keys()].filter((id) => !ids.has(id) && resolve(id, moved, (other) => ids.has(other)) === null);
