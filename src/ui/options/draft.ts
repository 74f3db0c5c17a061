import { kindById } from '../../catalogue/index.ts';
import type { KindId } from '../../core/credential.ts';
import type { AgeLimit } from '../../core/limit.ts';
import { limitFor, type Policy } from '../../core/policy.ts';
import type { UserSettings } from '../../protocol/messages.ts';

/** An age limit as typed: empty where the value in force is left to stand. */
export interface LimitDraft {
  readonly maximum: string;
  readonly ahead: string;
}

export interface SettingsDraft {
  readonly overall: LimitDraft;
  readonly byKind: Readonly<Record<KindId, LimitDraft>>;
  readonly notifications: boolean;
}

export const EMPTY_LIMIT: LimitDraft = { maximum: '', ahead: '' };

export function draftOf(user: UserSettings): SettingsDraft {
  return {
    overall: limitDraft(user.overall),
    byKind: Object.fromEntries(Object.entries(user.byKind).map(([kind, limit]) => [kind, limitDraft(limit)])),
    notifications: user.notifications,
  };
}

/** The settings that a draft asks for. Of a limit typed by half, the other half is the value in force, in days. */
export function settingsOf(draft: SettingsDraft, inForce: (kind: KindId | null) => AgeLimit): UserSettings {
  const byKind: Record<KindId, AgeLimit> = {};
  for (const [kind, typed] of Object.entries(draft.byKind)) {
    const limit = limitOf(typed, inForce(kind));
    if (limit) byKind[kind] = limit;
  }
  return { overall: limitOf(draft.overall, inForce(null)), byKind, notifications: draft.notifications };
}

function limitDraft(limit: AgeLimit | null): LimitDraft {
  return limit ? { maximum: String(limit.maximumAgeDays), ahead: String(limit.warnAheadDays) } : EMPTY_LIMIT;
}

function limitOf({ maximum, ahead }: LimitDraft, inForce: AgeLimit): AgeLimit | null {
  if (maximum === '' && ahead === '') return null;
  return {
    maximumAgeDays: maximum === '' ? inForce.maximumAgeDays : Number(maximum),
    warnAheadDays: ahead === '' ? inForce.warnAheadDays : Number(ahead),
  };
}

/** What holds for a kind, or for all; where age ends nothing, what would hold. */
export function limitInForce(policy: Policy, id: KindId | null): AgeLimit {
  const kind = id === null ? null : kindById(id);
  return (kind && limitFor(policy, kind)) ?? policy.overall;
}
