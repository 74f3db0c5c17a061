import type { Kind } from '../core/lifecycle.ts';
import { caseOf } from '../core/verdict/case.ts';
import type { Job, Place, Walked } from '../core/walk/schema.ts';
import { hasEnded, pressingCase, seenJobs, walkedOf } from '../core/walk/state.ts';
import { type Step, walkSteps } from '../core/walk/steps.ts';
import type { CredentialView } from './messages.ts';

/** What is walked through of a key, and how far that is; null where nothing is. */
export interface Shown {
  readonly what: Walked;
  readonly steps: readonly Step[];
  readonly done: readonly Job[];
  readonly places: readonly Place[];
  readonly isUnderWay: boolean;
}

export function walkShown(view: CredentialView, kind: Kind, today: string): Shown | null {
  const { verdict, walk } = view;
  const what = walkedOf(pressingCase(verdict, kind, today)) ?? walk?.what ?? walkedOf(caseOf(verdict, kind, today));
  if (what === null) return null;
  const leavesSoon = verdict.reasons.some(({ code }) => code === 'kind-ending');
  const seen = walk === null && what === 'rotate' ? seenJobs(false, view) : [];
  return {
    what,
    steps: walkSteps(what, kind, leavesSoon),
    done: walk?.done ?? seen,
    places: walk?.places ?? [],
    isUnderWay: (walk?.what ?? null) !== null,
  };
}

/** True where what was done between the two finished a rotation that was walked through: nothing of it is left to do. */
export function isRotationFinished(before: CredentialView, after: CredentialView, kind: Kind, today: string): boolean {
  const walked = walkShown(before, kind, today);
  if (walked?.what !== 'rotate' || after.verdict.isOver || after.overlap !== null) return false;
  const { done, places } = walked;
  const more = after.rotations.length - before.rotations.length;
  // Fewer: the word of one was taken back.
  if (more < 0 || (more === 0 && !done.includes('make'))) return false;
  if (walkShown(after, kind, today)?.what === 'rotate') return false;
  // A walk that is kept, and that nothing has taken the place of, is no longer under way once it is finished.
  const isKept = after.walk !== null && walkedOf(pressingCase(after.verdict, kind, today)) === null;
  return isKept || hasEnded({ places }, after, kind, done);
}
