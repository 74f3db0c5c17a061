import type { Kind } from '../core/lifecycle.ts';
import { type Case, caseOf } from '../core/verdict/case.ts';
import type { CredentialView } from '../protocol/messages.ts';

/** What the one button of a line does: opens a form of the key, what to do step by step, or the key's own page. */
export interface RowAction {
  readonly labelId: string;
  readonly opens: 'steps' | 'page' | { readonly form: string };
}

const ACTIONS: Readonly<Record<Case, RowAction['opens'] | null>> = {
  deactivate: 'steps',
  finish: 'steps',
  migrate: 'steps',
  rotate: 'steps',
  replace: 'steps',
  unused: 'steps',
  idle: 'steps',
  date: { form: 'set-date' },
  confirm: { form: 'deactivated' },
  look: 'page',
  kind: 'page',
  correct: 'steps',
  forget: { form: 'forget' },
  limit: null,
  nothing: null,
};

/** What is under way is gone on with. Null where there is nothing to do now. */
export function rowActionOf(
  { verdict, walk }: Pick<CredentialView, 'verdict' | 'walk'>,
  kind: Kind,
  today: string,
): RowAction | null {
  if (walk?.what) return { labelId: 'do_continue', opens: 'steps' };
  const what = caseOf(verdict, kind, today);
  const opens = ACTIONS[what];
  return opens === null ? null : { labelId: `do_${what}`, opens };
}
