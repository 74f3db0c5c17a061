import type { CredentialState } from '../ledger/state.ts';
import type { Kind } from '../lifecycle.ts';
import type { CalendarDay } from '../time/calendar-day.ts';
import { type Case, caseOf } from '../verdict/case.ts';
import type { Verdict } from '../verdict/index.ts';
import { isNotice } from '../verdict/order.ts';
import { type Job, type Place, WALKED, type Walk, type Walked } from './schema.ts';

/** A walk as it stands now: derived from what is kept of it and from what is known of the key. */
export interface WalkState {
  /** Null: nothing is under way; the places are kept for the next time. */
  readonly what: Walked | null;
  /** Steps that are done: ticked, or seen to be. */
  readonly done: readonly Job[];
  readonly places: readonly Place[];
}

type Known = Pick<CredentialState, 'newSecretAt' | 'overlap'>;

/** What there is to do, but for what only becomes due far away: that ends nothing that is under way. */
export function pressingCase(verdict: Verdict, kind: Kind, today: CalendarDay): Case {
  const [first] = verdict.reasons;
  return first && isNotice(first) ? 'nothing' : caseOf(verdict, kind, today);
}

/** What is to be walked through about a key of that case; null where there is nothing of that sort to do. */
export function walkedOf(now: Case): Walked | null {
  if (now === 'finish') return 'rotate';
  return WALKED.find((what) => what === now) ?? null;
}

/** What is kept of a walk, in the light of what was seen since. `now`: what there is to do about the key. */
export function walkState(kept: Walk, known: Known, kind: Kind, now: Case): WalkState {
  if (isFormer(kept, known, now)) return { what: null, done: [], places: anew(kept.places) };
  const what = walkedOf(now) ?? kept.what;
  const seen = what === 'rotate' ? seenJobs(isRotated(kept, known), known) : [];
  const done = [...new Set([...kept.done, ...seen, ...(areAllDone(kept.places) ? (['replace'] as const) : [])])];
  const isFinished =
    now !== 'finish' && what === 'rotate' && isRotated(kept, known) && hasEnded(kept, known, kind, done);
  return now === 'forget' || isFinished
    ? { what: null, done: [], places: anew(kept.places) }
    : { what, done, places: kept.places };
}

/** What is seen to be done of a rotation. */
export function seenJobs(hasNewSecret: boolean, { overlap }: Pick<CredentialState, 'overlap'>): readonly Job[] {
  if (overlap !== null) return ['make'];
  return hasNewSecret ? ['make', 'end'] : [];
}

/** A walk that led to a new secret is over when there is to do about that one again. */
function isFormer(kept: Walk, known: Known, now: Case): boolean {
  return isRotated(kept, known) && now !== 'finish' && walkedOf(now) !== null;
}

const isRotated = ({ secret }: Walk, { newSecretAt }: Known): boolean => (newSecretAt ?? 0) > secret;

/** The old secret works no more, and nothing that the person wrote down is left to be replaced. */
export function hasEnded(
  { places }: Pick<Walk, 'places'>,
  { overlap }: Pick<Known, 'overlap'>,
  kind: Kind,
  done: readonly Job[],
): boolean {
  if (overlap !== null) return false;
  return places.length > 0 ? areAllDone(places) : done.includes('replace') || kind.rotation.mode === 'overlap';
}

const areAllDone = (places: readonly Place[]): boolean => places.length > 0 && places.every(({ isDone }) => isDone);
const anew = (places: readonly Place[]): readonly Place[] => places.map(({ text }) => ({ text, isDone: false }));

/** Which secret a walk is about that is gone on with now. */
export function secretOf(kept: Walk | null, known: Known, now: Case): number {
  if (kept && !isFormer(kept, known, now)) return kept.secret;
  // Begun while the old secret lives on: the new one is there already.
  return now === 'finish' ? 0 : (known.newSecretAt ?? 0);
}
