import { kindById } from '../../../src/catalogue/index.ts';
import { credentialKey } from '../../../src/core/credential.ts';
import { BUILT_IN } from '../../../src/core/policy.ts';
import type { Evidence, Snapshot } from '../../../src/core/snapshot.ts';
import { DAY } from '../../../src/core/time/units.ts';
import { judge } from '../../../src/core/verdict.ts';
import type { CredentialView } from '../../../src/platform/messages.ts';

export const NOW = Date.UTC(2026, 10, 24, 12);

export interface ViewOptions {
  readonly id?: string;
  readonly name?: string;
  readonly kind?: string;
  /** Days; null: only known since when it was seen first. */
  readonly age: number | null;
  readonly isDismissed?: boolean;
}

/** A credential as the worker shows it, judged under the built-in policy. */
export function viewOf({
  id = '1',
  name = `Key ${id}`,
  kind = 'hubspot/service-key',
  age,
  isDismissed = false,
}: ViewOptions) {
  const latest = NOW - (age ?? 12) * DAY;
  const evidence: Evidence = age === null ? 'first-seen' : 'page';
  const identity = { provider: 'hubspot', kind, account: '12345678', id };
  const record: Snapshot = {
    ...identity,
    key: credentialKey(identity),
    name,
    birth: { earliest: age === null ? null : latest, latest, evidence },
    expires: null,
    lastUsed: null,
    overlap: null,
    rotations: [],
    firstSeen: latest,
    lastSeen: NOW,
    presence: 'present',
    presenceSince: latest,
    url: null,
    snooze: null,
    dismissed: null,
    note: '',
  };
  const known = kindById(kind);
  if (!known) throw new Error(`no such kind: ${kind}`);
  const view: CredentialView = { ...record, verdict: judge(record, known, BUILT_IN, NOW), isDismissed };
  return view;
}
