import { LONGEST_SNOOZE_DAYS } from '../ledger/apply-quiet.ts';
import type { CredentialState } from '../ledger/state.ts';
import type { Snooze } from '../record/schema.ts';
import { DAY } from '../time/units.ts';
import { type Heard, heardUpTo, isHeard, isNews } from './news.ts';

/**
 * Quiet holds until its time, only for what it was asked for, and only for the secret that was there. An older version noted
 * nothing but the severity.
 */
export function isQuiet(snooze: Snooze | null, heard: Heard, { newSecretAt }: CredentialState, now: number): boolean {
  if (!snooze || snooze.until === null || now >= snooze.until) return false;
  // One that would last longer was made by a clock that ran ahead.
  if (snooze.until - now > LONGEST_SNOOZE_DAYS * DAY || (newSecretAt !== null && snooze.at < newSecretAt)) return false;
  return !isNews(isHeard(snooze.news) ? snooze.news : heardUpTo(snooze.severity), heard);
}
