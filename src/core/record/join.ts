import type { Act } from './acts.ts';
import { canonical } from './canonical.ts';
import { withinLimits } from './limits.ts';
import type { CredentialRecord, Doubt, Logged, Miss, Span } from './schema.ts';

/**
 * One record out of two copies of it, from two installs or two times: the statements of both. Of what can be said only once
 * (a name, a note, a snooze) the later act counts; what was taken back stays taken back.
 *
 * Properties (held by tests): it does not matter which copy comes first, nor in which order three are joined; a record joined
 * with itself is itself; and joining with either part once more changes nothing, so that an import can be repeated.
 */
export function joinRecords(a: CredentialRecord, b: CredentialRecord): CredentialRecord {
  return withinLimits({
    ...a,
    name: textOf(a.name, a.namedAt, b.name, b.namedAt),
    namedAt: latest(a.namedAt, b.namedAt),
    url: textOf(a.url, a.lastSeen, b.url, b.lastSeen),
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: latest(a.lastSeen, b.lastSeen),
    lastVisit: latest(a.lastVisit, b.lastVisit),
    floor: either(a.floor, b.floor, ({ when }) => when),
    spans: byKey([...a.spans, ...b.spans], ({ first }) => `${first}`, joinSpans),
    dates: byKey([...a.dates, ...b.dates], ({ first }) => `${first}`, seenLast),
    expiries: byKey([...a.expiries, ...b.expiries], ({ first }) => `${first}`, seenLast),
    overlaps: byKey([...a.overlaps, ...b.overlaps], ({ first }) => `${first}`, seenLast),
    lastUsed: either(a.lastUsed, b.lastUsed, ({ at }) => at),
    logged: byKey([...a.logged, ...b.logged], ({ what, when }) => canonical([what, when]), joinLogged),
    history: [...a.history, ...b.history],
    misses: byKey([...a.misses, ...b.misses], ({ at }) => `${Math.floor(at / 86_400_000)}`, joinMisses),
    acts: byKey([...a.acts, ...b.acts], ({ id }) => id, joinActs),
    note: either(a.note, b.note, ({ at }) => at) ?? a.note,
    snooze: either(a.snooze, b.snooze, ({ at }) => at),
    dismissal: either(a.dismissal, b.dismissal, ({ at }) => at),
    doubt: a.doubt && b.doubt ? joinDoubts(a.doubt, b.doubt) : (a.doubt ?? b.doubt),
  });
}

function byKey<T>(all: readonly T[], keyOf: (one: T) => string, join: (a: T, b: T) => T): T[] {
  const joined = new Map<string, T>();
  for (const one of all) {
    const known = joined.get(keyOf(one));
    joined.set(keyOf(one), known === undefined ? one : join(known, one));
  }
  return [...joined.values()];
}

function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

/** The one with the greater number; at the same number by what they say, so that the answer hangs on no order. */
function greater<T>(a: T, b: T, number: (one: T) => number): T {
  const difference = number(a) - number(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return canonical(a) >= canonical(b) ? a : b;
}

function either<T>(a: T | null, b: T | null, number: (one: T) => number): T | null {
  return a === null ? b : b === null ? a : greater(a, b, number);
}

function textOf(a: string | null, aAt: number | null, b: string | null, bAt: number | null): string | null {
  if (a === null || b === null) return a ?? b;
  return greater({ text: a, at: aAt }, { text: b, at: bAt }, ({ at }) => at ?? -Number.MAX_VALUE).text;
}

const seenLast = <T extends { readonly last: number }>(a: T, b: T): T => greater(a, b, ({ last }) => last);

function joinSpans(a: Span, b: Span): Span {
  const forms = [...Object.entries(a.forms), ...Object.entries(b.forms)].sort((one, other) =>
    canonical(one) < canonical(other) ? -1 : 1,
  );
  return {
    first: a.first,
    last: Math.max(a.last, b.last),
    differsFrom: latest(a.differsFrom, b.differsFrom),
    forms: Object.fromEntries(forms),
  };
}

function joinLogged(a: Logged, b: Logged): Logged {
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
  return { at, most: a.most || b.most, ...(visit < at && { visit }) };
}

/** Taken back is taken back. The earlier time is that which was settled when a clock that ran ahead was found out. */
function joinActs(a: Act, b: Act): Act {
  const isUndone = (act: Act) => Number(act.what === 'undone');
  return isUndone(a) === isUndone(b) ? greater(a, b, ({ at }) => -at) : greater(a, b, isUndone);
}

function joinDoubts(a: Doubt, b: Doubt): Doubt {
  const between = { from: Math.min(a.from, b.from), upTo: Math.max(a.upTo, b.upTo) };
  if (!a.aside && !b.aside) return between;
  const expiries = [...(a.aside?.expiries ?? []), ...(b.aside?.expiries ?? [])];
  const history = [...(a.aside?.history ?? []), ...(b.aside?.history ?? [])];
  return { ...between, aside: { expiries: byKey(expiries, ({ first }) => `${first}`, seenLast), history } };
}
