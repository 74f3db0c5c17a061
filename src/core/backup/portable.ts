import type { CredentialRecord } from '../record/schema.ts';

/**
 * A record as a file holds it: without fingerprints. Each install makes them with a random key of its own, which never
 * leaves it, so no other install could compare them. That the same secret, or another, was seen is kept.
 */
export function portableRecord(record: CredentialRecord): CredentialRecord {
  return { ...record, spans: record.spans.map((span) => ({ ...span, forms: {} })) };
}
