import type { CredentialRecord, Span } from '../record/schema.ts';

/**
 * A record as a file holds it: without fingerprints. Each install makes them with a random key of its own, which never
 * leaves it, so no other install could compare them. That the same secret, or another, was seen is kept. Every field is
 * named here: one that is added to a record is in no file until it is named too.
 */
export function portableRecord(record: CredentialRecord): CredentialRecord {
  const { key, provider, kind, account, id, name, namedAt, url, firstSeen, lastSeen, lastVisit, floor } = record;
  const { spans, dates, expiries, overlaps, lastUsed, logged, history, misses, acts } = record;
  const { isPerUser, told, note, snooze, dismissal, doubt } = record;
  return {
    ...{ key, provider, kind, account, id, name, namedAt, url, firstSeen, lastSeen, lastVisit, floor },
    spans: spans.map(portableSpan),
    ...{ dates, expiries, overlaps, lastUsed, logged, history, misses, acts },
    ...{ note, snooze, dismissal, doubt },
    ...(isPerUser && { isPerUser }),
    ...(told && { told }),
  };
}

const portableSpan = ({ first, last, differsFrom, backAt }: Span): Span => ({
  ...{ first, last, differsFrom, forms: {} },
  ...(backAt !== undefined && { backAt }),
});
