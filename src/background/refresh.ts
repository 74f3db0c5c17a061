import type { CredentialKey } from '../core/credential.ts';
import type { Jobs } from '../protocol/schemas/stored.ts';
import { keepAlarm } from './alarm.ts';
import { showBadge } from './badge.ts';
import { NO_RECORDS } from './load-part.ts';
import { managedValues, policyInForce } from './policy.ts';
import { hostsOf, withheldSites } from './withheld-sites.ts';
import type { Parts } from './worker.ts';

/**
 * Brings the badge up to date, has reminders forget what needs nothing any more, and sees to it that the alarm rings when the
 * next verdict changes. Answers when that is (epoch ms); null where it could not be told. Never throws: what cannot be shown
 * now is shown at the next change or start.
 */
export function refresh(parts: Parts): Promise<number | null> {
  return parts.showing(() => refreshNow(parts));
}

async function refreshNow(parts: Parts): Promise<number | null> {
  const { browser, store, session, access, tally } = parts;
  try {
    await parts.known.ready();
    // Under a clock that was set back the badge becomes another one, and what was noted would hold again later.
    await session.outdate();
    const showing = session.beginShowing();
    const { records, settings, taught, instances, jobs, readOnly, schema } = await store.readInTurns();
    const { policy } = policyInForce(await managedValues(browser), { settings, taught });
    const here = parts.here();
    const { counts, due, isLasting, hosts, isUrgent } = await tally.of(records, policy, here);
    const [own, more] = await Promise.all([
      access.missed(hosts, policy),
      withheldSites(browser, { instances, taught }, hosts, policy),
    ]);
    const missed = [...own, ...hostsOf(more)];
    // A toolbar that fails holds up neither reminders nor the next refresh.
    const isShown = await showBadge(browser, counts, missed, await parts.consent.isGiven()).then(
      () => true,
      () => false,
    );
    await keepAlarm(browser, due, here.now);
    if (!readOnly && stillTold(jobs, isUrgent) !== jobs.told)
      await store.update((draft) => {
        // All may have been deleted meanwhile: of that nothing is written.
        const kept = draft.get('jobs');
        const told = stillTold(kept, isUrgent);
        if (told !== kept.told) draft.set('jobs', { ...kept, told });
      }, NO_RECORDS);
    // Of an empty ledger nothing is kept at all.
    if (isShown && isLasting && schema !== null)
      await session.noteShown(showing, { zone: here.zone, from: here.now, upTo: due });
    for (const told of parts.refreshed) told();
    return due;
  } catch {
    return null;
  }
}

/**
 * What reminders have told, without what needs nothing now: if it does again, that is news. The same one if all stays. Where
 * the clock stands before a look that was made, it is wrong, and nothing is forgotten.
 */
function stillTold({ told }: Jobs, isUrgent: (key: CredentialKey) => boolean): Jobs['told'] {
  const kept = Object.entries(told).filter(([key]) => isUrgent(key));
  return kept.length === Object.keys(told).length ? told : Object.fromEntries(kept);
}
