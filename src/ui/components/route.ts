import { useEffect, useState } from 'preact/hooks';
import type { CredentialKey } from '../../core/credential.ts';

export const VIEWS = [
  'keys',
  'lifelines',
  'accounts',
  'hidden',
  'exact-ages',
  'which-key',
  'settings',
  'backup',
  'about',
  'welcome',
  'samples',
  'taught',
] as const;
export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** The credential that the address names, by `#credential=<key>`. */
  readonly credential: CredentialKey | null;
}

const CREDENTIAL = '#credential=';

/** What an address's fragment asks for. Anything unknown is the list of keys. */
export function routeOf(hash: string): Route {
  if (hash.startsWith(CREDENTIAL)) return { view: 'keys', credential: decoded(hash.slice(CREDENTIAL.length)) };
  return { view: VIEWS.find((view) => hash.split('?')[0] === `#${view}`) ?? 'keys', credential: null };
}

/** A key is itself made of percent-encoded parts: it is encoded once more in an address, and decoded once here. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
