import { kindOf } from '../../catalogue/kept-kind.ts';
import { isOff } from '../../core/switched-off.ts';
import type { KeptFingerprints } from '../../protocol/messages.ts';
import { lookUp, type Worker } from '../worker.ts';

/**
 * What is kept of the secrets, and the key that it was made with: for a window of ours, which compares a pasted key with it by
 * itself. So nothing of that key comes to the worker.
 */
export async function fingerprints(worker: Worker): Promise<KeptFingerprints> {
  const { ledger, inForce } = await lookUp(worker);
  const shown = ledger.records.all().filter((record) => !isOff(inForce.policy, { ...record, kinds: [kindOf(record)] }));
  return {
    fingerprintKey: ledger.install?.fingerprintKey ?? null,
    secrets: shown.map(({ key, kind, spans }) => {
      const inOrder = spans.toSorted((a, b) => a.last - b.last).map(({ forms }) => forms);
      return { key, kind, present: inOrder.at(-1) ?? {}, former: inOrder.slice(0, -1) };
    }),
  };
}
