import type { CredentialRecord, PageDate, PageExpiry, PageOverlap } from '../record/schema.ts';
import { DAY, MINUTE } from '../time/units.ts';
import { widthOf } from './generation.ts';

/** As of when something that a page printed under a doubtful clock is sure. */

export type Seen = { readonly first: number; readonly last: number };

/** A calendar's days and months and a printed time are whole minutes, or an instant; what is counted from a clock is not. */
export function isPrinted(when: PageExpiry['when']): boolean {
  if (when === null || when === 'never') return true;
  const { earliest, latest } = when;
  if (earliest === null || latest === null) return false;
  return earliest === latest || (earliest % MINUTE === 0 && (latest + 1) % MINUTE === 0);
}

/**
 * When it was read is what the two clocks contradict each other about: it is sure of the secret as of a look before, or its
 * making.
 */
export function asOfMaking(date: PageDate, at: number): PageDate {
  if (date.first <= at) return { ...date, last: date.first };
  const made = Math.min(date.first, date.when.latest ?? date.first);
  return { ...date, first: made, last: made };
}

/** An overlap that was read with the date of the new secret is that of its making. */
export function firstOf({ first }: PageOverlap, dates: readonly PageDate[], at: number): number {
  const date = dates.find((one) => one.first === first);
  return date ? asOfMaking(date, at).first : first;
}

/**
 * An end as of a time at which its secret surely was there: its first reading, a look before at the same secret, or the day of
 * its making that the page printed with it. As of when it was read, where nothing ties it to a secret.
 */
export function asOfSecret(
  end: PageExpiry,
  record: CredentialRecord,
  dates: readonly PageDate[],
  at: number,
): PageExpiry {
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
export const isTied = (first: number, at: number, dates: readonly PageDate[]): boolean =>
  first <= at || dates.some((date) => date.first === first);
