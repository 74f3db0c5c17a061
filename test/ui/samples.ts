import { kindById } from '../../src/catalogue/index.ts';
import { credentialKey } from '../../src/core/credential.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { DAY } from '../../src/core/time/units.ts';
import { judge, worstFirst } from '../../src/core/verdict.ts';
import type { CredentialView, Overview, TabStatus } from '../../src/platform/messages.ts';

/** Noon of a day on which legacy private apps are ending and API keys have stopped. */
export const NOW = Date.UTC(2026, 10, 24, 12);

/** Hostile on purpose: markup, a formula, direction overrides. */
export const HOSTILE = '<img src=x onerror=alert(1)>‮gnp.exe⁦ =cmd|calc';

export type Change = Partial<Omit<Snapshot, 'key'>> & { readonly days?: number };

/** A credential as the worker shows it, judged by the real rules. `days`: its age, known to the day. */
export function viewOf({ days, ...change }: Change = {}): CredentialView {
  const born = NOW - (days ?? 30) * DAY;
  const record: Omit<Snapshot, 'key'> = {
    provider: 'hubspot',
    kind: 'hubspot/service-key',
    account: '12345678',
    id: '4711',
    name: 'Warehouse sync',
    birth: { earliest: born - DAY / 2, latest: born, evidence: 'page' },
    expires: null,
    lastUsed: null,
    overlap: null,
    rotations: [],
    firstSeen: born,
    lastSeen: NOW - DAY,
    presence: 'present',
    presenceSince: born,
    url: 'https://app.hubspot.com/service-keys/12345678/key/4711',
    snooze: null,
    dismissed: null,
    note: '',
    ...change,
  };
  const kind = kindById(record.kind);
  if (!kind) throw new Error(`no kind ${record.kind}`);
  const full = { ...record, key: credentialKey(record) };
  const { dismissed: _d, ...shown } = full;
  return { ...shown, verdict: judge(full, kind, BUILT_IN, NOW), isDismissed: false };
}

export function overviewOf(changes: readonly Change[], more: Partial<Overview> = {}): Overview {
  const credentials = changes.map(viewOf).sort(worstFirst);
  return { credentials, tab: null, policy: BUILT_IN, notices: [], now: NOW, ...more };
}

/** So many credentials, each different, over several accounts. */
export function manyChanges(count: number): Change[] {
  const kinds = ['hubspot/service-key', 'hubspot/legacy-private-app', 'hubspot/personal-access-key'];
  return Array.from({ length: count }, (_, at) => ({
    id: String(1000 + at),
    name: `Integration ${at}`,
    kind: kinds[at % kinds.length] ?? 'hubspot/service-key',
    account: String(12345678 + (at % 5)),
    days: (at * 37) % 400,
  }));
}

export function tabOf(change: Partial<TabStatus> = {}): TabStatus {
  return {
    page: 'hubspot/service-key',
    provider: 'hubspot',
    account: '12345678',
    kind: 'hubspot/service-key',
    id: '4711',
    url: 'https://app.hubspot.com/service-keys/12345678/key/4711',
    outcome: 'unreadable',
    found: 0,
    at: NOW,
    ...change,
  };
}
