import type { Recognised } from '../catalogue/pages.ts';
import { fromPortable } from '../catalogue/portable.ts';
import type { ReadableProvider } from '../catalogue/schema.ts';
import { type FromPage, PROTOCOL } from '../protocol/messages.ts';
import { type Arrival, isAlive, sharedRoute } from './route.ts';

/**
 * What `bootstrap.js` does on the hosts that are asked for at install, on all others that a person lets Keyturn into: nothing is
 * read or observed. The catalogue does not come along: the worker is asked which page it is, and puts the rest there if it is one.
 */
const leftover = new AbortController();
const route = sharedRoute();
/** The worker may not know yet that the tab has moved within its page. */
const MOST_TRIES = 4;

async function look(how: Arrival): Promise<void> {
  if (document.prerendering) return;
  if (!isAlive()) {
    route.arrive?.(null, how);
    leftover.abort();
    return;
  }
  const address = location.href;
  const message: FromPage & { protocol: number } = { type: 'where', protocol: PROTOCOL };
  for (let tries = 0; tries < MOST_TRIES && location.href === address; tries += 1) {
    const reply = await chrome.runtime.sendMessage(message).catch(() => null);
    if (location.href !== address || !reply?.ok) continue;
    const found = reply.value === null ? null : (fromPortable(reply.value) as Found);
    if (found && found.href !== address) continue;
    if (found) route.provider = found.provider;
    route.arrive?.(found?.where ?? null, how);
    return;
  }
}

interface Found {
  /** The tab's address as the worker knows it. */
  readonly href: string;
  readonly where: Recognised;
  readonly provider: ReadableProvider;
}

if (route.lookAgain) route.lookAgain();
else {
  route.lookAgain = () => void look('missed');
  const onMove = () => void look('moved');
  navigation.addEventListener('currententrychange', onMove, { signal: leftover.signal });
  document.addEventListener('prerenderingchange', onMove, { signal: leftover.signal });
  addEventListener('pageshow', (event) => event.persisted && void look('kept'), { signal: leftover.signal });
  onMove();
}
