import { pastSpan } from '../birth.ts';
import type { Sighting } from '../credential.ts';
import type { CredentialRecord } from '../record.ts';
import { cleanText } from '../text.ts';
import { before, type Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { changeIn, isOldTab, type Look, restated, withChange } from './page.ts';
import { shown } from './record.ts';
import { afterLook, compareSecrets, knownForms, lastLook } from './secret.ts';

/**
 * One look at a page. What it does not show is left as it was known; what a stale tab shows of a secret that was replaced is
 * not believed. Without a clock to trust nothing is taken of it that has a time: the next look will see it too.
 */
export function sighted(
  record: CredentialRecord,
  event: { readonly sighting: Sighting; readonly url: string | null },
  at: number,
  clockIsTrusted: boolean,
): CredentialRecord {
  const sighting = { ...event.sighting, fingerprints: knownForms(event.sighting.fingerprints) };
  const seen = describe(record, sighting, event.url, at);
  const secret = compareSecrets(record.fingerprints, record.trail, sighting.fingerprints);
  if (!clockIsTrusted) return revived({ ...seen, lastSeen: record.lastSeen }, at);
  const created = sighting.created ? pastSpan(sighting.created, at) : null;
  const looked = lastLook(record.fingerprints, record.trail, sighting.fingerprints, secret !== 'changed');
  const look: Look = { sighting, secret, created, looked, at };
  if (isOldTab(record, look)) return seen;
  const change = changeIn(record, look);
  const dated = change ? withChange(seen, change, look) : restated(seen, look);
  const trail = afterLook(record.fingerprints, record.trail, {
    fingerprints: sighting.fingerprints,
    comparison: secret,
    dated: created !== null,
    at,
  });
  return { ...withDates(revived(bounded(dated, sighting.notBefore), at), sighting, at), ...trail };
}

/** What is known of the birth only from above gets its bound from below: the secret is no older than what holds it. */
function bounded(record: CredentialRecord, notBefore: number | undefined): CredentialRecord {
  const { birth } = record;
  if (notBefore === undefined || birth.earliest !== null || notBefore > birth.latest) return record;
  return { ...record, birth: { ...birth, earliest: notBefore } };
}

function describe(record: CredentialRecord, sighting: Sighting, url: string | null, at: number): CredentialRecord {
  const name = sighting.name === null ? null : cleanText(sighting.name);
  return {
    ...record,
    name: name ?? record.name,
    url: url ?? record.url,
    lastUsed: sighting.lastUsed ?? record.lastUsed,
    lastSeen: at,
  };
}

/** Seen again is there again; but a page may go on showing for a while what was just deactivated. */
function revived(record: CredentialRecord, at: number): CredentialRecord {
  const justDeactivated = record.presence === 'deactivated' && at - record.presenceSince < DAY;
  return justDeactivated ? record : shown(record, at);
}

function withDates(record: CredentialRecord, sighting: Sighting, at: number): CredentialRecord {
  const expires = sighting.expires ?? record.expires;
  const until = sighting.oldSecretExpires;
  const postponed = isSpan(record.expires) && isSpan(expires) && before(record.expires, expires);
  return {
    ...record,
    expires,
    overlap: until ? { until, evidence: 'page' } : ahead(record.overlap, at),
    // A renewed expiry is something new to say, once it comes near.
    dismissed: postponed ? null : record.dismissed,
  };
}

function isSpan(value: Interval | 'never' | null): value is Interval {
  return value !== null && value !== 'never';
}

function ahead(overlap: CredentialRecord['overlap'], at: number): CredentialRecord['overlap'] {
  return overlap?.until.latest != null && overlap.until.latest < at ? null : overlap;
}
