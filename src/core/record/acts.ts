import * as v from 'valibot';
import { instant, interval, text, word, zonedDay } from './parts.ts';

/** What a person said of a credential. Every act can be taken back by its id. */

const head = {
  /** Unique within the record; the same in every copy of it. */
  id: word(60),
  /** When it was said, epoch ms. */
  at: instant,
};
const spoken = {
  ...head,
  /** The same was said right before, and a look, a list or a log came in between: each of the two is taken back on its own. */
  isAnew: v.optional(v.literal(true)),
};

/** The instants that were named, and the day where a day was. */
const named = { when: interval, day: v.nullable(zonedDay) };

const overlapDays = v.pipe(v.number(), v.minValue(0), v.maxValue(366));

/** What acts are about: a later one of the same topic makes the earlier ones matter less. */
const topic = v.picklist(['birth', 'end', 'presence', 'owner']);
export type Topic = v.InferOutput<typeof topic>;

export const act = v.pipe(
  v.variant('what', [
    /** The present secret was made then. */
    v.object({
      ...spoken,
      what: v.literal('made'),
      ...named,
      /** By what was known when it was said, this secret took the place of another one. */
      isRotation: v.optional(v.literal(true)),
    }),
    /**
     * A new secret took the place of the old one. `overlapDays`: how long the old one lives on, 0 where it ended at once.
     * `replaces`: the id of the earlier act about the same rotation, which this one corrects.
     */
    v.object({
      ...spoken,
      what: v.literal('rotated'),
      ...named,
      overlapDays,
      replaces: v.nullable(word(60)),
      /** The person says that it is another one than those of which was told before; absent where none was. */
      isAnother: v.optional(v.literal(true)),
      /**
       * The id of the last rotation that was told of before, in that copy; its own: none was, and yet it was called another one;
       * absent: the first, or from an older version.
       */
      after: v.optional(word(60)),
    }),
    /** The old secret of an overlap is ended. */
    v.object({ ...spoken, what: v.literal('old-ended') }),
    /**
     * The last rotation was cancelled: the former secret is the present one again. `graceDays`: the longest that the old one may
     * live on; absent: from an older version. `of`: the id of the word by which a person alone told of that rotation; absent:
     * others told of it, or from an older version.
     */
    v.object({
      ...spoken,
      what: v.literal('cancelled'),
      graceDays: v.optional(overlapDays),
      of: v.optional(word(60)),
    }),
    /** "I do not know after all": what was said before of when the secret was made does not count any more. */
    v.object({ ...spoken, what: v.literal('unknown') }),
    v.object({ ...spoken, what: v.literal('expires'), ...named }),
    v.object({ ...spoken, what: v.literal('never-expires') }),
    v.object({ ...spoken, what: v.literal('deactivated') }),
    v.object({ ...spoken, what: v.literal('still-there') }),
    /** The person or team that answers for it; empty where nobody is named any more. */
    v.object({ ...spoken, what: v.literal('owner'), text: text(500) }),
    /** An act that was taken back: of it nothing is left but what sort it was, and which one it had corrected. */
    v.object({ ...head, what: v.literal('undone'), was: topic, replaces: v.optional(word(60)) }),
  ]),
  v.readonly(),
);
export type Act = v.InferOutput<typeof act>;

export type Rotated = Extract<Act, { what: 'rotated' }>;

const TOPICS = {
  made: 'birth',
  rotated: 'birth',
  'old-ended': 'birth',
  cancelled: 'birth',
  unknown: 'birth',
  expires: 'end',
  'never-expires': 'end',
  deactivated: 'presence',
  'still-there': 'presence',
  owner: 'owner',
} as const;

export function topicOf(one: Act): Topic {
  return one.what === 'undone' ? one.was : TOPICS[one.what];
}

/** The one that was said last; null where there is none. */
export const latestOf = <A extends Act>(acts: readonly A[]): A | null =>
  acts.reduce<A | null>((last, act) => (last && last.at > act.at ? last : act), null);

/** Whether who said `act` knew of `one`, and did not say that it was the same. Older versions did not note what was known. */
export function isToldAfter(act: Rotated, one: Act, acts: readonly Act[]): boolean {
  if (act.after === undefined) return act.isAnother === true;
  const seen = new Set<string>();
  for (let id: string | null | undefined = act.after; id && !seen.has(id); ) {
    if (id === one.id) return true;
    seen.add(id);
    const before: Act | undefined = acts.find((other) => other.id === id);
    id = before?.what === 'rotated' ? (before.after ?? before.replaces) : null;
  }
  return false;
}

/**
 * Ids of the acts that others correct. What corrects one that was taken back corrects what that one had corrected. Where each of
 * two copies corrected the same one, the later correction stands.
 */
export function correctedIn(acts: readonly Act[]): ReadonlySet<string> {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const corrected = new Set<string>();
  for (const act of acts) {
    let id = act.what === 'rotated' ? act.replaces : null;
    while (id !== null && !corrected.has(id)) {
      corrected.add(id);
      const one = byId.get(id);
      id = one?.what === 'undone' ? (one.replaces ?? null) : null;
    }
  }
  const standing = new Map<string, Act>();
  for (const act of acts) {
    if (act.what !== 'rotated' || act.replaces === null || corrected.has(act.id)) continue;
    const first = firstOf(act.id, acts);
    const other = standing.get(first);
    const isLast = !other || act.at > other.at || (act.at === other.at && act.id > other.id);
    if (other) corrected.add(isLast ? other.id : act.id);
    if (isLast) standing.set(first, act);
  }
  return corrected;
}

/** Whether a cancellation is about a rotation of which a word still tells: not where that was taken back, or told anew since. */
export function isMeantStill(act: Act, counting: readonly Act[], acts: readonly Act[]): boolean {
  if (act.what !== 'cancelled' || !act.of) return true;
  const first = firstOf(act.of, acts);
  return counting.some(
    ({ what, id, at }) => (what === 'rotated' || what === 'made') && at <= act.at && firstOf(id, acts) === first,
  );
}

/** The id of the word that was said first of a rotation which later words corrected. */
export function firstOf(id: string, acts: readonly Act[]): string {
  const seen = new Set<string>();
  let first = id;
  while (!seen.has(first)) {
    seen.add(first);
    const one = acts.find((act) => act.id === first);
    first = (one?.what === 'rotated' || one?.what === 'undone' ? one.replaces : null) ?? first;
  }
  return first;
}
