import { redactKnownTokens } from '../../catalogue/secrets.ts';

/** What stays in this browser, wherever in an entry it stands: the key of the fingerprints, and what was made with it. */
const STAYS = new Set(['fingerprintKey', 'fingerprints', 'trail']);
const SPEAKS_OF_IT = /fingerprint|trail/i;

/**
 * Damaged entries as a file may hold them: as they were found, but without the key of the fingerprints, fingerprints, and
 * anything that looks like a provider's key. Nothing about their form is taken for granted.
 */
export function exportable(damaged: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const others = [...damaged].filter(([name]) => name !== 'install');
  return Object.fromEntries(others.map(([name, value]) => [name, portable(value)]));
}

function portable(value: unknown): unknown {
  if (typeof value === 'string') return SPEAKS_OF_IT.test(value) ? null : redactKnownTokens(value);
  if (Array.isArray(value)) return value.map(portable);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !STAYS.has(name));
  return Object.fromEntries(kept.map(([name, part]) => [name, portable(part)]));
}
