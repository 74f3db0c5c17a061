import { isAtInstall } from '../../catalogue/index.ts';
import { catalogueFor } from '../../catalogue/sent.ts';
import type { ProviderId } from '../../core/credential.ts';
import type { Notice, Overview, TabStatus } from '../../protocol/messages.ts';
import type { Ledger } from '../loaded-ledger.ts';
import { pageHere } from '../page-here.ts';
import { isPageOff } from '../page-off.ts';
import type { InForce } from '../policy.ts';
import { hostOf } from '../shown-views.ts';
import { statusOf } from '../tabs.ts';
import { lookUp, type Worker } from '../worker.ts';

/** Everything that the popup and the dashboard show. `tabId`: the tab whose key page is to be spoken of. */
export async function overview(worker: Worker, tabId?: number): Promise<Overview> {
  const { ledger, inForce } = await lookUp(worker);
  const when = worker.here();
  const credentials = worker.views.of(ledger, inForce.policy, when);
  // A person looks, perhaps having just allowed it: nothing remembered will do.
  const renewed = worker.access.renew();
  const [tab, raised] = await Promise.all([
    tabId === undefined ? null : tabStatus(worker, tabId, inForce),
    worker.session.raised(),
    renewed,
  ]);
  const here =
    tabId === undefined || (tab && isAtInstall(tab.provider)) ? null : await pageHere(worker, tabId, inForce.policy);
  const visited = new Set([tab, ...credentials].map((one) => hostOf(one?.url ?? '')));
  const missed = await worker.access.missed(visited, inForce.policy);
  const about = noticesOf(ledger, inForce, raised);
  const asks: Notice[] = [
    ...((await worker.consent.isGiven()) ? [] : [{ code: 'no-consent' as const, values: [] }]),
    ...(missed.length > 0 ? [{ code: 'no-access' as const, values: [missed.join(', ')] }] : []),
  ];
  return {
    credentials,
    tab,
    here,
    ...knownFor([tab, here?.what === 'page' ? here : null, ...credentials]),
    policy: inForce.policy,
    saved: ledger.views,
    notices: [...asks, ...about],
    now: when.now,
    today: when.today,
  };
}

/** What our windows need to know to show these. */
function knownFor(all: readonly ({ readonly provider: ProviderId } | null)[]): { readonly known?: string } {
  const known = catalogueFor(new Set(all.flatMap((one) => one?.provider ?? [])));
  return known === null ? {} : { known };
}

async function tabStatus(worker: Worker, tabId: number, { policy }: InForce): Promise<TabStatus | null> {
  const status = await statusOf(worker, tabId);
  return status && !isPageOff(policy, { page: status, origin: status.url }) ? status : null;
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
