import { DAY } from '../time/units.ts';
import { type Act, correctedIn, firstOf, type Rotated } from './acts.ts';
import { newest } from './newest.ts';
import type { CredentialRecord, Past } from './schema.ts';

/** What the history keeps of words that are dropped. */

const WORDS: ReadonlySet<Act['what']> = new Set(['made', 'rotated', 'cancelled', 'unknown']);

const atOf = ({ at }: Act): number => at;

/** Rotations that the user took back by a later word, and the word where it was about that one alone. */
export function withdrawnIn({ acts, spans }: CredentialRecord): Map<Act, Act | null> {
  const withdrawn = new Map<Act, Act | null>();
  const corrected = correctedIn(acts);
  let standing: Rotated[] = [];
  for (const act of newest(acts, atOf, acts.length).kept) {
    if (act.what === 'rotated' && !corrected.has(act.id)) standing.push(act);
    if (act.what === 'unknown') {
      for (const one of standing) withdrawn.set(one, null);
      standing = [];
    }
    if (act.what === 'cancelled' && act.of) {
      const first = firstOf(act.of, acts);
      const meant = [...standing, ...withdrawn.keys()].find(({ id }) => firstOf(id, acts) === first);
      if (meant) withdrawn.set(meant, act);
      standing = standing.filter((one) => one !== meant);
      continue;
    }
    const last = act.what === 'cancelled' ? standing.at(-1) : undefined;
    // Where a change was seen since, the looks say what was cancelled.
    const isSeen = spans.some(
      ({ first, differsFrom }) =>
        differsFrom !== null && last && first > (last.when.earliest ?? last.at) && first <= act.at,
    );
    if (!last || isSeen) continue;
    withdrawn.set(last, act);
    standing = standing.slice(0, -1);
  }
  return withdrawn;
}

/** The word on the making of secrets that came next corrects it, unless it is of another rotation. */
function isTakenBack(act: Act, all: readonly Act[]): boolean {
  const words = all.filter(({ what, at }) => WORDS.has(what) && at > act.at);
  const next = words.reduce<Act | null>((first, one) => (first && first.at <= one.at ? first : one), null);
  return next !== null && next.what !== 'rotated';
}

export function pastOf(dropped: readonly Act[], all: readonly Act[], withdrawn: ReadonlyMap<Act, Act | null>): Past[] {
  const corrected = correctedIn(all);
  return dropped.flatMap((act): Past[] => {
    if (isOfOthers(act)) return [[act.graceDays === undefined ? null : act.at - act.graceDays * DAY, act.at, 'back']];
    const tellsRotation = act.what === 'rotated' || (act.what === 'made' && act.isRotation && !isTakenBack(act, all));
    if (!tellsRotation || corrected.has(act.id)) return [];
    const by = withdrawn.get(act);
    if (by === null || (by && !isOfOthers(by))) return [];
    const { earliest, latest } = act.when;
    const end = Math.min(latest ?? act.at, act.at);
    return (earliest ?? end) <= end ? [[earliest, end, 'user', act.id]] : [];
  });
}

/** What others told of is not dropped with the word that it was cancelled. */
const isOfOthers = (act: Act): act is Extract<Act, { what: 'cancelled' }> =>
  act.what === 'cancelled' && act.of === undefined;
