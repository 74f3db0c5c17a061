import { canonical } from './canonical.ts';
import {
  byKey,
  dayOfMiss,
  either,
  joinActs,
  joinDoubts,
  joinLogged,
  joinMisses,
  joinSpans,
  latest,
  seenLast,
  textOf,
} from './join-parts.ts';
import { withinLimits } from './limits.ts';
import { formOf, inForm } from './one-form.ts';
import type { CredentialRecord } from './schema.ts';

/**
 * One record out of two copies of it, from two installs or two times: the statements of both. Of what can be said only once
 * (a name, a note, a snooze) the later act counts; what was taken back stays taken back.
 *
 * Properties (held by tests): it does not matter which copy comes first, nor in which order three are joined; a record joined
 * with itself is itself; and joining with either part once more changes nothing, so that an import can be repeated.
 */
export function joinRecords(a: CredentialRecord, b: CredentialRecord): CredentialRecord {
  const joined = withinLimits({
    ...a,
    name: textOf(a.name, a.namedAt, b.name, b.namedAt),
    namedAt: latest(a.namedAt, b.namedAt),
    url: textOf(a.url, a.lastSeen, b.url, b.lastSeen),
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: latest(a.lastSeen, b.lastSeen),
    lastVisit: latest(a.lastVisit, b.lastVisit),
    ...((a.isPerUser || b.isPerUser) && { isPerUser: true }),
    ...((a.told || b.told) && { told: either(a.told ?? null, b.told ?? null, ({ at }) => at) ?? undefined }),
    // The earlier one holds whichever of the two is not of this entry; the page says it again.
    floor: either(a.floor, b.floor, ({ when }) => -when),
    spans: byKey([...a.spans, ...b.spans], ({ first }) => `${first}`, joinSpans),
    dates: byKey([...a.dates, ...b.dates], ({ first }) => `${first}`, seenLast),
    expiries: byKey([...a.expiries, ...b.expiries], ({ first }) => `${first}`, seenLast),
    overlaps: byKey([...a.overlaps, ...b.overlaps], ({ first }) => `${first}`, seenLast),
    lastUsed: either(a.lastUsed, b.lastUsed, ({ at }) => at),
    logged: byKey([...a.logged, ...b.logged], ({ what, when }) => canonical([what, when]), joinLogged),
    history: [...a.history, ...b.history],
    misses: byKey([...a.misses, ...b.misses], dayOfMiss, joinMisses),
    acts: byKey([...a.acts, ...b.acts], ({ id }) => id, joinActs),
    note: either(a.note, b.note, ({ at }) => at) ?? a.note,
    snooze: either(a.snooze, b.snooze, ({ at }) => at),
    dismissal: either(a.dismissal, b.dismissal, ({ at }) => at),
    doubt: a.doubt && b.doubt ? joinDoubts(a.doubt, b.doubt) : (a.doubt ?? b.doubt),
  });
  return { ...joined, spans: inForm(joined.spans, formOf(joined.spans)) };
}
