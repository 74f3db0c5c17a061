import type { Act } from '../record/acts.ts';
import type { CredentialRecord, Doubt, OneDoubt, Past, Span } from '../record/schema.ts';
import { intersect } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { setAside, withAside } from './set-aside.ts';
import { byWhenSaid, isToCome, withBothDays } from './to-come.ts';

/**
 * A clock shows `now`, and has shown `before`: one of the two was wrong. While it is not known which, it may go back once more,
 * from a time in between; then there are two doubts, one within the other.
 */
export function doubtAt(record: CredentialRecord, now: number, before: number): Doubt {
  const { doubt } = record;
  const ahead = record.acts.filter(({ at }) => at > now).map(({ id }) => id);
  // A visit under that clock may have begun a while before.
  const begun = { from: now - DAY, upTo: before, ahead, ...setAside(record, now) };
  if (!doubt) return begun;
  const { inner } = doubt;
  if (!inner) return { ...doubt, inner: begun };
  const from = Math.min(begun.from, inner.from);
  const upTo = Math.max(before, inner.upTo);
  return { ...doubt, inner: { ...inner, from, upTo, ahead: [...new Set([...(inner.ahead ?? []), ...ahead])] } };
}

/** By when an act was said that is stamped later than `now`, epoch ms. */
export function foundOut({ doubt }: CredentialRecord, { id }: Act, now: number): number {
  if (!doubt) return now;
  const { from, ahead, inner } = doubt;
  return Math.min(now, (inner && !ahead?.includes(id) ? inner.from : from) + DAY);
}

/** The record at `now`, where its clock has come to where it had been; `before`: the last time at which anything was told. */
export function afterDoubt(record: CredentialRecord, now: number, before: number): CredentialRecord {
  const { doubt } = record;
  if (!doubt) return record;
  const { inner, ...outer } = doubt;
  if (!inner) return now < outer.upTo ? record : { ...decided(record, outer, now, before), doubt: null };
  if (now < inner.upTo) return record;
  const left = { ...decided(record, inner, now, before), doubt: outer };
  return afterDoubt(left, now, Math.max(before, inner.upTo));
}

/** Where the clock leapt over the doubtful time, it was wrong before: what is stamped there goes. Else it walked there. */
function decided(record: CredentialRecord, doubt: OneDoubt, now: number, before: number): CredentialRecord {
  const isMeant = (act: Act) => doubt.ahead?.includes(act.id) ?? true;
  const leapt = before < doubt.upTo && now - before > DAY;
  if (!leapt)
    return {
      ...record,
      acts: record.acts.map((act) => (isMeant(act) && isToCome(act, record.doubt) ? byWhenSaid(record, act) : act)),
    };
  const sure = <T extends { readonly first: number; readonly last: number }>(all: readonly T[]) =>
    all.filter(({ last }) => last < doubt.from);
  // A rotation that only a date of that time told of is none, though that date lies before.
  const isUnsure = ([earliest, latest, by]: Past) =>
    by === 'page' &&
    record.dates.some(({ first, when }) => first >= doubt.from && intersect(when, { earliest, latest }));
  const left = {
    ...record,
    // When it was seen first was hidden, too; by the later clock it had been by then.
    firstSeen: record.firstSeen < doubt.from ? record.firstSeen : doubt.upTo,
    spans: record.spans.flatMap((span) => shortened(span, doubt.from)),
    dates: sure(record.dates),
    expiries: sure(record.expiries),
    overlaps: sure(record.overlaps),
    floor: record.floor && record.floor.at < doubt.from ? record.floor : null,
    history: record.history.filter((past) => past[1] < doubt.from && !isUnsure(past)),
    misses: record.misses.filter(({ at }) => at < doubt.from),
    acts: withBothDays(record, doubt, isMeant),
  };
  return withAside(left, record, doubt);
}

/** What is left of looks where those from `from` on are not relied on. */
export function shortened(span: Span, from: number): Span[] {
  if (span.first >= from) return [];
  const { first, differsFrom, forms } = span;
  return [span.last < from ? span : { first, last: first, differsFrom, forms }];
}
