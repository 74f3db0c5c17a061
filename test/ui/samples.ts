import { viewFrom } from '../../src/background/shown-views.ts';
import { credentialKey } from '../../src/core/credential.ts';
import type { CredentialState } from '../../src/core/ledger/state.ts';
import { BUILT_IN } from '../../src/core/policy.ts';
import type { Act } from '../../src/core/record/acts.ts';
import { DAY } from '../../src/core/time/units.ts';
import { hereAt } from '../../src/core/verdict/here.ts';
import { mostUrgentFirst } from '../../src/core/verdict/order.ts';
import type { Walk } from '../../src/core/walk/schema.ts';
import type { CredentialView, Overview, TabStatus } from '../../src/protocol/messages.ts';
import { made, state } from '../core/verdict/world.ts';

/** Noon of a day on which legacy private apps are ending and API keys have stopped. */
export const NOW = Date.UTC(2026, 10, 24, 12);
const HERE = hereAt(NOW, 'UTC');

/** Hostile on purpose: markup, a formula, direction overrides. */
export const HOSTILE = '<img src=x onerror=alert(1)>‮gnp.exe⁦ =cmd|calc';

export interface Change
  extends Partial<CredentialState>,
    Partial<Pick<CredentialView, 'kind' | 'account' | 'id' | 'name' | 'url' | 'note'>> {
  /** Its age, known to the day. */
  readonly days?: number;
  /** What the user said of it. */
  readonly acts?: readonly Act[];
  /** Days of quiet that the user asked for about what is said now. */
  readonly snoozedFor?: number;
  /** How far the user is with replacing it. */
  readonly walk?: Walk;
}

/** A credential as the worker shows it, judged by the real rules. */
export function viewOf({ days = 30, snoozedFor, walk, acts = [], ...change }: Change = {}): CredentialView {
  const kept = {
    provider: 'hubspot',
    kind: 'hubspot/service-key',
    account: '12345678',
    id: '4711',
    name: 'Warehouse sync',
    url: 'https://app.hubspot.com/service-keys/12345678/key/4711',
    note: '',
    ...change,
  };
  const looked = { birth: made(-days), firstSeen: NOW - days * DAY, lastLook: NOW - DAY, ...change };
  const identity = { key: credentialKey(kept), note: { text: kept.note, at: NOW }, acts };
  const show = (snooze: Parameters<typeof viewFrom>[0]['snooze']) => {
    const view = viewFrom({ ...kept, ...identity, snooze, dismissal: null }, state(looked), BUILT_IN, HERE, walk);
    if (!view) throw new Error(`no kind ${kept.kind}`);
    return view;
  };
  const { verdict } = show(null);
  if (snoozedFor === undefined) return show(null);
  return show({ at: NOW, until: NOW + snoozedFor * DAY, severity: verdict.severity, news: verdict.heard });
}

export function overviewOf(changes: readonly Change[], more: Partial<Overview> = {}): Overview {
  const credentials = changes.map(viewOf).sort(mostUrgentFirst);
  return {
    credentials,
    tab: null,
    policy: BUILT_IN,
    notices: [],
    saved: [],
    canUndoImport: false,
    now: NOW,
    today: HERE.today,
    ...more,
  };
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
