import { credentialKey } from '../credential.ts';
import type { LogEvent } from '../log/event.ts';
import type { CredentialRecord, Logged } from '../record/schema.ts';
import { isSpan } from './page-dates.ts';

/**
 * What the account's own log says of one credential. `reach`: the file's last line, epoch ms; null where that is not known:
 * a log is fetched to be read, so it is taken to reach until now. Imported twice, it says nothing new.
 */
export function applyLog(
  record: CredentialRecord,
  events: readonly LogEvent[],
  reach: number | null,
  at: number,
): CredentialRecord {
  const own = events.filter((event) => credentialKey(event) === record.key);
  const said = own.reduce((logged, event) => withEvent(logged, event, Math.min(reach ?? at, at), at), record.logged);
  return said === record.logged ? record : { ...record, logged: said };
}

function withEvent(
  logged: readonly Logged[],
  { effect, at: { earliest, latest } }: LogEvent,
  reach: number,
  at: number,
): readonly Logged[] {
  if (!isSpan({ earliest, latest }) || latest === null || (earliest ?? latest) > at) return logged;
  const when = { earliest, latest: Math.min(latest, at) };
  const isSame = (one: Logged) =>
    one.what === effect && one.when.earliest === when.earliest && one.when.latest === when.latest;
  const known = logged.find(isSame);
  if (!known) return [...logged, { what: effect, when, learnedAt: at, reach: Math.max(reach, when.latest) }];
  if (known.reach >= reach) return logged;
  return logged.map((one) => (one === known ? { ...known, reach } : one));
}
