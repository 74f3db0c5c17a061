import type { Kind } from '../core/lifecycle.ts';
import { caseOf } from '../core/verdict/case.ts';
import type { Job, Place, Walked } from '../core/walk/schema.ts';
import { pressingCase, seenJobs, walkedOf } from '../core/walk/state.ts';
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
