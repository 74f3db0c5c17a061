import type { CredentialRecord, OneDoubt, Past } from '../record/schema.ts';
import { DAY } from '../time/units.ts';
import { asOfMaking, asOfSecret, firstOf, isPrinted, isTied, type Seen } from './as-of-making.ts';

type Aside = NonNullable<OneDoubt['aside']>;

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
