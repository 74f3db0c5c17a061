import { pastSpan, tighten } from '../birth.ts';
import type { Birth } from '../credential.ts';
import { credentialKey } from '../credential.ts';
import type { LogEvent } from '../log/event.ts';
import type { CredentialRecord } from '../record.ts';
import { before, type Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { bornOfRotation, retired, shown } from './record.ts';
import { addRotation } from './rotations.ts';

type Span = Interval & { readonly latest: number };
interface Entry {
  readonly effect: LogEvent['effect'];
  readonly when: Span;
}

/** A deactivation so soon after a new secret was made ends the old one: at once after "created", within the grace after "rotated". */
const OLD_SECRET_ENDS = { created: 10 * 60_000, rotated: 8 * DAY } as const;

/** What the account's own log says of one credential. Imported twice, it says nothing new. */
export function logged(
  record: CredentialRecord,
  event: { readonly events: readonly LogEvent[] },
  at: number,
): CredentialRecord {
  const entries = entriesOf(record, event.events, at);
  const makings = entries.filter(({ effect }) => effect !== 'deactivated');
  const replacing = makings.filter((making) => making.effect === 'rotated' || making !== entries[0]);
  const last = makings.at(-1);
  const isNewer = last !== undefined && isLaterThanFirstLook(record, last.when);
  const claimed = isNewer && !replacing.includes(last) ? [...replacing, last] : replacing;
  const rotations = claimed.reduce(
    (history, { when }) => addRotation(history, { when, evidence: 'log', after: null }, at).rotations,
    record.rotations,
  );
  const known = { ...record, rotations, birth: birthAfter(record, entries) };
  return withPresence(last && before(record.birth, last.when) ? { ...known, dismissed: null } : known, entries);
}

/** Oldest first; at the same time the end of the old secret comes before the making of the new one. */
function entriesOf(record: CredentialRecord, events: readonly LogEvent[], at: number): Entry[] {
  return events
    .filter((event) => credentialKey(event) === record.key)
    .flatMap(({ effect, at: time }) => {
      const when = pastSpan(time, at);
      return when ? [{ effect, when }] : [];
    })
    .sort((a, b) => a.when.latest - b.when.latest || rank(a) - rank(b));
}

function rank({ effect }: Entry): number {
  return effect === 'deactivated' ? 0 : 1;
}

function isLaterThanFirstLook({ firstSeen, birth }: CredentialRecord, made: Span): boolean {
  return made.earliest !== null && made.earliest > firstSeen && before(birth, made);
}

/** The last making is the present secret's birth, unless a rotation is known that the log does not hold yet. */
function birthAfter(record: CredentialRecord, entries: readonly Entry[]): Birth {
  const { birth } = record;
  const making = entries.findLast(({ effect }) => effect !== 'deactivated');
  if (!making) {
    const existed = entries[0];
    return existed && birth.evidence === 'first-seen' && existed.when.latest < birth.latest
      ? { ...birth, latest: existed.when.latest }
      : birth;
  }
  const word: Birth = { ...making.when, evidence: 'log' };
  const isNewer = birth.evidence === 'observed' || bornOfRotation(record);
  return tighten(birth, word) ?? (before(word, birth) && isNewer ? birth : word);
}

function withPresence(record: CredentialRecord, entries: readonly Entry[]): CredentialRecord {
  const last = entries.at(-1);
  if (!last) return record;
  if (last.effect !== 'deactivated')
    return last.when.latest > record.presenceSince ? shown(record, last.when.latest) : record;
  const making = entries.findLast(({ effect }) => effect !== 'deactivated');
  const endsOld =
    making &&
    making.effect !== 'deactivated' &&
    last.when.latest - making.when.latest <= OLD_SECRET_ENDS[making.effect];
  const seenSince = record.url !== null && record.lastSeen > last.when.latest;
  return endsOld || seenSince ? record : retired(record, 'deactivated', last.when.latest);
}
