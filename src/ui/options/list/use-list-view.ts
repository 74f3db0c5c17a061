import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CredentialView } from '../../../protocol/messages.ts';
import { addressOf, type ListView, viewIn } from './view.ts';

export type Choose = (part: Partial<ListView>) => void;

/** The view that the address asks for, and how to ask for another: a step that the browser's own "back" takes back. */
export function useListView(
  credentials: readonly CredentialView[],
  today: string,
  at: 'keys' | 'samples',
): readonly [ListView, Choose] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const view = useMemo(() => viewIn(hash, credentials, today), [hash, credentials, today]);
  const choose = useCallback<Choose>(
    (part) => {
      const next = addressOf({ ...view, ...part }, at);
      location.hash = next;
      setHash(next);
    },
    [view, at],
  );
  return [view, choose];
}
