import { type Act, latestOf, type Rotated } from '../record/acts.ts';
import type { ZonedDay } from '../record/parts.ts';
import type { CredentialRecord } from '../record/schema.ts';
import { cleanText } from '../text.ts';
import type { Interval } from '../time/interval.ts';
import { DAY } from '../time/units.ts';
import { isAskedAgain } from './asked-again.ts';
import { chainOf } from './chain.ts';
import { type Clamped, recordAt } from './clock.ts';
import { rests } from './generation.ts';
import { isSpan } from './page-dates.ts';
import { isSaidAnew } from './undo.ts';

interface Named {
  readonly when: Interval;
  readonly day: ZonedDay | null;
}

/** What a person says, before it is kept as an act. */
export type Word =
  | ({ readonly what: 'made' } & Named)
  /** `about`: whether it is the same rotation as the last one that was said; null: to be told from its day. */
  | ({ readonly what: 'rotated'; readonly overlapDays: number; readonly about: 'same' | 'another' | null } & Named)
  | ({ readonly what: 'expires' } & Named)
  | { readonly what: 'old-ended' | 'cancelled' | 'unknown' | 'never-expires' | 'deactivated' | 'still-there' }
  | { readonly what: 'owner'; readonly text: string };

const LONGEST_OVERLAP_DAYS = 366;
const LONGEST_OWNER = 120;

/** The record with one act more; the very same where the word says nothing that can be. */
export function applyWord(clamped: Clamped, told: Word, graceDays: number): CredentialRecord {
  const { record, isTrusted } = clamped;
  const word = tidied(told);
  // A day that is past under a clock which has fallen to nonsense is none.
  if (!isTrusted && (word.what === 'made' || word.what === 'rotated')) return record;
  if (isAskedAgain(record, word, clamped.at)) return record;
  const at = freeFrom(record.acts, clamped.at);
  const said = actOf(record, word, at, graceDays);
  if (!said) return record;
  const act: Said = isSaidAnew(record, said) ? { ...said, isAnew: true } : said;
  const next = { ...record, acts: [...record.acts, act] };
  if (act.what === 'cancelled') {
    const of = meantBy(record, at, graceDays);
    return of === null ? next : { ...record, acts: [...record.acts, { ...act, of }] };
  }
  if (act.what !== 'made' || !isRotationIn(next, act, graceDays)) return next;
  return { ...record, acts: [...record.acts, { ...act, isRotation: true }] };
}

/** As it is kept, so that the same word said once more is known for it. */
function tidied(word: Word): Word {
  if (word.what === 'owner') return { ...word, text: cleanText(word.text, LONGEST_OWNER) ?? '' };
  if (word.what !== 'rotated') return word;
  const lives = word.overlapDays > 0 && word.overlapDays <= LONGEST_OVERLAP_DAYS;
  return { ...word, overlapDays: lives ? word.overlapDays : 0 };
}

/** Under a clock that fell behind, all words have one time: a millisecond each keeps the order in which they were said. */
function freeFrom(acts: readonly Act[], at: number): number {
  const taken = new Set(acts.map((act) => act.at));
  let free = at;
  while (taken.has(free)) free += 1;
  return free;
}

/** Whether nobody but a person's dates, and this one last, tells that the present secret took the place of another one. */
function isRotationIn(kept: CredentialRecord, { at }: Act, graceDays: number): boolean {
  const record = recordAt(kept, at);
  const { present } = chainOf(record, at, graceDays);
  const told = record.acts.find(({ id }) => id === present.actId);
  return told?.what === 'made' && present.userAt === at && rests(present, 'user');
}

/** The word that alone tells of the rotation which is cancelled `at`, or was, where that is said again. */
function meantBy(kept: CredentialRecord, at: number, graceDays: number): string | null {
  const record = recordAt(kept, at);
  const { present } = chainOf(record, at, graceDays);
  const before = present.restored?.act;
  if (before) return before.what === 'cancelled' ? (before.of ?? null) : null;
  return rests(present, 'user') ? present.actId : null;
}

type Said = Exclude<Act, { what: 'undone' }>;

function actOf(record: CredentialRecord, word: Word, at: number, graceDays: number): Said | null {
  const head = { id: idOf(record, word.what, at), at };
  switch (word.what) {
    case 'made':
      return canBePast(word.when, at) ? { ...head, what: word.what, when: word.when, day: word.day } : null;
    case 'expires':
      return isSpan(word.when) ? { ...head, what: word.what, when: word.when, day: word.day } : null;
    case 'rotated': {
      if (!canBePast(word.when, at)) return null;
      const { what, when, day, overlapDays } = word;
      const corrects = correctedBy(record, word, graceDays);
      const after = lastRotated(record.acts)?.id;
      const told = { ...head, what, when, day, overlapDays, replaces: corrects?.id ?? null };
      // Where none was told of before, it is another one than none: a copy that is merged later may tell of the same.
      if (after === undefined) return word.about === 'another' ? { ...told, after: told.id } : told;
      return word.about === 'another' ? { ...told, after, isAnother: true } : { ...told, after };
    }
    case 'cancelled':
      return { ...head, what: word.what, graceDays: Math.min(Math.max(graceDays, 0), LONGEST_OVERLAP_DAYS) };
    case 'owner':
      return { ...head, what: word.what, text: word.text };
    default:
      return { ...head, what: word.what };
  }
}

/** Nothing was made in the future, and a span without an end says nothing. */
function canBePast(when: Interval, at: number): boolean {
  return isSpan(when) && when.latest !== null && (when.earliest ?? at) <= at;
}

/** Two acts of one sort at one instant are told apart by a number; the same record gives the same ids everywhere. */
function idOf({ acts }: CredentialRecord, what: Act['what'], at: number): string {
  const stem = `${at.toString(36)}-${what}`;
  const twins = acts.filter(({ id }) => id === stem || id.startsWith(`${stem}-`)).length;
  return twins === 0 ? stem : `${stem}-${twins + 1}`;
}

/**
 * The last rotation that the user told of, where this word is about the same one: it names an earlier day, or one while the
 * old secret could still live. Otherwise it is another rotation. Null: another, or the first.
 */
export function correctedBy(
  { acts }: CredentialRecord,
  { when, about }: Extract<Word, { what: 'rotated' }>,
  graceDays: number,
): Rotated | null {
  if (about === 'another') return null;
  const last = lastRotated(acts);
  if (!last || about === 'same') return last;
  if (acts.some((act) => act.what === 'cancelled' && act.at >= last.at)) return null;
  const from = when.earliest ?? when.latest ?? Number.NEGATIVE_INFINITY;
  // The same day may be the next one in another zone.
  const until = (last.when.latest ?? last.at) + Math.max(1, graceDays) * DAY;
  return from <= until ? last : null;
}

const lastRotated = (acts: readonly Act[]): Rotated | null => latestOf(acts.filter((act) => act.what === 'rotated'));
