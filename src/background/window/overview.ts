import { isAtInstall } from '../../catalogue/index.ts';
import { catalogueFor } from '../../catalogue/sent.ts';
import { type AccountNames, accountRef } from '../../core/accounts/names.ts';
import type { ProviderId } from '../../core/credential.ts';
import type { CredentialView, Notice, Overview, TabStatus } from '../../platform/messages.ts';
import type { Ledger } from '../loaded-ledger.ts';
import { pageHere } from '../page-here.ts';
import type { InForce } from '../policy.ts';
import { hostOf, viewsOf } from '../shown-views.ts';
import { statusOf } from '../tabs.ts';
import { lookUp, type Worker } from '../worker.ts';

/** Everything that the popup and the dashboard show. `tabId`: the tab whose key page is to be spoken of. */
export async function overview(worker: Worker, tabId?: number): Promise<Overview> {
  const { ledger, inForce } = await lookUp(worker);
  const when = worker.here();
  const tab = tabId === undefined ? null : await tabStatus(worker, tabId, inForce);
  const here = tabId === undefined || (tab && isAtInstall(tab.provider)) ? null : await pageHere(worker, tabId);
  const credentials = viewsOf(ledger.records.all(), inForce.policy, when, ledger.walks).map(named(ledger.accounts));
  // A person looks, perhaps having just allowed it: nothing remembered will do.
  worker.access.changed();
  const visited = new Set([tab, ...credentials].map((one) => hostOf(one?.url ?? '')));
  const missed = await worker.access.missed(visited, inForce.policy.providersOff);
  const about = noticesOf(ledger, inForce, await worker.session.raised());
  return {
    credentials,
    tab,
    here,
    ...knownFor([tab, here?.what === 'page' ? here : null, ...credentials]),
    policy: inForce.policy,
    notices: missed.length > 0 ? [{ code: 'no-access', values: [missed.join(', ')] }, ...about] : about,
    now: when.now,
    today: when.today,
  };
}

/** What our windows need to know to show these. */
function knownFor(all: readonly ({ readonly provider: ProviderId } | null)[]): { readonly known?: string } {
  const known = catalogueFor(new Set(all.flatMap((one) => one?.provider ?? [])));
  return known === null ? {} : { known };
}

/** Gives a credential the name of its account: in our own windows alone. */
const named =
  (names: AccountNames) =>
  (view: CredentialView): CredentialView => {
    const name = names[accountRef(view)];
    return name === undefined ? view : { ...view, accountName: name };
  };

async function tabStatus(worker: Worker, tabId: number, { policy }: InForce): Promise<TabStatus | null> {
  const status = await statusOf(worker, tabId);
  return status && !policy.providersOff.includes(status.provider) ? status : null;
}

function noticesOf(ledger: Ledger, inForce: InForce, raised: readonly string[]): Notice[] {
  const notices: Notice[] = [];
  if (ledger.readOnly) notices.push({ code: 'newer-data', values: [] });
  const damaged = [...ledger.damaged.keys()].filter((name) => !ledger.jobs.damageSeen.includes(name));
  if (damaged.length > 0) notices.push({ code: 'damaged-records', values: [String(damaged.length)] });
  if (raised.includes('storage-full')) notices.push({ code: 'storage-full', values: [] });
  if (raised.includes('clock-moved')) notices.push({ code: 'clock-moved', values: [] });
  const fields = inForce.refused.map(({ field }) => field);
  if (fields.length > 0) notices.push({ code: 'bad-policy', values: [fields.join(', ')] });
  return notices;
}
