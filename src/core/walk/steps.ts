import type { Kind } from '../lifecycle.ts';
import { stepsFor } from '../verdict/advice.ts';
import type { Job, Walked } from './schema.ts';

/** One step: what it is for, and its sentences, as message ids. Several are ways to choose from. */
export interface Step {
  readonly job: Job;
  readonly textIds: readonly string[];
}

/** Which job a step of the advice belongs to, by how its message id begins; the first that fits. */
const JOB_OF: readonly (readonly [string, Job])[] = [
  ['step_find_', 'users'],
  ['step_quiet_hour', 'ready'],
  ['step_look_at_handling', 'users'],
  ['step_look_at_calls', 'calls'],
  ['step_watch_calls', 'calls'],
  ['step_replace', 'replace'],
  ['step_sign_in_again', 'replace'],
  ['step_rotate_', 'make'],
  ['step_make_another', 'make'],
  ['step_move_', 'make'],
  ['step_see_what_ends', 'make'],
  ['step_plan_move', 'plan'],
  ['step_', 'end'],
];

/** The steps of a walk: those of the advice, with what belongs to one job put together. */
export function walkSteps(what: Walked, kind: Kind, leavesSoon: boolean): readonly Step[] {
  const steps: Step[] = [];
  for (const id of stepsFor(what, kind, leavesSoon)) {
    const job = JOB_OF.find(([start]) => id.startsWith(start))?.[1] ?? 'end';
    const at = steps.findIndex((step) => step.job === job);
    const known = steps[at];
    if (known) steps[at] = { job, textIds: [...known.textIds, id] };
    else steps.push({ job, textIds: [id] });
  }
  return steps;
}
