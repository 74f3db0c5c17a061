import { keptPlace } from '../catalogue/kept-place.ts';
import { isAtInstall, knownInstances, providerById, recognise } from '../catalogue/registry.ts';
import type { Instance } from '../catalogue/schema.ts';
import { isAccountAt } from '../catalogue/told-account.ts';
import { canonical } from '../core/record/canonical.ts';
import { type FromPage, PROTOCOL } from '../protocol/messages.ts';
import { readFromPage } from '../protocol/schemas/from-page.ts';
import type { Look, LookedPage } from '../protocol/schemas/stored-look.ts';
import { keptText, ownerOf } from './gate.ts';
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
  await session.keepLook(tabId, { instance, asked: null, seen: null, isHinted: before?.isHinted === true });
}

const isSame = (a: Instance, b: Instance): boolean =>
  a.provider === b.provider && a.origin === b.origin && a.basePath === b.basePath;

/** True where what is read has to be shown to the person before it is kept. */
export async function isUnproven({ store }: Worker, { page, origin }: KeyPage): Promise<boolean> {
  const provider = providerById(page.provider);
  if (!provider || provider.tier === 'proven' || isAtInstall(provider.id)) return false;
  const { instances } = await store.readBasics();
  return !instances.some((one) => one.origin === origin && one.pages.includes(page.id));
}

/**
 * Holds what a page told, with what it told before of what still stands there. What is held has a name that follows from what is
 * shown of it: a person's word is about that, however often the page tells the same.
 */
export async function holdSeen(worker: Worker, where: KeyPage, told: Sighted & { present: readonly string[] }) {
  const { session } = worker;
  const { provider, origin, account, page, id, url, documentId, incognito, tabId } = where;
  const before = await session.look(tabId);
  // The popup may have been opened over another site in that tab.
  const look = before?.instance.provider === provider && before.instance.origin === origin ? before : null;
  const place = { page: page.id, account, id, url, documentId, incognito };
  const earlier = seenIn(look, tabId);
  const isSamePlace =
    earlier?.where.page.id === page.id && earlier.where.account === account && earlier.where.id === id;
  const fresh = new Set(told.sightings.map((one) => one.id));
  const kept = isSamePlace
    ? earlier.told.sightings.filter((one) => told.present.includes(one.id) && !fresh.has(one.id))
    : [];
  const news = told.sightings.map((one) => ({ ...one, name: one.name && keptText(one.name, provider) }));
  const message = { ...told, protocol: PROTOCOL, sightings: [...kept, ...news] };
  const name = await nameOf(place, message);
  const asked = look?.asked ?? null;
  const wasHinted = before?.isHinted === true;
  // Who has asked has the popup open; who has said no is not asked anew; of a private window nothing can be kept.
  const isQuiet = asked !== null || wasHinted || incognito || (await session.isRefused(origin, page.id));
  const isNews = !isQuiet && message.sightings.length > 0;
  const instance = look?.instance ?? instanceOf(where);
  const seen = { name, place, at: worker.now(), message };
  await session.keepLook(tabId, { instance, asked, isHinted: isNews || wasHinted, seen });
  if (isNews) await showHint(worker, tabId);
}

/** 40 hexadecimal digits, of what is shown and where. */
async function nameOf({ page, account, id }: LookedPage, { sightings }: Sighted): Promise<string> {
  const shown = sightings.map(shownKey).sort((a, b) => (a.id < b.id ? -1 : 1));
  const bytes = new TextEncoder().encode(canonical([page, account, id, shown]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 20)].map((one) => one.toString(16).padStart(2, '0')).join('');
}

/** What a person is shown of a key that a page told: they find that right, and nothing else. */
export const shownKey = ({ id, name, created, expires, lastUsed }: Sighted['sightings'][number]) => ({
  id,
  name,
  created,
  expires,
  lastUsed,
});

/** Where the product stands whose page that is. */
function instanceOf({ provider, origin, url }: KeyPage): Instance {
  const there = knownInstances().filter((one) => one.provider === provider && one.origin === origin);
  const basePath = there.find((one) => url?.startsWith(`${origin}${one.basePath}/`))?.basePath ?? '';
  return { provider, origin, basePath };
}

/** What a page told in a tab: where, and when (epoch ms), under a name that is another one as soon as anything is. */
interface Seen {
  readonly where: KeyPage;
  readonly told: Sighted;
  readonly name: string;
  readonly at: number;
}

/** What a look holds, checked anew; null where there is nothing. */
export function seenIn(look: Look | null, tabId: number): Seen | null {
  if (!look?.seen) return null;
  const { place, message, name, at } = look.seen;
  const provider = providerById(look.instance.provider);
  const page = provider?.pages.find(({ id }) => id === place.page);
  const told = messageOf(message);
  if (!page || !told) return null;
  const { account, id, url, documentId, incognito } = place;
  const { origin } = look.instance;
  const where = { provider: page.provider, origin, account, page, id, url, tabId, documentId, incognito };
  return { where, told, name, at };
}

function messageOf(raw: unknown): Sighted | null {
  const message = readFromPage(raw);
  return message?.type === 'sighted' ? message : null;
}

/** True while the tab shows the page that the look is about. */
export async function isStillThere({ browser }: Worker, tabId: number, where: KeyPage): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  const there = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  const page = there && recognise(there);
  // An account that looks like a key is kept under another name.
  const found = page && keptPlace(page, ownerOf(page.page.provider));
  if (!found || there.origin !== where.origin || found.page.id !== where.page.id) return false;
  return isAccountAt(where.page, found.account, where.account) && found.id === where.id;
}
