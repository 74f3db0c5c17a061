import { catalogueFor } from '../../../catalogue/sent.ts';
import type { CredentialKey } from '../../../core/credential.ts';
import type { CredentialView, FromOwnPage, Overview, OwnAction } from '../../../protocol/messages.ts';
import type { HerePage, OpenedKey, Place, PopupActed, PopupRows, PopupView } from '../../../protocol/popup.ts';
import { alikeIn } from '../../../texts/distinct-name.ts';
import { pageHere } from '../../page-here.ts';
import { lookAtTab } from '../../tabs.ts';
import { lookUp, lookUpPolicy, type Worker } from '../../worker.ts';
import { perform } from '../action.ts';
import { addedKey } from '../added-key.ts';
import { overview } from '../overview.ts';
import { keepingPopup } from './keep-popup.ts';
import { inList, placeOf } from './key-lists.ts';
import { rowOf } from './popup-row.ts';
import { popupViewOf } from './view.ts';

/** Lines in one answer. */
const AT_ONCE = 60;

type Asking<T extends FromOwnPage['type']> = Extract<FromOwnPage, { type: T }>;

export async function popup(worker: Worker, { tabId }: Pick<Asking<'popup'>, 'tabId'>): Promise<PopupView> {
  const keep = keepingPopup(worker);
  const shown = await overview(worker, tabId);
  const view = popupViewOf(shown);
  keep(shown, view);
  return view;
}

export async function popupRows(worker: Worker, { list, from }: Asking<'popup-rows'>): Promise<PopupRows> {
  return rowsIn(await viewsNow(worker), list, from, worker.here().today);
}

export async function popupPlace(worker: Worker, { key }: Pick<Asking<'popup-place'>, 'key'>): Promise<Place | null> {
  const view = (await viewsNow(worker)).find((one) => one.key === key);
  return view ? placeOf(view) : null;
}

/** What is known of the page under the popup. */
export async function herePage(worker: Worker, { tabId }: Asking<'page-here'>): Promise<HerePage> {
  const [{ policy }, { url }] = await Promise.all([lookUpPolicy(worker), lookAtTab(worker, tabId)]);
  const here = await pageHere(worker, tabId, url, policy);
  const known = here?.what === 'page' ? catalogueFor(new Set([here.provider])) : null;
  return { here, ...(known !== null && { known }) };
}

export async function openedKey(worker: Worker, { key }: Pick<Asking<'opened-key'>, 'key'>): Promise<OpenedKey | null> {
  return openedIn(await viewsNow(worker), key);
}

/** Does what the user asked for in the popup. */
export async function popupAction(worker: Worker, { action, tabId }: Asking<'popup-action'>): Promise<PopupActed> {
  await perform(worker, action);
  const after = await overview(worker, tabId);
  return actedIn(after, action);
}

/** What to tell of an action when it is done. */
export function actedIn(after: Overview, action: OwnAction): PopupActed {
  const about = new Set(keysOf(action));
  const touched = after.credentials
    .filter(({ key }) => about.has(key))
    .map((view) => ({ view, row: rowOf(view, after.today), place: placeOf(view) }));
  return { popup: popupViewOf(after), touched, now: after.now };
}

export function rowsIn(
  credentials: readonly CredentialView[],
  list: Asking<'popup-rows'>['list'],
  from: number,
  today: string,
): PopupRows {
  const all = inList(list, credentials);
  return { rows: all.slice(from, from + AT_ONCE).map((view) => rowOf(view, today)), total: all.length };
}

export function openedIn(credentials: readonly CredentialView[], key: CredentialKey): OpenedKey | null {
  const view = credentials.find((one) => one.key === key);
  if (!view) return null;
  const alike = alikeIn(credentials, view).map((one) => ({
    ...{ key: one.key, provider: one.provider, kind: one.kind, account: one.account, id: one.id, name: one.name },
    accountName: one.accountName,
  }));
  const known = catalogueFor(new Set([view.provider]));
  return { view, alike, ...(known !== null && { known }) };
}

function keysOf(action: OwnAction): readonly CredentialKey[] {
  if (action.do === 'add') return [addedKey(action)].filter((key) => key !== null);
  return 'keys' in action ? action.keys : 'key' in action ? [action.key] : [];
}

async function viewsNow(worker: Worker): Promise<readonly CredentialView[]> {
  const { ledger, inForce } = await lookUp(worker);
  return worker.views.of(ledger, inForce.policy, worker.here());
}
