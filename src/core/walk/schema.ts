import * as v from 'valibot';
import { instant } from '../record/parts.ts';

/** What is walked through, as `Case` in `core/verdict/case.ts` names it. A rotation that is to be finished is one of `rotate`. */
export const WALKED = ['rotate', 'replace', 'migrate', 'deactivate', 'unused', 'idle'] as const;
export type Walked = (typeof WALKED)[number];

/** What a step is for: kept in place of its words, which may change with what is known of the provider. */
export const JOBS = ['users', 'ready', 'calls', 'make', 'replace', 'end', 'plan'] as const;
export type Job = (typeof JOBS)[number];

/** Where a key is in use, in the person's words. */
export interface Place {
  readonly text: string;
  /** The new key is in place there. */
  readonly isDone: boolean;
}

/** How far a person is with replacing a key or doing away with it. */
export interface Walk {
  /** Of the last step or word, epoch ms. */
  readonly at: number;
  /** Which secret it was begun with: when that was learnt of, epoch ms, or 0. A newer one is the one that it led to. */
  readonly secret: number;
  readonly what: Walked;
  /** Steps that the person ticked. What is seen, or said in a word of its own, is not among them. */
  readonly done: readonly Job[];
  readonly places: readonly Place[];
}

/** UTF-16 units of a place, and places of a walk. */
export const LONGEST_PLACE = 120;
export const MOST_PLACES = 40;

export const placesSchema = v.pipe(
  v.array(v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_PLACE)), isDone: v.boolean() })),
  v.maxLength(MOST_PLACES),
);
export const jobsSchema = v.pipe(v.array(v.picklist(JOBS)), v.maxLength(JOBS.length));
export const walkedSchema = v.picklist(WALKED);

export const walkSchema: v.GenericSchema<unknown, Walk> = v.object({
  at: instant,
  secret: instant,
  what: walkedSchema,
  done: jobsSchema,
  places: placesSchema,
});
