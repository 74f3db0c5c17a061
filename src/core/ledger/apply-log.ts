import { credentialKey } from '../credential.ts';
import type { LogEvent } from '../log/event.ts';
import type { CredentialRecord, Logged } from '../record/schema.ts';
import { isSpan } from './page-dates.ts';

/**
 * What the account's own log says of one credential. `reach`: the file's last line, epoch ms; null where that is not known:
 * a log is fetched to be read, so it is taken to reach until now. A file may have been filtered: that it tells of no further
 * rotation counts only where it tells of rotations (`tellsRotations`, or one of the events is one). Imported twice, it says
 * nothing new.
 */
export function applyLog(
  record: CredentialRecord,
  events: readonly LogEvent[],
  file: { readonly reach: number | null; readonly tellsRotations: boolean },
  at: number,
): CredentialRecord {
  const own = events.filter((event) => credentialKey(event) === record.key);
  const reach = Math.min(file.reach ?? at, at);
  const isSilent = file.tellsRotations || own.some(({ effect }) => effect === 'rotated');
  const said = own.reduce(
    (logged, event) => withEvent(logged, event, { reach, learnedAt: at, isSilent }),
    record.logged,
  );
  return said === record.logged ? record : { ...record, logged: said };
}

function withEvent(
  logged: readonly Logged[],
  { effect, at: { earliest, latest } }: LogEvent,
  { reach, learnedAt, isSilent }: { reach: number; learnedAt: number; isSilent: boolean },
): readonly Logged[] {
  if (!isSpan({ earliest, latest }) || latest === null || (earliest ?? latest) > learnedAt) return logged;
  const when = { earliest, latest: Math.min(latest, learnedAt) };
  const furthest = Math.max(reach, when.latest);
  const silentUpTo = isSilent ? furthest : when.latest;
  const isSame = (one: Logged) =>
    one.what === effect && one.when.earliest === when.earliest && one.when.latest === when.latest;
  const known = logged.find(isSame);
  if (!known) return [...logged, { what: effect, when, learnedAt, reach: furthest, silentUpTo }];
  if (known.reach >= furthest && known.silentUpTo >= silentUpTo) return logged;
  const longer = { reach: Math.max(known.reach, furthest), silentUpTo: Math.max(known.silentUpTo, silentUpTo) };
  return logged.map((one) => (one === known ? { ...known, ...longer } : one));
}
