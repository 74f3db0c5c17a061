import type { CredentialRecord, Severity } from '../record.ts';
import { cleanNote } from '../text.ts';
import { DAY } from '../time/units.ts';
import { LONGEST_SNOOZE_DAYS } from '../verdict/index.ts';

const LONGEST_SIGNATURE = 500;

export function snoozed(record: CredentialRecord, until: number, severity: Severity, at: number): CredentialRecord {
  if (!Number.isFinite(until) || until <= at) return record;
  return { ...record, snooze: { until: Math.min(until, at + LONGEST_SNOOZE_DAYS * DAY), severity } };
}

export function dismissed(record: CredentialRecord, signature: string): CredentialRecord {
  const kept = signature.slice(0, LONGEST_SIGNATURE);
  return record.dismissed === kept ? record : { ...record, dismissed: kept };
}

export function noted(record: CredentialRecord, text: string): CredentialRecord {
  const note = cleanNote(text);
  return record.note === note ? record : { ...record, note };
}
