import { t } from '../../browser/i18n.ts';
import { PROVIDERS } from '../../catalogue/index.ts';
import type { Sighting } from '../../core/credential.ts';
import { applyEvent } from '../../core/ledger.ts';
import type { CredentialRecord } from '../../core/record/schema.ts';
import { isOff } from '../../core/switched-off.ts';
import { DAY } from '../../core/time/units.ts';
import { stopOf } from '../../core/verdict/kind-reasons.ts';
import type { Overview } from '../../protocol/messages.ts';
import { viewsOf } from '../shown-views.ts';
import { lookUpPolicy, type Worker } from '../worker.ts';

/** Of each key in days: how old it is, null where its page does not say. */
const AGES: readonly (number | null)[] = [400, 170, 20, 95, null, 3];
const ACCOUNTS = 2;

/**
 * Keys that are made up, judged as real ones are, to look around with. They are put together for this answer: nothing of the
 * ledger is read or changed.
 */
export async function samples(worker: Worker): Promise<Overview> {
  const { policy } = await lookUpPolicy(worker);
  const here = worker.here();
  const kinds = PROVIDERS.flatMap((provider) => provider.kinds).filter(
    (kind) =>
      kind.perAccount === 'many' &&
      !stopOf(kind, here) &&
      !isOff(policy, { provider: kind.provider, kinds: [kind.id], url: null }),
  );
  const records = AGES.flatMap((age, at) => {
    const kind = kinds[at % kinds.length];
    return kind ? (madeUp(kind, at, age, here.now) ?? []) : [];
  });
  const credentials = viewsOf(records, policy, here).map((view) => ({
    ...view,
    accountName: t('sample_account', view.account),
  }));
  return {
    credentials,
    tab: null,
    policy,
    notices: [],
    saved: [],
    canUndoImport: false,
    now: here.now,
    today: here.today,
  };
}

function madeUp(
  { id: kind, provider }: { readonly id: string; readonly provider: string },
  at: number,
  age: number | null,
  now: number,
): CredentialRecord | null {
  const sighting: Sighting = {
    kind,
    id: String(at + 1),
    name: t(`sample_name_${at + 1}`),
    created: age === null ? null : { earliest: now - age * DAY, latest: now - age * DAY },
    expires: null,
    lastUsed: null,
    fingerprints: {},
    oldSecretExpires: null,
  };
  const account = String(1 + (at % ACCOUNTS));
  return applyEvent(null, { type: 'sighted', sighting, provider, account, url: null }, now);
}
