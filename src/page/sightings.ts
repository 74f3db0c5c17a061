import type { Sighting } from '../core/credential.ts';
import { fingerprint } from '../protocol/secrets/fingerprint.ts';
import type { ReadCredential } from './read/reading.ts';

/** What may leave the page of a credential on it: facts, and of its secret nothing but truncated keyed fingerprints. */
export async function sightingOf(credential: ReadCredential, fingerprintKey: string): Promise<Sighting> {
  const { kind, told, id, name, secret, created, notBefore, expires, lastUsed, oldSecretExpires } = credential;
  const fingerprints = secret ? await fingerprint(secret, fingerprintKey) : {};
  const dates = { created, ...(notBefore !== undefined && { notBefore }), expires, lastUsed, oldSecretExpires };
  return { kind, told, id, name, ...dates, fingerprints };
}
