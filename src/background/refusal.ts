import type { BackupProblem } from '../core/backup/problem.ts';
import type { Reply } from '../protocol/messages.ts';

/** Why something was not done, as a message id with values for the user. Nothing was changed. */
export class Refusal extends Error {
  readonly id: string;
  readonly values: readonly string[];

  constructor(id: `error_${string}` | BackupProblem['code'], ...values: readonly string[]) {
    super(id);
    this.id = id;
    this.values = values;
  }
}

/** The reply that a failure becomes. What we did not foresee is said to be that, without details: they may hold names. */
export function failure(error: unknown): Extract<Reply<never>, { ok: false }> {
  return error instanceof Refusal
    ? { ok: false, error: error.id, values: error.values }
    : { ok: false, error: 'error_unexpected', values: [] };
}
