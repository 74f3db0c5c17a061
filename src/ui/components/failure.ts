import { t } from '../../browser/i18n.ts';

/** Why something was not done: a message id with its values. */
export interface Failure {
  readonly error: string;
  readonly values: readonly string[];
}

export function failureText({ error, values }: Failure): string {
  return t(error, ...values);
}
