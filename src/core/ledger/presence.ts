import type { Act } from '../record/acts.ts';
import type { CredentialRecord, Logged } from '../record/schema.ts';
import { DAY, MINUTE } from '../time/units.ts';
import type { Presence, Refuted } from './state.ts';

/** A deactivation in a log so soon after a new secret was made ends the old one: at once after "created", within the grace after "rotated". */
const OLD_SECRET_ENDS = { created: 10 * MINUTE, rotated: 8 * DAY } as const;

const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Whether the entry is still there, by all that was seen, logged and said. A secret that was made since, `madeBy` then, is not
 * that of a dead entry.
 */
export function presenceOf(
  record: CredentialRecord,
  madeBy: number | null,
  now: number,
): { presence: Presence; refuted: Refuted[] } {
  const shownAt = record.lastVisit ?? NEVER;
  const word = lastWord(record.acts, now);
  const end = endOf(record.logged, now);
  const saidOff = word?.what === 'deactivated' && word.at >= (madeBy ?? word.at) ? word : null;
  // A page may go on showing for a while what was just deactivated.
  const outlived = (at: number) => shownAt >= at + DAY;
  const refuted: Refuted[] =
    saidOff && outlived(saidOff.at) ? [{ word: saidOff, because: { code: 'page-shows', last: shownAt } }] : [];
  const present = (by: Presence['by']): Presence => ({ state: 'shown', since: record.firstSeen, by, actId: null });
  if (saidOff && !outlived(saidOff.at))
    return { presence: { state: 'deactivated', since: saidOff.at, by: 'user', actId: saidOff.id }, refuted };
  const thereSince = word?.what === 'still-there' ? word.at : NEVER;
  if (end && !outlived(end.at) && end.at > thereSince)
    return { presence: { state: 'deactivated', since: end.at, by: 'log', actId: null }, refuted };
  const misses = record.misses.filter(({ at }) => at > Math.max(shownAt, thereSince) && at <= now);
  const [first] = misses;
  if (first) {
    const enough = misses.some(({ most }) => most) ? 3 : 2;
    const state = misses.length >= enough ? 'not-listed' : 'unseen';
    return { presence: { state, since: first.at, by: 'page', actId: null }, refuted };
  }
  if (word?.what === 'still-there' && word.at > shownAt)
    return { presence: { ...present('user'), actId: word.id }, refuted };
  return { presence: present(record.lastSeen !== null ? 'page' : record.logged.length > 0 ? 'log' : 'user'), refuted };
}

function lastWord(acts: readonly Act[], now: number) {
  const said = acts.filter((act) => act.what === 'deactivated' || act.what === 'still-there');
  const before = said.filter(({ at }) => at <= now);
  return before.reduce<(typeof said)[number] | null>((last, act) => (last && last.at > act.at ? last : act), null);
}

/**
 * When the log says that the whole entry ended: where each making of a new secret has ended an old one, the next line ends the
 * key. Of two files the one that reaches further decides.
 */
function endOf(logged: readonly Logged[], now: number): { at: number } | null {
  const reach = Math.max(NEVER, ...logged.map((said) => said.reach));
  const said = logged
    .filter((one) => one.reach === reach && one.when.latest <= now)
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
