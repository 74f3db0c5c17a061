import { countText } from '../../browser/i18n.ts';
import { isAtInstall } from '../../catalogue/index.ts';
import { catalogueFor } from '../../catalogue/sent.ts';
import type { ProviderId } from '../../core/credential.ts';
import type { Notice, Overview, TabStatus } from '../../protocol/messages.ts';
import { isReadNow } from '../let-in-still.ts';
import type { Ledger } from '../loaded-ledger.ts';
import { pageHere } from '../page-here.ts';
import { isPageOff } from '../page-off.ts';
import type { InForce } from '../policy.ts';
import { hostOf } from '../shown-views.ts';
import { lookAtTab, statusOf, type TabSeen } from '../tabs.ts';
import { hostsOf, withheldSites } from '../withheld-sites.ts';
import { lookUp, type Worker } from '../worker.ts';

/** Everything that the popup and the dashboard show. `tabId`: the tab whose key page is to be spoken of. */
export async function overview(worker: Worker, tabId?: number): Promise<Overview> {
  // Side by side: the browser takes some ms for each answer, and a person waits for the last.
  const [{ ledger, inForce }, seen, isAgreed] = await Promise.all([
    lookUp(worker),
    tabId === undefined ? null : lookAtTab(worker, tabId).then((page) => ({ ...page, tabId })),
    worker.consent.isGiven(),
    // A person looks, perhaps having just allowed it: nothing remembered will do.
    worker.access.renew(),
  ]);
  // Only now: what is wrong with the ledger is raised when it is read.
  const raising = worker.session.raised();
  const when = worker.here();
  const credentials = worker.views.of(ledger, inForce.policy, when);
  const [tab, raised] = await Promise.all([seen && tabStatus(worker, seen, inForce), raising]);
  const here =
    !seen || (tab && isAtInstall(tab.provider)) ? null : await pageHere(worker, seen.tabId, seen.url, inForce.policy);
  const visited = new Set([tab, ...credentials].map((one) => hostOf(one?.url ?? '')));
  const [missed, sites] = await Promise.all([
    worker.access.missed(visited, inForce.policy),
    withheldSites(worker.browser, ledger, visited, inForce.policy),
  ]);
  const about = noticesOf(ledger, inForce, raised);
  const asks: Notice[] = [
    ...(isAgreed ? [] : [{ code: 'no-consent' as const, values: [] }]),
    ...noAccess([...missed, ...hostsOf(sites)], sites),
  ];
  return {
    credentials,
    tab,
    here,
    ...knownFor([tab, here?.what === 'page' ? here : null, ...credentials]),
    policy: inForce.policy,
    saved: ledger.views,
    canUndoImport: ledger.undo !== null,
    notices: [...asks, ...about],
    now: when.now,
    today: when.today,
  };
}

function noAccess(named: readonly string[], origins: readonly string[]): Notice[] {
  if (named.length === 0) return [];
  return [{ code: 'no-access', values: [named.join(', ')], ...(origins.length > 0 && { origins }) }];
}

/** What our windows need to know to show these. */
function knownFor(all: readonly ({ readonly provider: ProviderId } | null)[]): { readonly known?: string } {
  const known = catalogueFor(new Set(all.flatMap((one) => one?.provider ?? [])));
  return known === null ? {} : { known };
}

interface Seen extends TabSeen {
  readonly tabId: number;
}

async function tabStatus(worker: Worker, seen: Seen, { policy }: InForce): Promise<TabStatus | null> {
  const status = await statusOf(worker, seen.tabId, seen);
  if (!status || isPageOff(policy, { page: status, origin: status.url })) return null;
  // What was read while the browser still let us is not said to be read now.
  return (await isReadNow(worker, seen.tabId, status, seen.url)) ? status : null;
}

function noticesOf(ledger: Ledger, inForce: InForce, raised: readonly string[]): Notice[] {
  const notices: Notice[] = [];
  if (ledger.readOnly) notices.push({ code: 'newer-data', values: [] });
  const damaged = [...ledger.damaged.keys()].filter((name) => !ledger.jobs.damageSeen.includes(name));
  if (damaged.length > 0) notices.push({ code: 'damaged-records', values: [countText(damaged.length)] });
  if (raised.includes('storage-full')) notices.push({ code: 'storage-full', values: [] });
  if (raised.includes('clock-moved')) notices.push({ code: 'clock-moved', values: [] });
  const fields = inForce.refused.map(({ field }) => field);
  if (fields.length > 0) notices.push({ code: 'bad-policy', values: [fields.join(', ')] });
  return notices;
}
