import type { CredentialRecord, Doubt, Past } from '../record/schema.ts';

type Aside = NonNullable<Doubt['aside']>;

/**
 * What is hidden while two clocks contradict each other, and true whichever of the two was wrong: an end that a page gave, and
 * a change that was seen after a look which is sure. Once hidden, what was said of it meanwhile is kept out.
 */
export function setAside(
  { doubt, expiries, history, dates, overlaps }: CredentialRecord,
  at: number,
): Pick<Doubt, 'aside'> {
  if (doubt) return doubt.aside ? { aside: doubt.aside } : {};
  const isSure = ([earliest, latest, by]: Past) => by === 'eyes' && latest > at && earliest !== null && earliest <= at;
  const later = <T extends { readonly last: number }>(all: readonly T[]) => all.filter(({ last }) => last > at);
  const [hiddenDates, hiddenOverlaps] = [later(dates), later(overlaps)];
  const aside: Aside = {
    expiries: later(expiries),
    history: history.filter(isSure),
    ...(hiddenDates.length > 0 && { dates: hiddenDates }),
    ...(hiddenOverlaps.length > 0 && { overlaps: hiddenOverlaps }),
  };
  return Object.values(aside).some((hidden) => (hidden?.length ?? 0) > 0) ? { aside } : {};
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
