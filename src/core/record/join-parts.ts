import type { Act } from './acts.ts';
import { canonical } from './canonical.ts';
import type { Doubt, Logged, Miss, OneDoubt, Span } from './schema.ts';

/** How the parts of two copies of a record are joined. */

export function byKey<T>(all: readonly T[], keyOf: (one: T) => string, join: (a: T, b: T) => T): T[] {
  const joined = new Map<string, T>();
  for (const one of all) {
    const known = joined.get(keyOf(one));
    joined.set(keyOf(one), known === undefined ? one : join(known, one));
  }
  return [...joined.values()];
}

export function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

/** The one with the greater number; at the same number by what they say, so that the answer hangs on no order. */
export function greater<T>(a: T, b: T, number: (one: T) => number): T {
  const difference = number(a) - number(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

export function either<T>(a: T | null, b: T | null, number: (one: T) => number): T | null {
  return a === null ? b : b === null ? a : greater(a, b, number);
}

export function textOf(a: string | null, aAt: number | null, b: string | null, bAt: number | null): string | null {
  if (a === null || b === null) return a ?? b;
  return greater({ text: a, at: aAt }, { text: b, at: bAt }, ({ at }) => at ?? -Number.MAX_VALUE).text;
}

export const seenLast = <T extends { readonly last: number }>(a: T, b: T): T => greater(a, b, ({ last }) => last);

export function joinSpans(a: Span, b: Span): Span {
  const [form] = [...Object.entries(a.forms), ...Object.entries(b.forms)].sort((one, other) =>
    canonical(one) < canonical(other) ? 1 : -1,
  );
  const backAt = latest(a.backAt ?? null, b.backAt ?? null);
  return {
    first: a.first,
    last: Math.max(a.last, b.last),
    differsFrom: latest(a.differsFrom, b.differsFrom),
    ...(backAt !== null && { backAt }),
    forms: form ? Object.fromEntries([form]) : {},
  };
}

export function joinLogged(a: Logged, b: Logged): Logged {
  return {
    ...a,
    learnedAt: Math.min(a.learnedAt, b.learnedAt),
    reach: Math.max(a.reach, b.reach),
    silentUpTo: Math.max(a.silentUpTo, b.silentUpTo),
  };
}

/** The later visit says more of how it is now. */
export function joinMisses(a: Miss, b: Miss): Miss {
  const at = Math.min(a.at, b.at);
  const visit = Math.max(a.visit ?? a.at, b.visit ?? b.at);
  const day = a.day ?? b.day;
  return { at, most: a.most || b.most, ...(day !== undefined && { day }), ...(visit < at && { visit }) };
}

/** Where it is not known which day it was for the person, that of UTC. */
export function dayOfMiss({ at, day }: Miss): string {
  return day ?? new Date(at).toISOString().slice(0, 10);
}

/** Taken back is taken back. The earlier time is that which was given when a clock that ran ahead was found out. */
export function joinActs(a: Act, b: Act): Act {
  const isUndone = (act: Act) => Number(act.what === 'undone');
  return isUndone(a) === isUndone(b) ? greater(a, b, ({ at }) => -at) : greater(a, b, isUndone);
}

export function joinDoubts(a: Doubt, b: Doubt): Doubt {
  const inner = a.inner && b.inner ? joinOne(a.inner, b.inner) : (a.inner ?? b.inner);
  return { ...joinOne(a, b), ...(inner && { inner }) };
}

function joinOne(a: OneDoubt, b: OneDoubt): OneDoubt {
  // Where one of them did not note them, it is not known which they are.
  const ahead = a.ahead && b.ahead && { ahead: [...new Set([...a.ahead, ...b.ahead])].sort() };
  const between = { from: Math.min(a.from, b.from), upTo: Math.max(a.upTo, b.upTo), ...ahead };
  if (!a.aside && !b.aside) return between;
  const expiries = [...(a.aside?.expiries ?? []), ...(b.aside?.expiries ?? [])];
  const history = [...(a.aside?.history ?? []), ...(b.aside?.history ?? [])];
  const both = <T extends { readonly first: number; readonly last: number }>(all: readonly T[]): T[] =>
    byKey(all, ({ first }) => `${first}`, seenLast);
  const dates = both([...(a.aside?.dates ?? []), ...(b.aside?.dates ?? [])]);
  const overlaps = both([...(a.aside?.overlaps ?? []), ...(b.aside?.overlaps ?? [])]);
  const more = { ...(dates.length > 0 && { dates }), ...(overlaps.length > 0 && { overlaps }) };
  return { ...between, aside: { expiries: both(expiries), history, ...more } };
}
