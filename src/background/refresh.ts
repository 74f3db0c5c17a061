import { nextChange } from '../core/verdict/next-change.ts';
import type { CredentialView } from '../platform/messages.ts';
import type { Jobs } from '../platform/schemas/stored.ts';
import { keepAlarm } from './alarm.ts';
import { showBadge } from './badge.ts';
import type { Ledger } from './ledger.ts';
import { viewsOf } from './views.ts';
import { lookUp, type Parts } from './worker.ts';

/**
 * Brings the badge up to date, has reminders forget what needs nothing any more, and notes when the next verdict changes.
 * Never throws: what cannot be shown now is shown at the next change or start.
 */
export async function refresh(parts: Parts): Promise<void> {
  try {
    const { ledger, inForce } = await lookUp(parts);
    const here = parts.here();
    const views = viewsOf([...ledger.records.values()], inForce.policy, here);
    const due = nextChange(views, here);
    // A toolbar that fails holds up neither reminders nor the next refresh.
    await showBadge(parts.browser, views).catch(() => undefined);
    await note(parts, ledger, views, due);
    await keepAlarm(parts.browser, { ...ledger.jobs.due, refresh: due }, here.now);
  } catch {
    // Storage failed: no reason to stop.
  }
}

async function note({ store }: Parts, ledger: Ledger, views: readonly CredentialView[], due: number): Promise<void> {
  if (ledger.readOnly || (ledger.jobs.due.refresh === due && told(ledger.jobs, views) === ledger.jobs.told)) return;
  await store.update((draft) => {
    const jobs = draft.get('jobs');
    draft.set('jobs', { ...jobs, due: { ...jobs.due, refresh: due }, told: told(jobs, views) });
  });
}

/** What reminders have told, without what needs nothing now: if it does again, that is news. The same one if all stays. */
function told({ told: before }: Jobs, views: readonly CredentialView[]): Jobs['told'] {
  const urgent = new Set(views.filter(({ verdict }) => verdict.needsAction).map(({ key }) => key));
  const kept = Object.entries(before).filter(([key]) => urgent.has(key));
  return kept.length === Object.keys(before).length ? before : Object.fromEntries(kept);
}
