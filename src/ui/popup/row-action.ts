import type { Case } from '../../core/verdict/case.ts';

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
  correct: 'steps',
  forget: { form: 'forget' },
  limit: null,
  nothing: null,
};

/** Null where there is nothing to do now. */
export function rowActionFor(what: Case): RowAction | null {
  const opens = ACTIONS[what];
  return opens === null ? null : { labelId: `do_${what}`, opens };
}
