import { isAtInstall, providerById, recognise } from '../catalogue/registry.ts';
import type { Instance } from '../catalogue/schema.ts';
import { type FromPage, PROTOCOL } from '../protocol/messages.ts';
import { readFromPage } from '../protocol/schemas/from-page.ts';
import type { Look } from '../protocol/schemas/stored-look.ts';
import { showHint } from './hint.ts';
import type { KeyPage } from './sender.ts';
import type { Worker } from './worker.ts';

type Sighted = Extract<FromPage, { type: 'sighted' }>;

/**
 * Looks at pages that are not known to be read right: what was seen there is held in memory and shown to the person, and kept in
 * the ledger once they have said that it is right, for that page's definition and that origin.
 */

/** Notes over which product's page the popup was opened in that tab: a press on one of its buttons is about that. */
export async function noteLook({ session }: Worker, tabId: number, instance: Instance): Promise<void> {
  const before = await session.look(tabId);
  if (before && isSame(before.instance, instance)) return;
  await session.keepLook(tabId, { instance, isAsked: false, seen: null, isHinted: before?.isHinted === true });
}

const isSame = (a: Instance, b: Instance): boolean =>
  a.provider === b.provider && a.origin === b.origin && a.basePath === b.basePath;

/** True where what is read has to be shown to the person before it is kept. */
export async function isUnproven({ store }: Worker, { page, origin }: KeyPage): Promise<boolean> {
  const provider = providerById(page.provider);
  if (!provider || provider.tier === 'proven' || isAtInstall(provider.id)) return false;
  const { instances } = await store.readBasics();
  return !instances.some((one) => one.provider === provider.id && one.origin === origin && one.pages.includes(page.id));
}

/** Holds what a page told, with what it told before of what still stands there. */
export async function holdSeen(worker: Worker, where: KeyPage, told: Sighted & { present: readonly string[] }) {
  const { session } = worker;
  const { provider, origin, account, page, id, url, documentId, incognito, tabId } = where;
  const look = await session.look(tabId);
  const place = { page: page.id, account, id, url, documentId, incognito };
  const earlier = look?.seen && look.seen.place.page === page.id ? (messageOf(look.seen.message)?.sightings ?? []) : [];
  const fresh = new Set(told.sightings.map((one) => one.id));
  const kept = earlier.filter((one) => told.present.includes(one.id) && !fresh.has(one.id));
  const message = { ...told, protocol: PROTOCOL, sightings: [...kept, ...told.sightings] };
  const instance = look?.instance ?? { provider, origin, basePath: '' };
  const isAsked = look?.isAsked ?? false;
  // Who has asked has the popup open.
  const isNews = !isAsked && look?.isHinted !== true && message.sightings.length > 0;
  await session.keepLook(tabId, {
    instance,
    isAsked,
    isHinted: isNews || look?.isHinted === true,
    seen: { place, message },
  });
  if (isNews) await showHint(worker, tabId);
}

/** What a look holds, checked anew; null where there is nothing. */
export function seenIn(look: Look | null, tabId: number): { readonly where: KeyPage; readonly told: Sighted } | null {
  if (!look?.seen) return null;
  const { place, message } = look.seen;
  const provider = providerById(look.instance.provider);
  const page = provider?.pages.find(({ id }) => id === place.page);
  const told = messageOf(message);
  if (!page || !told) return null;
  const { account, id, url, documentId, incognito } = place;
  const { origin } = look.instance;
  return { where: { provider: page.provider, origin, account, page, id, url, tabId, documentId, incognito }, told };
}

function messageOf(raw: unknown): Sighted | null {
  const message = readFromPage(raw);
  return message?.type === 'sighted' ? message : null;
}

/** True while the tab shows the page that the look is about. */
export async function isStillThere({ browser }: Worker, tabId: number, { page, account }: KeyPage): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  const found = url !== undefined && URL.canParse(url) ? recognise(new URL(url)) : null;
  return found?.page.id === page.id && found.account === account;
}
