import { t } from '../../browser/i18n.ts';
import type { Kind } from '../../core/lifecycle.ts';
import type { CredentialView } from '../../protocol/messages.ts';
import { isRotationFinished } from '../../protocol/walk-shown.ts';
import { todayHere } from '../../texts/date.ts';
import type { After } from './use-ledger.ts';

/** That an act finished a rotation; null where it did not. `before`: the credential as it was shown before. */
export function finishedText(before: CredentialView, after: After, kind: Kind | null, name: string): string | null {
  const now = after.credentials.find(({ key }) => key === before.key);
  return now && kind && isRotationFinished(before, now, kind, todayHere()) ? t('walk_finished', name) : null;
}
