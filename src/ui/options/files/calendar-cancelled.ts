import { t } from '../../../browser/i18n.ts';
import { kindById } from '../../../catalogue/index.ts';
import type { CalendarItem, Written } from '../../../core/export/ics.ts';
import type { CredentialView } from '../../../protocol/messages.ts';
import { distinctName } from '../../../texts/distinct-name.ts';
import { kindName } from '../../../texts/kind-name.ts';

/** Of what was cancelled only the id is known, and whose it is: it needs a day, and today is none to wait for. */
export function cancelledItems(
  uids: readonly string[],
  credentials: readonly CredentialView[],
  { today }: Written,
): CalendarItem[] {
  const names = new Map(credentials.map((view) => [view.key, distinctName(view, credentials)]));
  return uids.map((uid) => {
    const kind = kindById(uid.slice(0, uid.indexOf(' ')));
    const name = names.get(uid.slice(0, uid.lastIndexOf(' '))) ?? (kind ? kindName(kind.id) : t('ics_some_key'));
    return { uid, day: today, title: t('ics_cancelled', name), isCancelled: true };
  });
}
