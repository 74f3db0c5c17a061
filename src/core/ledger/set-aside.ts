import type { CredentialRecord, Doubt, PageDate, PageExpiry, PageOverlap, Past } from '../record/schema.ts';
import { MINUTE } from '../time/units.ts';

type Aside = NonNullable<Doubt['aside']>;

/**
 * What is hidden while two clocks contradict each other, and true whichever of the two was wrong: a date or an end that a page
 * printed, and a change that was seen after a look which is sure. What a page worded ("3 months ago") was counted from the clock.
 * Once hidden, what was said of it meanwhile is kept out.
 */
export function setAside(
  { doubt, expiries, history, dates, overlaps }: CredentialRecord,
  at: number,
): Pick<Doubt, 'aside'> {
  if (doubt) return doubt.aside ? { aside: doubt.aside } : {};
  const isSure = ([earliest, latest, by]: Past) => by === 'eyes' && latest > at && earliest !== null && earliest <= at;
  const later = <T extends { readonly last: number }>(all: readonly T[]) => all.filter(({ last }) => last > at);
  const hiddenDates = later(dates).flatMap((date) => (isPrinted(date.when) ? [asOfMaking(date, at)] : []));
  const hiddenOverlaps = later(overlaps)
    .filter(({ until }) => isPrinted(until))
    .map((overlap) => ({ ...overlap, first: firstOf(overlap, later(dates), at) }));
  const aside: Aside = {
    expiries: later(expiries)
      .filter(({ when }) => isPrinted(when))
      .map((end) => (end.first <= at ? { ...end, last: end.first } : end)),
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
  const date = dates.find((one) => one.first === first && isPrinted(one.when));
  return date ? asOfMaking(date, at).first : first;
}

/** The record after the doubt, with what was set aside; an end that was read meanwhile speaks against the one from before. */
export function withAside(
  record: CredentialRecord,
  { expiries, dates, overlaps, doubt }: CredentialRecord,
): CredentialRecord {
  const aside = doubt?.aside;
  if (!doubt || !aside) return record;
  const isRead = (all: readonly { readonly last: number }[]) => all.some(({ last }) => last >= doubt.from);
  return {
    ...record,
    expiries: isRead(expiries) ? record.expiries : [...record.expiries, ...aside.expiries],
    dates: isRead(dates) ? record.dates : [...record.dates, ...(aside.dates ?? [])],
    overlaps: isRead(overlaps) ? record.overlaps : [...record.overlaps, ...(aside.overlaps ?? [])],
    history: [...record.history, ...aside.history],
  };
}
