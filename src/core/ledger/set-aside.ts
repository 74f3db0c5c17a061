import type { CredentialRecord, OneDoubt, PageDate, PageExpiry, PageOverlap, Past } from '../record/schema.ts';
import { DAY, MINUTE } from '../time/units.ts';
import { widthOf } from './generation.ts';

type Aside = NonNullable<OneDoubt['aside']>;
type Seen = { readonly first: number; readonly last: number };

/**
 * What is hidden while two clocks contradict each other, and true whichever of the two was wrong: a date or an end that a page
 * printed, and a change that was seen after a look which is sure. What a page worded ("3 months ago") was counted from the clock.
 * Where a clock went back before, only what is sure as of some time before.
 */
export function setAside(record: CredentialRecord, at: number): Pick<OneDoubt, 'aside'> {
  const { expiries, history, dates, overlaps } = record;
  const isSure = ([earliest, latest, by]: Past) => by === 'eyes' && latest > at && earliest !== null && earliest <= at;
  const later = <T extends Seen>(all: readonly T[]) => all.filter(({ last }) => last > at);
  const read = later(dates).filter(({ when }) => isPrinted(when));
  const hiddenDates = read.map((date) => asOfMaking(date, at));
  const isMeant = ({ first }: Seen) => record.doubt === null || isTied(first, at, hiddenDates);
  const hiddenOverlaps = later(overlaps)
    .filter(({ until }) => isPrinted(until))
    .map((overlap) => ({ ...overlap, first: firstOf(overlap, read, at) }))
    .filter(isMeant);
  const aside: Aside = {
    expiries: later(expiries)
      .filter(({ when }) => isPrinted(when))
      .map((end) => asOfSecret(end, record, read, at))
      .filter(isMeant),
    history: history.filter(isSure),
    ...(hiddenDates.length > 0 && { dates: hiddenDates }),
    ...(hiddenOverlaps.length > 0 && { overlaps: hiddenOverlaps }),
  };
  return Object.values(aside).some((hidden) => (hidden?.length ?? 0) > 0) ? { aside } : {};
}

/** A calendar's days and months and a printed time are whole minutes, or an instant; what is counted from a clock is not. */
function isPrinted(when: PageExpiry['when']): boolean {
  if (when === null || when === 'never') return true;
  const { earliest, latest } = when;
  if (earliest === null || latest === null) return false;
  return earliest === latest || (earliest % MINUTE === 0 && (latest + 1) % MINUTE === 0);
}

/** When it was read is what the two clocks contradict each other about: it is sure of the secret as of a look before, or its making. */
function asOfMaking(date: PageDate, at: number): PageDate {
  if (date.first <= at) return { ...date, last: date.first };
  const made = Math.min(date.first, date.when.latest ?? date.first);
  return { ...date, first: made, last: made };
}

/** An overlap that was read with the date of the new secret is that of its making. */
function firstOf({ first }: PageOverlap, dates: readonly PageDate[], at: number): number {
  const date = dates.find((one) => one.first === first);
  return date ? asOfMaking(date, at).first : first;
}

/**
 * An end as of a time at which its secret surely was there: its first reading, a look before at the same secret, or the day of
 * its making that the page printed with it. As of when it was read, where nothing ties it to a secret.
 */
function asOfSecret(end: PageExpiry, record: CredentialRecord, dates: readonly PageDate[], at: number): PageExpiry {
  const { first } = end;
  if (first <= at) return { ...end, last: first };
  const holds = (seen: Seen) => seen.first <= first && first <= seen.last;
  const span = record.spans.find((one) => one.first <= at && holds(one));
  // Another end of the same secret that was read before is not the later one.
  const others = record.expiries.filter(({ last }) => last <= at).map(({ last }) => last + 1);
  const date = dates.find((one) => holds(one) && widthOf(one.when) <= DAY);
  const sure = span ? Math.max(span.first, ...others) : date ? asOfMaking(date, at).first : first;
  return { ...end, first: sure, last: sure };
}

/** Sure as of a time before the clock went back, or as of a making. */
const isTied = (first: number, at: number, dates: readonly PageDate[]): boolean =>
  first <= at || dates.some((date) => date.first === first);

/**
 * The record after the doubt, with what was set aside, as it was kept before; what was read meanwhile speaks against the same
 * sort of thing from before, and any look at a page against what nothing ties to a secret: it may be that of a former one.
 */
export function withAside(
  record: CredentialRecord,
  kept: CredentialRecord,
  { from, aside }: OneDoubt,
): CredentialRecord {
  if (!aside) return record;
  const { expiries, dates, overlaps, spans } = kept;
  const at = from + DAY;
  const isRead = (all: readonly Seen[]) => all.some(({ last }) => last >= from);
  const isLooked = [expiries, dates, overlaps, spans].some(isRead);
  // An older version put them by as of when they were read.
  const hidden = (aside.dates ?? []).map((date) => asOfMaking(date, at));
  const isMeant = ({ first }: Seen) => !isLooked || isTied(first, at, hidden);
  const ends = aside.expiries.map((end) => (end.first <= at ? { ...end, last: end.first } : end)).filter(isMeant);
  const olds = (aside.overlaps ?? [])
    .map((overlap) => ({ ...overlap, first: firstOf(overlap, aside.dates ?? [], at) }))
    .filter(isMeant);
  return {
    ...record,
    expiries: isRead(expiries) ? record.expiries : [...record.expiries, ...ends],
    dates: isRead(dates) ? record.dates : [...record.dates, ...hidden],
    overlaps: isRead(overlaps) ? record.overlaps : [...record.overlaps, ...olds],
    history: [...record.history, ...aside.history],
  };
}
