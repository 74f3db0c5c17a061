import type { CredentialState } from '../ledger/state.ts';
import type { Kind } from '../lifecycle.ts';
import { type DaySpan, daysOf, daysUntil, firstDay } from './day-span.ts';
import { idleDays, overlapDays, timingOf } from './ending-reasons.ts';
import type { Here } from './here.ts';
import { catalogueDays } from './kind-reasons.ts';

/** A date by which something is to be done: which it is, and on which calendar days it may fall. */
export interface ActBy {
  readonly what: 'expiry' | 'old-secret' | 'idle' | 'kind-end' | 'due';
  readonly days: DaySpan;
  /** The first of those days, and how many days it is away; negative once it is over. Today where `isBegun`. */
  readonly day: string;
  readonly inDays: number;
  /** An end that may have come already, and has come by the last of those days. */
  readonly isBegun: boolean;
  /** The date of the catalogue, where it is the kind that ends: a day, or a whole month. */
  readonly on: string | null;
}

/**
 * Every date by which something is to be done, earliest first: the first one is the date to act by. A rotation that would be
 * due after the key has ended is none.
 */
export function datesOf(state: CredentialState, kind: Kind, due: DaySpan | null, here: Here): ActBy[] {
  const { expires } = state;
  const ends = [
    dateOf('expiry', expires && expires.when !== 'never' ? daysOf(expires.when, expires.day, here.zone) : null, here),
    dateOf('idle', idleDays(state, kind, here), here),
    ...kindEnds(kind, here),
  ].flatMap((date) => date ?? []);
  const last = ends.map(({ day }) => day).sort()[0];
  const rotation = dateOf('due', due, here);
  const oldSecret = dateOf('old-secret', overlapDays(state, here), here);
  const others = [oldSecret, rotation && (last === undefined || rotation.day <= last) ? rotation : null];
  return [...ends, ...others.flatMap((date) => date ?? [])].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  );
}

function kindEnds({ lifecycle }: Kind, here: Here): ActBy[] {
  const ends = lifecycle.filter(({ stage }) => stage === 'unsupported' || stage === 'stopped-working');
  return ends.flatMap(({ on }) => {
    const date = dateOf('kind-end', catalogueDays(on), here);
    return date ? [{ ...date, on }] : [];
  });
}

function dateOf(what: ActBy['what'], days: DaySpan | null, here: Here): ActBy | null {
  const day = days && firstDay(days);
  if (!days || !day) return null;
  const isEnd = what !== 'due' && what !== 'kind-end';
  const { inDays, isBegun } = isEnd ? timingOf(days, day, here) : { inDays: daysUntil(day, here), isBegun: false };
  return { what, days, day: isBegun ? here.today : day, inDays, isBegun, on: null };
}
