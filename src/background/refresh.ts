import { nextChange } from '../core/verdict/next-change.ts';
import type { CredentialView } from '../platform/messages.ts';
import type { Jobs } from '../platform/schemas/stored.ts';
import { keepAlarm } from './alarm.ts';
import { showBadge } from './badge.ts';
import { viewsOf } from './shown-views.ts';
import { lookUp, type Parts } from './worker.ts';

/**
 * Brings the badge up to date, has reminders forget what needs nothing any more, and sees to it that the alarm rings when the
 * next verdict changes. Answers when that is (epoch ms); null where it could not be told. Never throws: what cannot be shown
 * now is shown at the next change or start.
 */
export async function refresh(parts: Parts): Promise<number | null> {
  try {
    const { ledger, inForce } = await lookUp(parts);
    const here = parts.here();
    const views = viewsOf([...ledger.records.values()], inForce.policy, here);
    const due = nextChange(views, here);
    // A toolbar that fails holds up neither reminders nor the next refresh.
    const missed = await parts.access.missed(
      views.map(({ url }) => url),
      inForce.policy.providersOff,
    );
    await showBadge(parts.browser, views, missed).catch(() => undefined);
    await keepAlarm(parts.browser, due, here.now);
    const { jobs, readOnly } = ledger;
    if (!readOnly && stillTold(jobs, views, here.now) !== jobs.told)
      await parts.store.update((draft) => {
        const kept = draft.get('jobs');
        draft.set('jobs', { ...kept, told: stillTold(kept, views, here.now) });
      });
    return due;
  } catch {
    return null;
  }
}

/**
 * What reminders have told, without what needs nothing now: if it does again, that is news. The same one if all stays. Where
 * the clock stands before a look that was made, it is wrong, and nothing is forgotten.
 */
function stillTold({ told }: Jobs, views: readonly CredentialView[], now: number): Jobs['told'] {
  const isUrgent = ({ verdict, lastLook }: CredentialView) => verdict.needsAction || (lastLook ?? now) > now;
  const urgent = new Set(views.filter(isUrgent).map(({ key }) => key));
  const kept = Object.entries(told).filter(([key]) => urgent.has(key));
  return kept.length === Object.keys(told).length ? told : Object.fromEntries(kept);
}
