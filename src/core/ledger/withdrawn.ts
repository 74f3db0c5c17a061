import type { CredentialRecord, PageDate, PageOverlap, Past } from '../record/schema.ts';
import type { Period } from './generation.ts';
import { isUnsure, isWithdrawn, type Run } from './runs.ts';

/** What was read of a page is of the secret that showed then: what a cancelled rotation leaves of it. */

/**
 * Without those that came with a rotation which was cancelled. A page may have shown the old secret a while before it showed the
 * new one.
 */
export function overlapsOf(record: CredentialRecord, runs: readonly Run[]): PageOverlap[] {
  const withdrawn = withdrawnBySight(record, runs);
  return record.overlaps.filter(
    ({ first }) => !withdrawn.some(({ mayBeAfter, upTo }) => mayBeAfter < first && first <= upTo),
  );
}

/** Without those of secrets whose rotation was cancelled. */
export function datesOf(record: CredentialRecord, runs: readonly Run[], graceDays: number): PageDate[] {
  const unsure = record.spans.filter((span) => isUnsure(span, runs, graceDays));
  const read = record.dates.filter(
    (date) => !unsure.some(({ first, last }) => first <= date.first && date.last <= last),
  );
  const withdrawn = record.spans.filter((span) => isWithdrawn(span, runs));
  const isOfThose = (date: PageDate) => withdrawn.some(({ first, last }) => first <= date.first && date.first <= last);
  return read.filter((date) => !isOfThose(date));
}

/** What was read only from before such a secret showed until it was gone may be that one's. */
export const mayBeOfWithdrawn = (
  { first, last }: { readonly first: number; readonly last: number },
  withdrawn: readonly Period[],
): boolean => withdrawn.some(({ mayBeAfter, upTo }) => mayBeAfter < first && last <= upTo);

/** Each from its first look until the former one showed again. */
export function withdrawnBySight({ spans }: CredentialRecord, runs: readonly Run[]): Period[] {
  return spans
    .filter((span) => isWithdrawn(span, runs))
    .map(({ first, last, differsFrom }) => {
      const back = spans.flatMap(({ backAt }) => (backAt !== undefined && backAt > last ? [backAt - 1] : []));
      const upTo = back.length > 0 ? Math.min(...back) : last;
      return { from: first, upTo, mayBeAfter: differsFrom ?? first };
    });
}

/** The page went on showing the old secret: the rotation was not cancelled by then. */
export const isBesideOld = ({ last: at }: PageDate, overlaps: readonly PageOverlap[]): boolean =>
  overlaps.some(({ until, first, last }) => until !== null && first <= at && at <= last);

/** That of a secret of which another install saw nothing, before and after. */
export function isOfUnsure(
  [, latest, by]: Past,
  { spans }: CredentialRecord,
  { runs, graceDays }: { readonly runs: readonly Run[]; readonly graceDays: number },
): boolean {
  return by === 'eyes' && spans.some((span) => span.first === latest && isUnsure(span, runs, graceDays));
}
