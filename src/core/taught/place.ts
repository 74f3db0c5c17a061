import { findKeyMaterial, keyMaterialIn } from '../key-material/index.ts';
import { decoded } from '../key-material/kept-id.ts';
import { isPrivateHost } from '../private-host.ts';

const LONGEST_PATH = 300;
const ACCOUNT = ':account';
const ANY = '*';
/** What stands in place of a name in most addresses: a number, a UUID, a word with digits in it. */
const ID = /^(?=.*\d).{3,}$|^\d+$|^[0-9a-f-]{32,}$/i;

/** True for `https://host`, with a port or without, and in networks of one's own for `http://host`, too. A `*` in it would be many hosts to whoever asks the browser for them. */
export function isOrigin(origin: string): boolean {
  if (origin.includes('*') || keyMaterialIn(origin) === 'known') return false;
  const url = URL.canParse(origin) ? new URL(origin) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isPrivateHost(url.hostname));
  return isSafe && url?.origin === origin;
}

/** True for a path of an address in which `*` stands for any part, and `:account`, at most once, for the one that names the account. */
export function isPathPattern(path: string): boolean {
  if (path.length > LONGEST_PATH || !/^\/[^\s?#{}()[\]\\^$|+]*$/.test(path)) return false;
  const parts = path.split('/');
  const areParts = parts.every((part) => part === ANY || part === ACCOUNT || !/[*:]/.test(part));
  return areParts && parts.filter((part) => part === ACCOUNT).length <= 1 && !parts.some(isKey);
}

const isKey = (part: string): boolean => findKeyMaterial(decoded(part)).length > 0;

/** The path of an address as it is proposed: what looks like an id may be any, and the first of those names the account. */
export function proposedPath(url: URL): string {
  let hasAccount = false;
  const parts = url.pathname.replace(/(.)\/$/, '$1').split('/');
  const proposed = parts.map((part) => {
    if (!ID.test(part) && !isKey(part) && !/[\s?#{}()[\]\\^$|+*:]/.test(part)) return part;
    if (hasAccount || isKey(part)) return ANY;
    hasAccount = true;
    return ACCOUNT;
  });
  return proposed.join('/');
}

/** The whole path of an address, with the group `account` where the pattern has one. */
export function pathExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/(.)\/$/, '$1')
    .split('/')
    .map((part) => (part === ANY ? '[^/]+' : part === ACCOUNT ? '(?<account>[^/]{1,64})' : literal(part)))
    .join('\\/');
  return new RegExp(`^${source}\\/?$`);
}

const literal = (text: string): string => text.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&');

/** The host of an origin at the usual port, as a provider's file names it; null where a file cannot name it. */
export function hostOf(origin: string): string | null {
  const { protocol, hostname, port } = new URL(origin);
  return protocol === 'https:' && port === '' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
}
