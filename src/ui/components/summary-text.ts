import { plural, t } from '../../platform/i18n.ts';
import type { CredentialView } from '../../platform/messages.ts';

/** One sentence for all: how many credentials, how many of them need something done. */
export function summaryText(credentials: readonly CredentialView[]): string {
  if (credentials.length === 0) return t('ui_summary_empty');
  const urgent = credentials.filter(({ verdict }) => verdict.needsAction).length;
  const all = plural('ui_summary_keys', credentials.length);
  return urgent === 0 ? t('ui_summary_calm', all) : t('ui_summary', all, plural('ui_summary_action', urgent));
}
