import type { Logged } from '../record/schema.ts';
import { DAY, MINUTE } from '../time/units.ts';

/** A deactivation in a log so soon after a new secret was made ends the old one: at once after "created", within the grace after "rotated". */
const OLD_SECRET_ENDS = { created: 10 * MINUTE, rotated: 8 * DAY } as const;

/**
 * When the log says that the whole entry ended: where each making of a new secret has ended an old one, the next line ends the
 * key. Of two files the one that reaches further decides; but where it tells of something that the other one does not have, each
 * of them is a part of the log, and both count.
 */
export function endOf(logged: readonly Logged[], now: number): { at: number } | null {
  const reach = Math.max(Number.NEGATIVE_INFINITY, ...logged.map((said) => said.reach));
  const furthest = logged.filter((one) => one.reach === reach);
  const isPart = (of: Logged) => furthest.some(({ learnedAt }) => learnedAt > of.learnedAt);
  const said = logged
    .filter((one) => (one.reach === reach || isPart(one)) && one.when.latest <= now)
    .sort((a, b) => a.when.latest - b.when.latest || rank(a) - rank(b));
  let end: { at: number } | null = null;
  /** Until when the old secrets that are still there may be ended. */
  let old: number[] = [];
  for (const { what, when } of said) {
    const at = when.latest;
    if (what !== 'deactivated') {
      end = null;
      old.push(at + OLD_SECRET_ENDS[what]);
      continue;
    }
    const rest = old.filter((until) => until >= at);
    if (rest.length === 0) end = { at };
    old = rest.slice(1);
  }
  return end;
}

/** At the same time the end of the old secret comes before the making of the new one. */
function rank({ what }: Logged): number {
  return what === 'deactivated' ? 0 : 1;
}
