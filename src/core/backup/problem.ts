import type * as v from 'valibot';
import { redactKeyMaterial } from '../key-material/index.ts';
import { cleanText } from '../text.ts';

/** Why a file was refused: a message id, with the place of the first mistake as its value. Always one of path and line is set. */
export interface BackupProblem {
  readonly code:
    | 'backup_problem_too_large'
    | 'backup_problem_syntax'
    | 'backup_problem_not_backup'
    | 'backup_problem_newer_version'
    | 'backup_problem_too_many'
    | 'backup_problem_value'
    | 'backup_problem_key'
    | 'backup_problem_twice';
  /** As in `credentials[3].birth.latest`; `$` is the whole file. */
  readonly path: string | null;
  /** Counted from 1. */
  readonly line: number | null;
}

const LONGEST_PATH = 120;

export function problemAt(code: BackupProblem['code'], ...path: readonly unknown[]): BackupProblem {
  return { code, path: pathText(path), line: null };
}

/** The first of the mistakes that a schema found. */
export function problemOf(issue: v.BaseIssue<unknown>): BackupProblem {
  const path = (issue.path ?? []).map((item) => item.key);
  // Besides spans, whose ends are one value each, only a credential as a whole is checked: that its key is its own.
  if (issue.type === 'check' && path.length === 2) return problemAt('backup_problem_key', ...path, 'key');
  return problemAt(
    issue.type === 'max_length' && path.length === 1 ? 'backup_problem_too_many' : 'backup_problem_value',
    ...path,
  );
}

function pathText(path: readonly unknown[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  // Names of fields are the file's own words; cut first, a key in them might look like none.
  return cleanText(redactKeyMaterial(text.replace(/^\./, '')), LONGEST_PATH) ?? '$';
}
