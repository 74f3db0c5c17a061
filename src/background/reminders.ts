import type { CredentialKey } from '../core/credential.ts';
import { dayOf } from '../core/time/calendar-day.ts';
import type { Browser } from '../platform/browser.ts';
import { plural, t } from '../platform/i18n.ts';
import type { CredentialView } from '../platform/messages.ts';
import { viewsOf } from './views.ts';
import { lookUp, type Worker } from './worker.ts';

export const DIGEST = 'keyturn-digest';

/**
 * The day's one notification, when the user wants it, has allowed it, and something new needs action: a verdict that
 * says something else than when it was last told, or a due date that is today. Never one a key.
 */
export async function sendDigest(worker: Worker): Promise<void> {
  const { ledger, inForce } = await lookUp(worker);
  const now = worker.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = dayOf(now, zone);
  if (!inForce.policy.notifications || ledger.readOnly || ledger.jobs.toldOn === today) return;
  if (!(await worker.browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const urgent = viewsOf([...ledger.records.values()], inForce.policy, now).filter(
    ({ verdict }) => verdict.needsAction,
  );
  const told = Object.fromEntries(urgent.map((view) => [view.key, stateOf(view, today, zone)]));
  if (!isNews(told, ledger.jobs.told)) return;
  await notify(worker.browser, urgent);
  await worker.store.update((draft) => draft.set('jobs', { ...draft.get('jobs'), toldOn: today, told }));
}

function isNews(
  now: Readonly<Record<CredentialKey, string>>,
  before: Readonly<Record<CredentialKey, string>>,
): boolean {
  return Object.entries(now).some(([key, state]) => before[key] !== state);
}

/** What is told of a credential: its verdict, and its due day on that day. */
function stateOf({ verdict }: CredentialView, today: string, zone: string): string {
  const due = verdict.due?.latest ?? null;
  return due !== null && dayOf(due, zone) === today ? `${verdict.signature} ${today}` : verdict.signature;
}

/** No names: a notification may show on a locked screen. */
async function notify({ notifications, runtime }: Browser, urgent: readonly CredentialView[]): Promise<void> {
  await notifications.create(DIGEST, {
    type: 'basic',
    iconUrl: runtime.getURL('icons/128.png'),
    title: plural('digest_title', urgent.length),
    message: t('digest_body'),
  });
}
