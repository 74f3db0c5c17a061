import { TRUST, tighten } from '../birth.ts';
import type { Birth } from '../credential.ts';
import { MAX_ROTATIONS } from '../ledger.ts';
import type { CredentialRecord, Rotation } from '../record.ts';
import { before, intersect } from '../time/interval.ts';
import { canonical } from './canonical.ts';
import { uniteNotes } from './notes.ts';
import { uniteRotations } from './rotations.ts';

/**
 * One record out of two of the same credential, from two installs or two times. The one seen last has the word; history is
 * united, nothing that only one of them knows is dropped.
 *
 * Properties (held by tests): it does not matter which comes first; a record united with itself is itself; uniting with
 * either part once more changes nothing, so that an import can be repeated. Three records may unite differently in another
 * order where their births or rotations contradict each other.
 */
export function mergeRecords(a: CredentialRecord, b: CredentialRecord): CredentialRecord {
  const rotations = uniteRotations(a.rotations, b.rotations).slice(-MAX_ROTATIONS);
  const agreed = tighten(a.birth, b.birth);
  // Contradicting births are those of two secrets: what is said of the secret goes with the one that is believed.
  const believed = agreed ? null : birthBelieved(a, b, rotations);
  const ofSecret = <K extends 'pageBirth' | 'expires' | 'overlap'>(field: K) =>
    believed ? believed[field] : latest(a, b, field);
  const { presence, presenceSince } = later(a, b, statedAt, ({ presence, presenceSince }) => [presence, presenceSince]);
  const { fingerprints, trail } = later(a, b, comparableAt, ({ fingerprints, trail }) => [fingerprints, trail ?? null]);
  const [first, second] = inOrder(a, b, ({ note }) => note);
  const { trail: _, ...base } = a;
  return {
    ...base,
    name: latest(a, b, 'name'),
    birth: believed?.birth ?? agreed ?? a.birth,
    pageBirth: ofSecret('pageBirth'),
    expires: ofSecret('expires'),
    lastUsed: latest(a, b, 'lastUsed'),
    fingerprints,
    ...(trail ? { trail } : {}),
    overlap: ofSecret('overlap'),
    rotations,
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    presence,
    presenceSince,
    url: latest(a, b, 'url'),
    snooze: later(
      a,
      b,
      ({ snooze }) => snooze?.until ?? Number.NEGATIVE_INFINITY,
      ({ snooze }) => snooze,
    ).snooze,
    dismissed: latest(a, b, 'dismissed'),
    note: uniteNotes(first.note, second.note),
  };
}

type Time = (record: CredentialRecord) => number;
type Part = (record: CredentialRecord) => unknown;
const seenAt: Time = ({ lastSeen }) => lastSeen;

/** The later of two by some time; at the same time by what they say, so that the answer hangs on no order. */
function inOrder(
  a: CredentialRecord,
  b: CredentialRecord,
  part: Part,
  time: Time = seenAt,
): [CredentialRecord, CredentialRecord] {
  const difference = time(a) - time(b);
  const isFirst =
    Number.isNaN(difference) || difference === 0 ? canonical(part(a)) >= canonical(part(b)) : difference > 0;
  return isFirst ? [a, b] : [b, a];
}

function later(a: CredentialRecord, b: CredentialRecord, time: Time, part: Part): CredentialRecord {
  return inOrder(a, b, part, time)[0];
}

/** What was said last of a field; a record in which it is unread says nothing of it. */
function latest<K extends keyof CredentialRecord>(
  a: CredentialRecord,
  b: CredentialRecord,
  field: K,
): CredentialRecord[K] {
  if (a[field] === null) return b[field];
  if (b[field] === null) return a[field];
  return later(a, b, seenAt, (record) => record[field])[field];
}

/** When a record's word on presence is from: it was present when last seen, and gone since it was missed. */
const statedAt: Time = ({ presence, presenceSince, lastSeen }) => (presence === 'present' ? lastSeen : presenceSince);

/** Fingerprints come from this install alone; a record without them has none to offer. */
const comparableAt: Time = ({ fingerprints, lastSeen }) =>
  Object.keys(fingerprints).length > 0 ? lastSeen : Number.NEGATIVE_INFINITY;

/** Of two births that exclude each other: a younger one that a rotation explains; else by evidence; else the last word. */
function birthBelieved(a: CredentialRecord, b: CredentialRecord, rotations: readonly Rotation[]): CredentialRecord {
  const [older, younger] = before(a.birth, b.birth) ? [a, b] : [b, a];
  if (rotations.some(({ when }) => intersect(when, younger.birth) !== null)) return younger;
  const trust = ({ evidence }: Birth) => TRUST[evidence];
  const difference = trust(younger.birth) - trust(older.birth);
  if (difference !== 0) return difference > 0 ? younger : older;
  return younger.lastSeen >= older.lastSeen ? younger : older;
}
