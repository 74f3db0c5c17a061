import type { Severity } from '../record/parts.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { cleanNote } from '../text.ts';
import { dayOf } from '../time/calendar-day.ts';
import { DAY, HOUR } from '../time/units.ts';

/** A snooze that would last longer was made by a clock that ran ahead. */
export const LONGEST_SNOOZE_DAYS = 366;
const LONGEST_NEWS = 500;
/** Whole lists without it on two days are two looks: not late in the evening and early in the morning of one night. */
export const NEXT_DAY = 12 * HOUR;
/** More of them say nothing more. */
const MOST_MISSES = 4;

/** Quiet until then about `news`; null: the user ended it. */
export function snooze(
  record: CredentialRecord,
  asked: { readonly until: number; readonly severity: Severity; readonly news: string } | null,
  at: number,
): CredentialRecord {
  if (!asked) {
    if (!record.snooze || record.snooze.until === null) return record;
    return { ...record, snooze: { ...record.snooze, at, until: null } };
  }
  const { until, severity, news } = asked;
  if (!Number.isFinite(until) || until <= at) return record;
  const end = Math.min(until, at + LONGEST_SNOOZE_DAYS * DAY);
  return { ...record, snooze: { at, until: end, severity, news: news.slice(0, LONGEST_NEWS) } };
}

export function dismiss(record: CredentialRecord, news: string, at: number): CredentialRecord {
  const kept = news.slice(0, LONGEST_NEWS);
  return record.dismissal?.news === kept ? record : { ...record, dismissal: { at, news: kept } };
}

export function applyNote(record: CredentialRecord, text: string, at: number): CredentialRecord {
  const note = cleanNote(text);
  return record.note.text === note ? record : { ...record, note: { text: note, at } };
}

/** A whole list did not show it. Of one day, in that zone, the first counts. */
export function applyMiss(record: CredentialRecord, most: boolean, at: number, zone: string): CredentialRecord {
  const { acts, misses, lastVisit } = record;
  if (lastVisit !== null && at <= lastVisit) return record;
  const day = dayOf(at, zone);
  const today = misses.find((miss) => (miss.day ?? dayOf(miss.at, zone)) === day);
  if (today) {
    if (today.most || !most) return record;
    return { ...record, misses: misses.map((miss) => (miss === today ? { ...miss, most } : miss)) };
  }
  const last = misses.reduce((latest, miss) => Math.max(latest, miss.at), Number.NEGATIVE_INFINITY);
  // Those from before the user said that it is there were about that.
  const there = acts.reduce(
    (since, act) => (act.what === 'still-there' ? Math.max(since, act.at) : since),
    Number.NEGATIVE_INFINITY,
  );
  const counting = misses.filter((miss) => miss.at > there);
  if (counting.length >= MOST_MISSES || at < last + NEXT_DAY) return record;
  return { ...record, misses: [...misses, { at, most, day }] };
}
