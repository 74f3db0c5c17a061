import { topicOf } from '../record/acts.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { lastRead } from './page-dates.ts';

/**
 * Of a kind of which each person has a key of their own under one and the same id, the record as far as it is about the key that
 * was seen last. Whether another key is a new one or another person's is not known: a change bounds nothing, and what was said or
 * read while another person's key may have been the one that showed is left out. Other records stay as they are.
 */
export function ofOnePerson(record: CredentialRecord): CredentialRecord {
  if (!record.isPerUser) return record;
  const [own, ...others] = [...record.spans].sort((a, b) => b.last - a.last || b.first - a.first);
  const isOwn = (at: number) =>
    own === undefined ||
    others.length === 0 ||
    (at >= own.first && others.every(({ first, last }) => first > at || last < own.first || own.last <= at));
  const read = <T extends { readonly first: number; readonly last: number }>(all: readonly T[]) =>
    all.filter(({ last }) => isOwn(last));
  const date = lastRead(read(record.dates));
  return {
    ...record,
    // Before that another person may have looked.
    firstSeen: own?.first ?? date?.first ?? record.firstSeen,
    spans: own ? [{ ...own, differsFrom: null }] : [],
    dates: date ? [date] : [],
    expiries: read(record.expiries),
    overlaps: read(record.overlaps),
    lastUsed: record.lastUsed && isOwn(record.lastUsed.at) ? record.lastUsed : null,
    history: record.history.filter(([, latest, by]) => by === 'user' && isOwn(latest)),
    acts: record.acts.filter((act) => isOwn(act.at) || topicOf(act) === 'presence' || topicOf(act) === 'owner'),
  };
}
