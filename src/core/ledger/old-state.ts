import type { Snooze } from '../record/schema.ts';
import type { CredentialRecord } from '../record.ts';
import type { CredentialState } from './state.ts';

/** What the present record says, in the form of the derived state. */
export function stateOf(record: CredentialRecord): {
  readonly state: CredentialState;
  readonly snooze: Snooze | null;
  readonly dismissed: string | null;
} {
  const { birth, snooze, dismissed, firstSeen, lastSeen, presence, presenceSince, expires, lastUsed, overlap } = record;
  const isFirstLook = birth.evidence === 'first-seen';
  const by = 'page' as const;
  const none = { day: null, actId: null } as const;
  return {
    state: {
      birth: {
        ...birth,
        day: null,
        evidence: isFirstLook ? 'first-look' : birth.evidence === 'observed' ? 'eyes' : birth.evidence,
        asOf: lastSeen,
        earliestIs: birth.earliest === null ? 'none' : isFirstLook ? 'floor' : 'secret',
        latestIs: isFirstLook ? 'first-look' : 'secret',
      },
      expires: expires && { when: expires, by, asOf: lastSeen, ...none },
      lastUsed: lastUsed && { when: lastUsed, asOf: lastSeen },
      overlap: overlap && { until: overlap.until, by, ...none },
      rotations: record.rotations.map(({ when, noticedAt }) => ({ when, by, learnedAt: noticedAt, ...none })),
      presence: {
        state: presence === 'gone' ? 'not-listed' : presence === 'present' ? 'shown' : 'deactivated',
        since: presenceSince,
        by,
        actId: null,
      },
      refuted: [],
      newSecretAt: null,
      owner: '',
      firstSeen,
      lastLook: lastSeen,
    },
    snooze: snooze && { at: 0, until: snooze.until, severity: snooze.severity, news: '' },
    dismissed,
  };
}
