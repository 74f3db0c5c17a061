import { useEffect, useRef } from 'preact/hooks';
import browser, { type Sender } from '../../browser/browser.ts';
import type { CredentialKey } from '../../core/credential.ts';
import { PROTOCOL } from '../../protocol/messages.ts';
import { isBeside } from './beside.ts';

/**
 * Has the panel beside the page show the key that was pressed there, as the worker tells it. `show` answers whether it is shown. A
 * panel in another window, and whatever is no panel, answers nothing: the first answer counts.
 */
export function useToldKey(show: (key: CredentialKey) => Promise<boolean>): void {
  const last = useRef(show);
  last.current = show;
  useEffect(() => {
    if (!isBeside) return;
    let own: number | undefined;
    void browser.windows.getCurrent().then(({ id }) => {
      own = id;
    });
    const hear = (raw: unknown, sender: Sender, respond: (isShown: boolean) => void): true | undefined => {
      const key = keyFor(own, raw, sender);
      if (key === null) return undefined;
      void last.current(key).then(respond);
      return true;
    };
    browser.runtime.onMessage.addListener(hear as never);
    return () => browser.runtime.onMessage.removeListener(hear as never);
  }, []);
}

/** Says no to whatever is not the worker, which alone stands in no tab, and to what is not for the panel of this window. */
function keyFor(own: number | undefined, raw: unknown, { id, tab }: Sender): CredentialKey | null {
  if (id !== browser.runtime.id || tab !== undefined || typeof raw !== 'object' || raw === null) return null;
  const { protocol, type, key, windowId } = raw as Record<string, unknown>;
  if (protocol !== PROTOCOL || type !== 'show-key' || own === undefined || windowId !== own) return null;
  return typeof key === 'string' ? key : null;
}
