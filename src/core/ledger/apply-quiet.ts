import { joinMisses } from '../record/join-parts.ts';
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

/**
 * A whole list did not show it. Of one day, in that zone, the first counts. A tab that stood open shows the list as it was when
 * its visit began: it says nothing of what became known since, and however often it is told, it is one look.
 */
export function applyMiss(
  record: CredentialRecord,
  { most, visit, zone }: { readonly most: boolean; readonly visit: number | null; readonly zone: string },
  at: number,
): CredentialRecord {
  const { misses, lastVisit } = record;
  if (lastVisit !== null && at <= lastVisit) return record;
  const shown = Math.min(visit ?? at, at);
  const there = thereSince(record);
  if (shown < there) return record;
  const day = dayOf(at, zone);
  const miss = { at, most, day, ...(shown < at && { visit: shown }) };
  const today = misses.find((one) => (one.day ?? dayOf(one.at, zone)) === day);
  if (today) {
    const both = joinMisses(today, miss);
    return { ...record, misses: misses.map((one) => (one === today ? both : one)) };
  }
  const last = misses.reduce((latest, miss) => Math.max(latest, miss.at), Number.NEGATIVE_INFINITY);
  // Those from before it was known to be there say nothing of now.
  const counting = misses.filter((miss) => miss.at > there);
  if (counting.length >= MOST_MISSES || at < last + NEXT_DAY || shown <= last) return record;
  return { ...record, misses: [...misses, miss] };
}

/** When it was last known to be there, by a page, the log or the user, epoch ms. */
function thereSince({ firstSeen, lastVisit, acts, logged }: CredentialRecord): number {
  const words = acts.filter(({ what }) => what === 'still-there' || what === 'rotated' || what === 'made');
  const lines = logged.filter(({ what }) => what !== 'deactivated');
  return Math.max(
    firstSeen,
    lastVisit ?? firstSeen,
    ...words.map(({ at }) => at),
    ...lines.map(({ when }) => when.latest),
  );
}
