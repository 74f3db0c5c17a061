import type { Sighting } from '../../src/core/credential.ts';
import type { CredentialState } from '../../src/core/ledger/state.ts';
import { applyEvent, deriveState } from '../../src/core/ledger.ts';
import type { Kind } from '../../src/core/lifecycle.ts';
import { sighting } from './worker.ts';

const DAY = 86_400_000;
const at = (when: number) => ({ earliest: when, latest: when });

/** Keys of a kind as a page shows them now (epoch ms): old, new, of unknown age, about to expire, expired, unused. */
export function snapshotState({ id: kind, provider }: Kind, now: number): CredentialState[] {
  const shown: Partial<Sighting>[] = [
    { created: at(now - 900 * DAY) },
    { created: at(now - DAY) },
    { created: null },
    { created: at(now - 40 * DAY), expires: at(now + DAY) },
    { created: at(now - 40 * DAY), expires: at(now - DAY) },
    { created: at(now - 300 * DAY), lastUsed: at(now - 200 * DAY) },
  ];
  return shown.flatMap((more) => {
    const event = {
      type: 'sighted',
      provider,
      account: '1',
      url: null,
      sighting: sighting('1', { kind, ...more }),
    } as const;
    const record = applyEvent(null, event, now);
    return record ? [deriveState(record, now)] : [];
  });
}
