import type { Sighting } from '../credential.ts';
import type { CredentialRecord, Past } from '../record/schema.ts';
import { cleanText } from '../text.ts';
import { DAY } from '../time/units.ts';
import type { Clamped } from './clock.ts';
import { compareLook, type LookTime } from './look.ts';
import { withExpiry, withOldSecret, withoutTakenBack, withReading } from './page-dates.ts';
import { printedDay, withDay } from './printed-day.ts';
import { knownForms } from './shown-forms.ts';

export interface Observed extends Pick<LookTime, 'visit' | 'graceDays' | 'zone' | 'isPerUser'> {
  readonly sighting: Sighting;
  /** Origin and path of the page. */
  readonly url: string | null;
}

/**
 * The record after one look at a page. What the look does not show stays as it was stated. A tab from before is left out
 * where it shows the former state.
 */
export function applyObservation({ record, at, isTrusted }: Clamped, observed: Observed): CredentialRecord {
  const { sighting, url, visit, graceDays, zone, isPerUser } = observed;
  const seen = described(isPerUser ? { ...record, isPerUser } : record, sighting, url, at, visit);
  if (!isTrusted) return seen;
  const confirms = Math.min(visit ?? at, at);
  // Of what stands in a tab from before the last look only what is new is news.
  const isOlder = record.lastVisit !== null && confirms < record.lastVisit;
  const began: LookTime = { at, visit, graceDays, confirms, zone, isPerUser, isOlder };
  const { spans, shows, since, past } = compareLook(record.spans, knownForms(sighting.fingerprints), began);
  // A page that shows a new secret is no tab from before: all that it shows is of now.
  const isNew = shows === 'new' && (past.length > 0 || (isPerUser && record.spans.length > 0));
  const look = isNew ? { ...began, confirms: at } : began;
  if (shows === 'former' || (isFromBefore(record, began) && !isSeenSince(past, visit))) return seen;
  const read = sighting.created
    ? withReading(record.dates, sighting.created, look, { isNewSecret: isNew, firstSeen: record.firstSeen })
    : { dates: record.dates, past: [] };
  const { expires, oldSecretExpires, isWhole, notBefore, lastUsed } = sighting;
  const dated = { ...seen, spans, dates: read.dates };
  if (!isNew && read.past.length === 0 && isOlder) return dated;
  return {
    ...dated,
    history: isPerUser
      ? record.history
      : withoutTakenBack([...standing(record.history, look, since), ...pastOf(past, read.past, record)], read.dates),
    expiries:
      expires || isWhole
        ? withExpiry(record.expiries, expires, look, isNew ? 'new' : (since ?? 'unknown'))
        : record.expiries,
    overlaps: oldSecretExpires || isWhole ? withOldSecret(record.overlaps, oldSecretExpires, look) : record.overlaps,
    lastUsed: lastUsed ? withDay({ when: lastUsed, at: look.confirms }, printedDay(lastUsed, zone)) : record.lastUsed,
    floor: notBefore === undefined ? record.floor : floorWith(record, notBefore, at),
  };
}

/**
 * Without a change that was seen under a clock which ran ahead, and so by now: the secret from before it shows again, so that it
 * was cancelled before this visit began.
 */
function standing(history: readonly Past[], { confirms, graceDays }: LookTime, since?: number): readonly Past[] {
  if (since === undefined || graceDays === 0) return history;
  return history.filter(([earliest, latest, by]) => by !== 'eyes' || latest <= confirms || (earliest ?? since) < since);
}

function pastOf(seen: readonly Past[], read: readonly Past[], record: CredentialRecord): readonly Past[] {
  return seen.length > 0 ? seen : read.filter((one) => !isSeen(one, record));
}

/** A date of a change that was seen is no rotation of its own. */
function isSeen([earliest, latest]: Past, { history }: CredentialRecord): boolean {
  return history.some(
    ([after, by, source]) => source === 'eyes' && (after ?? latest) <= latest && (earliest ?? by) <= by,
  );
}

/** Every floor that was read holds: the latest says most. One from after the entry was seen cannot be its own. */
function floorWith({ floor, firstSeen }: CredentialRecord, when: number, at: number): CredentialRecord['floor'] {
  const known = floor && floor.when <= firstSeen ? floor : null;
  return when > firstSeen || (known && known.when >= when) ? known : { when, at };
}

function described(
  record: CredentialRecord,
  sighting: Sighting,
  url: string | null,
  at: number,
  visit: number | null,
): CredentialRecord {
  const name = sighting.name === null ? null : cleanText(sighting.name);
  const shownAt = Math.max(record.lastVisit ?? Number.NEGATIVE_INFINITY, Math.min(visit ?? at, at));
  return {
    ...record,
    name: name ?? record.name,
    namedAt: name === null ? record.namedAt : at,
    url: url ?? record.url,
    ...(sighting.told !== undefined && { told: { kind: sighting.told, at } }),
    lastSeen: Math.max(record.lastSeen ?? at, at),
    lastVisit: shownAt,
    misses: record.misses.filter(({ at: missed, visit: began = missed }) => missed > shownAt && began >= shownAt),
  };
}

/** On that very visit the former secret was shown: what shows now came after it. */
function isSeenSince(past: readonly Past[], visit: number | null): boolean {
  return visit !== null && past.some(([differsFrom]) => differsFrom !== null && differsFrom >= visit);
}

/** A tab that stood open when the user said that the secret was replaced may go on showing the old one for a while. */
function isFromBefore(record: CredentialRecord, { at, visit }: LookTime): boolean {
  if (visit === null) return false;
  return record.acts.some(({ what, at: saidAt }) => what === 'rotated' && visit < saidAt && at < saidAt + DAY);
}
