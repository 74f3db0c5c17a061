import type { Interval } from '../../src/core/time/interval.ts';
import { DAY } from '../../src/core/time/units.ts';
import type { ReadCredential } from '../../src/page/read/reading.ts';
import type { Truth } from './captures.ts';

export type Judgement = 'right' | 'unread' | 'wrong';

/** Whether what was read of an instant holds the true one. Databases keep seconds or milliseconds: one second is allowed. */
export function judged(read: Interval | 'never' | null, truth: number | 'never' | null): Judgement {
  if (read === null) return 'unread';
  if (read === 'never' || truth === 'never' || truth === null) return read === truth ? 'right' : 'wrong';
  const isAfter = read.earliest === null || read.earliest <= truth + 999;
  return isAfter && (read.latest === null || read.latest >= truth - 999) ? 'right' : 'wrong';
}

export type Field = 'created' | 'expires' | 'lastUsed' | 'name';

/** Each field of a key that was read, against its own row in the database. */
export function compared(read: ReadCredential, truth: Truth): Record<Field, Judgement> {
  return {
    created: judged(read.created, truth.created),
    expires: judged(read.expires, truth.expires),
    lastUsed: judged(read.lastUsed, truth.lastUsed),
    // What has no name is read without one.
    name: (read.name ?? '') === truth.name ? 'right' : read.name === null ? 'unread' : 'wrong',
  };
}

/** The rows of the database that a key on the page may be: several where a product allows them to share a name. */
export function truthsFor(read: ReadCredential, truths: readonly Truth[]): Truth[] {
  return truths.filter(({ id }) => id === read.id || encodeURIComponent(id) === read.id);
}

/** Days between the ends of what was read; 0 for what was not. */
export function daysWide(read: Interval | null): number {
  return read === null ? 0 : ((read.latest ?? Number.POSITIVE_INFINITY) - (read.earliest ?? 0)) / DAY;
}
