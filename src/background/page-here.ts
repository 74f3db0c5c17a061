import { originPattern } from '../browser/origin-pattern.ts';
import { isAtInstall, PROVIDERS, recognise } from '../catalogue/index.ts';
import { keptPlace } from '../catalogue/kept-place.ts';
import type { Recognised } from '../catalogue/pages.ts';
import { knownInstances } from '../catalogue/registry.ts';
import type { Instance, PageDefinition } from '../catalogue/schema.ts';
import { looksInstalled } from '../catalogue/self-hosted.ts';
import type { Policy } from '../core/policy.ts';
import { isPrivateHost } from '../core/private-host.ts';
import type { Look } from '../protocol/schemas/stored-look.ts';
import type { PageHere, SeenOnPage } from '../protocol/views.ts';
import { keptUrl, ownerOf } from './gate.ts';
import { endHint } from './hint.ts';
import { isStillThere, noteLook, seenIn, shownKey } from './looks.ts';
import { isReadable } from './page/where.ts';
import { isPageOff, isUnknownOff } from './page-off.ts';
import type { Worker } from './worker.ts';

/** How many of the keys that were seen are shown. */
const MOST_SHOWN = 20;

/**
 * What the address of a tab's page says, where its provider's hosts were not asked for at install; null where the browser does not
 * tell the address. It does so for the tab whose toolbar button was pressed, and for origins that the user has granted.
 */
export async function pageHere(
  worker: Worker,
  tabId: number,
  address: string | undefined,
  policy: Policy,
): Promise<PageHere | null> {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const { origin } = url;
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname)) return { what: 'unencrypted', origin };
  const found = pageAt(url);
  if (isSwitchedOff(policy, found, url)) return { what: 'off', origin };
  if (!('page' in found)) return { what: found.what, origin };
  const { page, how, basePath } = found;
  const { provider, id, kind, kinds = [kind] } = page;
  await noteLook(worker, tabId, { provider, origin, basePath: basePath ?? '' });
  const look = await worker.session.look(tabId);
  if (look?.isHinted) await endHint(worker, tabId);
  return {
    what: 'page',
    how,
    provider,
    page: id,
    kinds,
    origin,
    basePath,
    access: await accessTo(worker, origin),
    isReadable: isReadable(page),
    seen: await seenOn(worker, look, tabId),
    byHand: byHand(found, url),
  };
}

/** Where rows are told by an id that pages show nowhere, a key that is added by hand would be another one once they are read. */
function byHand(found: Found, url: URL) {
  const { role, link, rowId } = found.page;
  const isNamed = role === 'list' && !link && (!rowId || rowId.from === 'name');
  const owner = ownerOf(found.page.provider);
  const place = isNamed || (isReadable(found.page) && found.id !== null) ? keptPlace(found, owner) : null;
  // An address is kept where it is known whose it is: where a product stands is known once Keyturn is let in.
  return place && { account: place.account, id: place.id, url: found.how === 'host' ? keptUrl(url, owner) : null };
}

interface Found extends Recognised {
  readonly how: 'host' | 'path';
  readonly basePath: string | null;
}

/** A page that Keyturn does nothing on, for an administrator does not want it; also one that could be taught, if that were allowed. */
function isSwitchedOff(policy: Policy, found: Found | Other, url: URL): boolean {
  const { origin } = url;
  if ('page' in found) return isPageOff(policy, { page: found.page, origin });
  if (found.known) return isPageOff(policy, { page: found.known, origin });
  return found.what === 'unknown' && isUnknownOff(policy, url);
}

interface Other {
  readonly what: 'unknown' | 'read';
  /** Where its provider's hosts are asked for at install. */
  readonly known?: PageDefinition;
}

function pageAt(url: URL): Found | Other {
  const byHost = recognise(url, []);
  if (byHost && isAtInstall(byHost.page.provider)) return { what: 'read', known: byHost.page };
  if (byHost) return { ...byHost, how: 'host', basePath: null };
  const isThere = (one: Instance) => recognise(url, [one]) !== null;
  const instance = knownInstances().find(isThere) ?? looksInstalled(url);
  const byPath = instance && recognise(url, [instance]);
  if (byPath) return { ...byPath, how: 'path', basePath: instance.basePath };
  return { what: PROVIDERS.some(({ hosts }) => hosts.includes(url.hostname)) ? 'read' : 'unknown' };
}

async function accessTo({ browser, store }: Worker, origin: string): Promise<'granted' | 'taken-away' | 'none'> {
  if (await browser.permissions.contains({ origins: [originPattern(origin, browser)] })) return 'granted';
  const { instances } = await store.readBasics();
  return instances.some((one) => one.origin === origin && one.isAlways) ? 'taken-away' : 'none';
}

async function seenOn(worker: Worker, look: Look | null, tabId: number): Promise<SeenOnPage | null> {
  const seen = seenIn(look, tabId);
  if (!seen || !(await isStillThere(worker, tabId, seen.where))) return null;
  const { outcome, sightings } = seen.told;
  const keys = sightings.slice(0, MOST_SHOWN).map(shownKey);
  return { name: seen.name, outcome, found: sightings.length, keys };
}
