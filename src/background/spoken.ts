import { providerById } from '../catalogue/index.ts';
import type { ProviderId } from '../core/credential.ts';
import type { Word } from '../core/ledger/apply-act.ts';
import type { ZonedDay } from '../core/record/parts.ts';
import type { CredentialRecord } from '../core/record/schema.ts';
import { dayInterval, type WholeDay } from '../core/time/calendar-day.ts';
import type { SpokenAction } from '../protocol/messages.ts';
import { Refusal } from './refusal.ts';

interface Named {
  readonly when: WholeDay;
  readonly day: ZonedDay;
}

/** What a person says of a credential, as the ledger takes it. Throws a `Refusal` for a day that cannot be. */
export function wordOf(action: SpokenAction, { provider }: CredentialRecord, now: number): Word {
  switch (action.do) {
    case 'set-birth':
      return { what: 'made', ...pastDay(action, provider, now) };
    case 'rotated':
      return {
        what: 'rotated',
        ...pastDay(action, provider, now),
        overlapDays: action.overlapDays,
        about: action.about ?? null,
      };
    case 'set-expiry':
      return { what: 'expires', ...dayNamed(action, provider) };
    case 'unknown-birth':
      return { what: 'unknown' };
    case 'owner':
      return { what: 'owner', text: action.text };
    default:
      return { what: action.do };
  }
}

/**
 * A day that the user named as past, cut off at now. Refuses days that do not exist, are to come, or are before the provider's
 * time.
 */
export function pastDay(said: { day: string; zone: string }, provider: ProviderId, now: number): Named {
  const named = dayNamed(said, provider);
  if (named.when.earliest > now) throw new Refusal('error_day_to_come', said.day);
  return { ...named, when: { ...named.when, latest: Math.min(named.when.latest, now) } };
}

function dayNamed({ day, zone }: { day: string; zone: string }, provider: ProviderId): Named {
  const when = dayInterval(day, zone);
  if (!when) throw new Refusal('error_no_such_day', day);
  if (when.latest < (providerById(provider)?.since ?? 0)) throw new Refusal('error_day_too_early', day);
  return { when, day: { date: day, zone } };
}
