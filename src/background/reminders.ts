import type { Browser } from '../browser/browser.ts';
import { plural, t } from '../browser/i18n.ts';
import { daysBetween, utcMidnight } from '../core/time/calendar-day.ts';
import type { Here } from '../core/verdict/here.ts';
import { endsTomorrow } from '../core/verdict/last-day.ts';
import { isNews } from '../core/verdict/news.ts';
import type { CredentialView } from '../protocol/messages.ts';
import { viewsOf } from './shown-views.ts';
import { lookUp, type Worker } from './worker.ts';

export const DIGEST = 'keyturn-digest';

/**
 * The day's one notification, when the user wants it, has allowed it, and something that needs action is news: see
 * `core/verdict/news.ts`. Also on the day before an old
 * key stops working, where that day is known. Never one a key. What needs nothing any more was forgotten when that was noticed
 * (`background/refresh.ts`), so that its coming back, or the end of a snooze, is news.
 */
export async function sendDigest(worker: Worker): Promise<void> {
  // An alarm may be what the worker was started by: what a person has taught is not known yet.
  await worker.known.ready();
  const { ledger, inForce } = await lookUp(worker);
  const here = worker.here();
  const { told, toldOn } = ledger.jobs;
  if (!inForce.policy.notifications || ledger.readOnly || wasTold(toldOn, here)) return;
  if (!(await worker.browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const urgent = viewsOf(ledger.records.all(), inForce.policy, here).filter(({ verdict }) => verdict.needsAction);
  const isNew = ({ key, verdict }: CredentialView) => isNews(told[key] ?? '', verdict.heard, { steps: true });
  // An old key that works until tomorrow needs action; where that is known less well it is not told of. One reminder a day tells each once.
  const ending = urgent.filter((view) => endsTomorrow(view, here)).length;
  if (!urgent.some(isNew) && ending === 0) return;
  await notify(worker.browser, urgent.length, ending);
  const now = Object.fromEntries(urgent.map(({ key, verdict }) => [key, verdict.heard]));
  await worker.store.update((draft) => draft.set('jobs', { ...draft.get('jobs'), toldOn: here.today, told: now }));
}

/**
 * True when there was one today, or, for whoever has travelled west since, "tomorrow". A day further away was noted under a
 * clock that ran ahead.
 */
function wasTold(toldOn: string | null, { today }: Here): boolean {
  if (toldOn === null || utcMidnight(toldOn) === null) return false;
  const ahead = daysBetween(today, toldOn);
  return ahead === 0 || ahead === 1;
}

/** `ending`: how many of the urgent ones have an old key that works until tomorrow. No names: it may show on a locked screen. */
async function notify({ notifications, runtime }: Browser, urgent: number, ending: number): Promise<void> {
  await notifications.create(DIGEST, {
    type: 'basic',
    iconUrl: runtime.getURL('icons/128.png'),
    title: plural('digest_title', urgent),
    message: ending > 0 ? plural('digest_ending', ending) : t('digest_body'),
  });
}
