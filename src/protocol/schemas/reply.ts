import * as v from 'valibot';
import type { Reply } from '../messages.ts';
import { text } from './parts.ts';

/** A reply with a value of that schema, or a reason why not: a message id with values. */
export function replyOf<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Reply<T>> {
  return v.variant('ok', [
    v.object({ ok: v.literal(true), value }),
    v.object({
      ok: v.literal(false),
      error: v.pipe(text(100), v.regex(/^(?:error|backup_problem)_[a-z0-9_]+$/)),
      values: v.array(text(1_000)),
    }),
  ]) as v.GenericSchema<unknown, Reply<T>>;
}
