import type { KindId, ProviderId } from './credential.ts';

/** What an administrator has switched off, besides whole providers. */
export interface SwitchedOff {
  readonly kinds: readonly KindId[];
  /** Sites, as `isSite` tells. */
  readonly sites: readonly string[];
  /** The only sites that a person may let Keyturn into; null: any. Sites of the manifest are none of these. */
  readonly allBut: readonly string[] | null;
  readonly teaching: boolean;
}

export const NOTHING_OFF: SwitchedOff = { kinds: [], sites: [], allBut: null, teaching: false };

/** An origin, or one of all hosts below a name: `https://*.example.org`, which is `https://example.org`, too. */
const SITE = /^https?:\/\/(?:\*\.)?[^\s/*?#@:]+(?::\d{1,5})?$/;

/** True for what names a site as it has to be named. */
export const isSite = (text: string): boolean => SITE.test(text) && URL.canParse(text.replace('*.', ''));

/** Whether a site, as an administrator names it, is the one of an origin. */
export function isOfSite(site: string, origin: string): boolean {
  const [wanted, there] = [new URL(site.replace('*.', '')), new URL(origin)];
  if (wanted.protocol !== there.protocol || wanted.port !== there.port) return false;
  // With the dot of the root behind it, it is the same host.
  const host = there.hostname.replace(/\.$/, '');
  return host === wanted.hostname || (site.includes('//*.') && host.endsWith(`.${wanted.hostname}`));
}

interface Place {
  readonly provider: ProviderId;
  /** All that it may be of. */
  readonly kinds: readonly KindId[];
  /** Its origin, or an address there; null where that is not known. */
  readonly url: string | null;
}

interface Policy {
  readonly providersOff: readonly ProviderId[];
  readonly off: SwitchedOff;
}

/** Whether an administrator has switched off what stands there: it is neither read, nor shown, nor asked for. */
export function isOff({ providersOff, off }: Policy, { provider, kinds, url }: Place): boolean {
  if (providersOff.includes(provider) || kinds.every((kind) => off.kinds.includes(kind))) return true;
  if (url === null || off.sites.length === 0) return false;
  return isSiteOff({ ...off, allBut: null }, new URL(url).origin);
}

/** The same of a site that a person would have to let Keyturn into. */
export const isSiteOff = ({ sites, allBut }: SwitchedOff, origin: string): boolean =>
  sites.some((site) => isOfSite(site, origin)) || allBut?.some((site) => isOfSite(site, origin)) === false;
